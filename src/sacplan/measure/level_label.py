"""The level of the cut in words: nearest junction, distance from it, segment cut through."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """`label` is the nearest junction ("S2/3"), `offset_mm` how far caudal of it the cut crosses
    the midline. `through` is the segment cut ("S3"), None on a junction. `derived_from` says in
    words what the junctions were taken from. `counted`: the counting question was answered so that
    the label may be printed."""

    label: str
    offset_mm: float
    through: str | None
    derived_from: str
    counted: bool
