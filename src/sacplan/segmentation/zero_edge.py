"""Whether the promontory was placed on the upper front edge of S1 and not on the disc above it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Vector, across, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.section import facing_profile

ASKED_FROM_MM = 3.0
ASKED_FROM_STEPS = 1.2
"""From so far off on it is asked: 3 mm, or 1.2 slice steps where these are longer."""

BLUR_MM = 1.5
"""The bright edge of S1 reaches about so far beyond itself in the picture, cranially."""

_BESIDE_MM = np.arange(-6.0, 6.1, 1.5)
_CRANIAL_MM, _CAUDAL_MM, _STEP_MM = 45.0, 40.0, 0.5
_FACE_MM = (8.0, 30.0)
_FACE_POINTS = 20
_START_MM = 5.0
_SLOPE_MM = 10.0
_SEARCH_MM = np.arange(-2.5, 2.01, 0.5)
_STEEPEST_TURN = 0.03
_DISC_MM = 4.0
_DISC_VALUE = 90.0
_LEAST_CORTEX = 130.0


def check_zero(
    volume: ImageVolume, surface: TriangleMesh, zero: Vector, apex: Vector, left: Vector
) -> list[Finding]:
    """A finding where the bone's own upper front edge is seen elsewhere than at `zero` (3,).

    The front of S1 is bright cortex, the disc above it has none: on the face continued in a
    straight line past the promontory, the way from one to the other shows the edge.
    """
    profile = cortex_profile(volume, surface, zero, apex, left)
    if profile is None:
        return []
    off = edge_of(*profile)
    least = max(ASKED_FROM_MM, ASKED_FROM_STEPS * float(np.max(volume.spacing_mm)))
    if off is None or -least - BLUR_MM <= off <= least:
        return []
    if off > 0:
        text = (
            f"The upper front edge of S1 seems to lie {off:.0f} mm caudal of the promontory as "
            "placed. Is it on the disc? A tape started on the bone would then mark too far caudal, "
            "towards the tumour."
        )
    else:
        text = (
            f"The upper front edge of the bone seems to lie {-off:.0f} mm cranial of the "
            "promontory as placed. Is it on the front of the bone below its edge, or on the S1/2 "
            "step? A tape started at the edge would then mark too far cranial."
        )
    return [Finding("ZERO-OFF-EDGE", Severity.CAUTION, text)]


def cortex_profile(
    volume: ImageVolume, surface: TriangleMesh, zero: Vector, apex: Vector, left: Vector
) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """How bright the front is (n,) at s (n,), mm caudal of `zero`, along the face and beyond it.

    None where the face below `zero` is not outlined.
    """
    along = unit(apex - zero)
    side = unit(across(left, along))
    out = np.cross(side, -along)
    x, height = facing_profile(surface, zero, apex, out, _STEP_MM, _CRANIAL_MM)
    x, height = x[x <= _CAUDAL_MM], height[x <= _CAUDAL_MM]
    face = (x >= _FACE_MM[0]) & (x <= _FACE_MM[1]) & np.isfinite(height)
    start = int(np.searchsorted(x, _START_MM))
    first = slice(start, start + round(_SLOPE_MM / _STEP_MM) + 1)
    if face.sum() < _FACE_POINTS or not np.all(np.isfinite(height[first])):
        return None

    def bright_at(k: int, heights: NDArray[np.float64]) -> NDArray[np.float64]:
        points = zero + x[k] * along + heights[:, None] * out
        values = volume.sample(points[:, None] + _BESIDE_MM[:, None] * side, outside=-1000.0)
        return np.asarray(np.mean(values, axis=1))

    bright = np.full(len(x), np.nan)
    for k in range(start, len(x)):
        if np.isfinite(height[k]):
            bright[k] = bright_at(k, height[k] + _SEARCH_MM).max()
    slope = float(np.polyfit(x[first], height[first], 1)[0])
    level = (float(np.nanmedian(bright[face])) + _DISC_VALUE) / 2
    here = float(height[start])
    for k in range(start - 1, -1, -1):
        here -= slope * _STEP_MM
        values = bright_at(k, here + _SEARCH_MM)
        best = int(values.argmax())
        bright[k] = values[best]
        if bright[k] >= level:
            turn = np.clip(-0.05 * (_SEARCH_MM[best] + 0.5), -_STEEPEST_TURN, _STEEPEST_TURN)
            slope += float(turn)
    seen = np.isfinite(bright)
    return x[seen], bright[seen]


def edge_of(s: NDArray[np.float64], bright: NDArray[np.float64]) -> float | None:
    """s of the edge: going cranially along the front of S1, where cortex gives way to disc for at
    least 4 mm. None where that is not seen."""
    front = (s >= _FACE_MM[0] + 4.0) & (s <= _FACE_MM[1])
    bone = float(np.median(bright[front]))
    if bone < _LEAST_CORTEX:
        return None
    level = (bone + _DISC_VALUE) / 2
    last = int(np.flatnonzero(front)[-1])
    need = round(_DISC_MM / _STEP_MM)
    for i in range(last, need - 1, -1):
        if np.all(bright[i - need + 1 : i + 1] < level):
            part = (level - bright[i]) / max(float(bright[i + 1] - bright[i]), 1e-6)
            return float(s[i] + min(part, 1.0) * (s[i + 1] - s[i]))
    return None
