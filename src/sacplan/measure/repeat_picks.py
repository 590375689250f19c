"""How far apart repeated picks of one landmark lie: what is seen takes the place of a default."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.plan.model import Landmark

LEAST_SD_MM = 0.3
"""Nobody places a landmark better than this on pixels of 0.5 to 1 mm (SD of a rectangle of 1 mm is
0.29 mm), however well a few picks happen to agree."""

FEW_PICKS = 5
"""Below this number of picks the SD seen is itself uncertain by more than a fifth: with k = 3(n-1)
degrees of freedom by 1 / sqrt(2k)."""


@dataclass(frozen=True, slots=True)
class RepeatSd:
    """The SD of a single pick along any one direction, mm, seen over `picks` picks."""

    sd_mm: float
    picks: int

    @property
    def is_few(self) -> bool:
        """So few picks that the SD itself is not well known."""
        return self.picks < FEW_PICKS

    @property
    def source(self) -> str:
        """Where the SD comes from, as it is printed."""
        return f"{self.picks} picks, few" if self.is_few else f"{self.picks} picks"


def observed_sd(landmark: Landmark) -> RepeatSd | None:
    """The SD from a landmark and its repeats, by the same or another reader; None without repeats.

    Pooled over the three directions: the square root of the sum of squares about the mean over
    3 (n - 1). Two picks a distance d apart give d / sqrt(6). Never below 0.3 mm.
    """
    picks = np.concatenate([landmark.position_mm[None], landmark.repeats_mm])
    if len(picks) < 2:
        return None
    squares = float(np.sum((picks - picks.mean(axis=0)) ** 2))
    sd = np.sqrt(squares / (3 * (len(picks) - 1)))
    return RepeatSd(max(LEAST_SD_MM, float(sd)), len(picks))
