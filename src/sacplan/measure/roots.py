"""Which sacral nerve roots a cut keeps, loses or puts at risk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.geometry.plane import Cut

HALF_FORAMEN_MM = 6.0
"""From the centre of an anterior foramen to its lower rim (heights of 13 mm: Saluja 2018)."""


class RootFate(StrEnum):
    """What becomes of a root, with the error of the cut taken into account."""

    KEPT = "kept"
    AT_RISK = "at_risk"
    CUT = "cut"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Root:
    """A sacral root `name` ("S3") of a `side` ("left" or "right").

    `distance_mm` is from the lower rim of its foramen (6 mm below the centre where only that is
    placed) to the cut, positive on the kept side; None where no landmark shows it. `judged_by`
    names the landmark. `inferred`: from the order of the roots alone.
    """

    name: str
    side: str
    fate: RootFate
    distance_mm: float | None
    judged_by: str
    inferred: bool = False


def roots_of(
    cut: Cut, positions: Mapping[str, Vector], caudal: Vector, u95_mm: float
) -> tuple[Root, ...]:
    """S1 to S5, left before right. `caudal` (3,) is the unit vector down the front of the bone.

    Kept: the lower rim lies cranial of the cut by more than `u95_mm`. Cut: the centre lies caudal
    of it by more than that. Else at risk. S5 is judged by the sacral hiatus, else by the apex.
    Roots run on obliquely outside their foramina, where a cut far to the side may still meet them.
    """
    roots = []
    for side in ("left", "right"):
        own = [_judged(n, side, cut, positions, caudal, u95_mm) for n in range(1, 6)]
        roots.append(_inferred(own))
    return tuple(root for pair in zip(*roots, strict=True) for root in pair)


def _judged(
    n: int, side: str, cut: Cut, positions: Mapping[str, Vector], caudal: Vector, u95_mm: float
) -> Root:
    rim_name, centre_name = f"s{n}_foramen_lower_rim_{side}", f"s{n}_foramen_{side}"
    rim, centre = positions.get(rim_name), positions.get(centre_name)
    name = rim_name if rim is not None else centre_name
    if n == 5:
        name = "hiatus_apex" if "hiatus_apex" in positions else "apex"
        rim = centre = positions.get(name)
    if rim is None and centre is not None:
        rim = centre + HALF_FORAMEN_MM * caudal
    if centre is None and rim is not None:
        centre = rim - HALF_FORAMEN_MM * caudal
    if rim is None or centre is None:
        return Root(f"S{n}", side, RootFate.UNKNOWN, None, "")
    at_rim, at_centre = (float(d) for d in cut.signed_distance(np.stack([rim, centre])))
    fate = RootFate.AT_RISK
    if at_rim < -u95_mm:
        fate = RootFate.KEPT
    elif at_centre > u95_mm:
        fate = RootFate.CUT
    return Root(f"S{n}", side, fate, -at_rim, name)


def _inferred(roots: list[Root]) -> list[Root]:
    """Roots without a landmark of their own, told from those below (kept) or above (cut) them."""
    done = list(roots)
    for i, root in enumerate(roots):
        if root.fate != RootFate.UNKNOWN:
            continue
        if any(r.fate == RootFate.KEPT for r in roots[i + 1 :]):
            done[i] = replace(root, fate=RootFate.KEPT, inferred=True)
        elif any(r.fate == RootFate.CUT for r in roots[:i]):
            done[i] = replace(root, fate=RootFate.CUT, inferred=True)
    return done
