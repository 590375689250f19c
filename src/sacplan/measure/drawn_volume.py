"""How much a drawn structure holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.even_odd import enclosed_area, even_odd
from sacplan.geometry.frame import Points, Vector, mapped, unit
from sacplan.measure.tumour import plane_normal, stacked, with_area
from sacplan.plan.drawn import DrawnContour

_PARALLEL = 0.999
_CELLS = 80
"""Cells along the longest side where contours of several directions are joined."""

_PIXEL_MM = 0.5


def area_mm2(contours: Sequence[DrawnContour]) -> float:
    """The area within contours on one plane, holes left out, mm2."""
    axes = plane_axes(plane_normal(contours[0].points_mm))
    return enclosed_area([contour.points_mm @ axes[:2].T for contour in contours])


def plane_axes(normal: Vector) -> NDArray[np.float64]:
    """Rows: two unit directions in the plane across a unit normal (3,), and the normal."""
    along = unit(np.cross(normal, np.eye(3)[int(np.argmin(np.abs(normal)))]))
    return np.stack([along, np.cross(normal, along), normal])


def drawn_volume_ml(contours: Iterable[DrawnContour]) -> float | None:
    """The volume of a structure, ml, from its closed contours.

    Each plane stands for half the way to its neighbours, the first and the last one for as much
    beyond. Contours of several directions are joined: what both hold counts once. None while no
    direction has two planes: how far the structure reaches beside one is not known.
    """
    return _volume_ml(with_area(tuple(contours)))


@lru_cache(maxsize=32)
def _volume_ml(contours: tuple[DrawnContour, ...]) -> float | None:
    groups = [group for group in _directions(contours) if len(stacked(group) or ()) > 1]
    if not groups:
        return None
    if len(groups) == 1:
        planes = stacked(groups[0]) or []
        edges = _edges(np.array([height for height, _ in planes]))
        areas = np.array([area_mm2(there) for _, there in planes])
        return float(np.sum(areas * np.diff(edges))) / 1000
    points, cell_ml = _grid(np.concatenate([c.points_mm for group in groups for c in group]))
    held = np.zeros(len(points), dtype=np.bool_)
    for group in groups:
        held |= _within(points, group)
    return float(held.sum() * cell_ml)


def _directions(contours: tuple[DrawnContour, ...]) -> list[tuple[DrawnContour, ...]]:
    groups: list[list[DrawnContour]] = []
    for contour in contours:
        normal = plane_normal(contour.points_mm)
        for group in groups:
            if abs(float(plane_normal(group[0].points_mm) @ normal)) >= _PARALLEL:
                group.append(contour)
                break
        else:
            groups.append([contour])
    return [tuple(group) for group in groups]


def _edges(heights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Between which heights (n + 1,) each of n planes stands for the structure."""
    middle = (heights[1:] + heights[:-1]) / 2
    return np.concatenate([[2 * heights[0] - middle[0]], middle, [2 * heights[-1] - middle[-1]]])


def _grid(points: Points) -> tuple[Points, float]:
    low, high = points.min(axis=0), points.max(axis=0)
    cell = float((high - low).max()) / _CELLS
    axes = [np.arange(a - 2 * cell, b + 2 * cell, cell) for a, b in zip(low, high, strict=True)]
    return np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 3), cell**3 / 1000


def _within(points: Points, group: tuple[DrawnContour, ...]) -> NDArray[np.bool_]:
    """Which points (n, 3) a stack of parallel contours holds: between two planes by their signed
    distances, mixed; beyond the last one as far as half a spacing, rounded off."""
    planes = stacked(group) or []
    axes = plane_axes(plane_normal(group[0].points_mm))
    local = mapped(points, axes, np.zeros(3))
    heights = np.array([height for height, _ in planes])
    away = np.stack([_signed_distance_mm(local[:, :2], there, axes) for _, there in planes])
    edges = _edges(heights)
    at = np.clip(np.searchsorted(heights, local[:, 2]) - 1, 0, len(heights) - 2)
    part = np.clip((local[:, 2] - heights[at]) / np.diff(heights)[at], 0.0, 1.0)
    every = np.arange(len(points))
    mixed = (1 - part) * away[at, every] + part * away[at + 1, every]
    beyond = np.maximum(np.maximum(heights[0] - local[:, 2], local[:, 2] - heights[-1]), 0.0)
    is_near = (local[:, 2] >= edges[0]) & (local[:, 2] <= edges[-1])
    return np.asarray(is_near & (mixed + beyond <= 0))


def _signed_distance_mm(
    places: NDArray[np.float64], contours: Sequence[DrawnContour], axes: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How far places (n, 2) in a plane lie from its contours, negative inside."""
    from scipy import ndimage  # loads slowly

    polygons = [contour.points_mm @ axes[:2].T for contour in contours]
    corner = places.min(axis=0) - _PIXEL_MM
    columns, rows = np.ceil((places.max(axis=0) - corner) / _PIXEL_MM).astype(int) + 2
    inside = even_odd([(p - corner) / _PIXEL_MM for p in polygons], (rows, columns))
    outer = np.asarray(ndimage.distance_transform_edt(~inside))
    inner = np.asarray(ndimage.distance_transform_edt(inside))
    away = outer - inner + np.where(inside, 0.5, -0.5)
    at = np.rint((places - corner) / _PIXEL_MM).astype(np.intp)
    return np.asarray(away[at[:, 1], at[:, 0]] * _PIXEL_MM)
