"""A made series: its volume as a scanner would give it, and what is true of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from sacplan.case.volume import ImageVolume
from sacplan.phantom.body import MadeBody
from sacplan.phantom.grid import voxel_grid
from sacplan.phantom.identity import DEFAULT_NAME, instance_uids, made_series
from sacplan.phantom.pose import pose_of
from sacplan.phantom.reconstruction import finished
from sacplan.phantom.render import render
from sacplan.phantom.spec import PhantomSpec, mr_spec
from sacplan.phantom.truth import Truth, make_truth
from sacplan.progress import NoProgress, Progress

__all__ = ["PhantomSpec", "Truth", "make_truth", "make_volume", "mr_spec"]

_CT_RANGE, _MR_RANGE = (-1024, 3071), (0, 4095)


def make_volume(
    spec: PhantomSpec, progress: Progress | None = None, patient_name: str = DEFAULT_NAME
) -> ImageVolume:
    """The series that `spec` asks for, int16, HU for CT; the same for the same spec, bit by bit."""
    progress = progress or NoProgress()
    grid = voxel_grid(spec)
    clean = render(spec, MadeBody.of(spec), pose_of(spec), grid, progress)
    voxels = _noisy(finished(clean, spec, grid), spec)
    series = made_series(spec, patient_name)
    window = (40.0, 400.0) if spec.modality == "CT" else (500.0, 1100.0)
    return ImageVolume(
        voxels,
        grid.affine,
        series,
        spec.slice_thickness_mm,
        sop_instance_uids=instance_uids(series, len(voxels)),
        default_window=window,
    )


def _noisy(clean: NDArray[np.float32], spec: PhantomSpec) -> NDArray[np.int16]:
    """Noise a little correlated in the plane; for MR its magnitude is Rician."""
    voxels = np.empty(clean.shape, dtype=np.int16)
    low, high = _CT_RANGE if spec.modality == "CT" else _MR_RANGE
    for k, picture in enumerate(clean):
        noise = np.random.default_rng([spec.seed, k])
        values = picture + _grain(noise, picture.shape, spec.noise)
        if spec.modality == "MR":
            values = np.hypot(values, _grain(noise, picture.shape, spec.noise))
        voxels[k] = np.clip(np.rint(values), low, high)
    return voxels


def _grain(
    noise: np.random.Generator, shape: tuple[int, ...], deviation: float
) -> NDArray[np.float32]:
    white = noise.standard_normal(shape, dtype=np.float32)
    if deviation <= 0:
        return white * np.float32(0)
    # a Gaussian of this width leaves 1 / (2 sqrt(pi) sigma) of the deviation
    sigma = 0.6
    soft = gaussian_filter(white, sigma, mode="wrap")
    return np.asarray(soft * np.float32(deviation / soft.std()))
