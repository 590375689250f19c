"""Contours filled in between drawn ones, by their shapes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.even_odd import even_odd
from sacplan.measure.drawn_volume import plane_axes
from sacplan.measure.tumour import plane_normal, stacked, with_area
from sacplan.plan.drawn import DrawnContour

CELL_MM = 0.5
_ROOM = 4


def filled_between(contours: tuple[DrawnContour, ...], step_mm: float) -> tuple[DrawnContour, ...]:
    """Contours every `step_mm` or so between neighbouring planes of parallel contours (of one
    structure; those filled in before are not looked at).

    The signed distances to both outlines, moved onto each other by their middles, are mixed by
    how near each plane is (Raya and Udupa 1990). Nothing for planes that are not parallel.
    """
    drawn = with_area(tuple(contour for contour in contours if not contour.is_between))
    planes = stacked(drawn)
    if planes is None or len(planes) < 2:
        return ()
    axes = plane_axes(plane_normal(drawn[0].points_mm))
    if axes[2] @ plane_normal(drawn[0].points_mm) < 0:
        axes = axes * [[1.0], [1.0], [-1.0]]
    found: list[DrawnContour] = []
    for (low, below), (high, above) in pairwise(planes):
        count = round((high - low) / step_mm) - 1
        for i in range(1, count + 1):
            part = i / (count + 1)
            found += _mixed(below, above, part, low + part * (high - low), axes)
    return tuple(found)


def _mixed(
    below: list[DrawnContour],
    above: list[DrawnContour],
    part: float,
    height: float,
    axes: NDArray[np.float64],
) -> list[DrawnContour]:
    from sacplan.segmentation.contours import level_paths  # loads VTK

    both = [[contour.points_mm @ axes[:2].T for contour in side] for side in (below, above)]
    middles = [np.concatenate(polygons).mean(axis=0) for polygons in both]
    middle = (1 - part) * middles[0] + part * middles[1]
    moved = [
        [polygon - own + middle for polygon in polygons]
        for polygons, own in zip(both, middles, strict=True)
    ]
    every = np.concatenate([polygon for polygons in moved for polygon in polygons])
    corner = every.min(axis=0) - _ROOM * CELL_MM
    columns, rows = (np.ceil((every.max(axis=0) - corner) / CELL_MM) + _ROOM).astype(int)
    first, second = (
        _signed_distance([(polygon - corner) / CELL_MM for polygon in polygons], (rows, columns))
        for polygons in moved
    )
    mixed = (1 - part) * first + part * second
    name, uid = below[0].name, below[0].series_uid
    paths = level_paths((0.5 - mixed).astype(np.float32))
    places = ((path * CELL_MM + corner) @ axes[:2] + height * axes[2] for path in paths)
    return [DrawnContour(name, place, uid, is_between=True) for place in places if len(place) > 2]


def _signed_distance(
    polygons: list[NDArray[np.float64]], shape: tuple[int, int]
) -> NDArray[np.float64]:
    """Cells from the outline, negative inside."""
    from scipy import ndimage  # loads slowly

    inside = even_odd(polygons, shape)
    outer = np.asarray(ndimage.distance_transform_edt(~inside))
    inner = np.asarray(ndimage.distance_transform_edt(inside))
    return outer - inner + np.where(inside, 0.5, -0.5)
