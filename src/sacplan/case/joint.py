"""The contact of a sacroiliac joint on the surface of the sacrum."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Points


@dataclass(frozen=True, slots=True, eq=False)
class JointContact:
    """Pieces of both joints' contact: `points_mm` (n, 3) patient LPS, `area_mm2` (n,), `is_left`
    (n,) of the patient's left joint."""

    points_mm: Points
    area_mm2: NDArray[np.float64]
    is_left: NDArray[np.bool_]
