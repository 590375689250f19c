"""A surface as heights over a regular grid, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Frame, frozen
from sacplan.geometry.mesh import TriangleMesh

_OUTSIDE = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class HeightField:
    """Heights (n, m) in mm along the second axis of `frame`, over `across_mm` (n,) along the first
    and `along_mm` (m,) along the third, each in equal steps; NaN where there is no surface."""

    frame: Frame
    across_mm: NDArray[np.float64]
    along_mm: NDArray[np.float64]
    height_mm: NDArray[np.float64]

    def __post_init__(self) -> None:
        for name in ("across_mm", "along_mm", "height_mm"):
            object.__setattr__(self, name, frozen(getattr(self, name)))
        if self.height_mm.shape != (len(self.across_mm), len(self.along_mm)):
            raise ValueError("the heights do not fit their grid")

    def mesh(self, steepest: float) -> TriangleMesh:
        """The surface again, two triangles a cell, facing up; cells without a corner, or rising by
        more than `steepest` per mm, stay open. Mirrored about 0 of the first axis, diagonals too.
        """
        h = self.height_mm
        n, m = h.shape
        grid = np.stack(np.broadcast_arrays(self.across_mm[:, None], h, self.along_mm), axis=-1)
        index = np.arange(n * m).reshape(n, m)
        corners = [index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]]
        a, b, c, d = (corner.ravel() for corner in corners)
        flat = h.ravel()
        with np.errstate(invalid="ignore"):
            span = np.ptp(np.stack([flat[a], flat[b], flat[c], flat[d]]), axis=0)
            step = max(self.across_mm[1] - self.across_mm[0], self.along_mm[1] - self.along_mm[0])
            whole = span <= steepest * step
        middle = (self.across_mm[:-1] + self.across_mm[1:]) / 2
        mirrored = np.repeat(middle < 0, m - 1)
        one = np.where(mirrored[:, None], np.stack([a, d, b], 1), np.stack([a, d, c], 1))
        two = np.where(mirrored[:, None], np.stack([b, d, c], 1), np.stack([a, c, b], 1))
        triangles = np.concatenate([one[whole], two[whole]])
        used, renumbered = np.unique(triangles, return_inverse=True)
        points = self.frame.to_patient(grid.reshape(-1, 3)[used])
        return TriangleMesh(points, renumbered.reshape(-1, 3).astype(np.int32))


def height_field(
    mesh: TriangleMesh,
    frame: Frame,
    across_mm: NDArray[np.float64],
    along_mm: NDArray[np.float64],
) -> HeightField:
    """The highest point of the mesh over each grid point, seen down the second axis of `frame`."""
    local = frame.from_patient(mesh.vertices)
    step = np.array([across_mm[1] - across_mm[0], along_mm[1] - along_mm[0]])
    place = (local[:, [0, 2]] - [across_mm[0], along_mm[0]]) / step
    corners, level = place[mesh.triangles], local[:, 1][mesh.triangles]
    first = np.ceil(corners.min(axis=1) - _OUTSIDE).astype(np.int64)
    last = np.floor(corners.max(axis=1) + _OUTSIDE).astype(np.int64)
    size = np.array([len(across_mm), len(along_mm)])
    first, last = np.maximum(first, 0), np.minimum(last, size - 1)
    wide = last - first + 1
    best = np.full(size, -np.inf)
    met = np.flatnonzero((wide > 0).all(axis=1))
    for i in range(int(wide[met, 0].max(initial=0))):
        row = met[wide[met, 0] > i]
        for j in range(int(wide[row, 1].max(initial=0))):
            here = row[wide[row, 1] > j]
            at = first[here] + [i, j]
            inside, height = _over(corners[here], level[here], at)
            np.maximum.at(best, (at[inside, 0], at[inside, 1]), height[inside])
    heights = np.where(np.isfinite(best), best, np.nan)
    return HeightField(frame, across_mm, along_mm, heights)


def _over(
    corners: NDArray[np.float64], level: NDArray[np.float64], at: NDArray[np.int64]
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Whether each triangle (k, 3, 2) lies over its grid point (k, 2), and its height (k,)."""
    a, ab, ac = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    area = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    sure = np.abs(area) > 1e-12
    area = np.where(sure, area, 1.0)
    p = at - a
    v = (p[:, 0] * ac[:, 1] - p[:, 1] * ac[:, 0]) / area
    w = (ab[:, 0] * p[:, 1] - ab[:, 1] * p[:, 0]) / area
    inside = sure & (v >= -_OUTSIDE) & (w >= -_OUTSIDE) & (v + w <= 1 + _OUTSIDE)
    return inside, level[:, 0] + v * (level[:, 1] - level[:, 0]) + w * (level[:, 2] - level[:, 0])
