"""Lays the made MR on the made CT from random starts: how near it comes, and how long it takes."""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points, rotation_about
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume, mr_spec
from sacplan.registration.register import register
from sacplan.registration.rigid import RigidTransform, by_landmarks

MOST_SHIFT_MM, MOST_TURN_DEG = 30.0, 15.0
CT = PhantomSpec(yaw_deg=7, pitch_deg=-4, roll_deg=3, spacing_mm=0.8, step_mm=1.5, noise=15.0)


@dataclass(frozen=True, slots=True)
class Made:
    """The pair, its shared landmarks in either frame, and the motion between these."""

    fixed: ImageVolume
    moving: ImageVolume
    fixed_points: Points
    moving_points: Points
    true: RigidTransform


@dataclass(frozen=True, slots=True)
class Run:
    """One start; `errors_mm` at the landmarks, None where the registration gave up."""

    shift_mm: float
    turn_deg: float
    seconds: float
    errors_mm: Points | None
    claimed_mm: float


def made_pair() -> Made:
    mr = mr_spec(CT)
    fixed, moving = make_truth(CT).landmarks, make_truth(mr).landmarks
    names = sorted(set(fixed) & set(moving))
    a, b = (np.array([marks[name] for name in names]) for marks in (fixed, moving))
    true, left = by_landmarks(b, a)
    if left > 0.01:
        raise AssertionError(f"the truth is not rigid: {left:.3f} mm are left")
    return Made(make_volume(CT), make_volume(mr), a, b, true)


def start_near(made: Made, rng: np.random.Generator) -> tuple[RigidTransform, float, float]:
    """The true motion, then shifted and turned at random about the middle of the landmarks."""
    turn, shift = rng.uniform(0, MOST_TURN_DEG), rng.uniform(0, MOST_SHIFT_MM)
    axis, way = rng.normal(size=(2, 3))
    rotation = rotation_about(axis, turn) @ made.true.rotation
    middle = made.moving_points.mean(axis=0)
    place = made.true.apply(middle) + shift * way / np.linalg.norm(way)
    return RigidTransform(rotation, place - rotation @ middle), shift, turn


def run_from(made: Made, rng: np.random.Generator) -> Run:
    start, shift, turn = start_near(made, rng)
    begun = time.perf_counter()
    try:
        found = register(made.fixed, made.moving, start)
    except SacplanError:
        return Run(shift, turn, time.perf_counter() - begun, None, np.nan)
    seconds = time.perf_counter() - begun
    off = np.linalg.norm(found.to_fixed.apply(made.moving_points) - made.fixed_points, axis=1)
    return Run(shift, turn, seconds, off, found.error_mm)


def line(k: int, run: Run) -> str:
    head = f"| {k} | {run.shift_mm:.1f} | {run.turn_deg:.1f} | {run.seconds:.1f} |"
    if run.errors_mm is None:
        return f"{head} refused | | |"
    low, high = np.median(run.errors_mm), run.errors_mm.max()
    return f"{head} {low:.2f} | {high:.2f} | {run.claimed_mm:.2f} |"


def summary(runs: list[Run]) -> str:
    """Over all runs that gave a result: how many did not is told, never hidden in the median."""
    done = [run.errors_mm for run in runs if run.errors_mm is not None]
    seconds = np.array([run.seconds for run in runs])
    time_text = f"seconds: median {np.median(seconds):.1f}, worst {seconds.max():.1f}"
    if not done:
        return f"all {len(runs)} refused; {time_text}"
    errors = np.concatenate(done)
    worst = np.array([each.max() for each in done])
    return (
        f"{len(runs)} starts, {len(runs) - len(done)} refused, {np.sum(worst > 2.0)} beyond 2 mm; "
        f"landmark error: median {np.median(errors):.2f} mm, worst {errors.max():.2f} mm; "
        f"{time_text}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.starts < 1:
        parser.error("at least one start is needed")
    made = made_pair()
    print(f"CT {made.fixed.voxels.shape[::-1]}, MR {made.moving.voxels.shape[::-1]}")
    print("| start | off mm | turned deg | seconds | median mm | worst mm | claimed mm |")
    print("|--:|--:|--:|--:|--:|--:|--:|", flush=True)
    rng, runs = np.random.default_rng(options.seed), []
    for k in range(options.starts):
        runs.append(run_from(made, rng))
        print(line(k + 1, runs[-1]), flush=True)
    print(summary(runs))


if __name__ == "__main__":
    main()
