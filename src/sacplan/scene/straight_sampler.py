"""The values of a volume on a bent sheet, quickly."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.scene.grey import outside_value
from sacplan.scene.straight_geometry import StraightGeometry

_FINEST = 0.35
"""Samples closer than this share of the least voxel step show nothing more."""


def straight_values(
    volume: ImageVolume, geometry: StraightGeometry, pixel_ratio: float = 1.0
) -> NDArray[Any]:
    """The volume's values (rows, columns), trilinear, at the middles of the cells into which the
    sheet is divided evenly; at most `pixel_ratio` a pixel, of the voxels' type. Outside the
    volume the value that stands for it (scene/grey.py)."""
    step_mm = max(geometry.mm_per_pixel / pixel_ratio, _FINEST * min(volume.spacing_mm))
    columns = max(2, round(geometry.width * geometry.mm_per_pixel / step_mm))
    rows = max(2, round(geometry.height * geometry.mm_per_pixel / step_mm))
    x = (np.arange(columns) + 0.5) * geometry.width / columns
    y = (np.arange(rows) + 0.5) * geometry.height / rows
    # a row is straight in the patient: two points of it and a share of the way give the others
    ends = np.array([x[0], x[-1]])
    corners = np.stack(np.meshgrid(ends, y), axis=-1)
    index = volume.patient_to_index(geometry.to_patient(corners)).astype(np.float32)
    share = ((x - x[0]) / (x[-1] - x[0])).astype(np.float32)
    first, way = index[:, 0], index[:, 1] - index[:, 0]
    place = [first[:, axis, None] + way[:, axis, None] * share for axis in range(3)]
    return _trilinear(volume.voxels, place)


def _trilinear(voxels: NDArray[Any], place: list[NDArray[np.float32]]) -> NDArray[Any]:
    """Values at places given as column, row and slice (n, m) each."""
    shape = voxels.shape[::-1]
    inside = np.ones(place[0].shape, dtype=bool)
    base = np.zeros(place[0].shape, dtype=np.int64)
    shares: list[NDArray[np.float32]] = []
    strides, stride = [], 1
    for at, count in zip(place, shape, strict=True):
        inside &= (at >= -0.5) & (at <= count - 0.5)
        held = np.clip(at, 0, max(count - 1, 0))
        whole = np.minimum(held.astype(np.int32), max(count - 2, 0))
        shares.append(held - whole)
        base += whole * np.int64(stride)
        strides.append(stride if count > 1 else 0)
        stride *= count
    flat = np.ascontiguousarray(voxels).reshape(-1)
    column, row, layer = strides
    fx, fy, fz = shares

    def along(offset: int) -> NDArray[np.float32]:
        here = flat.take(base + offset).astype(np.float32)
        here += fx * (flat.take(base + (offset + column)) - here)
        return here

    near = along(0)
    near += fy * (along(row) - near)
    far = along(layer)
    far += fy * (along(layer + row) - far)
    near += fz * (far - near)
    if np.issubdtype(voxels.dtype, np.integer):
        near = np.rint(near)
    result = near.astype(voxels.dtype)
    result[~inside] = outside_value(voxels.dtype)
    return result
