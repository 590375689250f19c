"""How far apart a plan's tapes end, and how surely they bring an obliquity on to the bone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import combinations

from sacplan.measure.measurements import TapeMeasurement
from sacplan.plan.model import TRANSECTION_MIDLINE

TAPE_END_SD_MM = 2.5
"""The end of a laid tape along its length: the whole chain on thin slices, +-4.9 mm in 95 %."""


@dataclass(frozen=True, slots=True)
class TapeBase:
    """The two tapes, by name, whose ends lie furthest apart, and how far, mm."""

    one: str
    other: str
    mm: float


def widest_base(tapes: tuple[TapeMeasurement, ...]) -> TapeBase | None:
    """The widest base among tapes that end on the cut; cross-tapes, which run along it, tell
    nothing of how it turns. None with fewer than two tapes, or all ending in one place."""
    ending = [tape for tape in tapes if tape.zero != TRANSECTION_MIDLINE]
    bases = (
        TapeBase(a.name, b.name, math.dist(a.end_mm, b.end_mm)) for a, b in combinations(ending, 2)
    )
    widest = max(bases, key=lambda base: base.mm, default=None)
    return widest if widest is not None and widest.mm > 0 else None


def obliquity_by_tape_sd_deg(base_mm: float, tape_sd_mm: float = TAPE_END_SD_MM) -> float:
    """How surely two lateral tapes whose ends lie `base_mm` apart reproduce an obliquity, SD, deg.

    Each end is off by `tape_sd_mm` along its tape, independently. Raises ValueError for a base of
    no length."""
    if base_mm <= 0:
        raise ValueError("two tapes need ends apart from each other")
    return math.degrees(math.atan(math.sqrt(2.0) * tape_sd_mm / base_mm))
