"""The ventral face of the made sacrum, in closed form: the midline swept along a circle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.phantom.sacrum import Arcs

TRANSVERSE_RADIUS_MM = 90.0
"""The hollow from side to side."""

CIRCLE_TO_MM = 45.0
PAPER_WIDTH_MM = 21.0
"""Up to here beside the midline the face is the swept circle alone; further out the alae of S1
lean back from it, as they do in life."""

_LIP_LENGTH_MM, _STEP_HALF_MM = 10.0, 8.0
_RIDGE_FLAT_MM, _RIDGE_FADE_MM = 14.0, 8.0

_ALA_DEPTH_MM, _ALA_WIDTH_MM, _ALA_HEIGHT_MM = 12.0, 26.0, 34.0


def smooth_step(x: NDArray[np.floating]) -> NDArray[np.floating]:
    """0 up to x = 0, 1 from x = 1, with level ends."""
    t = np.clip(x, 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def circle_rise(beside: NDArray[np.floating]) -> NDArray[np.floating]:
    """How far ventral of the midline the circle lies at |u| (n,), mm; straight from 45 mm on."""
    r, edge = TRANSVERSE_RADIUS_MM, CIRCLE_TO_MM
    inner = np.minimum(beside, edge)
    slope = edge / np.sqrt(r * r - edge * edge)
    return np.asarray(r - np.sqrt(r * r - inner * inner) + slope * (beside - inner))


def ala_recess(s: NDArray[np.floating], beside: NDArray[np.floating]) -> NDArray[np.floating]:
    """How far dorsal of the circle the alae lie at s (n,) and |u| (n,), mm."""
    out = smooth_step((beside - PAPER_WIDTH_MM) / _ALA_WIDTH_MM)
    return np.asarray(_ALA_DEPTH_MM * out * smooth_step((_ALA_HEIGHT_MM - s) / _ALA_HEIGHT_MM))


@dataclass(frozen=True, slots=True)
class Ridges:
    """What stands out of the swept face near the midline, mm: an osteophyte lip at the promontory,
    its edge the zero of tapes, and the ridge of an S1/2 disc that persists at `step_s`."""

    lip_mm: float = 0.0
    step_mm: float = 0.0
    step_s: float = 30.0

    def __bool__(self) -> bool:
        return self.lip_mm > 0 or self.step_mm > 0

    def height(self, s: NDArray[np.floating], beside: NDArray[np.floating]) -> NDArray[np.floating]:
        """mm (n,) ventral of the plain face at s (n,) and |u| (n,)."""
        lip = self.lip_mm * (1 - smooth_step(s / _LIP_LENGTH_MM))
        off = np.clip((s - self.step_s) / _STEP_HALF_MM, -1, 1)
        inner = 1 - smooth_step((beside - _RIDGE_FLAT_MM) / _RIDGE_FADE_MM)
        return np.asarray((lip + self.step_mm * (1 - off * off) ** 2) * inner)

    def slope(self, s: NDArray[np.floating], beside: NDArray[np.floating]) -> NDArray[np.floating]:
        """The steepness (n,) of the height along s."""
        h = np.float32(0.05)
        return np.asarray((self.height(s + h, beside) - self.height(s - h, beside)) / (2 * h))


PLAIN = Ridges()


def rise(
    s: NDArray[np.floating], u: NDArray[np.floating], ridges: Ridges = PLAIN
) -> NDArray[np.floating]:
    """How far ventral of the midline curve the face lies at s (n,) and u (n,), mm."""
    beside = np.abs(u)
    plain = circle_rise(beside) - ala_recess(s, beside)
    return np.asarray(plain + ridges.height(s, beside) if ridges else plain)


@dataclass(frozen=True, slots=True, eq=False)
class VentralFace:
    """Points, normals and plane sections of the face, in body axes (left, posterior, superior)."""

    arcs: Arcs
    ridges: Ridges = PLAIN

    def points_at(
        self, s_mm: ArrayLike, u_mm: ArrayLike = 0.0, depth_mm: ArrayLike = 0.0
    ) -> NDArray[np.float64]:
        """Points (n, 3) at s, u mm to the left, `depth_mm` dorsal of the face."""
        s, u, depth = np.broadcast_arrays(
            np.asarray(s_mm, dtype=np.float64), np.asarray(u_mm, float), np.asarray(depth_mm, float)
        )
        sagittal = self.arcs.points_at(s) + (depth - rise(s, u, self.ridges))[
            ..., None
        ] * self.arcs.dorsal_at(s)
        return np.concatenate([u[..., None], sagittal], axis=-1)

    def slopes_at(
        self, s_mm: ArrayLike, u_mm: ArrayLike
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Derivatives (n, 3) of the points along s and along u, by central differences."""
        s, u, h = np.asarray(s_mm, dtype=np.float64), np.asarray(u_mm, dtype=np.float64), 1e-4
        along = (self.points_at(s + h, u) - self.points_at(s - h, u)) / (2 * h)
        beside = (self.points_at(s, u + h) - self.points_at(s, u - h)) / (2 * h)
        return along, beside

    def outward_at(self, s_mm: float, u_mm: float = 0.0) -> NDArray[np.float64]:
        """The unit normal (3,) out of the bone."""
        along, beside = self.slopes_at(s_mm, u_mm)
        normal = np.cross(along, beside)
        return np.asarray(normal / np.linalg.norm(normal))

    def s_on_plane(
        self, normal: NDArray[np.float64], offset: float, s_first: float, u: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """s (n,) where the face at each u (n,) meets normal . p = offset, by Newton's method from
        `s_first`. Raises ValueError where it does not meet it nearby."""
        s = np.full(len(u), s_first)
        for _ in range(60):
            along, _ = self.slopes_at(s, u)
            step = (self.points_at(s, u) @ normal - offset) / (along @ normal)
            s = s - np.clip(step, -5.0, 5.0)
            if np.max(np.abs(step)) < 1e-10:
                return s
        raise ValueError("the plane does not cross the face beside the midline")

    def u_on_plane(
        self, normal: NDArray[np.float64], offset: float, s: NDArray[np.float64], u_end: float
    ) -> NDArray[np.float64]:
        """u (n,) where the face at each s (n,) meets normal . p = offset, by Newton's method from a
        straight line to `u_end`."""
        u = np.linspace(0.0, u_end, len(s))
        for _ in range(60):
            _, beside = self.slopes_at(s, u)
            step = (self.points_at(s, u) @ normal - offset) / (beside @ normal)
            u = u - np.clip(step, -3.0, 3.0)
            if np.max(np.abs(step)) < 1e-10:
                return u
        raise ValueError("the tape's plane does not stay on the face")
