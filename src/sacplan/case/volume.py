"""The voxels of one series and where they lie in the patient."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.case.identity import SeriesIdentity
from sacplan.errors import Finding
from sacplan.geometry.frame import frozen, mapped


@dataclass(frozen=True, slots=True, eq=False)
class ImageVolume:
    """Voxels and affine of one series.

    `voxels` is (slices, rows, columns), read-only, int16 or float32, in HU for CT.
    `affine` (4, 4) takes an index (column, row, slice, 1) to patient LPS mm, so its first
    three columns are the steps per column, per row and per slice (nibabel's convention, but
    LPS; DICOM PS3.3 C.7.6.2.1.1). The slice step may be oblique to rows and columns.
    """

    voxels: NDArray[np.int16] | NDArray[np.float32]
    affine: NDArray[np.float64]
    series: SeriesIdentity
    slice_thickness_mm: float
    sop_instance_uids: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
    default_window: tuple[float, float] | None = None
    spacing_mm: tuple[float, float, float] = field(init=False)
    """Steps between columns, rows and slices, mm."""
    centre_mm: NDArray[np.float64] = field(init=False)
    """The middle of the block of voxels (3,), patient LPS mm."""

    def __post_init__(self) -> None:
        if self.voxels.ndim != 3:
            raise ValueError("a volume has three dimensions")
        self.voxels.setflags(write=False)
        object.__setattr__(self, "affine", frozen(self.affine))
        if abs(np.linalg.det(self.affine[:3, :3])) < 1e-12:
            raise ValueError("the affine of a volume must be invertible")
        # kept: it is asked for at every plane move, for every landmark
        spacing = tuple(math.hypot(*step) for step in self.affine[:3, :3].T.tolist())
        object.__setattr__(self, "spacing_mm", spacing)
        object.__setattr__(self, "centre_mm", frozen(self.corners().mean(axis=0)))

    @property
    def is_hounsfield(self) -> bool:
        """The values are Hounsfield units."""
        return self.series.modality == "CT"

    @property
    def directions(self) -> NDArray[np.float64]:
        """Unit directions (3, 3) as columns: along a row, down a column, to the next slice."""
        steps = self.affine[:3, :3]
        return np.asarray(steps / np.linalg.norm(steps, axis=0))

    def index_to_patient(self, indices: ArrayLike) -> NDArray[np.float64]:
        """Patient points (..., 3) of indices (..., 3) given as column, row, slice."""
        return mapped(indices, self.affine[:3, :3], self.affine[:3, 3])

    def patient_to_index(self, points: ArrayLike) -> NDArray[np.float64]:
        """Fractional indices (..., 3), column, row, slice, of patient points (..., 3)."""
        inverse: NDArray[np.float64] = np.linalg.inv(self.affine[:3, :3]).astype(np.float64)
        return mapped(points, inverse, -inverse @ self.affine[:3, 3])

    def contains(self, points: ArrayLike) -> NDArray[np.bool_]:
        """Which points (..., 3) lie inside the block of voxels."""
        index = self.patient_to_index(points)
        k, j, i = self.voxels.shape
        limit = np.array([i, j, k]) - 0.5
        return np.asarray(np.all((index >= -0.5) & (index <= limit), axis=-1))

    def sample(
        self, points: ArrayLike, order: Literal[0, 1, 3] = 1, outside: float = -1000.0
    ) -> NDArray[np.float32]:
        """Values (...) at patient points (..., 3): order 0 nearest, 1 trilinear, 3 cubic spline."""
        from scipy import ndimage  # loads slowly

        index = self.patient_to_index(points)
        coordinates = index[..., ::-1].reshape(-1, 3).T
        voxels: NDArray[Any] = self.voxels
        values = np.zeros(coordinates.shape[1], dtype=np.float32)
        ndimage.map_coordinates(
            voxels, coordinates, output=values, order=order, mode="constant", cval=outside
        )
        return values.reshape(index.shape[:-1])

    def corners(self) -> NDArray[np.float64]:
        """The eight corner voxel centres (8, 3), patient LPS mm."""
        k, j, i = self.voxels.shape
        grid = np.array(np.meshgrid([0, i - 1], [0, j - 1], [0, k - 1])).reshape(3, -1).T
        return self.index_to_patient(grid)
