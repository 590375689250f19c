"""Painting materials over one another from signed distances, with how near the next change is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
"""Distances (mm, negative inside) or grey values at the points of a canvas, float32 (n,)."""

_NO_LIMIT = np.float32(1e3)


class Canvas:
    """Grey values at n points. A shape painted later covers what lies under it.

    `softness_mm` is the width over which an edge is softened, as small as the distance between
    sub-samples, so that a face parallel to the grid does not jump from sample to sample.
    `clear_mm` bounds from below how far each point is from any change that shows.
    """

    def __init__(self, count: int, background: float, softness_mm: float, is_rough: bool) -> None:
        self.value = np.full(count, background, dtype=np.float32)
        self.clear_mm = np.full(count if is_rough else 0, _NO_LIMIT, dtype=np.float32)
        self._is_rough = is_rough
        self._slope = np.float32(-1.0 / softness_mm)

    def paint(self, distance: Values, value: float | Values) -> None:
        """Fill the inside of a shape given by signed distances (n,)."""
        if self._is_rough:
            inside = distance < 0
            self.value = np.where(inside, value, self.value).astype(np.float32, copy=False)
            self.clear_mm = np.where(inside, -distance, np.minimum(self.clear_mm, distance))
            return
        share = np.clip(distance * self._slope + np.float32(0.5), 0, 1)
        self.value += share * (value - self.value)

    def part(self, index: NDArray[np.intp]) -> Canvas:
        """The canvas at some of the points, to be painted by itself and merged again."""
        part = Canvas(0, 0.0, 1.0, self._is_rough)
        part.value, part._slope = self.value[index], self._slope
        if self._is_rough:
            part.clear_mm = self.clear_mm[index]
        return part

    def merge(self, index: NDArray[np.intp], part: Canvas) -> None:
        """Take a part back. What was painted on it is at least `NEAR_MM` from all other points."""
        self.value[index] = part.value
        if self._is_rough:
            self.clear_mm = np.minimum(self.clear_mm, NEAR_MM)
            self.clear_mm[index] = part.clear_mm

    def paint_some(self, index: NDArray[np.intp], distance: Values, value: float) -> None:
        """Fill a shape whose distances are known at the points `index` only; the others are known
        to be at least `NEAR_MM` away from it."""
        part = self.part(index)
        part.paint(distance, value)
        self.merge(index, part)


NEAR_MM = np.float32(3.0)
"""Shapes painted by `paint_some` reach no further than this beyond the points they are given."""


def length_of(a: Values, b: Values) -> Values:
    """The length (n,) of the vectors (a, b); faster than np.hypot, and nothing here overflows."""
    return np.asarray(np.sqrt(a * a + b * b))


def smooth_max(a: Values, b: Values, width_mm: float) -> Values:
    """The greater of two distances, the edge between them rounded over `width_mm`."""
    over = np.maximum(np.float32(width_mm) - np.abs(a - b), 0)
    return np.asarray(np.maximum(a, b) + over * over * np.float32(0.25 / width_mm))


def capsule(points: tuple[Values, Values, Values], ends: NDArray[np.floating]) -> Values:
    """The distance (n,) from a line between `ends` (2, 3)."""
    x, y, z = points
    (ax, ay, az), (bx, by, bz) = ends.astype(np.float32)
    dx, dy, dz = bx - ax, by - ay, bz - az
    length2 = max(float(dx * dx + dy * dy + dz * dz), 1e-6)
    px, py, pz = x - ax, y - ay, z - az
    t = np.clip((px * dx + py * dy + pz * dz) * np.float32(1.0 / length2), 0, 1)
    px -= t * dx
    py -= t * dy
    pz -= t * dz
    return np.asarray(np.sqrt(px * px + py * py + pz * pz))


def ellipsoid(
    points: tuple[Values, Values, Values],
    centre: tuple[float, float, float],
    radii: tuple[float, float, float],
) -> Values:
    """A distance (n,) from an ellipsoid, never more than the true one."""
    q = [
        (p - np.float32(c)) * np.float32(1.0 / r)
        for p, c, r in zip(points, centre, radii, strict=True)
    ]
    size = np.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2])
    return np.asarray((size - 1) * np.float32(min(radii)))
