"""How the bone is shown in three dimensions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BonePart(StrEnum):
    """Which part is shown: all of it, or cut open what stays or what goes."""

    WHOLE = "whole"
    KEPT = "kept"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class BoneLook:
    """The part shown, and whether the images themselves are drawn in place of the outlined bone."""

    part: BonePart = BonePart.WHOLE
    is_volume: bool = False
