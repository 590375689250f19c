"""The midline of a face with ridges: its own length, crossings and hull, by fine steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.phantom.face import VentralFace
from sacplan.phantom.tape_truth import taut_length

_STEP_MM = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class RidgedWay:
    """Points (n, 2), y and z, every 0.01 mm of the arcs; `arc` (n,) is where on the arcs, `s` (n,)
    the way along the ridges themselves. Steps this small err by less than 1e-5 mm."""

    arc: NDArray[np.float64]
    s: NDArray[np.float64]
    points: NDArray[np.float64]

    @classmethod
    def along(cls, face: VentralFace) -> RidgedWay:
        """The midline of a face from the promontory to the apex."""
        length = face.arcs.length_mm
        arc = np.linspace(0.0, length, round(length / _STEP_MM) + 1)
        points = face.points_at(arc)[:, 1:]
        steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
        return cls(arc, np.concatenate([[0.0], np.cumsum(steps)]), points)

    def s_at(self, arc: ArrayLike) -> NDArray[np.float64]:
        """s at places on the arcs."""
        return np.asarray(np.interp(np.asarray(arc, float), self.arc, self.s))

    def arc_at(self, s: ArrayLike) -> NDArray[np.float64]:
        """Places on the arcs at s."""
        return np.asarray(np.interp(np.asarray(s, float), self.s, self.arc))

    def crossings(self, normal: NDArray[np.float64], offset: float) -> list[float]:
        """Every place on the arcs where the midline meets normal . (y, z) = offset, increasing."""
        off = self.points @ normal - offset
        found: list[float] = []
        for k in np.flatnonzero((off[:-1] < 0) != (off[1:] < 0)):
            share = off[k] / (off[k] - off[k + 1])
            found.append(float(self.arc[k] + share * (self.arc[k + 1] - self.arc[k])))
        return found

    def turn_to(self, arc: float) -> float:
        """How far the way has turned between zero and a place on the arcs, radians, positive where
        it is hollow."""
        k = int(np.clip(np.searchsorted(self.arc, arc), 1, len(self.arc) - 1))
        first, last = self.points[1] - self.points[0], self.points[k] - self.points[k - 1]
        return float(np.arctan2(first[0], -first[1]) - np.arctan2(last[0], -last[1]))

    def taut_to(self, arc: float) -> float:
        """The length of the hull from zero to a place on the arcs, mm."""
        k = max(2, int(np.searchsorted(self.arc, arc)))
        end = np.array([np.interp(arc, self.arc, self.points[:, i]) for i in (0, 1)])
        way = np.concatenate([self.points[:k:5], end[None]]) - self.points[0]
        along = way[-1] / np.linalg.norm(way[-1])
        return taut_length(way @ along, way @ np.array([along[1], -along[0]]))
