"""The tumour as points of its boundary, from contours or from a mask."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from sacplan.case.case import Case, SacrumOutline
from sacplan.case.mask import LabelMask
from sacplan.geometry.frame import Points, frozen
from sacplan.geometry.polyline import resample
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.model import Plan

_STEP_MM = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Tumour:
    """`points_mm` (n, 3) of its boundary, patient LPS; `in_bone` (n,) of them inside the outlined
    sacrum, or None without one. `bone_mm` (m, 3) are points of the bone's surface and `to_bone_mm`
    (m,) their distances to the tumour, with the point of the tumour nearest to each."""

    points_mm: Points
    bone: SacrumOutline | None
    in_bone: NDArray[np.bool_] | None = None
    bone_mm: Points = field(default_factory=lambda: np.zeros((0, 3)))
    to_bone_mm: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    nearest: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, dtype=np.intp))


def tumour_of(case: Case, plan: Plan) -> Tumour | None:
    """The tumour of a case and a plan, contours and segments together; None where there is none."""
    masks = tuple(mask for mask in case.segments if mask.name == TUMOUR)
    contours = tuple(contour for contour in plan.contours if contour.name == TUMOUR)
    if not masks and not contours:
        return None
    return _tumour(masks, contours, case.sacrum)


@lru_cache(maxsize=4)
def _tumour(
    masks: tuple[LabelMask, ...], contours: tuple[DrawnContour, ...], bone: SacrumOutline | None
) -> Tumour:
    parts = [mask.boundary_points() for mask in masks]
    parts += [contour_points(contour) for contour in contours]
    points = frozen(np.concatenate(parts))
    if bone is None:
        return Tumour(points, None)
    on_bone = frozen(np.asarray(bone.surface.vertices))
    distance, nearest = cKDTree(points).query(on_bone)
    in_bone = bone.mask.contains(points)
    return Tumour(points, bone, in_bone, on_bone, np.asarray(distance), np.asarray(nearest))


def contour_points(contour: DrawnContour) -> Points:
    """The closed line of a contour at steps of 0.5 mm, (n, 3)."""
    closed = np.concatenate([contour.points_mm, contour.points_mm[:1]])
    return np.asarray(resample(closed, _STEP_MM))
