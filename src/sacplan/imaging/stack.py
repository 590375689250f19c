"""Where the slices of a series lie: order, spacing, tilt and affine, from DICOM positions only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Vector, frozen, unit
from sacplan.imaging.instance import Instance, Numbers

COSINE_TOLERANCE = 1e-3
"""How far length and right angle of the direction cosines may be off (they are rounded text)."""

PIXEL_MM = (0.001, 100.0)
FARTHEST_MM = 100_000.0
"""What could be the pixel spacing and the position of an image of a patient."""

_PLANES = ("sagittal", "coronal", "axial")
_WITHIN_PLANE_DEG = 10.0


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """Slices in order along the normal row x column.

    `order` gives, slice by slice, the place of its instance in the sequence it was made from.
    `positions` (n, 3) are the first voxels' centres in that order; `heights` (n,) their distances
    along `normal`. `step` (3,) is the fitted vector from a slice to the next and `origin` (3,)
    the fitted first voxel. All patient LPS, mm.
    """

    order: tuple[int, ...]
    row: Vector
    column: Vector
    normal: Vector
    pixel_spacing: tuple[float, float]
    positions: NDArray[np.float64]
    heights: NDArray[np.float64]
    origin: Vector
    step: Vector

    @property
    def spacing_mm(self) -> float:
        """The fitted distance between slices along the normal, mm."""
        return float(self.step @ self.normal)

    @property
    def tilt_deg(self) -> float:
        """The angle between the slice step and the normal: a gantry tilt not undone, degrees."""
        across = self.step - self.spacing_mm * self.normal
        return float(np.degrees(np.arctan2(np.linalg.norm(across), abs(self.spacing_mm))))

    @property
    def shear_mm(self) -> float:
        """How far the last slice lies sideways of the first, mm."""
        across = self.step - self.spacing_mm * self.normal
        return float(np.linalg.norm(across) * (len(self.order) - 1))

    @property
    def sideways_mm(self) -> NDArray[np.float64]:
        """How far (n,) each slice lies off the fitted line, within its own plane, mm."""
        fitted = self.origin + np.arange(len(self.order))[:, None] * self.step
        off = self.positions - fitted
        return np.asarray(np.linalg.norm(off - (off @ self.normal)[:, None] * self.normal, axis=1))

    @property
    def affine(self) -> NDArray[np.float64]:
        """(4, 4): index (column, row, slice) to patient LPS mm (PS3.3 C.7.6.2.1.1)."""
        affine = np.eye(4)
        affine[:3, 0] = self.row * self.pixel_spacing[1]
        affine[:3, 1] = self.column * self.pixel_spacing[0]
        affine[:3, 2] = self.step
        affine[:3, 3] = self.origin
        return affine

    @property
    def plane_name(self) -> str:
        """The nearest anatomical plane, "oblique" before it when it is more than 10 deg off."""
        axis = int(np.argmax(np.abs(self.normal)))
        is_near = abs(self.normal[axis]) >= np.cos(np.radians(_WITHIN_PLANE_DEG))
        return _PLANES[axis] if is_near else f"oblique {_PLANES[axis]}"


def has_place(instance: Instance) -> bool:
    """Position, orientation and pixel spacing are all there and could be those of a patient."""
    spacing, position = instance.pixel_spacing, instance.position
    return (
        position is not None
        and instance.orientation is not None
        and spacing is not None
        and min(spacing) >= PIXEL_MM[0]
        and max(spacing) <= PIXEL_MM[1]
        and max(map(abs, position)) <= FARTHEST_MM
    )


def cosine_error(instance: Instance) -> float:
    """How far the direction cosines are from two unit vectors at right angles."""
    return _cosine_error(instance.orientation or (0.0,) * 6)


@lru_cache(maxsize=256)
def _cosine_error(orientation: Numbers) -> float:
    if max(map(abs, orientation)) > 2:
        return float("inf")
    row, column = np.reshape(orientation, (2, 3))
    lengths = (abs(np.linalg.norm(row) - 1), abs(np.linalg.norm(column) - 1))
    return float(max(*lengths, abs(row @ column)))


def directions(instance: Instance) -> NDArray[np.float64]:
    """Unit row, column and normal directions (3, 3), one a row, made exactly orthogonal."""
    return _directions(instance.orientation or (0.0,) * 6)


@lru_cache(maxsize=256)
def _directions(orientation: Numbers) -> NDArray[np.float64]:
    row, column = np.reshape(orientation, (2, 3))
    row = unit(row)
    column = unit(column - (column @ row) * row)
    return frozen([row, column, np.cross(row, column)])


def angle_between(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    """The angle that turns one set of directions (3, 3) into the other, radians.

    Two rotations an angle a apart differ by 2 sqrt(2) sin(a / 2) in the Frobenius norm.
    """
    chord = float(np.linalg.norm(first - second)) / np.sqrt(8.0)
    return float(2 * np.arcsin(min(1.0, chord)))


def stack_of(instances: Sequence[Instance]) -> Stack:
    """Sorts slices along their common normal and fits an even step; needs `has_place` of all."""
    row, column, normal = directions(instances[len(instances) // 2])
    positions = np.array([instance.position for instance in instances], dtype=np.float64)
    heights = positions @ normal
    order = np.argsort(heights, kind="stable")
    positions, heights = positions[order], heights[order]
    count = len(order)
    if count > 1:
        centred = np.arange(count) - (count - 1) / 2
        step = centred @ positions / float(centred @ centred)
    else:
        step = normal.copy()
    origin = positions.mean(axis=0) - (count - 1) / 2 * step
    rows_mm, columns_mm = instances[0].pixel_spacing or (1.0, 1.0)
    return Stack(
        order=tuple(int(i) for i in order),
        row=row,
        column=column,
        normal=normal,
        pixel_spacing=(rows_mm, columns_mm),
        positions=positions,
        heights=heights,
        origin=origin,
        step=step,
    )
