"""What a file of segmentations holds, and the errors and limits that every format shares."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sacplan.case.mask import LabelMask
from sacplan.errors import Finding, SacplanError
from sacplan.plan.drawn import DrawnContour

MOST_BYTES = 2 * 1024**3
MOST_VOXELS = 2**29
"""2048 slices of 512 x 512."""


@dataclass(frozen=True, slots=True, eq=False)
class ImportedMasks:
    """Masks on grids of their own and closed contours, patient LPS mm, and what must be said.

    The grid of a mask is cut to the box of what is marked; several masks may bear one name.
    """

    masks: tuple[LabelMask, ...] = ()
    contours: tuple[DrawnContour, ...] = ()
    findings: tuple[Finding, ...] = ()


def cut_to_box(
    name: str, voxels: NDArray[np.bool_], affine: NDArray[np.float64], made_by: str
) -> LabelMask:
    """The mask on the smallest part of its grid that holds all of `voxels`; an empty one whole."""
    box = []
    for axis in range(3):
        marked = np.flatnonzero(voxels.any(axis=tuple(a for a in range(3) if a != axis)))
        if not len(marked):
            return LabelMask(name, np.zeros((1, 1, 1), dtype=np.bool_), affine, made_by)
        box.append(slice(int(marked[0]), int(marked[-1]) + 1))
    part = np.array(voxels[tuple(box)])
    return LabelMask(name, part, shifted(affine, [side.start for side in box]), made_by)


def shifted(affine: NDArray[np.float64], low: list[int]) -> NDArray[np.float64]:
    """`affine` of the part of its grid that begins at voxel `low` (slice, row, column)."""
    moved = np.array(affine, dtype=np.float64)
    moved[:3, 3] += moved[:3, :3] @ np.array(low[::-1], dtype=np.float64)
    return moved


def unreadable(path: Path, why: object) -> SacplanError:
    """The error for a file that is broken or of no known format."""
    return SacplanError(
        "MASK-UNREADABLE",
        f"{path.name} cannot be read as a segmentation: {why}.",
        "Export it again as DICOM SEG, RT Structure Set, NIfTI or NRRD.",
    )


def no_geometry(path: Path, why: str) -> SacplanError:
    """The error for a file that does not say where its voxels lie."""
    return SacplanError(
        "MASK-NO-GEOMETRY",
        f"{path.name} does not tell where its voxels lie in the patient: {why}.",
        "Export it again with its position, orientation and spacing, on the grid of the series.",
    )


def not_labels(path: Path, why: str) -> SacplanError:
    """The error for a file of voxels that mark nothing."""
    return SacplanError(
        "MASK-NOT-LABELS",
        f"{path.name} {why}: it is no map of labels.",
        "Choose the segmentation, not the images or a map of probabilities.",
    )


def elsewhere(name: str, distance_mm: float) -> SacplanError:
    """The error for what does not meet the images."""
    return SacplanError(
        "MASK-ELSEWHERE",
        f"{name} lies {distance_mm:.0f} mm away from the images.",
        "The usual cause is a mix-up of LPS and RAS: export it again with its geometry.",
    )


def refuse_size(path: Path, voxels: float, bytes_each: float = 1.0) -> None:
    """Raises MASK-SIZE for more than 2 GB or 2**29 voxels uncompressed."""
    refuse_voxels(path.name, voxels, bytes_each)


def refuse_voxels(name: str, voxels: float, bytes_each: float = 1.0) -> None:
    """As `refuse_size`, for anything with a name."""
    if voxels > MOST_VOXELS or voxels * bytes_each > MOST_BYTES:
        raise SacplanError(
            "MASK-SIZE",
            f"{name} would take {voxels / 1e6:.0f} million voxels, "
            f"{voxels * bytes_each / 1024**3:.1f} GB; "
            f"at most {MOST_VOXELS / 1e6:.0f} million and 2 GB are read.",
            "Export only the structures needed, or crop it to the pelvis.",
        )
