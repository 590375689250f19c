"""What lies within closed polygons of one plane, holes included."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sacplan.progress import NoProgress, Progress

_AT_ONCE = 4_000_000


def even_odd(
    polygons: Sequence[NDArray[np.float64]],
    shape: tuple[int, int],
    progress: Progress | None = None,
) -> NDArray[np.bool_]:
    """Which pixel centres of `shape` (rows, columns) lie within an odd number of the closed
    `polygons` (n, 2), given as column and row in pixels."""
    rows, columns = shape
    cancel = progress or NoProgress()
    crossings = np.zeros(rows * (columns + 1), dtype=np.int64)
    here = np.concatenate(polygons)
    there = np.concatenate([np.roll(polygon, -1, axis=0) for polygon in polygons])
    each = max(1, _AT_ONCE // rows)
    for first in range(0, len(here), each):
        cancel.stop_if_cancelled()
        (x0, y0), (x1, y1) = here[first : first + each].T, there[first : first + each].T
        low = np.clip(np.ceil(np.minimum(y0, y1)), 0, rows).astype(np.intp)
        count = np.clip(np.ceil(np.maximum(y0, y1)), 0, rows).astype(np.intp) - low
        edge = np.repeat(np.arange(len(low)), count)
        row = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + low[edge]
        slope = (x1 - x0) / np.where(y1 == y0, 1.0, y1 - y0)
        x = x0[edge] + (row - y0[edge]) * slope[edge]
        column = np.clip(np.ceil(x), 0, columns).astype(np.intp)
        crossings += np.bincount(row * (columns + 1) + column, minlength=len(crossings))
    counted = np.cumsum(crossings.reshape(rows, columns + 1), axis=1)
    return np.asarray(counted[:, :columns] % 2 == 1)


def enclosed_area(polygons: Sequence[NDArray[np.float64]]) -> float:
    """The area within an odd number of the closed `polygons` (n, 2), none of which cross: one
    inside another one is a hole in it, one inside the hole counts again."""
    total = 0.0
    for number, polygon in enumerate(polygons):
        around = sum(_holds(other, polygon[0]) for i, other in enumerate(polygons) if i != number)
        x, y = polygon.T
        area = abs(float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))) / 2
        total += -area if around % 2 else area
    return total


def _holds(polygon: NDArray[np.float64], point: NDArray[np.float64]) -> bool:
    (x0, y0), (x1, y1) = polygon.T, np.roll(polygon, -1, axis=0).T
    passes = (y0 > point[1]) != (y1 > point[1])
    x = x0 + (point[1] - y0) * (x1 - x0) / np.where(y1 == y0, 1.0, y1 - y0)
    return bool(np.sum(passes & (x > point[0])) % 2)
