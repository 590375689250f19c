"""Does the stated 95 % interval hold the truth for 95 in 100 readers, on made pelves?

    python bench/coverage.py [--readers 100] [--workers 2] [--json FILE]

On every phantom, for the levels S2/3 and S3/4, many simulated readers place promontory, apex, S1
rear edge, foramina S1 to S3 and the plane with the stated standard deviations, on the bone as it
was outlined from noisy images. Each reading goes through the whole pipeline. For the whole chain a
tape is then marked, stretched and laid with the stated SDs. What is counted is how often the true
length lies within the interval that the program states.

The interval is that of three readers each, from their own landmarks, every reader being held
against all three. The outline is made once for each phantom, from the true promontory and apex.
The scanner's scale, exact on a made pelvis, is simulated.
"""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from sacplan.case.case import Case
from sacplan.errors import SacplanError
from sacplan.measure.perturb import PLANE_ANGLE_SD_DEG, perturb
from sacplan.measure.reading import reader_of
from sacplan.measure.uncertainty import end_sd_mm, landmark_sd, scale_sd
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.plan.choices import DEFAULT_CHOICES
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan, TapeSpec
from sacplan.services.outline_sacrum import outline_sacrum

LANDMARKS = (
    *(PROMONTORY, APEX, "s1_rear_edge"),
    *(f"s{n}_foramen_{side}" for n in (1, 2, 3) for side in ("left", "right")),
)
TAPES = (
    TapeSpec("midline"),
    TapeSpec("left", lateral_mm=15.0),
    TapeSpec("right", lateral_mm=-15.0),
)
LEVELS = (1, 2)
INTERVALS = 3
RUNS = 200
PHANTOMS = (
    PhantomSpec(shape="mean", yaw_deg=12, pitch_deg=-9, roll_deg=7, step_mm=0.75, seed=1),
    PhantomSpec(shape="flat", yaw_deg=-8, pitch_deg=15, roll_deg=-4, step_mm=1.0, seed=2),
    PhantomSpec(shape="curved", yaw_deg=5, pitch_deg=10, roll_deg=11, step_mm=1.0, seed=3),
    PhantomSpec(shape="mean", yaw_deg=-15, pitch_deg=4, roll_deg=-9, step_mm=3.0, seed=4),
    PhantomSpec(shape="flat", yaw_deg=9, pitch_deg=-12, roll_deg=5, step_mm=3.0, seed=5),
    PhantomSpec(shape="curved", yaw_deg=-6, pitch_deg=8, roll_deg=-13, step_mm=5.0, seed=6),
)


@dataclass(frozen=True)
class Held:
    """One tape at one level of one phantom: readings held against intervals, and how many of them
    held the truth; the mean error and the SD of the readings; the stated half-widths, mm."""

    shape: str
    step_mm: float
    level: int
    tape: str
    held: int
    image: int
    whole: int
    mean_mm: float
    sd_mm: float
    image_u95_mm: float
    u95_mm: float


def phantom_rows(job: tuple[PhantomSpec, int]) -> list[Held]:
    """All tapes and levels of one phantom."""
    spec, readers = job
    spec = replace(spec, spacing_mm=0.75, noise=15.0)
    truth = make_truth(spec)
    marks = {name: Landmark(truth.landmarks[name]) for name in LANDMARKS}
    case = outline_sacrum(Case(make_volume(spec)), Plan(marks))
    rows = []
    for level in LEVELS:
        plane = truth.neutral_plane(truth.levels_mm[level], 4.0, 3.0)
        plan = Plan(marks, plane, TAPES)
        rows += _level_rows(case, plan, truth, spec, level, readers)
    return rows


def _level_rows(
    case: Case, plan: Plan, truth: Truth, spec: PhantomSpec, level: int, readers: int
) -> list[Held]:
    random = np.random.default_rng([spec.seed, level])
    choices, volume = DEFAULT_CHOICES, case.volume
    sds = {name: landmark_sd(volume, name, mark)[0] for name, mark in plan.landmarks.items()}
    angle = PLANE_ANGLE_SD_DEG
    plane_sd = np.array([end_sd_mm(volume), angle, angle])

    def placed() -> dict[str, np.ndarray]:
        return {n: p + random.normal(0, sds[n], 3) for n, p in plan.positions.items()}

    stated = []
    for i in range(INTERVALS):
        own = replace(plan, landmarks={name: Landmark(p) for name, p in placed().items()})
        stated.append(perturb(case, own, RUNS, i + 1))
    reader, _ = reader_of(case, plan)
    read: dict[str, list[float]] = {spec.name: [] for spec in TAPES}
    for _ in range(readers):
        try:
            reading = reader.read(placed(), random.normal(0, 1, 3) * plane_sd)
        except SacplanError:
            continue
        scale = 1 + random.normal(0, scale_sd(volume))
        for name, length in reading.tapes.items():
            read[name].append(length * scale)
    rows = []
    for tape in TAPES:
        lengths = np.array(read[tape.name])
        stretch = random.normal(0, choices.stretch_sd_percent / 100, len(lengths))
        hand = np.hypot(choices.marking_sd_mm, choices.laying_sd_mm)
        laid = lengths * (1 + stretch) + random.normal(0, hand, len(lengths))
        assert plan.transection is not None
        true = truth.lateral(plan.transection, tape.lateral_mm).pressed_mm
        widths = [found for result in stated if (found := result.tape(tape.name)) is not None]
        rows.append(
            Held(
                spec.shape,
                spec.step_mm or 0.0,
                level,
                tape.name,
                len(lengths) * len(widths),
                sum(int(np.sum(np.abs(lengths - true) <= w.image_u95_mm)) for w in widths),
                sum(int(np.sum(np.abs(laid - true) <= w.u95_mm)) for w in widths),
                float(np.mean(lengths - true)),
                float(np.std(lengths, ddof=1)),
                float(np.mean([w.image_u95_mm for w in widths])),
                float(np.mean([w.u95_mm for w in widths])),
            )
        )
    return rows


def show(rows: list[Held]) -> None:
    """One line a row, then the coverage of all together."""
    print("shape    step level tape      held  image  whole   mean    SD   +-image +-whole")
    for row in rows:
        print(
            f"{row.shape:8}{row.step_mm:5.2f} S{row.level + 1}/{row.level + 2}  {row.tape:8}"
            f"{row.held:6d} {100 * row.image / row.held:5.1f}% {100 * row.whole / row.held:5.1f}%"
            f"{row.mean_mm:7.2f}{row.sd_mm:6.2f}{row.image_u95_mm:9.2f}{row.u95_mm:8.2f}"
        )
    for name, some in (
        ("all", rows),
        ("slices to 1 mm", [row for row in rows if row.step_mm <= 1]),
        ("slices of 3 to 5 mm", [row for row in rows if row.step_mm > 1]),
    ):
        held = sum(row.held for row in some)
        image, whole = sum(row.image for row in some), sum(row.whole for row in some)
        readings = held // INTERVALS
        print(
            f"{name:20}: image side {100 * image / held:.1f} %, whole chain "
            f"{100 * whole / held:.1f} % of {readings} lengths read"
        )


def main() -> None:
    """Run all phantoms and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    jobs = [(spec, options.readers) for spec in PHANTOMS]
    with ProcessPoolExecutor(options.workers) as pool:
        rows = [row for found in pool.map(phantom_rows, jobs) for row in found]
    show(rows)
    if options.json:
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1))


if __name__ == "__main__":
    main()
