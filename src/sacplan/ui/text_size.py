"""How large the words of the window are; everything measured in letters follows."""

from __future__ import annotations

from enum import StrEnum


class TextSize(StrEnum):
    """The sizes to choose from."""

    SMALL = "small"
    USUAL = "usual"
    LARGE = "large"
    VERY_LARGE = "very large"


FACTORS = {
    TextSize.SMALL: 0.92,
    TextSize.USUAL: 1.0,
    TextSize.LARGE: 1.18,
    TextSize.VERY_LARGE: 1.38,
}
_now = {"factor": 1.0}


def use_text_size(size: TextSize) -> None:
    """Has `px` answer for that size from now on."""
    _now["factor"] = FACTORS[size]


def px(usual: float) -> int:
    """So many pixels, as much larger or smaller as the letters are."""
    return round(usual * _now["factor"])
