"""Another series of the patient, as the surgeon laid it on the one that is planned on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import frozen, is_rotation


@dataclass(frozen=True, slots=True, eq=False)
class LaidSeries:
    """`to_planned` (4, 4) takes patient points of that series, LPS mm, to the planned series' own.

    `error_mm` is how far a point may then be off along any one direction (one standard deviation,
    about the sacrum), `method` how it was laid on. `is_accepted`: a person looked at both pictures
    and took it. Raises ValueError where the motion is not rigid or the error negative.
    """

    series_uid: str
    to_planned: NDArray[np.float64]
    error_mm: float
    method: str
    is_accepted: bool = False
    frame_of_reference_uid: str = ""

    def __post_init__(self) -> None:
        matrix = frozen(self.to_planned)
        if matrix.shape != (4, 4) or not is_rigid(matrix):
            raise ValueError("a series is laid on another by turning and shifting alone")
        if not (np.isfinite(self.error_mm) and self.error_mm >= 0):
            raise ValueError("an error is not below 0")
        object.__setattr__(self, "to_planned", matrix)


def is_rigid(matrix: NDArray[np.float64]) -> bool:
    """Whether a matrix (4, 4) turns and shifts, and neither stretches nor mirrors."""
    return bool(
        np.isfinite(matrix).all()
        and is_rotation(matrix[:3, :3])
        and np.allclose(matrix[3], [0, 0, 0, 1])
    )
