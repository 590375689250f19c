"""The made hip bones: plates bent round the pelvis, their medial faces partners of the sacrum's."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import RBFInterpolator

# seen from the side, posterior and superior of the promontory, mm
_OUTLINE = (
    (-80, 6), (-74, 22), (-58, 48), (-34, 68), (-6, 76), (24, 70), (46, 50), (62, 20),
    (72, -6), (74, -18), (68, -30), (58, -38), (46, -44), (34, -46), (26, -54), (22, -68),
    (20, -84), (27, -97), (14, -101), (8, -112), (10, -138), (-2, -156), (-22, -160),
    (-34, -140), (-40, -118), (-62, -84), (-66, -52), (-62, -36), (-72, -14),
)  # fmt: skip
PSIS = (74.0, -18.0)
ISCHIAL_SPINE = (27.0, -97.0)

# posterior, superior, |x| of the medial face, thickness
_FACE = (
    (74, -18, 37, 15), (72, -6, 38, 15), (62, 20, 44, 14), (46, 50, 62, 11), (35, 0, 47, 24),
    (14, -12, 54, 24), (26, -24, 50, 26), (40, -38, 44.5, 22), (50, -30, 41, 20),
    (46, 20, 50, 16), (20, 20, 58, 12), (24, 70, 88, 12), (-6, 76, 104, 12), (-6, 40, 84, 7),
    (-34, 68, 114, 11), (-34, 30, 97, 7), (-58, 48, 120, 11), (-74, 22, 117, 12), (-80, 6, 114, 13),
    (-40, -10, 84, 12), (-10, -20, 63, 18), (-20, -44, 60, 24), (-62, -40, 88, 18),
    (20, -60, 52, 18), (-5, -75, 58, 30), (-30, -85, 60, 34), (-62, -84, 62, 24),
    (27, -97, 46, 8), (14, -100, 50, 14), (10, -138, 58, 20), (-10, -158, 52, 20),
    (-34, -140, 48, 12),
)  # fmt: skip

JOINT_GAP_MM = 2.5


class HipBone:
    """The left hip bone over the sagittal plane; the right one is its mirror image."""

    @cached_property
    def _face(self) -> RBFInterpolator:
        table = np.array(_FACE, dtype=np.float64)
        return RBFInterpolator(
            table[:, :2], table[:, 2:], kernel="thin_plate_spline", smoothing=3.0
        )

    def medial_and_thickness(
        self, points: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """|x| of the medial face (n,) and the thickness (n,) over points (n, 2), y and z, mm."""
        held = np.clip(points, [-90.0, -170.0], [95.0, 90.0])
        both = self._face(held)
        return both[:, 0], np.clip(both[:, 1], 6.0, 36.0)

    def outline(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """The distance (n,) of points (n, 2) from the outline seen from the side, < 0 within."""
        corners = np.array(_OUTLINE, dtype=np.float64)
        best, inside = np.full(len(points), np.inf), np.zeros(len(points), dtype=bool)
        for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
            edge, away = b - a, points - a
            t = np.clip(away @ edge / (edge @ edge), 0.0, 1.0)
            best = np.minimum(best, np.linalg.norm(away - t[:, None] * edge, axis=1))
            straddles = (a[1] > points[:, 1]) != (b[1] > points[:, 1])
            rise = np.where(b[1] == a[1], 1.0, b[1] - a[1])
            inside ^= straddles & (points[:, 0] < a[0] + (points[:, 1] - a[1]) * edge[0] / rise)
        return np.where(inside, -best, best)
