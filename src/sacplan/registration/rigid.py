"""Turning and shifting one patient frame on to another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points, Vector, frozen, is_rotation

LEAST_SPREAD_MM = 10.0
"""Landmarks nearer to one line than this do not tell how the patient is turned about it."""


@dataclass(frozen=True, slots=True, eq=False)
class RigidTransform:
    """`rotation` (3, 3), proper, then `translation_mm` (3,): patient LPS mm to patient LPS mm."""

    rotation: NDArray[np.float64]
    translation_mm: Vector

    def __post_init__(self) -> None:
        object.__setattr__(self, "rotation", frozen(self.rotation))
        object.__setattr__(self, "translation_mm", frozen(self.translation_mm))
        if not is_rotation(self.rotation):
            raise ValueError("a rigid transform turns and shifts, it does not stretch or mirror")

    @classmethod
    def identity(cls) -> RigidTransform:
        """Leaves every point where it is."""
        return cls(np.eye(3), np.zeros(3))

    @classmethod
    def from_matrix(cls, matrix: ArrayLike) -> RigidTransform:
        """From a (4, 4) matrix. Raises ValueError where it is not rigid."""
        m = np.asarray(matrix, dtype=np.float64)
        if m.shape != (4, 4) or not np.allclose(m[3], [0, 0, 0, 1]):
            raise ValueError("a rigid transform is a 4 x 4 matrix with 0 0 0 1 below")
        return cls(m[:3, :3], m[:3, 3])

    @property
    def matrix(self) -> NDArray[np.float64]:
        """The (4, 4) matrix."""
        m = np.eye(4)
        m[:3, :3], m[:3, 3] = self.rotation, self.translation_mm
        return m

    @property
    def angle_deg(self) -> float:
        """By how much it turns."""
        cosine = (float(np.trace(self.rotation)) - 1) / 2
        return float(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))))

    def apply(self, points: ArrayLike) -> NDArray[np.float64]:
        """Points (..., 3), moved."""
        return np.asarray(points, dtype=np.float64) @ self.rotation.T + self.translation_mm

    def inverse(self) -> RigidTransform:
        """The way back."""
        return RigidTransform(self.rotation.T, -self.rotation.T @ self.translation_mm)

    def after(self, first: RigidTransform) -> RigidTransform:
        """`first`, then this one."""
        return RigidTransform(self.rotation @ first.rotation, self.apply(first.translation_mm))


def by_landmarks(moving: Points, fixed: Points) -> tuple[RigidTransform, float]:
    """The rigid transform that takes points `moving` (n, 3) nearest to `fixed` (n, 3) by least
    squares (Kabsch 1976; Arun 1987), and the error it leaves: root of the mean square, mm, over
    the degrees of freedom left (3 n - 6).

    Raises SacplanError REGISTRATION-LANDMARKS for fewer than three points, or points in a row.
    """
    if len(moving) < 3 or len(moving) != len(fixed):
        raise _too_few(f"{len(moving)} shared landmark(s) were given, three are needed")
    a, b = moving - moving.mean(axis=0), fixed - fixed.mean(axis=0)
    spread = np.linalg.svd(a, compute_uv=False)[1] / np.sqrt(len(a))
    if spread < LEAST_SPREAD_MM:
        raise _too_few(f"the landmarks lie in a row, within {spread:.0f} mm of one line")
    u, _, vt = np.linalg.svd(a.T @ b)
    sign = np.diag([1.0, 1.0, float(np.sign(np.linalg.det(vt.T @ u.T)))])
    rotation = vt.T @ sign @ u.T
    transform = RigidTransform(rotation, fixed.mean(axis=0) - rotation @ moving.mean(axis=0))
    left = transform.apply(moving) - fixed
    return transform, float(np.sqrt(np.sum(left**2) / max(3 * len(a) - 6, 1)))


def error_at(points: Points, sd_mm: float, at: Vector) -> float:
    """The SD, mm along any one direction, at a place (3,) of what was laid on by landmarks
    (n, 3) whose own SD is `sd_mm`: it grows away from them (Fitzpatrick 1998, eq. 46)."""
    middle = points.mean(axis=0)
    centred = points - middle
    axes = np.linalg.svd(centred, full_matrices=False)[2]
    grown = 0.0
    for axis in axes:
        off = centred - np.outer(centred @ axis, axis)
        away = (at - middle) - ((at - middle) @ axis) * axis
        grown += float(away @ away) / max(float((off**2).sum() / len(points)), 1e-9)
    return float(sd_mm * np.sqrt((1 + grown / 3) / len(points)))


def _too_few(why: str) -> SacplanError:
    return SacplanError(
        "REGISTRATION-LANDMARKS",
        f"The series cannot be laid on each other by landmarks: {why}.",
        "Place at least three landmarks in both series, some of them beside the midline.",
    )
