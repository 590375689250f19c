"""A simulated lateral radiograph of a CT: parallel rays along the sacrum's left axis."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points, Vector, across, frozen, unit
from sacplan.progress import NoProgress, Progress

PIXEL_MM = 0.6
RAY_STEP_MM = 1.5
RAY_REACH_MM = 80.0
"""As far to each side as the sacrum reaches: hips and arms beyond are left out."""

WATER_PER_MM = 0.0206
"""Attenuation of water at 60 keV, about the mean behind a pelvis at 90 kV (NIST XCOM)."""

_DETAIL_MM = 10.0
_DETAIL_SHARE = 2.4
_DARK, _BRIGHT = 8.0, 99.7


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """`pixels` (rows, columns) uint8, bone white. The centre of the first pixel lies at `origin`
    (3,), patient LPS mm; columns follow the unit vector `across` (3,), rows `down` (3,)."""

    pixels: NDArray[np.uint8]
    mm_per_pixel: float
    origin: Vector
    across: Vector
    down: Vector

    def __post_init__(self) -> None:
        self.pixels.setflags(write=False)
        for name in ("origin", "across", "down"):
            object.__setattr__(self, name, frozen(getattr(self, name)))

    def project(self, points: ArrayLike) -> NDArray[np.float64]:
        """Column and row (..., 2) of patient points (..., 3), in pixels."""
        off = np.asarray(points, dtype=np.float64) - self.origin
        return np.stack([off @ self.across, off @ self.down], axis=-1) / self.mm_per_pixel


def lateral_radiograph(
    volume: ImageVolume,
    middle: Vector,
    left: Vector,
    half_mm: tuple[float, float],
    progress: Progress | None = None,
) -> Radiograph:
    """The radiograph around `middle` (3,), `half_mm` to the front and back and up and down.

    Rays run along the unit vector `left` (3,); the picture stands as the patient does, front on
    the left. Each pixel is the sum of the attenuation along its ray, the logarithm of what a
    detector sees (Beer and Lambert). `volume` holds Hounsfield units. Raises Cancelled when the
    user stops it.
    """
    progress = progress or NoProgress()
    down = unit(across(np.array([0.0, 0.0, -1.0]), left))
    back = unit(np.cross(left, down)) if np.cross(left, down)[1] > 0 else unit(np.cross(down, left))
    columns, rows = (round(2 * half / PIXEL_MM) for half in half_mm)
    origin = middle - half_mm[0] * back - half_mm[1] * down
    x, y = np.arange(columns) * PIXEL_MM, np.arange(rows) * PIXEL_MM
    plane = origin + y[:, None, None] * down + x[None, :, None] * back
    total = np.zeros((rows, columns))
    depths = np.arange(-RAY_REACH_MM, RAY_REACH_MM + RAY_STEP_MM / 2, RAY_STEP_MM)
    for i, depth in enumerate(depths):
        progress.stop_if_cancelled()
        values = volume.sample(plane + depth * left, outside=-1000.0)
        total += np.maximum(1.0 + np.asarray(values, dtype=np.float64) / 1000, 0.0)
        progress.report(i / len(depths), "Simulating the radiograph")
    attenuation = total * WATER_PER_MM * RAY_STEP_MM
    return Radiograph(_shown(attenuation), PIXEL_MM, origin, back, down)


def _shown(attenuation: Points) -> NDArray[np.uint8]:
    """Grey values as a radiograph is shown: local detail lifted, the extremes cut off."""
    smooth = ndimage.gaussian_filter(attenuation, _DETAIL_MM / PIXEL_MM)
    lifted = smooth + _DETAIL_SHARE * (attenuation - smooth)
    inside = lifted[attenuation > 0.2 * float(attenuation.max())]
    if not inside.size or float(np.ptp(inside)) == 0:
        return np.zeros(attenuation.shape, dtype=np.uint8)
    low, high = np.percentile(inside, [_DARK, _BRIGHT])
    return np.asarray(255 * np.clip((lifted - low) / max(high - low, 1e-9), 0, 1), dtype=np.uint8)
