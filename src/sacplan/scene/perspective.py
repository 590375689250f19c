"""A picture as an eye or a lens sees it, for the view of the bone only: it has no scale."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Vector, frozen, unit
from sacplan.scene.slice_geometry import SliceGeometry

_NEAREST_MM = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class PerspectiveGeometry(SliceGeometry):
    """As a SliceGeometry, which it equals in the plane through `centre_mm`: what lies nearer to
    the eye is larger. The picture's height is seen under `view_angle_deg`."""

    view_angle_deg: float = 45.0
    eye_mm: Vector = field(init=False)

    def __post_init__(self) -> None:
        SliceGeometry.__post_init__(self)
        away = eye_distance_mm(self.height * self.mm_per_pixel, self.view_angle_deg)
        object.__setattr__(self, "eye_mm", frozen(self.centre_mm - away * self.into))

    @property
    def is_to_scale(self) -> bool:
        """It is not."""
        return False

    def to_pixel(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Pixels (..., 2) of patient points (..., 3); points beside or behind the eye lie far
        outside the picture."""
        offset = np.asarray(points_mm, dtype=np.float64) - self.eye_mm
        depth = np.maximum(offset @ self.into, _NEAREST_MM)[..., None]
        away = eye_distance_mm(self.height * self.mm_per_pixel, self.view_angle_deg)
        axes = np.stack([self.right, self.down], axis=1) * (away / self.mm_per_pixel)
        return np.asarray(offset @ axes / depth + np.array([self.width / 2, self.height / 2]))

    def sight_at(self, pixel: ArrayLike) -> tuple[Vector, Vector]:
        """The eye (3,), and the unit direction (3,) in which it sees a pixel (2,)."""
        return self.eye_mm, unit(self.to_patient(pixel) - self.eye_mm)

    def sight_to(self, point_mm: ArrayLike) -> tuple[Vector, Vector]:
        """The eye (3,), and the unit direction (3,) from it to a patient point (3,)."""
        return self.eye_mm, unit(np.asarray(point_mm, dtype=np.float64) - self.eye_mm)


def eye_distance_mm(height_mm: float, view_angle_deg: float) -> float:
    """From how far a height is seen under an angle."""
    return float(height_mm / 2 / np.tan(np.radians(view_angle_deg) / 2))
