"""Days and numbers out of what an archive answers, as text."""

from __future__ import annotations

import contextlib
from datetime import date


def number_of(text: str) -> int | None:
    """A whole number; None where the text is none."""
    with contextlib.suppress(ValueError):
        return int(text)
    return None


def day_of(text: str) -> date | None:
    """DICOM dates are YYYYMMDD, long ago YYYY.MM.DD; anything else is no date."""
    digits = text.replace(".", "")
    with contextlib.suppress(ValueError):
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    return None
