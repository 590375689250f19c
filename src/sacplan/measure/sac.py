"""How far the cut stays from the tip of the thecal sac."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SacDistance:
    """`distance_mm` from cut to sac tip, positive when the tip is on the kept side; `needed_mm` the
    surgeon's choice; `u95_mm` the 95 % error of the cut."""

    distance_mm: float
    needed_mm: float
    u95_mm: float
