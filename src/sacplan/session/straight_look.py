"""How the straightened sacrum is cut: which sheet, and how far behind the face."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StraightCut(StrEnum):
    """FRONT: from right to left along the face. SIDE: from front to back in the midline."""

    FRONT = "front"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class StraightLook:
    """The cut, and how far behind the ventral face the sheet of FRONT lies, mm."""

    cut: StraightCut = StraightCut.FRONT
    depth_mm: float = 0.0
