"""The midline of a made sacrum: circular arcs whose length is known on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike, NDArray

SACRAL_SLOPE_DEG = 42.0
"""How far the front of S1 leans back in the body: its heading at the promontory, from straight
caudal towards dorsal."""


@dataclass(frozen=True, slots=True)
class SacrumShape:
    """Heights (mm) and ventral turning angles (degrees) of S1 to S5, front of the bone, midline.

    Each segment is one circular arc; they join without a corner and all are hollow in front.
    """

    name: str
    heights_mm: tuple[float, ...]
    turns_deg: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.heights_mm) != 5 or len(self.turns_deg) != 5:
            raise ValueError("a sacrum has five segments")
        if min(self.heights_mm) < 5 or not all(0 < t < 60 for t in self.turns_deg):
            raise ValueError("segments are higher than 5 mm and turn by 0 to 60 degrees")

    @property
    def arc_mm(self) -> float:
        """The pressed length from promontory to apex."""
        return float(sum(self.heights_mm))

    @property
    def ends_mm(self) -> tuple[float, ...]:
        """s at the lower end of S1 to S5."""
        return tuple(float(v) for v in np.cumsum(self.heights_mm))


SHAPES: Mapping[str, SacrumShape] = MappingProxyType(
    {
        shape.name: shape
        for shape in (
            SacrumShape("flat", (31.0, 26.0, 22.0, 19.0, 17.0), (2.0, 6.0, 10.0, 10.0, 7.0)),
            SacrumShape("mean", (30.0, 25.0, 21.0, 18.0, 16.0), (4.0, 12.0, 18.0, 16.0, 10.0)),
            SacrumShape("curved", (29.0, 24.0, 20.0, 17.0, 15.0), (6.0, 20.0, 30.0, 24.0, 15.0)),
        )
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Arcs:
    """A chain of arcs in the sagittal plane (posterior y, superior z), mm, from the promontory.

    The heading is the angle (radians) of the way caudal from straight down, positive dorsally;
    along each arc it falls by the arc's turn. A point of the curve is
    centre + radius * (cos heading, sin heading), so (cos, sin) is also the dorsal normal.
    """

    lengths: NDArray[np.float64]
    turns: NDArray[np.float64]
    heading: NDArray[np.float64]
    start_s: NDArray[np.float64]
    radius: NDArray[np.float64]
    centre: NDArray[np.float64]

    @classmethod
    def build(cls, lengths_mm: ArrayLike, turns_deg: ArrayLike, heading_deg: float) -> Arcs:
        """Arcs joined end to end, the first beginning at (0, 0)."""
        lengths = np.asarray(lengths_mm, dtype=np.float64)
        turns = np.radians(np.asarray(turns_deg, dtype=np.float64))
        heading = np.radians(heading_deg) - np.concatenate([[0.0], np.cumsum(turns)[:-1]])
        radius = lengths / turns
        at, centres = np.zeros(2), []
        for i in range(len(lengths)):
            first, last = heading[i], heading[i] - turns[i]
            centres.append(at - radius[i] * np.array([np.cos(first), np.sin(first)]))
            at = centres[-1] + radius[i] * np.array([np.cos(last), np.sin(last)])
        start = np.concatenate([[0.0], np.cumsum(lengths)[:-1]])
        return cls(lengths, turns, heading, start, radius, np.array(centres))

    @property
    def length_mm(self) -> float:
        """The whole length."""
        return float(self.lengths.sum())

    def _arc_of(self, s: NDArray[np.float64]) -> NDArray[np.intp]:
        index = np.searchsorted(self.start_s, s, side="right") - 1
        return np.asarray(np.clip(index, 0, len(self.lengths) - 1))

    def heading_at(self, s_mm: ArrayLike) -> NDArray[np.float64]:
        """The heading (n,), radians, at s (n,); it keeps turning beyond both ends."""
        s = np.asarray(s_mm, dtype=np.float64)
        i = self._arc_of(s)
        return np.asarray(self.heading[i] - (s - self.start_s[i]) / self.radius[i])

    def points_at(self, s_mm: ArrayLike) -> NDArray[np.float64]:
        """Points (n, 2), y and z, at s (n,)."""
        s = np.asarray(s_mm, dtype=np.float64)
        i = self._arc_of(s)
        return np.asarray(self.centre[i] + self.radius[i][..., None] * self.dorsal_at(s))

    def dorsal_at(self, s_mm: ArrayLike) -> NDArray[np.float64]:
        """Unit normals (n, 2), y and z, into the bone."""
        heading = self.heading_at(s_mm)
        return np.stack([np.cos(heading), np.sin(heading)], axis=-1)

    def caudal_at(self, s_mm: ArrayLike) -> NDArray[np.float64]:
        """Unit tangents (n, 2), y and z, in the direction of growing s."""
        heading = self.heading_at(s_mm)
        return np.stack([np.sin(heading), -np.cos(heading)], axis=-1)

    def crossings(self, normal: ArrayLike, offset: float) -> list[float]:
        """Every s at which the curve meets the line normal . (y, z) = offset, increasing; exact."""
        m = np.asarray(normal, dtype=np.float64)
        size, direction = float(np.hypot(*m)), float(np.arctan2(m[1], m[0]))
        found: list[float] = []
        if size < 1e-12:
            return found
        for i in range(len(self.lengths)):
            cosine = (offset - float(m @ self.centre[i])) / (self.radius[i] * size)
            if abs(cosine) > 1:
                continue
            for sign in (1.0, -1.0):
                turned = self.heading[i] - direction - sign * np.arccos(cosine)
                turned = (turned + np.pi) % (2 * np.pi) - np.pi
                if -1e-12 <= turned <= self.turns[i] + 1e-12:
                    found.append(float(self.start_s[i] + turned * self.radius[i]))
        found.sort()
        return [s for j, s in enumerate(found) if j == 0 or s - found[j - 1] > 1e-7]

    def locate(self, y: ArrayLike, z: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """s and depth (positive dorsally), mm, of the nearest foot of points y (n,), z (n,).

        Before the first and after the last arc the curve goes on straight.
        """
        p = np.stack(np.broadcast_arrays(y, z), axis=-1).astype(np.float64)
        s, depth = np.full(p.shape[:-1], np.nan), np.full(p.shape[:-1], np.inf)
        for i in range(len(self.lengths)):
            away = p - self.centre[i]
            turned = self.heading[i] - np.arctan2(away[..., 1], away[..., 0])
            turned = (turned + np.pi) % (2 * np.pi) - np.pi
            e = np.hypot(away[..., 0], away[..., 1]) - self.radius[i]
            better = (turned >= 0) & (turned <= self.turns[i]) & (np.abs(e) < np.abs(depth))
            s = np.where(better, self.start_s[i] + turned * self.radius[i], s)
            depth = np.where(better, e, depth)
        for end, sign in ((0.0, -1.0), (self.length_mm, 1.0)):
            away = p - self.points_at(end)
            beyond = away @ self.caudal_at(end)
            e = away @ self.dorsal_at(end)
            better = (sign * beyond >= 0) & (np.abs(e) < np.abs(depth))
            s, depth = np.where(better, end + beyond, s), np.where(better, e, depth)
        return s, depth


def ventral_arcs(shape: SacrumShape) -> Arcs:
    """The ventral midline curve of a shape, S1 to S5, promontory at (0, 0)."""
    return Arcs.build(shape.heights_mm, shape.turns_deg, SACRAL_SLOPE_DEG)
