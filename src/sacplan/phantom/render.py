"""The made body seen by a scanner: super-sampled, averaged over the slice, blurred, noisy."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from sacplan.phantom.body import MadeBody
from sacplan.phantom.canvas import Values
from sacplan.phantom.grid import VoxelGrid
from sacplan.phantom.pose import TABLE_POSITION, Pose
from sacplan.phantom.spec import PhantomSpec
from sacplan.progress import Progress

FINE_MM = 0.4
SUB_SLICE_MM = 0.5
_BLOCK = 4
_GROUP = 3

_PatientPoints = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]
"""x, y, z of points, broadcast against one another, patient LPS mm."""


@dataclass(frozen=True, slots=True, eq=False)
class _Fine:
    """The fine picture of one slice: `per_pixel` sub-samples each way, `margin` beyond the edge."""

    per_pixel: int
    margin: int
    rows: int
    columns: int
    step_mm: float


def render(
    spec: PhantomSpec, body: MadeBody, pose: Pose, grid: VoxelGrid, progress: Progress
) -> NDArray[np.float32]:
    """Grey values (slices, rows, columns) without noise."""
    slices, rows, columns = grid.shape
    fine = _fine(spec, rows, columns)
    voxels = np.empty(grid.shape, dtype=np.float32)

    def one(k: int) -> None:
        progress.stop_if_cancelled()
        voxels[k] = _slice(spec, body, pose, grid, fine, k)

    with ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        for done, _ in enumerate(pool.map(one, range(slices))):
            progress.report((done + 1) / slices, "Making the pictures")
    return voxels


def _fine(spec: PhantomSpec, rows: int, columns: int) -> _Fine:
    per_pixel = int(np.clip(np.ceil(spec.spacing_mm / FINE_MM - 1e-6), 2, 3))
    step = spec.spacing_mm / per_pixel
    margin = int(np.ceil(1.5 * spec.psf_fwhm_mm / step / per_pixel)) * per_pixel

    def padded(count: int) -> int:
        return -(-(count * per_pixel + 2 * margin) // _BLOCK) * _BLOCK

    return _Fine(per_pixel, margin, padded(rows), padded(columns), step)


def _slice(
    spec: PhantomSpec, body: MadeBody, pose: Pose, grid: VoxelGrid, fine: _Fine, k: int
) -> NDArray[np.float32]:
    """One slice: the mean over its sub-slices, blurred, gathered into pixels."""
    thickness = spec.slice_thickness_mm
    count = max(2, int(np.ceil(thickness / SUB_SLICE_MM - 1e-6)))
    offsets = ((np.arange(count) + 0.5) / count - 0.5) * thickness
    picture = np.zeros((fine.rows, fine.columns), dtype=np.float32)
    for first in range(0, count, _GROUP):
        picture += _sub_slices(spec, body, pose, grid, fine, k, offsets[first : first + _GROUP])
    picture /= count
    n, margin = fine.per_pixel, fine.margin
    sigma = _blur_sigma(spec, fine) / fine.step_mm
    if sigma > 0.05:
        picture = gaussian_filter(picture, sigma, mode="nearest", truncate=3.5)
    rows, columns = grid.shape[1:]
    inner = picture[margin : margin + rows * n, margin : margin + columns * n]
    return np.asarray(inner.reshape(rows, n, columns, n).mean(axis=(1, 3)))


def _blur_sigma(spec: PhantomSpec, fine: _Fine) -> float:
    """The Gaussian that, with the averaging over the pixel, has the asked width."""
    pixel = fine.step_mm**2 * (fine.per_pixel**2 - 1) / 12
    return float(np.sqrt(max((spec.psf_fwhm_mm / 2.3548) ** 2 - pixel, 0.0)))


def _sub_slices(
    spec: PhantomSpec,
    body: MadeBody,
    pose: Pose,
    grid: VoxelGrid,
    fine: _Fine,
    k: int,
    offsets: NDArray[np.float64],
) -> NDArray[np.float32]:
    """The sum over sub-slices at `offsets` (mm from the slice's middle). Blocks in which nothing
    changes take the value of their middle; the others are sampled point by point."""
    b, step = _BLOCK, fine.step_mm
    row_mm = (np.arange(0, fine.rows, b) + (b - 1) / 2 - fine.margin + 0.5) * step
    column_mm = (np.arange(0, fine.columns, b) + (b - 1) / 2 - fine.margin + 0.5) * step
    span = float(offsets[-1] - offsets[0])
    middle = _locate(spec, grid, k, float(offsets.mean()), row_mm[:, None], column_mm[None])
    table = _table if spec.field == "body" and spec.modality == "CT" else _no_table
    canvas = body.paint(_to_body(pose, middle), 1.0, table=table(middle), is_rough=True)
    reach = 0.5 * float(np.sqrt(2 * ((b - 1) * step) ** 2 + span**2))
    change = np.flatnonzero(canvas.clear_mm < 1.15 * reach + 0.2)
    blocks = np.empty((len(row_mm) * len(column_mm), b, b), dtype=np.float32)
    blocks[:] = (canvas.value * len(offsets))[:, None, None]
    if len(change):
        inner = (np.arange(b) - (b - 1) / 2) * step
        row, column = np.divmod(change, len(column_mm))
        rows = row_mm[row][:, None, None] + inner[:, None]
        columns = column_mm[column][:, None, None] + inner
        total = np.zeros((len(change), b, b), dtype=np.float32)
        for offset in offsets:
            points = _locate(spec, grid, k, float(offset), rows, columns)
            softness = max(step, span / max(len(offsets) - 1, 1))
            painted = body.paint(_to_body(pose, points), softness, table=table(points))
            total += painted.value.reshape(total.shape)
        blocks[change] = total
    tiles = blocks.reshape(len(row_mm), len(column_mm), b, b)
    return tiles.transpose(0, 2, 1, 3).reshape(fine.rows, fine.columns)


def _locate(
    spec: PhantomSpec,
    grid: VoxelGrid,
    k: int,
    offset_mm: float,
    row_mm: NDArray[np.floating],
    column_mm: NDArray[np.floating],
) -> _PatientPoints:
    """Patient x, y, z of points in slice k, mm from the outer corner of its first pixel."""
    steps = grid.affine[:3, :3]
    along, down, _ = (steps / np.linalg.norm(steps, axis=0)).T
    # a slice averages at right angles to itself, wherever the table takes the next one
    over = np.cross(along, down)
    half = spec.spacing_mm / 2
    origin = grid.affine[:3, 3] + steps[:, 2] * k + over * offset_mm - half * (along + down)
    x, y, z = (origin[i] + along[i] * column_mm + down[i] * row_mm for i in range(3))
    return x, y, z


def _table(points: _PatientPoints) -> Values:
    """The distance (n,) from the table's top, a shallow trough under the back."""
    x, y, _ = (np.ravel(p).astype(np.float32) for p in np.broadcast_arrays(*points))
    beside = np.abs(x - np.float32(TABLE_POSITION[0]))
    below = y - np.float32(TABLE_POSITION[1] + 98) + beside * beside * np.float32(1 / 900)
    return np.asarray(np.maximum(np.abs(below - 9) - 9, beside - 205))


def _no_table(points: _PatientPoints) -> None:
    """Only a field of the whole body reaches the table."""


def _to_body(pose: Pose, points: _PatientPoints) -> tuple[Values, Values, Values]:
    x, y, z = (np.ravel(p) for p in np.broadcast_arrays(*points))
    r, o = pose.rotation, pose.offset
    px, py, pz = x - o[0], y - o[1], z - o[2]
    return (
        (px * r[0, 0] + py * r[1, 0] + pz * r[2, 0]).astype(np.float32),
        (px * r[0, 1] + py * r[1, 1] + pz * r[2, 1]).astype(np.float32),
        (px * r[0, 2] + py * r[1, 2] + pz * r[2, 2]).astype(np.float32),
    )
