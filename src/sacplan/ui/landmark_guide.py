"""What each landmark is, and what it must not be confused with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sacplan.plan.model import APEX, LANDMARK_TITLES, PROMONTORY
from sacplan.ui.translate import marked, tr

REQUIRED = (PROMONTORY, APEX)
_SIDES = ("left", "right")
OPTIONAL = tuple(f"s{n}_foramen_{side}" for n in range(1, 5) for side in _SIDES)

SHORT_NAMES: Mapping[str, str] = MappingProxyType(
    {
        PROMONTORY: "Promontory",
        APEX: "Apex",
        **{f"s{n}_foramen_{side}": f"S{n} foramen {side}" for n in range(1, 5) for side in _SIDES},
        **{f"psis_{side}": f"PSIS {side}" for side in _SIDES},
        **{f"si_joint_end_{side}": f"SI joint end {side}" for side in _SIDES},
    }
)

_FORAMEN = marked(
    "The centre of the opening on the front of the sacrum. Left is the patient's left: on the "
    "right of axial and coronal pictures."
)
_RIM = marked(
    "The lower bony rim of the opening on the front of the sacrum, which a finger feels; not its "
    "centre. Left is the patient's left."
)
_BEHIND = marked(
    "The opening on the back of the sacrum, beside the median crest; not the larger one in front. "
    "Left is the patient's left."
)
_DISC = marked(
    "The front edge of the remnant of the disc between the two segments, in the midline; not its "
    "rear edge in the canal."
)
_JOINT = marked(
    "The lowest place where sacrum and ilium still face each other; not the upper or front edge of "
    "the joint. Left is the patient's left."
)
_PSIS = marked(
    "The rearmost corner of the iliac crest, under the dimple of the skin; not the inferior spine "
    "below it. Left is the patient's left."
)
_SPINE = marked(
    "The tip of the spine that points inward behind the hip joint; not the ischial tuberosity "
    "below it. Left is the patient's left."
)

GUIDES: Mapping[str, str] = MappingProxyType(
    {
        PROMONTORY: marked(
            "The front upper edge of the S1 bone, in the midline. Not the bulge of the L5/S1 disc "
            "above it, and not the step at S1/2 below."
        ),
        "disc_top": marked(
            "The foremost point of the L5/S1 disc, in the midline; not the edge of the S1 bone "
            "below it."
        ),
        "s1_rear_edge": marked(
            "The rear upper edge of the S1 bone, in the midline, at the canal; not its front edge, "
            "and not the edge of L5 above it."
        ),
        **{f"s{n}_s{n + 1}_disc": _DISC for n in range(1, 5)},
        APEX: marked(
            "The front lower edge of S5, in the midline. Not the tip of the coccyx, which is a "
            "separate, mobile bone."
        ),
        "coccyx_tip": marked("The lowest point of the coccyx; not the lower edge of S5 above it."),
        **dict.fromkeys(OPTIONAL, _FORAMEN),
        **{f"s{n}_foramen_lower_rim_{side}": _RIM for n in range(1, 5) for side in _SIDES},
        **{f"s{n}_posterior_foramen_{side}": _BEHIND for n in range(1, 5) for side in _SIDES},
        **{f"si_joint_end_{side}": _JOINT for side in _SIDES},
        "sac_tip": marked(
            "The lower end of the fluid of the thecal sac, on MR mostly at S2; not the end of the "
            "bony canal."
        ),
        "hiatus_apex": marked(
            "The highest point of the gap in the rear wall of the canal, in the midline; not the "
            "lower edge of S5."
        ),
        **{f"psis_{side}": _PSIS for side in _SIDES},
        **{f"ischial_spine_{side}": _SPINE for side in _SIDES},
        "s2_crest": marked(
            "The rearmost point of the median crest behind S2; not the crest of S1 or S3: count "
            "the segments."
        ),
    }
)


def guide(name: str) -> str:
    """What a landmark is and is not, in the user's language."""
    return tr(GUIDES.get(name, ""))


def short_name(name: str) -> str:
    """The landmark's name as the panel shows it."""
    title = LANDMARK_TITLES.get(name, name.replace("_", " ").capitalize())
    return tr(SHORT_NAMES.get(name, title.split(" (")[0]))
