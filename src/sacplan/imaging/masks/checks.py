"""What is checked of every imported mask: that it marks something, and lies in the images."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import Points
from sacplan.imaging.masks.imported import ImportedMasks, elsewhere
from sacplan.imaging.masks.names import SACRAL, SACRUM, VERTEBRAE, is_vessel

_MOST_TESTED = 200_000
_MOST_OUTSIDE = 0.02
_MOST_SHARED = 0.02


def checked(path: Path, found: ImportedMasks, volume: ImageVolume) -> ImportedMasks:
    """Without the empty masks and those outside the images, each told by a finding.

    Raises MASK-EMPTY where nothing is marked and MASK-ELSEWHERE where nothing lies in the images.
    """
    findings = list(found.findings)
    masks = [mask for mask in found.masks if mask.voxels.any()]
    empty = sorted({mask.name for mask in found.masks if not mask.voxels.any()})
    if not masks and not found.contours:
        raise SacplanError(
            "MASK-EMPTY",
            f"{path.name} marks nothing.",
            "Export it again with the structures made visible, or choose another file.",
        )
    if empty:
        text = f"Empty in {path.name} and left out: {', '.join(empty)}."
        findings.append(Finding("MASK-EMPTY-LEFT-OUT", Severity.CAUTION, text))
    seen = [(mask.name, *_inside(_some_points(mask), volume)) for mask in masks]
    drawn = [(each.name, *_inside(each.points_mm, volume)) for each in found.contours]
    away = [each for each in (*seen, *drawn) if each[1] == 0]
    if len(away) == len(seen) + len(drawn):
        raise elsewhere(path.name, min(distance for _, _, distance in away))
    if away:
        text = f"Outside the images and left out: {', '.join(sorted({n for n, _, _ in away}))}."
        findings.append(Finding("MASK-OUTSIDE", Severity.INFO, text))
    findings += _partly(seen) + _partly(drawn) + _overlapping(masks)
    return replace(
        found,
        masks=tuple(m for m, each in zip(masks, seen, strict=True) if each[1] > 0),
        contours=tuple(c for c, each in zip(found.contours, drawn, strict=True) if each[1] > 0),
        findings=tuple(dict.fromkeys(findings)),
    )


def _partly(seen: list[tuple[str, float, float]]) -> list[Finding]:
    worst: dict[str, float] = {}
    for name, inside, _ in seen:
        if 0 < inside < 1 - _MOST_OUTSIDE:
            worst[name] = max(worst.get(name, 0.0), 1 - inside)
    return [
        Finding(
            "MASK-PARTLY-OUTSIDE",
            Severity.CAUTION,
            f"{100 * outside:.0f} % of {name} lies outside the images.",
        )
        for name, outside in worst.items()
    ]


def _overlapping(masks: list[LabelMask]) -> list[Finding]:
    """MASK-OVERLAP for bones and vessels that claim the same place; a tumour may lie in either, and
    vertebrae in the sacrum."""
    apart = [mask for mask in masks if mask.name in VERTEBRAE or is_vessel(mask.name)]
    bones = [mask for mask in masks if mask.name in {SACRUM, *VERTEBRAE}]
    found = []
    for one, other in itertools.product(apart, bones):
        if one.name == other.name or (other.name == SACRUM and one.name in SACRAL):
            continue
        share = float(other.contains(_some_points(one)).mean())
        if share > _MOST_SHARED:
            text = f"{100 * share:.0f} % of {one.name} is marked as {other.name} too."
            found.append(Finding("MASK-OVERLAP", Severity.CAUTION, text))
    return found


def _some_points(mask: LabelMask) -> Points:
    flat = np.flatnonzero(mask.voxels)
    flat = flat[:: max(1, len(flat) // _MOST_TESTED)]
    kji = np.stack(np.unravel_index(flat, mask.voxels.shape), axis=1)
    return np.asarray(kji[:, ::-1] @ mask.affine[:3, :3].T + mask.affine[:3, 3])


def _inside(points: Points, volume: ImageVolume) -> tuple[float, float]:
    """The share of points in the images, and how far the nearest lies from their box, mm."""
    index = volume.patient_to_index(points)
    top: NDArray[np.float64] = np.array(volume.voxels.shape[::-1]) - 0.5
    off = index - np.clip(index, -0.5, top)
    distance = np.linalg.norm(off @ volume.affine[:3, :3].T, axis=1)
    return float((distance < 1e-6).mean()), float(distance.min())
