"""Volumes of bone kept and removed, and the dead space to be filled."""

from __future__ import annotations

from dataclasses import dataclass


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
