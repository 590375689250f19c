"""Snap a drawn ventral curve to the edge of the bone in the images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError
from sacplan.geometry.frame import Points
from sacplan.measure.drawn_curve import SHORTEST_MM, downward
from sacplan.measure.ground import frame_of
from sacplan.plan.drawn import DrawnCurve
from sacplan.plan.model import PROMONTORY, Plan
from sacplan.segmentation.curve_snap import SnappedCurve, snap_curve


def snap_to_bone(case: Case, plan: Plan, points_mm: Points) -> tuple[DrawnCurve, SnappedCurve]:
    """The curve through points (k, 3) the surgeon set, as the plan holds it, and how it snapped.

    Raises SacplanError CURVE-TOO-SHORT for points in one place, CURVE-OUTSIDE for points outside
    the images, LANDMARK-MISSING without a promontory.
    """
    points = np.asarray(points_mm, dtype=np.float64).reshape(-1, 3)
    if float(np.ptp(points, axis=0).max()) < SHORTEST_MM:
        raise SacplanError(
            "CURVE-TOO-SHORT",
            "The points of the drawn curve lie all in one place.",
            "Set points from the promontory down to below the level of the cut.",
        )
    if not bool(np.all(case.volume.contains(points))):
        raise SacplanError(
            "CURVE-OUTSIDE",
            "A point of the drawn curve lies outside the loaded series.",
            "Draw the curve in these images, or open the series it was drawn in.",
        )
    drawn = DrawnCurve(points, points, case.volume.series.series_uid)
    left = frame_of(case, replace(plan, ventral_curve=drawn)).left
    zero = plan.landmarks[PROMONTORY].position_mm
    snapped = snap_curve(case.volume, downward(drawn, zero), left)
    return replace(drawn, path_mm=snapped.path_mm), snapped


def with_snapped_curve(case: Case, plan: Plan) -> tuple[Plan, tuple[Finding, ...]]:
    """The plan with its curve snapped, where only the points of one are written down."""
    drawn = plan.ventral_curve
    if drawn is None or PROMONTORY not in plan.landmarks or not is_bare(drawn):
        return plan, ()
    curve, snapped = snap_to_bone(case, plan, drawn.points_mm)
    return replace(plan, ventral_curve=curve), snapped.findings


def is_bare(drawn: DrawnCurve) -> bool:
    """The path is the points themselves: nothing was snapped yet."""
    return drawn.path_mm.shape == drawn.points_mm.shape and bool(
        np.allclose(drawn.path_mm, drawn.points_mm)
    )
