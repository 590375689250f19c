"""Where each landmark lies in its drawing, and the spots it is mistaken for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sacplan.plan.model import APEX, PROMONTORY

SIDE = 120.0
"""The drawings are squares of this many units."""

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing of `resources/landmarks`, the spot that is meant, and those that are not. `part` is
    the square (x, y, side) of the drawing that is shown: less of it where spots lie close."""

    drawing: str
    at: Spot
    wrong: tuple[Spot, ...] = ()
    part: tuple[float, float, float] = (0.0, 0.0, SIDE)

    @property
    def letters(self) -> tuple[str, str]:
        """The patient's directions at the left and right edge, as the views name them."""
        return {"midsagittal": ("A", "P"), "back": ("L", "R")}.get(self.drawing, ("R", "L"))


_FRONT_EDGE = ((36, 34), (50, 51), (60, 66), (65, 79), (65, 90), (61, 100))
_S1_REAR, _DISC_TOP, _COCCYX = (60.0, 25.0), (28.6, 30.0), (46.0, 114.2)
_HIATUS, _SAC, _S2_CREST, _S1_CREST = (85.5, 84.0), (79.2, 53.0), (97.0, 48.0), (90.0, 29.0)
_FORAMEN = ((20.0, 38.0, 4.2), (17.5, 52.0, 3.8), (15.0, 65.0, 3.4), (12.5, 77.0, 3.0))
_BEHIND = ((15.0, 39.0), (13.5, 52.0), (12.0, 64.0), (10.5, 75.0))


_UPPER, _LOWER = (18.0, 2.0, 62.0), (34.0, 58.0, 62.0)


def _midsagittal(
    at: Spot, *wrong: Spot, part: tuple[float, float, float] = (0.0, 0.0, SIDE)
) -> Drawn:
    return Drawn("midsagittal", at, wrong, part)


def _sides(stem: str, drawing: str, off: Spot, *wrong: Spot) -> dict[str, Drawn]:
    """A pair `off` the midline by (x, y); `wrong` are spots on the same side, given likewise. The
    other side is always a wrong one. Seen from behind, left is on the left."""
    found = {}
    for side in ("left", "right"):
        sign = 1.0 if (side == "left") != (drawing == "back") else -1.0
        places = [(SIDE / 2 + sign * x, y) for x, y in (off, *wrong)]
        mirrored = (SIDE / 2 - sign * off[0], off[1])
        found[f"{stem}_{side}"] = Drawn(drawing, places[0], (mirrored, *places[1:]))
    return found


def _foramina() -> dict[str, Drawn]:
    found: dict[str, Drawn] = {}
    for n, (x, y, half) in enumerate(_FORAMEN, start=1):
        found |= _sides(f"s{n}_foramen", "front", (x, y))
        found |= _sides(f"s{n}_foramen_lower_rim", "front", (x, y + half))
    for n, off in enumerate(_BEHIND, start=1):
        found |= _sides(f"s{n}_posterior_foramen", "back", off)
    return found


DRAWN: Mapping[str, Drawn] = MappingProxyType(
    {
        PROMONTORY: _midsagittal(_FRONT_EDGE[0], _DISC_TOP, _FRONT_EDGE[1], part=_UPPER),
        "disc_top": _midsagittal(_DISC_TOP, _FRONT_EDGE[0], part=_UPPER),
        "s1_rear_edge": _midsagittal(_S1_REAR, _FRONT_EDGE[0], (55.0, 16.0), part=_UPPER),
        **{
            f"s{n}_s{n + 1}_disc": _midsagittal(_FRONT_EDGE[n], rear)
            for n, rear in enumerate(((70.0, 43.0), (77.0, 60.0), (79.0, 75.0), (77.0, 89.0)), 1)
        },
        APEX: _midsagittal(_FRONT_EDGE[5], _COCCYX, _FRONT_EDGE[4], part=_LOWER),
        "coccyx_tip": _midsagittal(_COCCYX, _FRONT_EDGE[5], part=_LOWER),
        "hiatus_apex": _midsagittal(_HIATUS, (72.0, 101.0), part=_LOWER),
        "sac_tip": _midsagittal(_SAC, _HIATUS),
        "s2_crest": _midsagittal(_S2_CREST, _S1_CREST, (97.0, 63.0)),
        **_foramina(),
        **_sides("si_joint_end", "front", (31.0, 62.0), (44.0, 24.0)),
        **_sides("psis", "back", (26.0, 41.0), (32.0, 66.0)),
        **_sides("ischial_spine", "pelvis", (14.0, 65.5), (26.0, 107.0)),
    }
)
"""Every landmark the plan format names; a test keeps it so, and each mark on the bone."""
