"""A plane in the patient frame, and what any cut has to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Vector, frozen, unit


class Cut(Protocol):
    """What parts the bone: a plane, or several meeting along lines."""

    def signed_distance(self, points: ArrayLike) -> NDArray[np.float64]:
        """Values (...) at points (..., 3), mm: positive in the part removed, zero on the cut."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """A plane through `point` (3,) with unit `normal` (3,), patient frame LPS, mm."""

    point: Vector
    normal: Vector

    def __post_init__(self) -> None:
        object.__setattr__(self, "point", frozen(self.point))
        # a unit normal is kept to the last digit, so that a saved plane comes back the same
        length = float(np.linalg.norm(np.asarray(self.normal, dtype=np.float64)))
        is_unit = abs(length - 1.0) < 1e-15
        object.__setattr__(self, "normal", frozen(self.normal if is_unit else unit(self.normal)))

    def signed_distance(self, points: ArrayLike) -> NDArray[np.float64]:
        """Distances (...) of points (..., 3), mm, positive on the side of the normal."""
        p = np.asarray(points, dtype=np.float64)
        return np.asarray(p @ self.normal - float(self.point @ self.normal), dtype=np.float64)
