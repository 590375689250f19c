"""Voxels read from a stream that nobody vouches for, and the labels in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sacplan.case.mask import LabelMask
from sacplan.errors import Finding, Severity
from sacplan.imaging.masks.imported import not_labels, refuse_size, shifted, unreadable
from sacplan.progress import Progress

_MOST_LABELS = 512
_HALF = 0.5
_PIECE = 4 * 1024**2


@dataclass(frozen=True, slots=True, eq=False)
class LabelVolume:
    """`layers` of labels (layers, slices, rows, columns) of any number type, on the grid `affine`
    (patient LPS mm); `names` holds the name and SNOMED CT code (or "") of a layer and value."""

    layers: NDArray[Any]
    affine: NDArray[np.float64]
    names: dict[tuple[int, int], tuple[str, str]]
    findings: tuple[Finding, ...] = ()


def read_voxels(
    path: Path, stream: BinaryIO, count: int, kind: np.dtype[Any], progress: Progress
) -> NDArray[Any]:
    """`count` numbers of `kind` from `stream`, flat. Raises MASK-UNREADABLE where it ends early."""
    values = np.empty(count, dtype=kind)
    into, done = values.view(np.uint8), 0
    while done < len(into):
        progress.stop_if_cancelled()
        progress.report(0.5 * done / len(into), "Reading labels")
        piece = stream.read(min(_PIECE, len(into) - done))
        if not piece:
            raise unreadable(path, "it ends before its last voxel")
        into[done : done + len(piece)] = np.frombuffer(piece, dtype=np.uint8)
        done += len(piece)
    stream.read(1)  # a packed stream compares its checksum once its end is reached
    return values


def masks_of(
    path: Path, volume: LabelVolume, progress: Progress
) -> tuple[list[tuple[int, int, LabelMask]], list[Finding]]:
    """Layer, value and mask of every label, named "label_N", each cut to the box of its voxels.

    Fractions from 0 to 1 count from one half on, with MASK-FRACTIONAL. Raises MASK-NOT-LABELS for
    values that count nothing, MASK-SIZE where labels that enclose each other need too much.
    """
    found: list[tuple[int, int, LabelMask]] = []
    findings: list[Finding] = []
    needed = 0
    for layer, values in enumerate(volume.layers):
        ranks, labels = _ranked(path, values, findings, progress)
        boxes = ndimage.find_objects(ranks)
        for rank, label in labels.items():
            progress.stop_if_cancelled()
            progress.report(0.6 + 0.4 * rank / (max(labels) + 1), "Reading labels")
            box = boxes[rank - 1]
            marked = ranks[box] == rank
            needed += marked.size
            refuse_size(path, needed)
            affine = shifted(volume.affine, [side.start for side in box])
            found.append((layer, label, LabelMask(f"label_{label}", marked, affine, path.name)))
    return found, list(dict.fromkeys(findings))


def _ranked(
    path: Path, values: NDArray[Any], findings: list[Finding], progress: Progress
) -> tuple[NDArray[Any], dict[int, int]]:
    """The voxels as small whole numbers, and the label of each number that occurs."""
    if values.dtype == np.uint8:
        occurring = np.zeros(256, dtype=bool)
        for part in values:
            progress.stop_if_cancelled()
            occurring |= np.bincount(part.ravel(), minlength=256) > 0
        return values, {int(label): int(label) for label in np.flatnonzero(occurring) if label}
    seen = _occurring(values, progress)
    if not np.isfinite(seen).all():
        raise not_labels(path, "holds values that are no numbers")
    if np.any(seen != np.rint(seen)):
        if values.min() < 0 or values.max() > 1:
            raise not_labels(path, "holds values between whole numbers")
        text = f"{path.name} holds fractions; a voxel counts from one half on."
        findings.append(Finding("MASK-FRACTIONAL", Severity.CAUTION, text))
        ranks = (values >= _HALF).view(np.uint8)
        return ranks, {1: 1} if ranks.any() else {}
    if seen[0] < 0 or len(seen) > _MOST_LABELS:
        raise not_labels(path, f"holds {len(seen)} values from {seen[0]:g} on, as images do")
    labels = [int(value) for value in seen if value > 0]
    edges = np.array(labels, dtype=values.dtype)
    ranks = np.zeros(values.shape, dtype=np.uint16)
    for part, rank in zip(values, ranks, strict=True):
        progress.stop_if_cancelled()
        rank[part > 0] = np.searchsorted(edges, part[part > 0]) + 1
    return ranks, dict(enumerate(labels, start=1))


def _occurring(values: NDArray[Any], progress: Progress) -> NDArray[Any]:
    """The values that occur, sorted; of very many not all."""
    seen: NDArray[Any] = np.zeros(0, dtype=values.dtype)
    for part in values:
        progress.stop_if_cancelled()
        seen = np.union1d(seen, part)
        if len(seen) > _MOST_LABELS:
            break
    return seen
