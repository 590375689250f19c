"""From where the bone is looked at: in parallel, so that the scale bar is true, or by a lens."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Vector, across, frozen, rotation_about, unit
from sacplan.scene.perspective import PerspectiveGeometry
from sacplan.scene.slice_geometry import MAX_HEIGHT_MM, MIN_HEIGHT_MM, SliceGeometry
from sacplan.session.view_state import Pane


@dataclass(frozen=True, slots=True, eq=False)
class BoneCamera:
    """`centre_mm` (3,) in the middle of the picture; `right` and `down` its patient directions.

    The picture is `height_mm` high; with `view_angle_deg` only in the plane through the middle,
    as a lens sees it that takes in its height under that angle.
    """

    centre_mm: Vector
    right: Vector
    down: Vector
    height_mm: float
    view_angle_deg: float | None = None

    def __post_init__(self) -> None:
        right = unit(self.right)
        object.__setattr__(self, "centre_mm", frozen(self.centre_mm))
        object.__setattr__(self, "right", frozen(right))
        object.__setattr__(self, "down", frozen(unit(across(self.down, right))))

    def geometry(self, width: float, height: float) -> SliceGeometry:
        """The way between patient and pixels in a picture of that size."""
        scale = self.height_mm / max(height, 1.0)
        place = (Pane.BONE, self.centre_mm, self.right, self.down, scale, width, height)
        if self.view_angle_deg is not None:
            return PerspectiveGeometry(*place, view_angle_deg=self.view_angle_deg)
        return SliceGeometry(*place)

    def turned(self, about_right_deg: float, about_down_deg: float) -> BoneCamera:
        """The camera after turning the bone about the picture's own axes."""
        turn = rotation_about(self.right, -about_right_deg) @ rotation_about(
            self.down, -about_down_deg
        )
        return replace(self, right=turn @ self.right, down=turn @ self.down)

    def panned(self, right_mm: float, down_mm: float) -> BoneCamera:
        """The camera after shifting the bone within the picture."""
        return replace(self, centre_mm=self.centre_mm - right_mm * self.right - down_mm * self.down)

    def zoomed(self, factor: float) -> BoneCamera:
        """The camera after zooming in by a factor."""
        height = float(np.clip(self.height_mm / factor, MIN_HEIGHT_MM, MAX_HEIGHT_MM))
        return replace(self, height_mm=height)

    def reshaped(self, before: tuple[float, float], after: tuple[float, float]) -> BoneCamera:
        """The camera when the picture's width and height change: along the shorter side as much is
        seen as before, so that nothing leaves a picture that becomes narrow."""
        shorter_mm = self.height_mm * min(before) / max(before[1], 1.0)
        return replace(self, height_mm=shorter_mm * after[1] / max(min(after), 1.0))


def looking_at(
    points: ArrayLike, into: ArrayLike, up: ArrayLike, shape: tuple[float, float] = (1.0, 1.0)
) -> BoneCamera:
    """The camera that looks along `into` (3,) and shows all points (n, 3), `up` (3,) upwards.

    `shape` is the picture's width and height.
    """
    p = np.asarray(points, dtype=np.float64)
    forward = unit(into)
    down = unit(across(-np.asarray(up, dtype=np.float64), forward))
    right = np.cross(down, forward)  # right x down = into
    low, high = _extent(p @ right), _extent(p @ down)
    depth = _extent(p @ forward)
    centre = right * np.mean(low) + down * np.mean(high) + forward * np.mean(depth)
    need = max(np.ptp(high), np.ptp(low) * shape[1] / max(shape[0], 1.0), 10.0)
    return BoneCamera(centre, right, down, 1.18 * float(need))


def through_a_lens(
    eye_mm: ArrayLike, target_mm: ArrayLike, up: ArrayLike, view_angle_deg: float
) -> BoneCamera:
    """The camera at `eye_mm` (3,) that looks at `target_mm` (3,), `up` (3,) upwards."""
    sight = np.asarray(target_mm, dtype=np.float64) - np.asarray(eye_mm, dtype=np.float64)
    away, forward = float(np.linalg.norm(sight)), unit(sight)
    down = unit(across(-np.asarray(up, dtype=np.float64), forward))
    height = 2 * away * float(np.tan(np.radians(view_angle_deg) / 2))
    right = np.cross(down, forward)
    return BoneCamera(np.asarray(target_mm), right, down, height, view_angle_deg)


def _extent(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.array([values.min(), values.max()])
