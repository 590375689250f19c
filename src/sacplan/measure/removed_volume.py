"""Volumes of bone kept and removed, and the dead space to be filled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sacplan.case.case import SacrumOutline
from sacplan.geometry.frame import Points
from sacplan.geometry.plane import Cut
from sacplan.measure.drawn_volume import area_mm2
from sacplan.measure.tumour import stacked, with_area
from sacplan.plan.drawn import SOFT_TISSUE, DrawnContour

CELL_MM = 2.0

ASSUMPTIONS = (
    "Nothing moves in: no collapse of soft tissue, no swelling, no flap, omentum or filler.",
    "Bone is counted within its outer surface, with its canal where the outline closes it.",
    "The saw cut counts as removed.",
)
UNUSED_SOFT_TISSUE = (
    "Soft tissue is contoured, but not on two or more parallel planes: it is not counted."
)
NO_SOFT_TISSUE = "Soft tissue that goes with the bone is not contoured and not counted."


@dataclass(frozen=True, slots=True)
class RemovedVolume:
    """Bone volumes, ml: kept + removed + lost in the saw cut = whole."""

    kept_ml: float
    removed_ml: float
    saw_ml: float
    whole_ml: float


@dataclass(frozen=True, slots=True)
class DeadSpace:
    """The cavity left behind, ml: bone (with the saw cut) and, where contoured, soft tissue.

    `assumptions` are sentences that are printed with the figure.
    """

    bone_ml: float
    soft_tissue_ml: float | None
    total_ml: float
    assumptions: tuple[str, ...]


def removed_volume(bone: SacrumOutline, cut: Cut, saw_mm: float) -> RemovedVolume:
    """The bone on both sides of a cut whose saw takes `saw_mm`, half to each side.

    The bone is summed over cells of 2 mm, each parted by the cut through it: for the kept and the
    removed part the error is that of one layer of cells, averaged over the section.
    """
    points, volume = _cells(bone)
    distance = cut.signed_distance(points)
    # sums, not products of vectors: these are handed to threads, which costs more than it gains
    removed = np.sum(volume * np.clip(0.5 + (distance - saw_mm / 2) / CELL_MM, 0.0, 1.0))
    kept = np.sum(volume * np.clip(0.5 - (distance + saw_mm / 2) / CELL_MM, 0.0, 1.0))
    whole = float(volume.sum())
    return RemovedVolume(float(kept), float(removed), float(whole - kept - removed), whole)


@lru_cache(maxsize=4)
def _cells(bone: SacrumOutline) -> tuple[Points, NDArray[np.float64]]:
    """Centres of mass (n, 3) of the bone in its cells, and its volume (n,) in each, ml, which add
    up to the volume inside the surface."""
    points, volume = bone.mask.cells(CELL_MM)
    return points, volume * (bone.surface.volume_ml() / max(float(volume.sum()), 1e-9))


def dead_space(removed: RemovedVolume, contours: Iterable[DrawnContour]) -> DeadSpace:
    """The cavity to be filled: removed bone, saw cut, and contoured soft tissue."""
    bone = removed.removed_ml + removed.saw_ml
    drawn = [contour for contour in contours if contour.name == SOFT_TISSUE]
    soft = stacked_volume_ml(drawn) if drawn else None
    missing = UNUSED_SOFT_TISSUE if drawn else NO_SOFT_TISSUE
    assumptions = ASSUMPTIONS if soft is not None else (*ASSUMPTIONS, missing)
    return DeadSpace(bone, soft, bone + (soft or 0.0), assumptions)


def stacked_volume_ml(contours: Iterable[DrawnContour]) -> float | None:
    """The volume between closed contours on parallel planes, ml: frusta between neighbouring
    planes, the areas on one plane added up, holes left out. None for one plane only, or planes
    that are not parallel: a volume would be a guess."""
    stacks = stacked(with_area(tuple(contours)))
    if stacks is None:
        return None
    planes = [(height, area_mm2(there)) for height, there in stacks]
    if len(planes) < 2:
        return None
    h, a = np.array(planes).T
    frusta = np.diff(h) * (a[1:] + a[:-1] + np.sqrt(a[1:] * a[:-1])) / 3
    return float(frusta.sum()) / 1000
