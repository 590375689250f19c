"""A regular grid along the axes of the sacrum: on it, how the patient lay does not matter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from sacplan.case.volume import ImageVolume
from sacplan.segmentation.ventral_sheet import VentralSheet

SPACING_MM = 1.0
LATERAL_MM = 64.0
VENTRAL_MM, DORSAL_MM = 22.0, -72.0
BEYOND_MM = 12.0


@dataclass(frozen=True, slots=True, eq=False)
class SacralGrid:
    """`values` (slices, rows, columns), float32, sampled from a volume: columns run to the
    left, rows ventrally, slices caudally. `affine` (4, 4) takes column, row, slice to patient LPS
    mm. `lateral`, `ventral`, `caudal` are the coordinates of columns, rows and slices, mm.
    `in_front` is the distance ventral of the ventral sheet, mm, negative inside the bone;
    `along` the position along the sheet's midline, mm from the promontory."""

    values: NDArray[np.float32]
    affine: NDArray[np.float64]
    lateral: NDArray[np.float64]
    ventral: NDArray[np.float64]
    caudal: NDArray[np.float64]
    in_front: NDArray[np.float32]
    along: NDArray[np.float32]


def sacral_grid(volume: ImageVolume, sheet: VentralSheet) -> SacralGrid:
    """The volume on a 1 mm grid around the sacrum, with the distance to its ventral sheet."""
    chord = float(sheet.midline[:, 1].max())
    lateral = np.arange(-LATERAL_MM, LATERAL_MM + 0.5, SPACING_MM)
    ventral = np.arange(DORSAL_MM, VENTRAL_MM + 0.5, SPACING_MM)
    caudal = np.arange(-BEYOND_MM, chord + BEYOND_MM, SPACING_MM)
    origin = np.array([lateral[0], ventral[0], -caudal[0]])
    affine = np.eye(4)
    axes = sheet.frame.axes
    affine[:3, :3] = np.stack([axes[0], axes[1], -axes[2]], axis=1) * SPACING_MM
    affine[:3, 3] = sheet.frame.to_patient(origin)
    shape = np.meshgrid(caudal, ventral, lateral, indexing="ij")
    local = np.stack([shape[2], shape[1], -shape[0]], axis=-1)
    values = volume.sample(sheet.frame.to_patient(local))
    in_front, along = _relative_to_sheet(sheet, lateral, ventral, caudal)
    return SacralGrid(values, affine, lateral, ventral, caudal, in_front, along)


def _relative_to_sheet(
    sheet: VentralSheet,
    lateral: NDArray[np.float64],
    ventral: NDArray[np.float64],
    caudal: NDArray[np.float64],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    plane = np.stack(np.meshgrid(caudal, ventral, indexing="ij"), axis=-1)[..., ::-1]
    nearest = cKDTree(sheet.midline).query(plane.reshape(-1, 2))[1]
    index = np.asarray(nearest, dtype=np.intp)
    offset = plane.reshape(-1, 2) - sheet.midline[index]
    over_midline = np.einsum("ij,ij->i", offset, sheet.normals[index])
    columns = (lateral - sheet.lateral[0]) / (sheet.lateral[1] - sheet.lateral[0])
    rows = np.broadcast_to(index[:, None], (len(index), len(lateral))).astype(np.float64)
    at = np.stack([rows, np.broadcast_to(columns, rows.shape)])
    face = map_coordinates(gaussian_filter(sheet.height, 0.5), at, order=1, mode="nearest")
    shape = (len(caudal), len(ventral), len(lateral))
    start = int(np.argmin(np.abs(sheet.midline[:, 1]) + np.abs(sheet.midline[:, 0])))
    along = np.broadcast_to((index - start)[:, None], face.shape).reshape(shape)
    return (over_midline[:, None] - face).astype(np.float32).reshape(shape), along.astype(
        np.float32
    )
