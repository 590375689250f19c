"""Marks on the tape's own scale: foramina, disc remnants, the cut and 5 mm to either side of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.geometry.polyline import Curve
from sacplan.measure.measurements import Mark

CUT = "cut"
NEAR_CUT_MM = 5.0
SIDES_DIFFER_MM = 3.0
"""Left and right are given apart when they differ by more than this on the tape (an oblique or
asymmetric bone): their mean would then lie beside both foramina."""


def foramen_marks(positions: Mapping[str, Vector], curve: Curve) -> tuple[Mark, ...]:
    """Where the anterior foramina S1 to S4 lie on the curve, s in mm.

    "s2_foramen" is the mean of the perpendicular feet of both sides, with "s2_foramen_left" and
    "s2_foramen_right" where these differ by more than 3 mm. The lower rim, which a finger or an
    instrument feels, is taken where it is placed on every side that is placed at all, else the
    centre: a rim and a centre are never averaged, half a foramen (6 mm) lies between them.
    """
    marks: list[Mark] = []
    for n in range(1, 5):
        feet = _feet(positions, curve, f"s{n}_foramen")
        if not feet:
            continue
        marks.append(Mark(f"s{n}_foramen", float(np.mean(list(feet.values())))))
        if len(feet) == 2 and abs(feet["left"] - feet["right"]) > SIDES_DIFFER_MM:
            marks += [Mark(f"s{n}_foramen_{side}", s) for side, s in feet.items()]
    return tuple(marks)


def foramen_reference(positions: Mapping[str, Vector], n: int) -> str | None:
    """What the marks of foramen Sn stand for: "lower rim", "centre", or None while not placed."""
    stem = _stem(positions, f"s{n}_foramen")
    if stem is None:
        return None
    return "lower rim" if stem.endswith("lower_rim") else "centre"


def disc_marks(positions: Mapping[str, Vector], curve: Curve) -> tuple[Mark, ...]:
    """Where the disc remnants S1/2 to S4/5 that are placed lie on the curve, s in mm."""
    names = [f"s{n}_s{n + 1}_disc" for n in range(1, 5)]
    return tuple(Mark(name, _foot(curve, positions[name])) for name in names if name in positions)


def cut_marks(cut_mm: float) -> tuple[Mark, ...]:
    """The cut, and 5 mm cranial and caudal of it, on the scale of any tape."""
    return (
        Mark("cut-5", cut_mm - NEAR_CUT_MM),
        Mark(CUT, cut_mm),
        Mark("cut+5", cut_mm + NEAR_CUT_MM),
    )


def tape_marks(
    positions: Mapping[str, Vector],
    curve: Curve,
    cut_mm: float,
    *,
    on_midline: bool = True,
    cut_s_mm: float | None = None,
) -> tuple[Mark, ...]:
    """The marks of a tape that is `cut_mm` long: on the midline what lies cranial of the cut in
    the order of the scale, then the cut and 5 mm to either side. s in mm, pressed on the bone.

    `cut_s_mm` is where the cut lies on the curve; None for a tape whose zero is the curve's own.
    """
    bone = (*foramen_marks(positions, curve), *disc_marks(positions, curve)) if on_midline else ()
    zero = 0.0 if cut_s_mm is None else cut_s_mm - cut_mm
    own = sorted((Mark(mark.name, mark.s_mm - zero) for mark in bone), key=lambda mark: mark.s_mm)
    return (*(mark for mark in own if 0.0 < mark.s_mm < cut_mm), *cut_marks(cut_mm))


def _feet(positions: Mapping[str, Vector], curve: Curve, name: str) -> dict[str, float]:
    stem = _stem(positions, name)
    if stem is None:
        return {}
    sides = {side: positions.get(f"{stem}_{side}") for side in ("left", "right")}
    return {side: _foot(curve, point) for side, point in sides.items() if point is not None}


def _stem(positions: Mapping[str, Vector], name: str) -> str | None:
    """Lower rims where they are placed on as many sides as the centres, else the centres."""
    stems = (f"{name}_lower_rim", name)
    placed = [sum(f"{stem}_{side}" in positions for side in ("left", "right")) for stem in stems]
    if not any(placed):
        return None
    return stems[0] if placed[0] >= placed[1] else stems[1]


def _foot(curve: Curve, point: Vector) -> float:
    return _foot_on(curve, (float(point[0]), float(point[1]), float(point[2])))


@lru_cache(maxsize=128)
def _foot_on(curve: Curve, point: tuple[float, float, float]) -> float:
    """s of the perpendicular foot. Beyond the curve's ends it is continued in a straight line, so
    that a point above the zero gives a negative s instead of 0."""
    s = curve.nearest_s(point)
    for end, outward in ((curve.s_mm[0], -1.0), (curve.s_mm[-1], 1.0)):
        if abs(s - end) < 1e-9:
            beyond = (np.array(point) - curve.point_at(end)) @ curve.tangent_at(end, 4.0)
            return float(end + outward * max(0.0, float(beyond) * outward))
    return s
