"""Painting on a slice: contours grow by a stroke of the brush, or shrink by one of the eraser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from sacplan.case.mask import LabelMask
from sacplan.geometry.even_odd import even_odd
from sacplan.geometry.frame import Points, Vector
from sacplan.plan.drawn import DrawnContour

CELL_MM = 0.25
ON_SLICE_MM = 0.5
_ROOM = 6
_LEAST_MM2 = 1.0

Takes: TypeAlias = Callable[[Points], NDArray[np.bool_]]
"""Which of patient points (n, 3) a brush takes."""


def on_slice(contours: Sequence[DrawnContour], place: Vector, normal: Vector) -> list[DrawnContour]:
    """Those contours that lie in the plane through `place` (3,) across the unit `normal` (3,)."""
    return [
        contour
        for contour in contours
        if float(np.abs((contour.points_mm - place) @ normal).max()) <= ON_SLICE_MM
    ]


def painted(
    contours: Sequence[DrawnContour],
    path_mm: Points,
    radius_mm: float,
    axes: tuple[Vector, Vector],
    name: str,
    series_uid: str,
    how: Literal["brush", "eraser"] = "brush",
    takes: Takes | None = None,
) -> tuple[DrawnContour, ...]:
    """The contours of one slice after a disc of `radius_mm` went along `path_mm` (k, 3) in it.

    `axes` are the slice's unit right and down directions. Of what the disc passes only cells whose
    centres `takes` accepts are painted, or erased. Cells of 0.25 mm; a rest of less than 1 mm2 is
    dropped. Holes have contours of their own.
    """
    from sacplan.segmentation.contours import contours_of  # loads VTK

    across = np.stack(axes)
    path = path_mm @ across.T
    polygons = [contour.points_mm @ across.T for contour in contours]
    every = np.concatenate([path - radius_mm, path + radius_mm, *polygons])
    corner = every.min(axis=0) - _ROOM * CELL_MM
    columns, rows = (np.ceil((every.max(axis=0) - corner) / CELL_MM) + _ROOM).astype(int)
    held = np.zeros((rows, columns), dtype=np.bool_)
    if polygons:
        held |= even_odd([(polygon - corner) / CELL_MM for polygon in polygons], held.shape)
    stroke = _swept((path - corner) / CELL_MM, radius_mm / CELL_MM, held.shape)
    if takes is not None:
        row, column = np.nonzero(stroke)
        flat = corner + CELL_MM * np.stack([column, row], axis=1)
        depths = float(path_mm[0] @ np.cross(*axes)) * np.cross(*axes)
        stroke[row, column] = takes(flat @ across + depths)
    held = held & ~stroke if how == "eraser" else held | stroke
    if not held.any():
        return ()
    depth = float(path_mm[0] @ np.cross(*axes))
    affine = np.eye(4)
    affine[:3, :3] = np.stack([*(CELL_MM * across), np.cross(*axes)], axis=1)
    affine[:3, 3] = corner @ across + depth * np.cross(*axes)
    mask = LabelMask(name, held[np.newaxis].copy(), affine, "drawn")
    return tuple(each for each in contours_of(mask, series_uid) if _area(each, across) > _LEAST_MM2)


def _swept(path: NDArray[np.float64], radius: float, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Which cells lie within `radius` of a path (k, 2), column and row, all in cells."""
    held = np.zeros(shape, dtype=np.bool_)
    ends = path[1:] if len(path) > 1 else path
    for a, b in zip(path, ends, strict=False):
        low = np.maximum(np.floor(np.minimum(a, b) - radius), 0).astype(int)
        high = np.ceil(np.maximum(a, b) + radius).astype(int) + 1
        x = np.arange(low[0], min(high[0], shape[1]))
        y = np.arange(low[1], min(high[1], shape[0]))[:, np.newaxis]
        way = b - a
        along = ((x - a[0]) * way[0] + (y - a[1]) * way[1]) / max(float(way @ way), 1e-12)
        along = np.clip(along, 0.0, 1.0)
        away = (x - a[0] - along * way[0]) ** 2 + (y - a[1] - along * way[1]) ** 2
        held[low[1] : low[1] + len(y), low[0] : low[0] + len(x)] |= away <= radius**2
    return held


def _area(contour: DrawnContour, across: NDArray[np.float64]) -> float:
    x, y = (contour.points_mm @ across.T).T
    return abs(float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))) / 2
