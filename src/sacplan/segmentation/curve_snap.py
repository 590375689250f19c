"""A curve drawn on the front of the bone, snapped to the edge of its cortex."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Points, Vector, frozen, unit
from sacplan.geometry.polyline import lengths_along
from sacplan.segmentation.dynamic import smoothest_line

STEP_MM = 0.5
REACH_MM = 6.0
"""How far from the line through the points an edge is looked for, to both sides."""

KEPT_MM = 3.0
"""A point without an edge so near to it stays where it was put."""

UNSURE_MM = 6.0

MR_CORTEX_MM = 1.3
"""The anterior cortex is 1 to 2 mm thick; where it is 2 mm a tape to S4/5 is up
to 1.1 mm too long, where it is 2.5 mm up to 1.8 mm (made cases)."""

_ACROSS_MM = 0.25
_BLUR_MM = 0.6
_ALONG_MM = 1.0
_WEAK = 0.25
_PULL, _CLICK_PULL, _CLICK_MM = 0.01, 0.08, 2.0
_BEND_COST, _MAX_SLOPE = 0.6, 2
_BESIDE_MM = (-1.0, 0.0, 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class SnappedCurve:
    """`path_mm` (n, 3) at steps of 0.5 mm, patient LPS; `unsure_mm` are stretches (from, to) along
    it where no edge is seen and the path runs between the points as set."""

    path_mm: Points
    unsure_mm: tuple[tuple[float, float], ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a reviewer has to look at."""
        if not self.unsure_mm:
            return ()
        where = ", ".join(f"{a:.0f} to {b:.0f}" for a, b in self.unsure_mm)
        text = (
            f"No edge of bone is seen along {where} mm of the drawn curve: it runs there as it was "
            "set. Look at it and set more points."
        )
        return (Finding("CURVE-UNSURE", Severity.CAUTION, text),)


def snap_curve(volume: ImageVolume, points_mm: Points, left: Vector) -> SnappedCurve:
    """The curve near the points (k, 3), k at least 2, from cranial to caudal, on the bone's edge.

    The picture is straightened along a smooth line through the points; the edge is the cheapest
    smooth line in it, placed between the samples at the steepest change: on a CT where soft tissue
    rises to bone; on an MR where the dark cortex rises to marrow, and the front of the bone is a
    cortex further out, for the ligament in front is as dark as the cortex itself. `left` (3,) is
    the unit vector to the patient's left. Raises ValueError for less than two points.
    """
    points = np.asarray(points_mm, dtype=np.float64).reshape(-1, 3)
    keep = np.append(True, np.linalg.norm(np.diff(points, axis=0), axis=1) > 0.2)
    points = points[keep]
    if len(points) < 2:
        raise ValueError("a curve needs two points that lie apart")
    base, clicks = _through(points)
    outward = _outward(base, left)
    across = np.arange(-REACH_MM, REACH_MM + _ACROSS_MM / 2, _ACROSS_MM)
    inward = 0.0 if volume.is_hounsfield else MR_CORTEX_MM
    evidence = _evidence(volume, base, outward, across, left)
    strength = evidence / _scale(evidence)
    column = _line(strength, across + inward, clicks)
    offset = _between_samples(strength, across, column)
    sure = strength[np.arange(len(base)), column] >= _WEAK
    offset = _held(offset, sure, -inward)
    smooth = ndimage.gaussian_filter1d(offset, _ALONG_MM / STEP_MM, mode="nearest")
    path = base + (smooth + inward)[:, None] * outward
    return SnappedCurve(frozen(path), _stretches(~sure, STEP_MM))


def _through(points: Points) -> tuple[Points, NDArray[np.intp]]:
    """A line (n, 3) at 0.5 mm steps through the points without overshoot, and their rows in it."""
    s = lengths_along(points)
    fine = np.linspace(0.0, s[-1], max(int(np.ceil(s[-1] / STEP_MM)) + 1, 5))
    line = PchipInterpolator(s, points, axis=0)(fine)
    return np.asarray(line), np.searchsorted(fine, s).clip(0, len(fine) - 1)


def _outward(base: Points, left: Vector) -> Points:
    """The ventral normals (n, 3) of the line, calm along it."""
    tangent = ndimage.gaussian_filter1d(np.gradient(base, axis=0), 8.0, axis=0, mode="nearest")
    normal = np.cross(tangent, left)
    return np.asarray(normal / np.linalg.norm(normal, axis=1, keepdims=True))


def _evidence(
    volume: ImageVolume, base: Points, outward: Points, across: NDArray[np.float64], left: Vector
) -> NDArray[np.float64]:
    """How steeply (n, m) the picture falls outward, per mm, at each place of the band."""
    at = base[:, None] + across[:, None] * outward[:, None]
    slices = float(np.abs(unit(volume.directions[:, 2]) @ left)) * volume.spacing_mm[2]
    beside = _BESIDE_MM if slices < 2.0 else (0.0,)
    edge = np.mean([volume.sample(at + u * left, outside=np.nan) for u in beside], axis=0)
    values = np.where(np.isfinite(edge), edge, np.nanmin(edge) if np.isfinite(edge).any() else 0.0)
    values = ndimage.gaussian_filter1d(values.astype(np.float64), _ALONG_MM / STEP_MM, axis=0)
    rise = ndimage.gaussian_filter1d(values, _BLUR_MM / _ACROSS_MM, axis=1, order=1) / _ACROSS_MM
    return np.maximum(-rise, 0.0)


def _scale(evidence: NDArray[np.float64]) -> NDArray[np.float64]:
    """What counts as a clear edge at each row (n, 1): the best of the rows around it, and never
    less than a part of the best of all."""
    best = evidence.max(axis=1)
    around = ndimage.percentile_filter(best, 60, size=max(3, round(25.0 / STEP_MM)))
    return np.asarray(np.maximum(around, 0.4 * np.percentile(best, 80) + 1e-6)[:, None])


def _line(
    strength: NDArray[np.float64], across: NDArray[np.float64], clicks: NDArray[np.intp]
) -> NDArray[np.intp]:
    """The column (n,) of the edge in each row: clear edges, smooth, and near the points set."""
    rows = np.arange(len(strength))
    near = np.exp(-0.5 * ((rows[:, None] - clicks) * STEP_MM / _CLICK_MM) ** 2).max(axis=1)
    pull = (_PULL + _CLICK_PULL * near)[:, None] * across**2
    cost = pull - np.minimum(strength, 1.5)
    middle = int(np.argmin(np.abs(across)))
    for row in clicks:
        if strength[row, np.abs(across) <= KEPT_MM].max() < _WEAK:
            cost[row] += 50.0
            cost[row, middle] -= 100.0  # no edge there: the user's own point stands
    return smoothest_line(cost, _MAX_SLOPE, _BEND_COST)


def _between_samples(
    strength: NDArray[np.float64], across: NDArray[np.float64], column: NDArray[np.intp]
) -> NDArray[np.float64]:
    """The place (n,) of the steepest change near each column: a parabola through three points."""
    rows, last = np.arange(len(column)), len(across) - 2
    at = np.clip(column, 1, last)
    for _ in range(2):  # a step to the top beside the smooth line
        options = np.stack([strength[rows, at + d] for d in (-1, 0, 1)])
        at = np.clip(at + np.argmax(options, axis=0) - 1, 1, last)
    low, top, high = (strength[rows, at + d] for d in (-1, 0, 1))
    bend = low - 2 * top + high
    shift = np.where(bend < -1e-9, 0.5 * (low - high) / np.where(bend < -1e-9, bend, -1.0), 0.0)
    return np.asarray(across[at] + np.clip(shift, -0.5, 0.5) * _ACROSS_MM)


def _held(
    offset: NDArray[np.float64], sure: NDArray[np.bool_], otherwise: float
) -> NDArray[np.float64]:
    """Where nothing is sure the offset runs straight between the sure places around it."""
    if not sure.any():
        return np.full_like(offset, otherwise)
    rows = np.arange(len(offset))
    return np.asarray(np.interp(rows, rows[sure], offset[sure]))


def _stretches(missing: NDArray[np.bool_], step: float) -> tuple[tuple[float, float], ...]:
    """The runs of at least 6 mm, in mm along the path."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], missing.astype(np.int8), [0]])))
    runs = [(a * step, b * step) for a, b in edges.reshape(-1, 2)]
    return tuple((float(a), float(b)) for a, b in runs if b - a >= UNSURE_MM)
