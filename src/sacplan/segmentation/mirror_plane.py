"""The plane about which the bones of a whole CT mirror best, with nothing placed yet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, map_coordinates

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import LEFT, POSTERIOR, SUPERIOR, Points, Vector, rotation_about

COARSE_MM = 3.0
_BONE_FROM, _BONE_TO = 120.0, 500.0
_MOST_POINTS = 5000
_LEAST_POINTS = 500
_TURNS_DEG = (-30.0, -15.0, 0.0, 15.0, 30.0)


@dataclass(frozen=True, slots=True, eq=False)
class MirrorPlane:
    """The plane through `point` (3,) across the unit vector `left` (3,), patient LPS."""

    point: Vector
    left: Vector


def mirror_plane(volume: ImageVolume) -> MirrorPlane | None:
    """The plane of symmetry of the bones of a CT whose patient lies up to about 40 degrees askew.
    None where there is hardly any bone."""
    bone, origin = _coarse(volume)
    at = np.argwhere(bone > 0)
    if len(at) < _LEAST_POINTS:
        return None
    at = at[:: max(1, len(at) // _MOST_POINTS)]
    points = origin + at[:, ::-1] * COARSE_MM
    values = bone[tuple(at.T)]
    centre = np.average(points, axis=0, weights=values)
    own = values - values.mean()

    def agreement(yaw: float, roll: float, offset: float) -> float:
        left = _turned(yaw, roll)
        away = (points - centre) @ left - offset
        there = (points - 2 * away[:, None] * left - origin) / COARSE_MM
        other = map_coordinates(bone, there[:, ::-1].T, order=1, mode="constant", cval=0.0)
        varying = other - other.mean()
        norm = float(np.sqrt((own * own).sum() * (varying * varying).sum()))
        # a part of the bones alone may be alike by chance
        return float(own @ varying) / max(norm, 1e-9) + 0.3 * float((other > 0).mean())

    best = (-np.inf, 0.0, 0.0, 0.0)
    for yaw in _TURNS_DEG:
        for roll in _TURNS_DEG:
            for offset in np.arange(-24.0, 24.1, 8.0):
                best = max(best, (agreement(yaw, roll, offset), yaw, roll, float(offset)))
    angle, slide = 8.0, 4.0
    while slide > 0.3:
        tried = [
            (best[1] + a * angle, best[2] + b * angle, best[3] + c * slide)
            for a in (-1, 0, 1)
            for b in (-1, 0, 1)
            for c in (-1, 0, 1)
        ]
        found = max((agreement(*one), *one) for one in tried)
        if found[1:] == best[1:]:
            angle, slide = angle / 2, slide / 2
        best = max(best, found)
    left = _turned(best[1], best[2])
    return MirrorPlane(centre + best[3] * left, left)


def _turned(yaw_deg: float, roll_deg: float) -> Vector:
    turn = rotation_about(SUPERIOR, yaw_deg) @ rotation_about(POSTERIOR, roll_deg)
    return np.asarray(turn @ LEFT)


def _coarse(volume: ImageVolume) -> tuple[NDArray[np.float32], Points]:
    """Bone from 0 to 1 on an upright grid of 3 mm (slices, rows, columns), and its first point."""
    corners = volume.corners()
    low, high = corners.min(axis=0), corners.max(axis=0)
    x, y, z = (np.arange(a, b, COARSE_MM) for a, b in zip(low, high, strict=True))
    grid = np.stack(np.meshgrid(z, y, x, indexing="ij"), axis=-1)[..., ::-1]
    values = gaussian_filter(volume.sample(grid), 0.7)
    bone = np.clip((values - _BONE_FROM) / (_BONE_TO - _BONE_FROM), 0.0, 1.0)
    return bone.astype(np.float32), low
