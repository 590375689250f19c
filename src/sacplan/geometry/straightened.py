"""Space beside a curve, straightened along it: s, lateral and depth, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Points, Vector, across, unit
from sacplan.geometry.polyline import Curve
from sacplan.geometry.turning import turning_along

STEP_MM = 0.25
BEYOND_MM = 60.0
"""The curve goes on in a straight line this far beyond its ends, and further where asked."""

_AT_ONCE = 512


@dataclass(frozen=True, slots=True, eq=False)
class Straightened:
    """Coordinates (s, lateral, depth), mm, about a curve that bends in one plane.

    At s the point `lateral` to the left and `depth` behind the curve is its point at s plus
    lateral times `left` (3,), less depth times the outward normal there. `left` is at right angles
    to the plane of the curve's chord and the mean outward direction, so that straight across means
    what it means to a tape: the foot of the perpendicular. The normals follow the curve's bend as
    a tape's turning does (geometry/turning.py), not its roughness, or they would cross nearby.
    `s_mm` (n,), `points`, `outward`, `caudal` (n, 3) and `bend` (n,), radians per mm, hollow
    positive, are in steps of 0.25 mm.
    """

    curve: Curve
    left: Vector
    s_mm: NDArray[np.float64]
    points: Points
    outward: Points
    caudal: Points
    bend: NDArray[np.float64]

    @classmethod
    def about(cls, curve: Curve, outward: ArrayLike) -> Straightened:
        """The space about a curve whose mean outward normal is `outward` (3,)."""
        along = unit(curve.points[-1] - curve.points[0])
        out = unit(across(outward, along))
        turned = turning_along(curve.points, out)
        steps = np.diff(curve.points, axis=0)
        heading = np.unwrap(np.arctan2(steps @ out, steps @ along))
        weight = np.diff(curve.s_mm)
        offset = np.average(heading - (turned[:-1] + turned[1:]) / 2, weights=weight)
        first, last = float(curve.s_mm[0]), float(curve.s_mm[-1])
        s = np.arange(first - BEYOND_MM, last + BEYOND_MM + STEP_MM, STEP_MM)
        angle = np.interp(s, curve.s_mm, turned + offset)[:, None]
        caudal = np.cos(angle) * along + np.sin(angle) * out
        normal = np.cos(angle) * out - np.sin(angle) * along
        on_curve = np.stack(
            [np.interp(s, curve.s_mm, curve.points[:, axis]) for axis in range(3)], axis=1
        )
        points = on_curve + (s - np.clip(s, first, last))[:, None] * caudal
        bend = np.gradient(angle[:, 0], STEP_MM)
        return cls(curve, np.cross(out, along), s, points, normal, caudal, bend)

    def to_patient(self, s_lateral_depth: ArrayLike) -> NDArray[np.float64]:
        """Patient points (..., 3) of coordinates (..., 3)."""
        c = np.asarray(s_lateral_depth, dtype=np.float64)
        s, lateral, depth = c[..., 0], c[..., 1, None], c[..., 2, None]
        held = np.clip(s, self.s_mm[0], self.s_mm[-1])
        foot = self._at(held, self.points) + (s - held)[..., None] * self._at(held, self.caudal)
        return np.asarray(foot + lateral * self.left - depth * self._at(held, self.outward))

    def from_patient(self, points: ArrayLike) -> NDArray[np.float64]:
        """Coordinates (..., 3) of patient points (..., 3); of several feet the nearest counts."""
        p = np.asarray(points, dtype=np.float64)
        flat = p.reshape(-1, 3)
        parts = [self._from(flat[i : i + _AT_ONCE]) for i in range(0, len(flat), _AT_ONCE)]
        return np.concatenate(parts or [np.zeros((0, 3))]).reshape(p.shape)

    def stretch(self, s_mm: ArrayLike, depth_mm: float) -> NDArray[np.float64]:
        """How many mm of tissue (...) a mm of s stands for, `depth_mm` behind the curve at s (...):
        1 + depth times bend, for behind a hollow the normals part."""
        s = np.asarray(s_mm, dtype=np.float64)
        return np.asarray(1.0 + depth_mm * np.interp(s, self.s_mm, self.bend))

    def _from(self, p: Points) -> NDArray[np.float64]:
        ahead = p @ self.caudal.T - np.einsum("ij,ij->i", self.points, self.caudal)
        away = ((p[:, None] - self.points) ** 2).sum(axis=2)
        is_foot = (ahead[:, :-1] >= 0) & (ahead[:, 1:] < 0)
        i = np.argmin(np.where(is_foot, away[:, :-1], np.inf), axis=1)
        row = np.arange(len(p))
        here, there = ahead[row, i], ahead[row, i + 1]
        found = is_foot[row, i]
        t = here / np.where(found, here - there, 1.0)
        beyond = np.where(away[:, 0] < away[:, -1], ahead[:, 0], ahead[:, -1])
        ends = np.where(away[:, 0] < away[:, -1], self.s_mm[0], self.s_mm[-1])
        s = np.where(found, self.s_mm[i] + t * STEP_MM, ends + beyond)
        held = np.clip(s, self.s_mm[0], self.s_mm[-1])
        foot = self._at(held, self.points) + (s - held)[:, None] * self._at(held, self.caudal)
        off = p - foot
        depth = -np.einsum("ij,ij->i", off, self._at(held, self.outward))
        return np.stack([s, off @ self.left, depth], axis=1)

    def _at(self, s_mm: NDArray[np.float64], table: Points) -> NDArray[np.float64]:
        return np.stack([np.interp(s_mm, self.s_mm, column) for column in table.T], axis=-1)
