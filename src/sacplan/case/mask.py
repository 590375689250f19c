"""Voxels outlined as something, and by whom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import frozen


@dataclass(frozen=True, slots=True, eq=False)
class LabelMask:
    """`voxels` (slices, rows, columns) bool on a grid of its own: `affine` as in ImageVolume."""

    name: str
    voxels: NDArray[np.bool_]
    affine: NDArray[np.float64]
    made_by: str

    def __post_init__(self) -> None:
        self.voxels.setflags(write=False)
        object.__setattr__(self, "affine", frozen(self.affine))

    def volume_ml(self) -> float:
        """The volume of the marked voxels, ml."""
        return float(self.voxels.sum() * abs(np.linalg.det(self.affine[:3, :3])) / 1000)
