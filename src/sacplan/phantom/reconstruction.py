"""What the reconstruction adds to a clean picture: a sharp kernel, the streaks of metal."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from sacplan.phantom.bones import HIP_HEAD
from sacplan.phantom.grid import VoxelGrid
from sacplan.phantom.pose import pose_of
from sacplan.phantom.spec import PhantomSpec

_SHARPEN, _SHARPEN_MM = 0.9, 0.9
"""A bone kernel overshoots at edges: what is finer than 0.9 mm is made 1.9 times as strong."""

_BALL_MM, _METAL_HU = 14.0, 3071.0
_STREAK_HU, _STREAKS = 260.0, (5, 30)


def finished(clean: NDArray[np.float32], spec: PhantomSpec, grid: VoxelGrid) -> NDArray[np.float32]:
    """Grey values (slices, rows, columns) with kernel and metal, before noise."""
    if spec.hip_prosthesis and spec.modality == "CT":
        clean = _with_metal(clean, spec, grid)
    if spec.kernel == "bone" and spec.modality == "CT":
        sigma = _SHARPEN_MM / spec.spacing_mm
        for k, picture in enumerate(clean):
            clean[k] = picture + _SHARPEN * (picture - gaussian_filter(picture, sigma))
    return clean


def _with_metal(
    clean: NDArray[np.float32], spec: PhantomSpec, grid: VoxelGrid
) -> NDArray[np.float32]:
    """A ball in the left hip. In the slices through it, streaks run out from it, bright and dark,
    fading with the distance; they differ from slice to slice."""
    head = pose_of(spec).to_patient(HIP_HEAD)
    steps = grid.affine[:3, :3]
    column, row, at = np.linalg.solve(steps, head - grid.affine[:3, 3])
    normal = np.cross(steps[:, 0], steps[:, 1])
    between = abs(float(steps[:, 2] @ normal / np.linalg.norm(normal)))
    y, x = np.ogrid[: clean.shape[1], : clean.shape[2]]
    dy, dx = (y - row) * spec.spacing_mm, (x - column) * spec.spacing_mm
    away, angle = np.hypot(dy, dx), np.arctan2(dy, dx)
    for k in range(len(clean)):
        off = (k - at) * between
        chord2 = _BALL_MM**2 - off * off
        if chord2 <= 0:
            continue
        radius = float(np.sqrt(chord2))
        fan = _fan(np.random.default_rng([spec.seed, 71, k]), angle)
        streak = _STREAK_HU * fan * radius / np.maximum(away, radius)
        is_body = clean[k] > -500
        clean[k] += np.where(is_body, streak, 0.2 * streak).astype(np.float32)
        clean[k][away < radius] = _METAL_HU
    return clean


def _fan(random: np.random.Generator, angle: NDArray[np.float64]) -> NDArray[np.float64]:
    """Streaks of different widths (rows, columns) over the angle, about 1 at their strongest."""
    total = np.zeros_like(angle)
    for times in range(*_STREAKS):
        phase, strength = random.uniform(0, 2 * np.pi), random.normal()
        total += strength * np.cos(times * angle + phase)
    return np.asarray(total / 8)
