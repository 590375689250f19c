"""Where the voxels of a made series lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import rotation_about
from sacplan.phantom.pose import BODY_CENTRE, pose_of
from sacplan.phantom.spec import PhantomSpec

FIELDS_MM = {
    "axial": (200.0, 170.0, 190.0),
    "coronal": (200.0, 190.0, 150.0),
    "sagittal": (200.0, 200.0, 110.0),
    "oblique": (200.0, 190.0, 170.0),
}
"""Default field: mm along a row, down a column, across the slices."""

BODY_PIXELS, BODY_HEIGHT_MM = 512, 250.0
_AXES = {
    "axial": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "coronal": ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
    "sagittal": ((0, 1, 0), (0, 0, -1), (-1, 0, 0)),
}
_OBLIQUE_DEG = (26.0, 7.0)
"""An oblique stack leans with the sacrum (about the left axis) and a little about the superior."""


@dataclass(frozen=True, slots=True, eq=False)
class VoxelGrid:
    """`shape` (slices, rows, columns) and the affine (4, 4) from column, row, slice to LPS mm."""

    shape: tuple[int, int, int]
    affine: NDArray[np.float64]


def voxel_grid(spec: PhantomSpec) -> VoxelGrid:
    """The grid of a series, its middle at the body's centre."""
    if spec.orientation == "oblique":
        turn = rotation_about([0, 0, 1], _OBLIQUE_DEG[1]) @ rotation_about(
            [1, 0, 0], _OBLIQUE_DEG[0]
        )
        axes = turn.T
    else:
        axes = np.array(_AXES[spec.orientation], dtype=np.float64)
    field = spec.field_mm or FIELDS_MM[spec.orientation]
    columns, rows = (max(8, round(field[i] / spec.spacing_mm)) for i in (0, 1))
    height = field[2]
    if spec.field == "body":
        columns = rows = BODY_PIXELS
        height = BODY_HEIGHT_MM if spec.field_mm is None else field[2]
    slices = max(3, round(height / spec.step_mm))
    affine = np.eye(4)
    affine[:3, :3] = axes.T * [spec.spacing_mm, spec.spacing_mm, spec.step_mm]
    centre = pose_of(spec).to_patient(BODY_CENTRE)
    if spec.field == "body":
        centre = centre + np.array([0.0, -6.0, 0.0])
    if spec.gantry_tilt_deg:
        _lean(affine, spec)
    affine[:3, 3] = centre - affine[:3, :3] @ ((np.array([columns, rows, slices]) - 1) / 2)
    affine[:3, 3] = np.round(affine[:3, 3], 4)
    return VoxelGrid((slices, rows, columns), affine)


def _lean(affine: NDArray[np.float64], spec: PhantomSpec) -> None:
    """Planes turned about the left axis, still `step_mm` apart at right angles to themselves; the
    table moves along the patient, so each slice lies sideways of the one before."""
    lean = rotation_about([1, 0, 0], spec.gantry_tilt_deg)
    affine[:3, 1] = lean @ affine[:3, 1]
    affine[:3, 2] /= np.cos(np.radians(spec.gantry_tilt_deg))
