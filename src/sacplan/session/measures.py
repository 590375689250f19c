"""What the user has measured on the pictures: shown until it is removed, never part of the plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from sacplan.geometry.frame import Vector


class MeasureKind(StrEnum):
    """What is measured."""

    DISTANCE = "distance"
    ANGLE = "angle"
    FACE = "face"
    PROBE = "probe"


NEEDED = {MeasureKind.DISTANCE: 2, MeasureKind.ANGLE: 3, MeasureKind.PROBE: 1}
"""How many clicks make a measure; a way on the face ends when the user says so."""

LINES = 4
"""An angle of four points is that between two lines, of three that at the second one."""


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """A measure through points (3,), patient LPS mm, named by its `number`. `into` (3,) is the way
    the viewer looked when it was begun; `label_px` where its text stands beside its anchor. A
    probe is its centre, and a point of its rim where that was drawn. `is_open`: points follow."""

    kind: MeasureKind
    number: int
    points_mm: tuple[Vector, ...]
    into: Vector = field(default_factory=lambda: np.array([0.0, 0.0, 1.0]))
    label_px: tuple[float, float] = (8.0, -8.0)
    is_open: bool = False
