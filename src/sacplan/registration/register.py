"""Lays a series on another of the same patient by mutual information."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points, rotation_about
from sacplan.progress import Cancelled, NoProgress, Progress
from sacplan.registration.pictures import grid_about, picture_of, thinned
from sacplan.registration.rigid import RigidTransform

if TYPE_CHECKING:
    import SimpleITK as sitk

COARSE_MM, MIDDLE_MM, FINE_MM = 6.0, 3.0, 1.6
"""Steps of the planned series' grid in the three stages."""

TURNS_DEG = 14.0
SHIFTS_MM = 22.0
"""How far the coarse starts lie about the first: with the optimiser's own reach that covers 15
degrees and 30 mm."""

LEAST_ERROR_MM = 0.3
LEAST_PART_OF_STEP = 0.2
"""The error is never taken below this part of the thickest slice step of the two: repeated runs
share what the slices hide. T1 and T2 of one sitting, 4 mm slices, came to lie 1.3 mm apart."""

MOST_ERROR_MM = 3.0
SEEDS = (1, 2, 3)
_LOOKING = 10_000
_SAMPLES = {COARSE_MM: 20_000, MIDDLE_MM: 30_000, FINE_MM: 150_000}
"""Voxels of the moving series that are looked at, by the grid's step."""

LEAST_METRIC, LEAST_GAIN = 0.1, 1.45
"""Mutual information that pictures of one thing reach, and how much more than beside their place:
1.8 times for a real CT and MR of one man, 1.3 times for those of two."""

_BINS = 32
_BEST_STARTS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Registration:
    """`to_fixed` takes patient points of the moving series to the fixed one's frame.

    `error_mm`: one standard deviation of a point about the sacrum, from repeated runs on other
    samples, never below 0.3 mm or a fifth of the thickest slice step. `metric` is the mutual
    information reached, `at_start` that of the start.
    """

    to_fixed: RigidTransform
    error_mm: float
    metric: float
    at_start: float


def register(
    fixed: ImageVolume,
    moving: ImageVolume,
    start: RigidTransform | None = None,
    progress: Progress | None = None,
) -> Registration:
    """Lays `moving` (usually MR) on `fixed` (usually CT), both of one patient.

    Mattes' mutual information (Mattes 2003) of the moving series' voxels, sampled at random with a
    fixed seed, and the fixed series on a coarser grid; from several starts about `start` (centre on
    centre where none is given), coarse to fine. Raises SacplanError REGISTRATION-FAILED where the
    runs do not agree or nothing better than the start was found; Cancelled.
    """
    progress = progress or NoProgress()
    start = start or centre_on_centre(fixed, moving)
    progress.report(0.02, "Preparing both series")
    samples = {step: thinned(picture_of(moving), 0.5 * step) for step in _SAMPLES}
    sample = samples[COARSE_MM]
    centre = moving.index_to_patient((np.array(moving.voxels.shape[::-1]) - 1) / 2)
    begun = _metric_at(grid_about(fixed, moving, start, COARSE_MM), sample, start, centre)
    found, elsewhere = _coarse(fixed, moving, start, sample, centre, progress)
    progress.report(0.45, "Laying one series on the other")
    grid = grid_about(fixed, moving, found, MIDDLE_MM)
    found, _ = _optimise(grid, samples[MIDDLE_MM], found, centre, SEEDS[0], progress)
    grid, sample = grid_about(fixed, moving, found, FINE_MM), samples[FINE_MM]
    runs = []
    for k, seed in enumerate(SEEDS):
        progress.report(0.65 + 0.1 * k, "Laying one series on the other")
        runs.append(_optimise(grid, sample, found, centre, seed, progress))
    ends = [transform for transform, _ in runs]
    best = max(runs, key=lambda run: run[1])
    error = _scatter_mm(ends, moving)
    if error > MOST_ERROR_MM:
        raise _failed(f"repeated runs end {error:.1f} mm apart")
    if best[1] < max(LEAST_METRIC, LEAST_GAIN * elsewhere):
        raise _failed("they fit no better there than elsewhere")
    progress.report(1.0, "Laid on")
    step = max(*fixed.spacing_mm, *moving.spacing_mm)
    least = max(LEAST_ERROR_MM, LEAST_PART_OF_STEP * step)
    return Registration(_middle_of(ends), max(error, least), best[1], begun)


def _failed(why: str) -> SacplanError:
    return SacplanError(
        "REGISTRATION-FAILED",
        f"The two series could not be laid on each other by their pictures: {why}.",
        "Show three or more places in both series, and lay the one on the other by these.",
    )


def centre_on_centre(fixed: ImageVolume, moving: ImageVolume) -> RigidTransform:
    """The patient frames as they are where the boxes of both meet, else centre on centre."""
    a, b = (v.index_to_patient((np.array(v.voxels.shape[::-1]) - 1) / 2) for v in (fixed, moving))
    return RigidTransform(np.eye(3), a - b)


def _coarse(
    fixed: ImageVolume,
    moving: ImageVolume,
    start: RigidTransform,
    sample: sitk.Image,
    centre: NDArray[np.float64],
    progress: Progress,
) -> tuple[RigidTransform, float]:
    """The best of several starts, each brought to its own end on a coarse grid; and the mutual
    information that is usual about it."""
    grid = grid_about(fixed, moving, start, COARSE_MM)
    tried = [(_metric_at(grid, sample, at, centre), at) for at in _starts(start, centre)]
    tried.sort(key=lambda pair: -pair[0])
    ends = []
    for k, (_, first) in enumerate(tried[:_BEST_STARTS]):
        progress.report(0.1 + 0.1 * k, "Looking where the series fit")
        end, metric = _optimise(grid, sample, first, centre, SEEDS[0], progress)
        ends.append((metric, end))
    usual = float(np.median([metric for metric, _ in tried if np.isfinite(metric)] or [0.0]))
    return max(ends, key=lambda pair: pair[0])[1], usual


def _starts(start: RigidTransform, centre: NDArray[np.float64]) -> list[RigidTransform]:
    """The start, and others turned and shifted about it."""
    turns = [np.eye(3)]
    for axis in np.eye(3):
        turns += [rotation_about(axis, angle) for angle in (-TURNS_DEG, TURNS_DEG)]
    shifts = [np.zeros(3)]
    for axis in np.eye(3):
        shifts += [-SHIFTS_MM * axis, SHIFTS_MM * axis]
    starts = []
    for turn in turns:
        for shift in shifts:
            place = start.apply(centre)
            rotation = turn @ start.rotation
            starts.append(RigidTransform(rotation, place + shift - rotation @ centre))
    return starts


def _method(sample: sitk.Image, seed: int, count: int) -> sitk.ImageRegistrationMethod:
    import SimpleITK as sitk

    rate = min(1.0, count / sample.GetNumberOfPixels())

    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsMattesMutualInformation(_BINS)
    method.SetMetricSamplingStrategy(method.RANDOM)
    method.SetMetricSamplingPercentage(rate, seed)
    method.SetInterpolator(sitk.sitkLinear)
    return method


def _as_euler(transform: RigidTransform, centre: NDArray[np.float64]) -> sitk.Euler3DTransform:
    import SimpleITK as sitk

    euler = sitk.Euler3DTransform()
    euler.SetCenter(centre.tolist())
    euler.SetMatrix(transform.rotation.ravel().tolist())
    euler.SetTranslation((transform.apply(centre) - centre).tolist())
    return euler


def _from_euler(euler: sitk.Euler3DTransform) -> RigidTransform:
    rotation = np.array(euler.GetMatrix()).reshape(3, 3)
    centre = np.array(euler.GetCenter())
    shift = np.array(euler.GetTranslation())
    u, _, vt = np.linalg.svd(rotation)
    return RigidTransform(u @ vt, centre + shift - rotation @ centre)


def _metric_at(
    grid: sitk.Image, sample: sitk.Image, at: RigidTransform, centre: NDArray[np.float64]
) -> float:
    method = _method(sample, SEEDS[0], _LOOKING)
    method.SetInitialTransform(_as_euler(at, centre))
    try:
        return -float(method.MetricEvaluate(sample, grid))
    except RuntimeError:
        return -np.inf  # the two do not meet there


def _optimise(
    grid: sitk.Image,
    sample: sitk.Image,
    start: RigidTransform,
    centre: NDArray[np.float64],
    seed: int,
    progress: Progress,
) -> tuple[RigidTransform, float]:
    """The nearest best place and its mutual information."""
    import SimpleITK as sitk

    method = _method(sample, seed, _SAMPLES[grid.GetSpacing()[0]])
    euler = _as_euler(start, centre)
    method.SetInitialTransform(euler, inPlace=True)
    step = grid.GetSpacing()[0]
    method.SetOptimizerAsRegularStepGradientDescent(
        learningRate=step, minStep=0.01 * step, numberOfIterations=120, relaxationFactor=0.6,
        gradientMagnitudeTolerance=1e-8,
    )  # fmt: skip
    method.SetOptimizerScalesFromPhysicalShift()

    def look() -> None:
        try:
            progress.stop_if_cancelled()
        except Cancelled:  # may not leave through the library: it is raised again below
            method.StopRegistration()

    method.AddCommand(sitk.sitkIterationEvent, look)
    try:
        method.Execute(sample, grid)
    except RuntimeError:
        progress.stop_if_cancelled()
        return start, -np.inf
    progress.stop_if_cancelled()
    return _from_euler(euler), -float(method.GetMetricValue())


def _scatter_mm(ends: list[RigidTransform], moving: ImageVolume) -> float:
    """How far the runs scatter: root of the mean square over the box of the moving series, mm."""
    places = np.stack([end.apply(_inner(moving)) for end in ends])
    squares = np.sum((places - places.mean(axis=0)) ** 2, axis=-1)
    return float(np.sqrt(squares.sum(axis=0).mean() / (len(ends) - 1)))


def _inner(moving: ImageVolume) -> Points:
    corners = moving.corners()
    return np.asarray(corners.mean(axis=0) + 0.5 * (corners - corners.mean(axis=0)))


def _middle_of(ends: list[RigidTransform]) -> RigidTransform:
    """The mean motion: rotations by the nearest one to their mean."""
    u, _, vt = np.linalg.svd(np.mean([end.rotation for end in ends], axis=0))
    shift = np.mean([end.translation_mm for end in ends], axis=0)
    return RigidTransform(u @ vt, shift)
