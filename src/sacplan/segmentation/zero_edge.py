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

_BESIDE_MM = np.arange(-6.0, 6.1, 1.5)
_DEPTH_MM = np.arange(-2.0, 5.1, 0.5)
_CRANIAL_MM, _CAUDAL_MM, _STEP_MM = 45.0, 40.0, 0.5
_FACE_MM = (8.0, 30.0)
_FACE_POINTS = 20
_APART_MM = 8.0
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
    step = float(np.max(volume.spacing_mm))
    if off is None or abs(off) <= max(ASKED_FROM_MM, ASKED_FROM_STEPS * step):
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
    """How bright the front is (n,) at s (n,), mm caudal of `zero`, along the face and beyond it."""
    along = unit(apex - zero)
    side = unit(across(left, along))
    out = np.cross(side, -along)
    x, height = facing_profile(surface, zero, apex, out, _STEP_MM, _CRANIAL_MM)
    near = (x >= _FACE_MM[0]) & (x <= _FACE_MM[1]) & np.isfinite(height)
    if near.sum() < _FACE_POINTS:
        return None
    slope, offset = np.polyfit(x[near], height[near], 1)
    within = x <= _CAUDAL_MM
    x, height = x[within], height[within]
    straight = offset + slope * x
    on_bone = np.isfinite(height) & (np.abs(height - straight) < _APART_MM)
    height = np.where(on_bone, height, straight)
    normal = unit(out - slope * along)
    points = (
        (zero + x[:, None] * along + height[:, None] * out)[:, None, None]
        - _DEPTH_MM[:, None, None] * normal
        + _BESIDE_MM[:, None] * side
    )
    values = np.asarray(volume.sample(points, outside=-1000.0), dtype=np.float64)
    s = (x + slope * (height - offset)) / np.hypot(1.0, slope)
    return s, np.max(np.mean(values, axis=2), axis=1)


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
