"""What each landmark is, and what it must not be confused with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sacplan.plan.model import APEX, PROMONTORY
from sacplan.ui.translate import tr

REQUIRED = (PROMONTORY, APEX)
OPTIONAL = tuple(f"s{n}_foramen_{side}" for n in range(1, 5) for side in ("left", "right"))

SHORT_NAMES: Mapping[str, str] = MappingProxyType(
    {
        PROMONTORY: "Promontory",
        APEX: "Apex",
        **{
            f"s{n}_foramen_{side}": f"S{n} foramen {side}"
            for n in range(1, 5)
            for side in ("left", "right")
        },
    }
)

_FORAMEN = (
    "The centre of the opening on the front of the sacrum. Left is the patient's left: on the "
    "right of axial and coronal pictures."
)

GUIDES: Mapping[str, str] = MappingProxyType(
    {
        PROMONTORY: (
            "The front upper edge of the S1 bone, in the midline. Not the bulge of the L5/S1 disc "
            "above it, and not the step at S1/2 below."
        ),
        APEX: (
            "The front lower edge of S5, in the midline. Not the tip of the coccyx, which is a "
            "separate, mobile bone."
        ),
        **dict.fromkeys(OPTIONAL, _FORAMEN),
    }
)


def short_name(name: str) -> str:
    """The landmark's name as the panel shows it."""
    return tr(SHORT_NAMES.get(name, name.replace("_", " ").capitalize()))
