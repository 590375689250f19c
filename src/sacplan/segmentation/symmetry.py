"""The bone's own plane of symmetry through promontory and apex."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import LEFT, Vector, across, rotation_about, unit

SEARCH_DEG = 40.0
ASKED_FROM_MM = 2.5
_BONE_RANGE = (50.0, 500.0)
_BESIDE_MM, _BESIDE_STEP_MM = 15.0, 1.5
_LEAST_GAIN = 0.04
"""In correlation: less is no better a mirror."""


def symmetry_axis(volume: ImageVolume, zero: Vector, apex: Vector) -> Vector:
    """The unit left direction (3,), across the chord, about which the bone mirrors best.

    Turns the plane through `zero` and `apex` (3,), patient LPS mm, by up to 40 degrees to either
    side of the table's left and takes the angle at which both halves agree best (normalised
    correlation of the grey values, clipped to the range of bone).
    """
    caudal = unit(apex - zero)
    start = unit(across(LEFT, caudal))
    grid = _half_grid(float(np.linalg.norm(apex - zero)))
    angle, step = 0.0, SEARCH_DEG
    offsets = np.arange(-SEARCH_DEG, SEARCH_DEG + 1, 4.0)
    for finer in (1.0, 0.25):
        scores = [_agreement(volume, zero, caudal, start, angle + o, grid) for o in offsets]
        angle += float(offsets[int(np.argmax(scores))])
        offsets = np.arange(-4, 5) * finer
        step = finer
    scores = [_agreement(volume, zero, caudal, start, angle + o, grid) for o in offsets]
    return _turned(start, caudal, angle + _peak(offsets, np.array(scores), step))


def check_midline(volume: ImageVolume, zero: Vector, apex: Vector, axis: Vector) -> list[Finding]:
    """A finding where the bone mirrors better about a plane beside the one through `zero` and
    `apex` (3,) across `axis` (3,): one of the two lies off the midline."""
    off, gain = midline_off_mm(volume, zero, apex, axis)
    if abs(off) < ASKED_FROM_MM or gain < _LEAST_GAIN:
        return []
    text = (
        f"The bone mirrors best about a plane {abs(off):.0f} mm "
        f"{'left' if off > 0 else 'right'} of the one through promontory and apex: are both on "
        "the midline? The lateral tapes start from them."
    )
    return [Finding("FRAME-OFF-MIDLINE", Severity.CAUTION, text)]


def midline_off_mm(
    volume: ImageVolume, zero: Vector, apex: Vector, axis: Vector
) -> tuple[float, float]:
    """How far to the left of the plane through `zero` and `apex` (3,) across `axis` (3,) the bone
    mirrors best, mm, and how much better, in correlation."""
    caudal = unit(apex - zero)
    grid = _half_grid(float(np.linalg.norm(apex - zero)))
    offsets = np.arange(-_BESIDE_MM, _BESIDE_MM + 1e-6, _BESIDE_STEP_MM)
    scores = np.array(
        [_agreement(volume, zero + o * axis, caudal, axis, 0.0, grid) for o in offsets]
    )
    gain = float(scores.max() - scores[len(offsets) // 2])
    return _peak(offsets, scores, _BESIDE_STEP_MM), gain


def _half_grid(length_mm: float) -> NDArray[np.float64]:
    """Points (n, 3) on one side: mm to the left, ventrally and caudally of the promontory."""
    return np.stack(
        np.meshgrid(
            np.arange(4.0, 48.0, 2.0),
            np.arange(-50.0, 14.0, 3.0),
            np.arange(0.0, length_mm, 4.0),
            indexing="ij",
        ),
        axis=-1,
    ).reshape(-1, 3)


def _turned(start: Vector, caudal: Vector, angle_deg: float) -> Vector:
    return np.asarray(rotation_about(caudal, angle_deg) @ start)


def _agreement(
    volume: ImageVolume,
    zero: Vector,
    caudal: Vector,
    start: Vector,
    angle_deg: float,
    grid: NDArray[np.float64],
) -> float:
    left = _turned(start, caudal, angle_deg)
    ventral = np.cross(left, -caudal)
    centre = zero + grid[:, 1:2] * ventral + grid[:, 2:] * caudal
    sides = [volume.sample(centre + sign * grid[:, :1] * left) for sign in (1.0, -1.0)]
    if volume.is_hounsfield:
        sides = [np.clip(side, *_BONE_RANGE) for side in sides]
    a, b = (side - side.mean() for side in sides)
    norm = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / norm if norm > 0 else 0.0


def _peak(offsets: NDArray[np.float64], scores: NDArray[np.float64], step: float) -> float:
    """The offset of the best score, between the steps (a parabola through three points)."""
    i = int(np.argmax(scores))
    if not 0 < i < len(scores) - 1:
        return float(offsets[i])
    below, here, above = scores[i - 1 : i + 2]
    bend = below - 2 * here + above
    shift = 0.5 * (below - above) / bend if bend < 0 else 0.0
    return float(offsets[i] + step * shift)
