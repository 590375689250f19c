"""How sure every number is: the plan read hundreds of times, as other hands would place it."""

# Each reading moves all landmarks and the plane by their standard deviations, fits the frame anew,
# cuts anew and measures anew; nothing is linearised but the shares.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.measure.across_series import marked_sd
from sacplan.measure.biases import biases_of
from sacplan.measure.cut_line import cut_line, cut_of
from sacplan.measure.ground import Ground
from sacplan.measure.laid_tapes import LaidTape, lay_tapes
from sacplan.measure.reading import Reader, Reading, reader_of, shifted
from sacplan.measure.spread import shares, spread_of, tape_spread
from sacplan.measure.uncertainty import (
    end_sd_mm,
    length_uncertainty,
    surface_sd_mm,
)
from sacplan.measure.uncertainty_result import Spread, TapeUncertainty, UncertaintyResult
from sacplan.plan.model import Plan
from sacplan.progress import NoProgress, Progress

PLANE_ANGLE_SD_DEG = 1.0
"""How exactly a plane is turned on the screen, about left and about the outward normal. Our choice;
2D angles on films are off by 3 to 6 degrees."""

HALF_VOXEL = 0.5
PLANE = "plane"
MOST_FAILED = 0.1
"""Where more readings than this cannot be measured, those that can are too much alike: a spread
from them would be too small."""

_TOLD_EVERY = 10
_STILL = np.zeros(3)


@dataclass(frozen=True, slots=True, eq=False)
class _Scatter:
    """The readings that could be measured, and by which standard normal draws: (n, sources, 3),
    the last source the plane."""

    own: Reading
    readings: Sequence[Reading]
    draws: NDArray[np.float64]
    sources: tuple[str, ...]

    def spread(self, pick: Callable[[Reading], float]) -> Spread:
        """The spread of one number that every reading has."""
        return spread_of(np.array([pick(reading) for reading in self.readings]), pick(self.own))


def perturb(
    case: Case, plan: Plan, runs: int, seed: int, progress: Progress | None = None
) -> UncertaintyResult:
    """The uncertainty of a plan's numbers from `runs` readings with random numbers of `seed`.

    SDs of landmarks as `marked_sd` gives them, the plane's place as `end_sd_mm`. Raises
    SacplanError where the plan itself cannot be measured, UNCERTAINTY-UNSTABLE where more than a
    tenth of the readings cannot, Cancelled when the user stops it. May run in any thread.
    """
    progress = progress or NoProgress()
    reader, ground = reader_of(case, plan)
    sds = {name: marked_sd(case.volume, plan, name) for name in plan.landmarks}
    sd_mm = np.array([sd for sd, _ in sds.values()])
    plane_sd = np.array([end_sd_mm(case.volume, plan.choices), *[PLANE_ANGLE_SD_DEG] * 2])
    scatter = _scatter(reader, sd_mm, plane_sd, seed, runs, progress)
    tapes = _tapes(case, plan, scatter, reader, ground)
    progress.report(1.0, "Uncertainty known")
    return UncertaintyResult(
        case=case,
        plan=plan,
        runs=runs,
        failed=runs - len(scatter.readings),
        tapes=tapes,
        tilt_deg=scatter.spread(lambda reading: reading.tilt_deg),
        obliquity_deg=scatter.spread(lambda reading: reading.obliquity_deg),
        marks=_spreads(scatter, lambda reading: reading.marks),
        roots=_spreads(scatter, lambda reading: reading.roots),
        sd_sources=tuple((name, sd, source) for name, (sd, source) in sds.items()),
    )


def _scatter(
    reader: Reader,
    sd_mm: NDArray[np.float64],
    plane_sd: NDArray[np.float64],
    seed: int,
    runs: int,
    progress: Progress,
) -> _Scatter:
    names = tuple(reader.plan.landmarks)
    centre = np.array([mark.position_mm for mark in reader.plan.landmarks.values()])
    own = reader.read(reader.plan.positions, _STILL)
    draws = np.stack([_draws(seed, name, runs) for name in (*names, PLANE)], axis=1)
    readings, measured = [], []
    for i in range(runs):
        progress.stop_if_cancelled()
        if i % _TOLD_EVERY == 0:
            progress.report(i / runs, "Reading the plan as other hands would have placed it")
        seen = centre + draws[i, :-1] * sd_mm[:, None]
        try:
            reading = reader.read(dict(zip(names, seen, strict=True)), draws[i, -1] * plane_sd)
        except SacplanError:
            continue
        readings.append(reading)
        measured.append(i)
    if len(readings) < (1 - MOST_FAILED) * runs:
        raise SacplanError(
            "UNCERTAINTY-UNSTABLE",
            f"Of {runs} readings with landmarks and plane a little elsewhere only {len(readings)} "
            "could be measured.",
            "Move the plane away from the ends of the curve, or check the landmarks.",
        )
    return _Scatter(own, readings, draws[measured], (*names, PLANE))


def _draws(seed: int, source: str, runs: int) -> NDArray[np.float64]:
    """Standard normal numbers (runs, 3) of one source, whatever others there are: a further
    landmark does not make the numbers of the rest jump."""
    return np.random.default_rng([seed, crc32(source.encode())]).standard_normal((runs, 3))


def _spreads(
    scatter: _Scatter, of: Callable[[Reading], Mapping[str, float]]
) -> tuple[tuple[str, Spread], ...]:
    return tuple(
        (name, spread_of(np.array([of(r).get(name, np.nan) for r in scatter.readings]), value))
        for name, value in of(scatter.own).items()
    )


def _surface_half_ranges(reader: Reader, ground: Ground, volume: ImageVolume) -> dict[str, float]:
    """By how much, mm, each tape changes when the edge of the bone moves half a voxel in or out
    along the normal; half the whole range."""
    own = reader.read(reader.plan.positions, _STILL).tapes
    ventral = ground.frame.ventral
    step = float(np.linalg.norm((ventral @ volume.directions) * np.array(volume.spacing_mm)))
    found = dict.fromkeys(own, 0.0)
    try:
        out, into = (
            shifted(reader, sign * HALF_VOXEL * step).read(reader.plan.positions, _STILL).tapes
            for sign in (1.0, -1.0)
        )
    except SacplanError:
        return found
    for name in set(out) & set(into) & set(found):
        found[name] = abs(out[name] - into[name]) / 2
    return found


def _tapes(
    case: Case, plan: Plan, scatter: _Scatter, reader: Reader, ground: Ground
) -> tuple[TapeUncertainty, ...]:
    ranges = _surface_half_ranges(reader, ground, case.volume)
    laid = [tape for tape in _own_tapes(plan, reader, ground) if _often_laid(scatter, tape)]
    if not laid:
        return ()
    shifts = np.stack([_shifts(scatter, tape.spec.name) for tape in laid], axis=1)
    found = []
    for i, read in enumerate(shares(shifts, scatter.draws, scatter.sources)):
        tape, name = laid[i], laid[i].spec.name
        parts = length_uncertainty(case.volume, scatter.own.tapes[name], None, plan.choices)
        surface = surface_sd_mm(case.volume, ranges[name])
        spread = tape_spread(
            name,
            shifts[:, i],
            read,
            image={"surface": surface, "scale": parts.scale},
            chain={"marking": parts.marking, "stretch": parts.stretch, "laying": parts.laying},
            surface_half_range_mm=ranges[name],
            biases=biases_of(plan, ground, tape),
        )
        found.append(spread)
    return tuple(found)


def _shifts(scatter: _Scatter, name: str) -> NDArray[np.float64]:
    own = scatter.own.tapes[name]
    return np.array([reading.tapes.get(name, np.nan) - own for reading in scatter.readings])


def _own_tapes(plan: Plan, reader: Reader, ground: Ground) -> tuple[LaidTape, ...]:
    assert plan.transection is not None
    crossing = reader.crossing
    cut = cut_of(crossing, plan.transection, plan.transection_left, plan.transection_right)
    line = cut_line(ground.face, cut, crossing) if ground.face is not None else None
    return lay_tapes(plan, ground, crossing, line)[0]


def _often_laid(scatter: _Scatter, tape: LaidTape) -> bool:
    name = tape.spec.name
    laid = sum(name in reading.tapes for reading in scatter.readings)
    return name in scatter.own.tapes and laid >= (1 - MOST_FAILED) * len(scatter.readings)
