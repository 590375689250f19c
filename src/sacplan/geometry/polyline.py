"""Curves as point sequences with their own length along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Points, Vector, frozen, unit


def lengths_along(points: ArrayLike) -> NDArray[np.float64]:
    """The length (n,) from the first point to each of points (n, d), summed over the chords."""
    steps = np.linalg.norm(np.diff(np.asarray(points, dtype=np.float64), axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)])


def resample(points: ArrayLike, step_mm: float) -> NDArray[np.float64]:
    """The same path (m, d) in equal steps of about `step_mm`; both ends stay."""
    p = np.asarray(points, dtype=np.float64)
    s = lengths_along(p)
    count = max(2, round(s[-1] / step_mm) + 1)
    at = np.linspace(0.0, s[-1], count)
    return np.stack([np.interp(at, s, p[:, i]) for i in range(p.shape[1])], axis=1)


def smooth(points: ArrayLike, sigma_mm: float, step_mm: float) -> NDArray[np.float64]:
    """Gaussian smoothing of equally spaced points (n, d), odd reflection so that the ends stay.

    A tape does not follow roughness of a millimetre; sigma 3 to 4 mm stands for its stiffness.
    """
    from scipy.ndimage import gaussian_filter1d  # loads slowly

    p = np.asarray(points, dtype=np.float64)
    pad = min(len(p) - 1, int(np.ceil(4 * sigma_mm / step_mm)))
    if pad < 1:
        return p.copy()
    head, tail = 2 * p[0] - p[pad:0:-1], 2 * p[-1] - p[-2 : -pad - 2 : -1]
    long = np.concatenate([head, p, tail])
    smoothed = gaussian_filter1d(long, sigma_mm / step_mm, axis=0, mode="nearest", truncate=4.0)
    return np.asarray(smoothed[pad : pad + len(p)])


def smooth_unshrunk(points: ArrayLike, sigma_mm: float, step_mm: float) -> NDArray[np.float64]:
    """As `smooth`, applied twice and combined as 2G - GG (Tukey's twicing).

    That cancels the shrinking of a curve that a single Gaussian brings: on a radius of 40 mm G
    alone with sigma 3.5 mm loses 0.4 %.
    """
    once = smooth(points, sigma_mm, step_mm)
    return np.asarray(2 * once - smooth(once, sigma_mm, step_mm))


def turning_angle(points: ArrayLike, outward: ArrayLike) -> float:
    """How far the path (n, 3) turns from its first chord to its last, radians, positive where it
    is hollow as seen from outside.

    `outward` (3,) is the mean outward normal; only turning in the plane of it and the chord counts.
    For a path measured on bone take `geometry.turning`, which roughness does not disturb.
    """
    p = np.asarray(points, dtype=np.float64)
    chord = unit(p[-1] - p[0])
    normal = np.asarray(outward, dtype=np.float64)
    normal = unit(normal - chord * float(normal @ chord))
    steps = np.diff(p, axis=0)
    angles = np.unwrap(np.arctan2(steps @ normal, steps @ chord))
    return float(angles[-1] - angles[0])


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A path `points` (n, 3), patient LPS mm, with the length `s_mm` (n,) along it, increasing."""

    points: Points
    s_mm: NDArray[np.float64]

    def __post_init__(self) -> None:
        object.__setattr__(self, "points", frozen(self.points))
        object.__setattr__(self, "s_mm", frozen(self.s_mm))
        if len(self.points) < 2 or np.any(np.diff(self.s_mm) <= 0):
            raise ValueError("a curve needs two points and a length that increases")

    @classmethod
    def through(cls, points: ArrayLike) -> Curve:
        """The curve through points (n, 3), measured from the first one."""
        p = np.asarray(points, dtype=np.float64)
        return cls(p, lengths_along(p))

    @property
    def length_mm(self) -> float:
        """From the first point to the last."""
        return float(self.s_mm[-1] - self.s_mm[0])

    def point_at(self, s_mm: float) -> Vector:
        """The point (3,) at s, held at the curve's ends."""
        return np.array([np.interp(s_mm, self.s_mm, self.points[:, i]) for i in range(3)])

    def tangent_at(self, s_mm: float, reach_mm: float = 1.0) -> Vector:
        """The unit direction (3,) of increasing s, over `reach_mm` to either side."""
        lo = max(self.s_mm[0], min(s_mm, self.s_mm[-1]) - reach_mm)
        hi = min(self.s_mm[-1], max(s_mm, self.s_mm[0]) + reach_mm)
        return unit(self.point_at(hi) - self.point_at(lo))

    def nearest_s(self, point: ArrayLike) -> float:
        """The s of the foot of the perpendicular from `point` (3,)."""
        p = np.asarray(point, dtype=np.float64)
        start, step = self.points[:-1], np.diff(self.points, axis=0)
        t = np.clip(
            np.einsum("ij,ij->i", p - start, step) / np.einsum("ij,ij->i", step, step), 0, 1
        )
        feet = start + t[:, None] * step
        i = int(np.argmin(np.linalg.norm(feet - p, axis=1)))
        return float(self.s_mm[i] + t[i] * (self.s_mm[i + 1] - self.s_mm[i]))

    def upto(self, s_mm: float) -> Curve:
        """The part from the first point to s."""
        keep = self.s_mm < s_mm - 1e-9
        points = np.concatenate([self.points[keep], self.point_at(s_mm)[None]])
        return Curve(points, np.append(self.s_mm[keep], s_mm))


def thinned(points: Points, step_mm: float = 1.0) -> Points:
    """A path (n, 3) by those of its points that lie about `step_mm` apart, both ends kept: to be
    drawn, not to be measured."""
    length = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
    count = min(len(points), max(2, round(length / step_mm) + 1))
    chosen = np.linspace(0, len(points) - 1, count).round().astype(np.intp)
    return np.asarray(points[chosen])
