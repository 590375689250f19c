"""Voxels outlined as something, and by whom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Points, frozen

_SMOOTHING = 0.7
"""In voxels: takes the steps out of a mask and moves a sphere's face by less than 0.1 voxel."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelMask:
    """`voxels` (slices, rows, columns) bool on a grid of its own: `affine` as in ImageVolume.
    `source` is the SHA-256 of the file it was read from, empty where there is none."""

    name: str
    voxels: NDArray[np.bool_]
    affine: NDArray[np.float64]
    made_by: str
    source: str = ""

    def __post_init__(self) -> None:
        self.voxels.setflags(write=False)
        object.__setattr__(self, "affine", frozen(self.affine))

    def volume_ml(self) -> float:
        """The volume of the marked voxels, ml."""
        return float(self.voxels.sum() * abs(np.linalg.det(self.affine[:3, :3])) / 1000)

    def contains(self, points: ArrayLike) -> NDArray[np.bool_]:
        """Which patient points (..., 3) lie in a marked voxel."""
        at = np.asarray(points, dtype=np.float64)
        index = (at - self.affine[:3, 3]) @ np.linalg.inv(self.affine[:3, :3]).T
        i, j, k = np.moveaxis(np.rint(index).astype(np.intp), -1, 0)
        shape = self.voxels.shape
        within = (k >= 0) & (k < shape[0]) & (j >= 0) & (j < shape[1]) & (i >= 0) & (i < shape[2])
        held = np.where(within, k, 0), np.where(within, j, 0), np.where(within, i, 0)
        return np.asarray(within & self.voxels[held])

    def boundary_points(self) -> Points:
        """Points (n, 3) of the mask's boundary, patient LPS mm: where the smoothed mask passes one
        half between neighbouring voxels, so that the steps of the grid do not show."""
        from scipy import ndimage  # loads slowly

        marked = np.argwhere(self.voxels)
        if not len(marked):
            return np.zeros((0, 3))
        low = np.maximum(marked.min(axis=0) - 3, 0)
        part = self.voxels[
            tuple(slice(a, b + 4) for a, b in zip(low, marked.max(axis=0), strict=True))
        ]
        value = ndimage.gaussian_filter(np.pad(part, 3).astype(np.float64), _SMOOTHING)
        found = []
        for axis in range(3):
            here, there = (
                np.moveaxis(value, axis, 0)[cut] for cut in (slice(None, -1), slice(1, None))
            )
            at = np.argwhere((here < 0.5) != (there < 0.5))
            a, b = here[tuple(at.T)], there[tuple(at.T)]
            index = at.astype(np.float64)
            index[:, 0] += (0.5 - a) / (b - a)
            found.append(np.insert(index[:, 1:], axis, index[:, 0], axis=1))
        kji = np.concatenate(found) + low - 3
        return np.asarray(kji[:, ::-1] @ self.affine[:3, :3].T + self.affine[:3, 3])

    def cells(self, size_mm: float) -> tuple[Points, NDArray[np.float64]]:
        """The marked voxels gathered in cells of about `size_mm`: centres of mass (n, 3), patient
        LPS mm, and the marked volume (n,) of each, ml."""
        kji = np.argwhere(self.voxels)
        if not len(kji):
            return np.zeros((0, 3)), np.zeros(0)
        spacing = np.linalg.norm(self.affine[:3, :3], axis=0)[::-1]
        cell = (kji // np.maximum(np.rint(size_mm / spacing), 1)).astype(np.int64)
        shape = cell.max(axis=0) + 1
        key = np.ravel_multi_index(tuple(cell.T), tuple(shape))
        _, place, count = np.unique(key, return_inverse=True, return_counts=True)
        centre = np.stack([np.bincount(place, kji[:, i]) / count for i in range(3)], axis=1)
        points = centre[:, ::-1] @ self.affine[:3, :3].T + self.affine[:3, 3]
        return np.asarray(points), count * abs(np.linalg.det(self.affine[:3, :3])) / 1000
