"""Where the made L5 stands on the sacrum, and the outline of the disc between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.phantom.profile import ENDPLATE_DEPTH_MM
from sacplan.phantom.sacrum import Arcs

DISC_FRONT_MM = 13.0
DISC_WEDGE_DEG = 16.0


@dataclass(frozen=True, slots=True, eq=False)
class LumbarFrame:
    """Axes in the sagittal plane (y, z): `corner` (2,) is the front lower edge of L5, `up` (2,)
    its axis, `back` (2,) along its lower endplate. `corner_s` and `corner_depth` place the corner
    in the straight axes of the S1 endplate (s < 0 above it)."""

    corner: NDArray[np.float64]
    up: NDArray[np.float64]
    back: NDArray[np.float64]
    corner_s: float
    corner_depth: float

    @classmethod
    def above(cls, arcs: Arcs) -> LumbarFrame:
        """L5 over the promontory of a sacrum, the disc a wedge open to the front."""
        heading = float(arcs.heading_at(0.0))
        middle, top = heading - np.radians([DISC_WEDGE_DEG / 2, DISC_WEDGE_DEG])
        corner = -DISC_FRONT_MM * np.array([np.sin(middle), -np.cos(middle)])
        return cls(
            corner,
            np.array([-np.sin(top), np.cos(top)]),
            np.array([np.cos(top), np.sin(top)]),
            float(corner @ arcs.caudal_at(0.0)),
            float(corner @ arcs.dorsal_at(0.0)),
        )

    def height_and_depth(
        self, y: NDArray[np.floating], z: NDArray[np.floating]
    ) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        """mm above the lower endplate (n,) and behind the front edge (n,) of L5."""
        dy, dz = y - self.corner[0], z - self.corner[1]
        return dy * self.up[0] + dz * self.up[1], dy * self.back[0] + dz * self.back[1]

    def disc_front(self, s: NDArray[np.floating], bulge_mm: float) -> NDArray[np.floating]:
        """The depth (n,) of the disc's front at s (n,) above the S1 endplate (s <= 0)."""
        w = np.clip(s / self.corner_s, 0, 1)
        return np.asarray(self.corner_depth * w - bulge_mm * 4 * w * (1 - w))


def disc_top(arcs: Arcs, bulge_mm: float, ventral: NDArray[np.float64]) -> NDArray[np.float64]:
    """The point (2,), y and z, of the disc's front that lies furthest along `ventral` (2,)."""
    lumbar = LumbarFrame.above(arcs)
    s = np.linspace(lumbar.corner_s, 0.0, 13001)
    front = lumbar.disc_front(s, bulge_mm)
    points = s[:, None] * arcs.caudal_at(0.0) + front[:, None] * arcs.dorsal_at(0.0)
    return np.asarray(points[int(np.argmax(points @ ventral))])


def s1_rear_edge(arcs: Arcs) -> NDArray[np.float64]:
    """The rear upper edge of S1 (2,), y and z."""
    return np.asarray(ENDPLATE_DEPTH_MM * arcs.dorsal_at(0.0))
