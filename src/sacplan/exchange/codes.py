"""The codes of exported objects: of the standard where there is one, else our own scheme."""

from __future__ import annotations

import re
from typing import Any

from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code

SCHEME = "99SACPLAN"
"""SNOMED CT has codes for some of these; they need a licence holder to look them up."""

SACRUM = codes.SCT.Sacrum
PATH_LENGTH = codes.DCM.PathLength
DISTANCE = codes.DCM.Distance
ANGLE = codes.SCT.Angle
MM, DEGREE = codes.UCUM.Millimeter, codes.UCUM.Degree


def own(value: str, meaning: str) -> Code:
    """A code of our own scheme; the meaning has at most 64 characters."""
    return Code(value, SCHEME, meaning[:64])


TAPE = own("TAPE", "Vascular tape")
PLANE = own("TRANSECTION-PLANE", "Planned transection plane")
LANDMARK_SD = own("LANDMARK-SD", "Standard deviation of a landmark's position")
ON_TISSUE = own("TAPE-ON-TISSUE", "Tape length lying on tissue, to be cut")
TAUT = own("TAPE-TAUT", "Tape length pulled taut over the hollow")
S_ON_CURVE = own("PLANE-S", "Plane position along the ventral curve from zero")
TILT = own("PLANE-TILT", "Tilt of the plane, dorsal exit cranial positive")
OBLIQUITY = own("PLANE-OBLIQUITY", "Obliquity of the plane, left end cranial positive")
LEVEL = own("PLANE-LEVEL", "Level of the transection")
STATE = own("REVIEW-STATE", "State of the plan in its review")
MARGIN = own("TUMOUR-MARGIN", "Least distance of the tumour to the plane")
PLAN_FILE = own("PLAN-FILE", "SacPlan plan file")
PLAN_DIGEST = own("PLAN-DIGEST", "Digest of the plan, SHA-256")
KEPT, REMOVED, TUMOUR = (
    own("SACRUM-KEPT", "Sacrum, part that is kept"),
    own("SACRUM-REMOVED", "Sacrum, part that is removed"),
    own("TUMOUR", "Tumour"),
)

_STANDARD: dict[str, Any] = {
    "disc_top": codes.SCT.LevelOfL5S1IntervertebralDisc,
    "coccyx_tip": codes.SCT.Coccyx,
}


def landmark_code(name: str, title: str) -> Code:
    """The code of a landmark of the plan format."""
    known = _STANDARD.get(name)
    if known is not None:
        return Code(known.value, known.scheme_designator, known.meaning)
    value = re.sub(r"[^A-Z0-9]+", "-", name.upper()).strip("-")[:16] or "LANDMARK"
    return own(value, title)
