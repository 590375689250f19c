"""The tumour as points of its boundary, from contours or from a mask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sacplan.case.case import Case, SacrumOutline
from sacplan.case.mask import LabelMask
from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Points, Vector, frozen, unit
from sacplan.geometry.polyline import resample
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.model import Plan

_STEP_MM = 0.5
LEAST_AREA_MM2 = 0.01
_PARALLEL = 0.999
_SAME_PLANE_MM = 0.05
_DOME = ((0.5, 1.0), (0.75, 0.8), (1.0, 0.4))
"""Where beyond an end contour, in spacings, and how large beside it."""


@dataclass(frozen=True, slots=True, eq=False)
class Tumour:
    """`points_mm` (n, 3) of its boundary, patient LPS; `in_bone` (n,) of them inside the outlined
    sacrum, or None without one. `bone_mm` (m, 3) are points of the bone's surface, the nearest to
    the tumour first, `to_bone_mm` (m,) their distances to it, `nearest` its points they lie at."""

    points_mm: Points
    bone: SacrumOutline | None
    in_bone: NDArray[np.bool_] | None = None
    bone_mm: Points = field(default_factory=lambda: np.zeros((0, 3)))
    to_bone_mm: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    nearest: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, dtype=np.intp))


def tumour_of(case: Case, plan: Plan) -> Tumour | None:
    """The tumour of a case and a plan, contours and segments together; None where there is none."""
    masks = tuple(mask for mask in case.segments if mask.name == TUMOUR)
    contours = with_area(tuple(c for c in plan.contours if c.name == TUMOUR))
    if not masks and not contours:
        return None
    return _tumour(masks, contours, case.sacrum)


@lru_cache(maxsize=4)
def _tumour(
    masks: tuple[LabelMask, ...], contours: tuple[DrawnContour, ...], bone: SacrumOutline | None
) -> Tumour:
    from scipy.spatial import cKDTree  # loads slowly

    parts = [mask.boundary_points() for mask in masks]
    parts += [contour_points(contour) for contour in (*contours, *beyond_ends(contours))]
    points = frozen(np.concatenate(parts))
    if bone is None:
        return Tumour(points, None)
    on_bone = frozen(np.asarray(bone.surface.vertices))
    distance, nearest = (np.asarray(found) for found in cKDTree(points).query(on_bone))
    order = np.argsort(distance)
    in_bone = bone.mask.contains(points)
    return Tumour(points, bone, in_bone, on_bone[order], distance[order], nearest[order])


def contour_points(contour: DrawnContour) -> Points:
    """The closed line of a contour at steps of 0.5 mm, (n, 3)."""
    closed = np.concatenate([contour.points_mm, contour.points_mm[:1]])
    return np.asarray(resample(closed, _STEP_MM))


def beyond_ends(contours: tuple[DrawnContour, ...]) -> tuple[DrawnContour, ...]:
    """What the tumour may reach beyond the first and last of parallel contours.

    It ends somewhere before the next plane, on which none was drawn: the end contour goes on for
    half a spacing and closes like a dome over the other half. Nothing for contours on one plane,
    whose spacing is not known.
    """
    stacks = stacked(contours)
    if stacks is None or len(stacks) < 2:
        return ()
    found = []
    for (height, ends), (inner, _) in ((stacks[0], stacks[1]), (stacks[-1], stacks[-2])):
        step = height - inner
        for contour in ends:
            normal = plane_normal(contour.points_mm)
            normal = normal if normal @ _common(contours) > 0 else -normal
            middle = contour.points_mm.mean(axis=0)
            for part, size in _DOME:
                points = middle + size * (contour.points_mm - middle) + part * step * normal
                found.append(DrawnContour(contour.name, points, contour.series_uid))
    return tuple(found)


@lru_cache(maxsize=16)
def with_area(contours: tuple[DrawnContour, ...]) -> tuple[DrawnContour, ...]:
    """Those contours that enclose anything: points in a row or in one place outline nothing."""
    least = LEAST_AREA_MM2
    return tuple(c for c in contours if float(np.linalg.norm(area_vector(c.points_mm))) >= least)


@lru_cache(maxsize=16)
def stacked(
    contours: tuple[DrawnContour, ...],
) -> list[tuple[float, list[DrawnContour]]] | None:
    """Contours by the height of their planes, mm, rising; None for planes that are not parallel."""
    if not contours:
        return []
    common = _common(contours)
    if any(abs(float(plane_normal(c.points_mm) @ common)) < _PARALLEL for c in contours):
        return None
    stacks: list[tuple[float, list[DrawnContour]]] = []
    for height, contour in sorted(
        ((float(np.mean(c.points_mm @ common)), c) for c in contours), key=lambda pair: pair[0]
    ):
        if stacks and height - stacks[-1][0] < _SAME_PLANE_MM:
            stacks[-1][1].append(contour)
        else:
            stacks.append((height, [contour]))
    return stacks


def _common(contours: Sequence[DrawnContour]) -> Vector:
    return plane_normal(contours[0].points_mm)


def plane_normal(points: Points) -> Vector:
    """The unit normal (3,) of a closed polygon (n, 3)."""
    return unit(area_vector(points))


def area_vector(points: Points) -> Vector:
    """The area of a closed polygon (n, 3) along its normal, mm2."""
    centred = points - points.mean(axis=0)
    return np.asarray(np.cross(centred, np.roll(centred, -1, axis=0)).sum(axis=0) / 2)


def tumour_findings(plan: Plan) -> tuple[Finding, ...]:
    """Contours made elsewhere, or that tell too little of the tumour's size."""
    drawn = tuple(contour for contour in plan.contours if contour.name == TUMOUR)
    if not drawn:
        return ()
    return (*_from_files(drawn), *_few_contours(drawn))


def _from_files(drawn: tuple[DrawnContour, ...]) -> tuple[Finding, ...]:
    files = ", ".join(dict.fromkeys(contour.file for contour in drawn if contour.file))
    if not files:
        return ()
    text = (
        f"The tumour was outlined elsewhere ({files}): look at it on the slices before its margin "
        "is believed, and see that it is this patient's."
    )
    return (Finding("TUMOUR-FROM-FILE", Severity.CAUTION, text),)


def _few_contours(drawn: tuple[DrawnContour, ...]) -> tuple[Finding, ...]:
    stacks = stacked(with_area(drawn))
    if stacks is not None and len(stacks) > 1:
        return ()
    how = "on one plane" if stacks is not None else "on planes that are not parallel"
    text = (
        f"The tumour is contoured {how} only: what it reaches beside that is not known, and the "
        "margin may be smaller than given. Contour it on neighbouring slices."
    )
    return (Finding("TUMOUR-FEW-CONTOURS", Severity.CAUTION, text),)
