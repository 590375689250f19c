"""A patient position as people read it: "R 17.6 P 35.3 S 12.1 mm", never signed numbers alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

_LETTERS = (("L", "R"), ("P", "A"), ("S", "I"))


def position_text(position_mm: ArrayLike, digits: int = 1) -> str:
    """The letters and millimetres of a patient point (3,), LPS mm, in 3D Slicer's style."""
    parts = []
    for value, (positive, negative) in zip(
        np.asarray(position_mm, dtype=np.float64), _LETTERS, strict=True
    ):
        rounded = round(float(value), digits)
        parts.append(f"{negative if rounded < 0 else positive} {abs(rounded):.{digits}f}")
    return " ".join(parts) + " mm"
