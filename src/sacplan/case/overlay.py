"""Another series of the patient, laid on the one that is planned on."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from sacplan.case.volume import ImageVolume

SAME_FRAME = "same frame of reference"
BY_PICTURES = "mutual information"
BY_LANDMARKS = "landmarks"


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """`volume` lies where it was laid: its affine leads to the patient frame of the planned series.

    `error_mm` is how far a point may be off (one standard deviation, about the sacrum), `method`
    how it was laid on.
    """

    volume: ImageVolume
    error_mm: float
    method: str

    @classmethod
    def laid(
        cls, volume: ImageVolume, to_fixed: ArrayLike, error_mm: float, method: str
    ) -> Overlay:
        """`volume` moved by `to_fixed` (4, 4), which takes its patient points, LPS mm, to those of
        the planned series. Raises ValueError where that is no rigid motion."""
        matrix = np.asarray(to_fixed, dtype=np.float64)
        turn = matrix[:3, :3]
        if not (
            np.allclose(turn @ turn.T, np.eye(3), atol=1e-6)
            and np.linalg.det(turn) > 0
            and np.allclose(matrix[3], [0, 0, 0, 1])
        ):
            raise ValueError("an overlay is laid by turning and shifting alone")
        return cls(replace(volume, affine=matrix @ volume.affine), error_mm, method)
