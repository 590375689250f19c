"""A mask carried onto another grid by geometry."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.imaging.masks.imported import elsewhere
from sacplan.progress import NoProgress, PartOfProgress, Progress

_SLAB = 32
"""Slices of the new grid at a time, so that memory stays small."""

_MARGIN = 8
"""In voxels of the mask: what a cubic spline reaches."""

_REACH = 2.5
"""In the largest step of the mask: distances farther from the face are all alike."""

_SAME_PLACE = 0.02
"""In voxels, at either end."""


def onto(mask: LabelMask, volume: ImageVolume, progress: Progress | None = None) -> LabelMask:
    """`mask` on the grid of `volume`.

    Voxel for voxel where the two grids are parts of one; else by the signed distance from the
    face of the mask, interpolated cubically and cut at zero: the face of a ball of 15 mm moves by
    less than 0.05 mm, on slices of 5 mm by 0.1 mm, and their steps do not show.

    Raises MASK-ELSEWHERE where the two do not meet and MASK-VANISHED where no voxel of the images
    is reached; and Cancelled.
    """
    shape = (volume.voxels.shape[0], volume.voxels.shape[1], volume.voxels.shape[2])
    found = onto_grid(mask, volume.affine, shape, progress or NoProgress())
    if found.voxels.any():
        return found
    at = volume.patient_to_index(_corners(mask.affine, _ends(mask.voxels.shape)))
    off = np.maximum(np.maximum(at.min(axis=0) - np.array(shape[::-1]) + 1, -at.max(axis=0)), 0)
    if off.max() > 0.5:
        raise elsewhere(mask.name, float(np.linalg.norm(volume.affine[:3, :3] @ off)))
    raise SacplanError(
        "MASK-VANISHED",
        f"{mask.name} is smaller than the voxels of the images: nothing of it is left on them.",
        "Use a series with thinner slices, or outline it on these images.",
    )


def onto_grid(
    mask: LabelMask,
    affine: NDArray[np.float64],
    shape: tuple[int, int, int],
    progress: Progress,
) -> LabelMask:
    """As `onto`, on the grid of `affine` (4, 4) and `shape` (slices, rows, columns); empty where
    the two do not meet."""
    voxels = np.zeros(shape, dtype=np.bool_)
    low = offset_between(mask.affine, affine, max(*shape, *mask.voxels.shape))
    if low is not None:
        to, of = _common(low, mask.voxels.shape, shape)
        voxels[to] = mask.voxels[of]
        return replace(mask, voxels=voxels, affine=affine)
    to_mask = np.linalg.inv(mask.affine) @ affine
    reached = _corners(np.asarray(np.linalg.inv(to_mask), np.float64), _ends(mask.voxels.shape))[
        :, ::-1
    ]
    first = np.maximum(np.floor(reached.min(axis=0)).astype(int) - 1, 0)
    last = np.minimum(np.ceil(reached.max(axis=0)).astype(int) + 2, shape)
    if np.any(last <= first):
        return replace(mask, voxels=voxels, affine=affine)
    parts = range(int(first[0]), int(last[0]), _SLAB)
    for done, k in enumerate(parts):
        part = PartOfProgress(progress, done / len(parts), (done + 1) / len(parts))
        end = min(k + _SLAB, int(last[0]))
        box = (slice(k, end), slice(first[1], last[1]), slice(first[2], last[2]))
        _fill(voxels, box, mask, to_mask, part)
    return replace(mask, voxels=voxels, affine=affine)


def offset_between(
    of: NDArray[np.float64], on: NDArray[np.float64], size: int
) -> tuple[int, int, int] | None:
    """Where voxel 0 of grid `of` lies on grid `on`, (slice, row, column), if both are parts of one
    grid for at least `size` voxels; else None."""
    between = np.linalg.inv(on) @ of
    low = np.rint(between[:3, 3])
    drift = np.abs(between[:3, :3] - np.eye(3)).max() * size
    if max(drift, np.abs(between[:3, 3] - low).max()) > _SAME_PLACE:
        return None
    i, j, k = (int(each) for each in low)
    return k, j, i


def _common(
    low: tuple[int, int, int], of: tuple[int, ...], on: tuple[int, ...]
) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    """What of grid `on` is covered by grid `of`, which begins at `low`; and which part of `of`."""
    first = [max(0, start) for start in low]
    last = [
        max(a, min(size, start + length))
        for a, start, length, size in zip(first, low, of, on, strict=True)
    ]
    to = tuple(slice(a, b) for a, b in zip(first, last, strict=True))
    back = tuple(slice(a - s, b - s) for a, b, s in zip(first, last, low, strict=True))
    return to, back


def _fill(
    voxels: NDArray[np.bool_],
    box: tuple[slice, slice, slice],
    mask: LabelMask,
    to_mask: NDArray[np.float64],
    progress: Progress,
) -> None:
    ends = np.array([[side.start for side in box], [side.stop - 1 for side in box]])
    within = _corners(to_mask, ends)[:, ::-1]
    low = np.maximum(np.floor(within.min(axis=0)).astype(int) - _MARGIN, -_MARGIN)
    shape = np.array(mask.voxels.shape)
    high = np.minimum(np.ceil(within.max(axis=0)).astype(int) + _MARGIN, shape + _MARGIN)
    if np.any(high <= low):
        return
    held = np.zeros(tuple(high - low), dtype=np.bool_)
    to, of = _common((-low[0], -low[1], -low[2]), mask.voxels.shape, held.shape)
    held[to] = mask.voxels[of]
    if not held.any():
        return
    field = _distance(held, np.linalg.norm(mask.affine[:3, :3], axis=0)[::-1])
    row, column = np.mgrid[box[1], box[2]]
    for k in range(box[0].start, box[0].stop):
        progress.stop_if_cancelled()
        progress.report((k - box[0].start) / _SLAB, "Bringing the outline onto the images")
        here = np.stack([column, row, np.full_like(row, k)]).reshape(3, -1)
        at = (to_mask[:3, :3] @ here + to_mask[:3, 3:])[::-1] - low[:, None]
        value = ndimage.map_coordinates(field, at, order=3, mode="nearest", prefilter=False)
        voxels[k, box[1], box[2]] = (value > 0).reshape(row.shape)


def _distance(held: NDArray[np.bool_], spacing: NDArray[np.float64]) -> NDArray[np.float32]:
    """Coefficients of the spline through the distance from the face, mm, positive within."""
    reach = _REACH * float(spacing.max())
    field = ndimage.distance_transform_edt(held, sampling=spacing).astype(np.float32)
    field -= ndimage.distance_transform_edt(~held, sampling=spacing).astype(np.float32)
    np.clip(field, -reach, reach, out=field)
    return np.asarray(ndimage.spline_filter(field, order=3, output=np.float32, mode="nearest"))


def grid_corners(mask: LabelMask, back: NDArray[np.float64]) -> NDArray[np.float64]:
    """The centres (8, 3) of the corner voxels of a mask, taken from patient LPS mm by `back`."""
    ends = np.array([np.zeros(3), np.array(mask.voxels.shape) - 1.0])
    return _corners(back @ mask.affine, ends)


def _ends(shape: tuple[int, ...]) -> NDArray[np.float64]:
    return np.array([np.full(3, -0.5), np.array(shape) - 0.5])


def _corners(affine: NDArray[np.float64], ends: NDArray[np.float64]) -> NDArray[np.float64]:
    """The corners (8, 3), column, row, slice, of the box between `ends` (2, 3), slice, row, column,
    taken through `affine`."""
    corners = np.array(list(itertools.product(*ends.T)))[:, ::-1]
    return np.asarray(corners @ affine[:3, :3].T + affine[:3, 3])
