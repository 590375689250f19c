"""Both ends of the front of the sacrum: where its long unbroken cortex begins and ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter1d

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points, Vector
from sacplan.geometry.polyline import resample
from sacplan.segmentation.dynamic import smoothest_line
from sacplan.segmentation.sacrum_search import RoughSacrum
from sacplan.segmentation.ventral_sheet import face_cost

_CRANIAL_MM, _CAUDAL_MM = 50, 35
_HEIGHTS_MM = np.arange(-20.0, 20.1, 0.5)
_BESIDE_MM = np.arange(-7.5, 7.6, 2.5)
_ROUNDS = 4
_GAP_ROWS, _NEXT_ROWS = 2, 12
"""The gap above the coccyx, and how soon bone must begin again below it."""

_DISC_ROWS = 4
_DISC_VALUE = 90.0
_CORTEX_SHARE = 0.35
_LEAST_CORTEX = 120.0
_MIDDLE_MM, _USUAL_MM = 40, 108
_LENGTHS_MM = (70, 150)


@dataclass(frozen=True, slots=True, eq=False)
class SacrumEnds:
    """The ends (3,) of the front in the midline, patient LPS mm. `about` stands where the lower end
    usually is, `lower` is None where no gap shows it."""

    upper: Vector
    about: Vector
    lower: Vector | None


def sacrum_ends(volume: ImageVolume, rough: RoughSacrum) -> SacrumEnds | None:
    """The ends of the cortex near the rough front. No other bone in the plane of symmetry has so
    long a front: above it lies a disc, below it the joint with the coccyx. None where the upper
    one is not seen."""
    line = resample(rough.frame.from_patient(rough.front)[:, 1:], 1.0)
    middle = _CRANIAL_MM + int(0.4 * len(line))
    found: SacrumEnds | None = None
    for _ in range(_ROUNDS):
        front, bright = _traced(volume, rough, _extended(line))
        dark = _dark(bright, middle)
        first, last = _upper(dark, middle), _lower(dark, middle)
        if first is None or len(front) <= first + _LENGTHS_MM[0]:
            return None
        if last is not None and not _LENGTHS_MM[0] < last - first < _LENGTHS_MM[1]:
            last = None
        found = _in_patient(rough, front, first, last)
        if last is not None:
            break
        line = _as_far_as_bone(front, dark, first, middle)
        middle = _CRANIAL_MM + min(_MIDDLE_MM, len(line) - 2)
    return found


def _in_patient(
    rough: RoughSacrum, front: NDArray[np.float64], first: int, last: int | None
) -> SacrumEnds:
    about = min(first + _USUAL_MM, len(front) - 1)
    rows = [first, about, about if last is None else last]
    points = rough.frame.to_patient(np.insert(front[rows], 0, 0.0, axis=1))
    return SacrumEnds(points[0], points[1], None if last is None else points[2])


def _as_far_as_bone(
    front: NDArray[np.float64], dark: NDArray[np.bool_], first: int, middle: int
) -> NDArray[np.float64]:
    """The front down to where the line left the bone, or ended on it: it is continued there."""
    rows = range(middle, len(dark) - _DISC_ROWS)
    away = next((i for i in rows if dark[i : i + _DISC_ROWS].all()), len(dark))
    end = max(min(away - 6, first + _LENGTHS_MM[1]), first + 20)
    return resample(front[first:end], 1.0)


def _traced(
    volume: ImageVolume, rough: RoughSacrum, line: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The front (n, 2) near the line, and how bright its cortex is (n,)."""
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    ahead = np.stack([tangent[:, 1], -tangent[:, 0]], axis=1)
    values = _strip(volume, rough, line, ahead)
    cost = face_cost(gaussian_filter1d(values, 2.0, axis=1), 0.5).mean(axis=0)
    rows = np.arange(0, len(line), 4)
    held = _HEIGHTS_MM[smoothest_line(cost[rows], max_slope=10, bend_cost=0.3)]
    height = CubicSpline(rows, held)(np.arange(len(line)))
    return line + height[:, None] * ahead, _brightest(values.mean(axis=0), height)


def _extended(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Continued straight upwards, and on as it bends downwards. 1 mm steps."""
    up = line[0] - line[8]
    up /= np.linalg.norm(up)
    down = line[-1] - line[-9]
    down /= np.linalg.norm(down)
    above = line[0] + np.arange(_CRANIAL_MM, 0, -1)[:, None] * up
    below = line[-1] + np.arange(1, _CAUDAL_MM)[:, None] * down
    whole = np.concatenate([above, line, below])
    return np.asarray(gaussian_filter1d(whole, 5.0, axis=0, mode="nearest"))


def _strip(
    volume: ImageVolume, rough: RoughSacrum, line: Points, ahead: Points
) -> NDArray[np.float64]:
    """Values (beside, along, height) about the line."""
    place = line[:, None] + _HEIGHTS_MM[:, None] * ahead[:, None]
    local = np.empty((len(_BESIDE_MM), *place.shape[:2], 3))
    local[..., 1:] = place
    local[..., 0] = _BESIDE_MM[:, None, None]
    return volume.sample(rough.frame.to_patient(local)).astype(np.float64)


def _brightest(values: NDArray[np.float64], height: NDArray[np.float64]) -> NDArray[np.float64]:
    """The brightest (n,) from 3 mm behind to 1 mm before the front."""
    away = _HEIGHTS_MM - height[:, None]
    return np.asarray(np.where((away > -3.0) & (away < 1.0), values, -np.inf).max(axis=1))


def _dark(bright: NDArray[np.float64], middle: int) -> NDArray[np.bool_]:
    """Which rows (n,) have no cortex, judged by that about the middle row; none where that is
    faint itself."""
    cortex = float(np.median(bright[max(0, middle - 20) : middle + 20]))
    if cortex < _LEAST_CORTEX:
        return np.zeros(len(bright), dtype=np.bool_)
    return np.asarray(bright < _DISC_VALUE + _CORTEX_SHARE * (cortex - _DISC_VALUE))


def _upper(dark: NDArray[np.bool_], middle: int) -> int | None:
    """The first row of the cortex that runs through the middle one."""
    rows = range(middle, _DISC_ROWS, -1)
    return next((i for i in rows if dark[i - _DISC_ROWS : i].all()), None)


def _lower(dark: NDArray[np.bool_], middle: int) -> int | None:
    """The last row of that cortex, where other bone begins soon after."""
    for i in range(middle, len(dark) - _NEXT_ROWS):
        if dark[i : i + _GAP_ROWS].all():
            after = ~dark[i + _GAP_ROWS : i + _NEXT_ROWS]
            return i - 1 if after.sum() >= 4 else None
    return None
