"""Which sacral nerve roots a cut keeps, loses or puts at risk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RootFate(StrEnum):
    """What becomes of a root, with the error of the cut taken into account."""

    KEPT = "kept"
    AT_RISK = "at_risk"
    CUT = "cut"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Root:
    """A sacral root `name` ("S3") of a `side` ("left" or "right").

    `distance_mm` is from its foramen (lower rim, else centre) to the cut, positive on the kept
    side; None where no landmark shows it. `judged_by` names the landmark. `inferred`: from the
    order of the roots alone.
    """

    name: str
    side: str
    fate: RootFate
    distance_mm: float | None
    judged_by: str
    inferred: bool = False
