"""Slices of a tilted gantry put upright: shifted within their own planes to stack square."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sacplan.errors import SacplanError
from sacplan.imaging.stack import Stack
from sacplan.progress import Progress

TILT_DEG, SHEAR_MM = 0.05, 0.1
"""A stack that leans less than both, over its whole height, is taken as it is."""

STEEPEST_DEG = 35.0
"""No gantry tilts further (scanners stop at 30 deg); a stack that leans more is something else."""

_AIR_HU = -1024
_SPLINE_ORDER: Final = 3


def leans(stack: Stack) -> bool:
    """The slices are shifted against each other so far that they must be put upright."""
    return stack.tilt_deg > TILT_DEG and stack.shear_mm > SHEAR_MM


def put_upright(
    voxels: NDArray[Any], stack: Stack, modality: str, progress: Progress
) -> tuple[NDArray[Any], NDArray[np.float64]]:
    """Voxels (slices, rows, columns) and affine (4, 4) of the same slices on a square grid.

    Every slice stays in its own plane and keeps its pixel size. It is moved by a whole number of
    pixels, and by the fraction that is left with a cubic spline, so nothing is averaged
    across slices; the grid is widened until no pixel is lost. New corners are air (CT) or the
    lowest value there is. Raises SacplanError MEMORY.
    """
    count, rows, columns = voxels.shape
    shifts = _shifts_px(stack, count)
    first = np.floor(shifts.min(axis=0)).astype(int)
    last = np.ceil(shifts.max(axis=0)).astype(int)
    wide = (rows + last[0] - first[0], columns + last[1] - first[1])
    outside = float(_AIR_HU if modality == "CT" else voxels.min())
    try:
        upright = np.full((count, *wide), outside, dtype=voxels.dtype)
    except MemoryError as error:
        size = count * wide[0] * wide[1] * voxels.dtype.itemsize / 1e9
        raise SacplanError(
            "MEMORY",
            f"The tilted series needs {size:.1f} GB of memory to be put upright.",
            "Close other programs, or choose a series with fewer images.",
        ) from error
    for k in range(count):
        progress.stop_if_cancelled()
        progress.report(k / count, "Putting tilted slices upright")
        whole = np.floor(shifts[k] + 1e-6).astype(int)
        top, side = whole - first
        part = np.maximum(shifts[k] - whole, 0.0)
        moved = _moved(voxels[k], part, outside)
        high, broad = min(moved.shape[0], wide[0] - top), min(moved.shape[1], wide[1] - side)
        upright[k, top : top + high, side : side + broad] = moved[:high, :broad]
    return upright, _affine(stack, first)


def _across(stack: Stack) -> NDArray[np.float64]:
    """How far (2,) a slice lies from the one before it down a column and along a row, pixels."""
    rows_mm, columns_mm = stack.pixel_spacing
    return np.array([stack.step @ stack.column / rows_mm, stack.step @ stack.row / columns_mm])


def _shifts_px(stack: Stack, count: int) -> NDArray[np.float64]:
    """Rows and columns (count, 2) by which each slice is moved; the middle one stays."""
    return np.asarray((np.arange(count) - count // 2)[:, None] * _across(stack))


def _affine(stack: Stack, first: NDArray[np.intp]) -> NDArray[np.float64]:
    """The square grid's affine; `first` (2,) is the lowest row and column, counted from the
    middle slice's."""
    affine = np.array(stack.affine)
    middle = len(stack.order) // 2
    step = stack.spacing_mm * stack.normal
    corner = affine[:3, 3] + middle * stack.step
    affine[:3, 2] = step
    affine[:3, 3] = corner - middle * step + affine[:3, 1] * first[0] + affine[:3, 0] * first[1]
    return affine


def _moved(picture: NDArray[Any], part: NDArray[np.float64], outside: float) -> NDArray[Any]:
    """A slice one row and column larger, moved by a fraction of a pixel down and right."""
    if np.all(part < 1e-4):
        return picture
    padded = np.pad(picture.astype(np.float32), ((0, 1), (0, 1)), mode="edge")
    moved = np.zeros_like(padded)
    ndimage.shift(padded, list(map(float, part)), output=moved, order=_SPLINE_ORDER, mode="nearest")
    # a spline swings over at metal and air: it may not make values that the slice does not hold
    np.clip(moved, float(picture.min()), float(picture.max()), out=moved)
    down, right = part > 1e-4
    if down:
        moved[[0, -1]] = _edge(moved[[0, -1]], part[0], outside)
    if right:
        moved[:, [0, -1]] = _edge(moved[:, [0, -1]].T, part[1], outside).T
    if np.issubdtype(picture.dtype, np.integer):
        moved = np.rint(moved)
    return np.asarray(moved.astype(picture.dtype))


def _edge(lines: NDArray[np.float32], part: float, outside: float) -> NDArray[np.float32]:
    """The first and last line (2, n), of which only a part lies on the slice."""
    shares = np.array([[1.0 - part], [part]], dtype=np.float32)
    return np.asarray(shares * lines + (1 - shares) * np.float32(outside))
