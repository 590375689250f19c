"""The level of the plane among the sacral segments, from the anterior foramina."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.geometry.polyline import Curve
from sacplan.measure.measurements import Mark


def foramen_marks(positions: Mapping[str, Vector], curve: Curve) -> tuple[Mark, ...]:
    """Where the anterior foramina lie on the tape's scale: the mean of left and right."""
    marks = []
    for n in range(1, 5):
        sides = [positions.get(f"s{n}_foramen_{side}") for side in ("left", "right")]
        placed = [p for p in sides if p is not None]
        if placed:
            s = curve.nearest_s(np.mean(placed, axis=0))
            marks.append(Mark(f"s{n}_foramen", s))
    return tuple(marks)


def level_of(s_mm: float, marks: tuple[Mark, ...]) -> tuple[str, float] | None:
    """The nearest junction ("S2/3") and the offset from it, mm, caudal positive.

    The transverse line between two fused segments ends at their foramen, so the foramen of Sk
    stands for the junction Sk/Sk+1. None without foramina, or further than a segment from them.
    """
    if not marks:
        return None
    nearest = min(marks, key=lambda mark: abs(mark.s_mm - s_mm))
    offset = s_mm - nearest.s_mm
    if abs(offset) > 15.0:
        return None
    n = int(nearest.name[1])
    return f"S{n}/{n + 1}", offset
