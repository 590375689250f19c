"""One structure out of several masks: a sacrum out of its vertebrae."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from sacplan.case.mask import LabelMask
from sacplan.errors import SacplanError
from sacplan.imaging.masks.imported import cut_to_box, refuse_voxels
from sacplan.imaging.masks.names import SACRAL, SACRUM
from sacplan.imaging.masks.resample import grid_corners, onto_grid
from sacplan.progress import NoProgress, Progress


def whole_sacrum(masks: Sequence[LabelMask], progress: Progress | None = None) -> LabelMask:
    """The sacrum of all masks named so and of S1 to S5, whichever are there.

    Both are needed: some programs outline the sacrum without its first vertebra, which they mark
    apart. Raises MASK-MISSING and MASK-SIZE.
    """
    return united(masks, (SACRUM, *SACRAL), SACRUM, progress)


def united(
    masks: Sequence[LabelMask],
    names: Collection[str],
    name: str,
    progress: Progress | None = None,
) -> LabelMask:
    """All masks called one of `names` as one mask called `name`, on the finest of their grids.

    Raises MASK-MISSING where there is none, MASK-SIZE where they lie too far apart, and Cancelled.
    """
    parts = [mask for mask in masks if mask.name in names]
    if not parts:
        raise SacplanError(
            "MASK-MISSING",
            f"Nothing is outlined as {', '.join(names)}.",
            "Choose another segmentation, or name its structures.",
        )
    finest = min(parts, key=lambda mask: abs(float(np.linalg.det(mask.affine[:3, :3]))))
    affine, shape = _around(parts, finest.affine)
    refuse_voxels(name, float(np.prod(np.array(shape, dtype=np.float64))))
    voxels = np.zeros(shape, dtype=np.bool_)
    for mask in parts:
        voxels |= onto_grid(mask, affine, shape, progress or NoProgress()).voxels
    made_by = ", ".join(dict.fromkeys(mask.made_by for mask in parts))
    return cut_to_box(name, voxels, affine, made_by)


def _around(
    masks: Sequence[LabelMask], affine: NDArray[np.float64]
) -> tuple[NDArray[np.float64], tuple[int, int, int]]:
    """The part of the grid of `affine` that holds all `masks`."""
    back = np.asarray(np.linalg.inv(affine), np.float64)
    at = np.concatenate([grid_corners(mask, back) for mask in masks])
    low = np.floor(at.min(axis=0) + 1e-3)
    high = np.ceil(at.max(axis=0) - 1e-3)
    moved = np.array(affine)
    moved[:3, 3] += affine[:3, :3] @ low
    i, j, k = (int(n) for n in high - low + 1)
    return moved, (k, j, i)
