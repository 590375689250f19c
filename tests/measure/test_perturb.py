"""The stated uncertainty against closed forms, against itself, and against the truth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.measure.perturb import perturb
from sacplan.measure.reading import reader_of
from sacplan.measure.uncertainty_result import TapeUncertainty, UncertaintyResult
from sacplan.plan.choices import Choices
from sacplan.plan.model import PROMONTORY, Landmark, Plan, TapeSpec
from sacplan.progress import Cancelled, NoProgress

Build = Callable[..., tuple[Case, Plan]]
MIDLINE = (TapeSpec("midline"),)
STILL = np.zeros(3)


def thin(case: Case) -> Case:
    """The same case in slices of 1 mm with pixels of 0.75 mm."""
    volume = case.volume
    affine = np.diag([0.75, 0.75, 1.0, 1.0])
    return replace(case, volume=ImageVolume(volume.voxels, affine, volume.series, 1.0))


def with_sds(plan: Plan, **sds: float) -> Plan:
    marks = {name: replace(mark, sd_mm=sds.get(name, 0.0)) for name, mark in plan.landmarks.items()}
    return replace(plan, landmarks=marks, tapes=MIDLINE)


def midline(result: UncertaintyResult) -> TapeUncertainty:
    tape = result.tape("midline")
    assert tape is not None
    return tape


def test_zero_and_end_add_in_squares_and_share_by_their_squares(case_and_plan: Build) -> None:
    case, plan = case_and_plan(60.0)
    plan = replace(with_sds(plan, promontory=2.0), choices=Choices(end_sd_mm=1.0))
    tape = midline(perturb(thin(case), plan, 250, 3))
    scale, surface = 0.18, 0.3
    assert tape.image.sd == pytest.approx(np.sqrt(4 + 1 + scale**2 + surface**2), rel=0.08)
    assert tape.image_u95_mm == pytest.approx(1.96 * tape.image.sd, rel=0.02)
    assert tape.whole.sd == pytest.approx(np.sqrt(tape.image.sd**2 + 4 + 0.25 + 0.36), abs=1e-4)
    parts = {share.source: share.part for share in tape.image_shares}
    assert sum(parts.values()) == pytest.approx(1.0)
    assert sum(share.part for share in tape.whole_shares) == pytest.approx(1.0)
    assert parts["promontory"] == pytest.approx(4 * parts["plane"], rel=0.25)
    assert parts["apex"] < 0.01


def test_the_share_of_the_zero_is_its_derivative_squared(case_and_plan: Build) -> None:
    case, plan = case_and_plan(60.0)
    plan = replace(with_sds(plan, promontory=1.0), choices=Choices(end_sd_mm=0.0))
    reader, _ = reader_of(thin(case), plan)
    slopes = []
    for axis in np.eye(3):
        ends = []
        for step in (0.5, -0.5):
            seen = plan.positions
            seen[PROMONTORY] = seen[PROMONTORY] + step * axis
            ends.append(reader.read(seen, STILL).tapes["midline"])
        slopes.append(ends[0] - ends[1])
    assert np.linalg.norm(slopes) == pytest.approx(1.0, rel=0.02)
    tape = midline(perturb(thin(case), plan, 300, 4))
    read = tape.image.sd**2 * next(s.part for s in tape.image_shares if s.source == PROMONTORY)
    assert np.sqrt(read) == pytest.approx(np.linalg.norm(slopes), rel=0.1)


def test_the_same_seed_gives_the_same_numbers(case_and_plan: Build) -> None:
    case, plan = case_and_plan(50.0)
    one, again, other = (perturb(thin(case), plan, 60, seed) for seed in (7, 7, 8))
    assert one.tapes == again.tapes
    assert one.tapes != other.tapes
    assert {tape.name for tape in one.tapes} == {tape.name for tape in plan.tapes}


def test_repeated_picks_take_the_place_of_the_default(case_and_plan: Build) -> None:
    case, plan = case_and_plan(50.0)
    zero = plan.landmarks[PROMONTORY]
    picks = zero.position_mm + np.array([[0, 3.0, 5.0], [0, -3.0, -4.0]])
    spread = plan.with_landmark(PROMONTORY, replace(zero, repeats_mm=picks))
    usual, seen = (perturb(thin(case), p, 120, 2) for p in (plan, spread))
    assert midline(seen).image.sd > 1.5 * midline(usual).image.sd
    assert next(source for name, _, source in seen.sd_sources if name == PROMONTORY).startswith("3")


def test_biases_are_signed_and_stay_out_of_the_half_width(case_and_plan: Build) -> None:
    """S3/4 of the mean sacrum: 1.3 mm for a taut tape, 1.2 mm for 2 mm of tissue."""
    case, plan = case_and_plan(76.0)
    zero = plan.landmarks[PROMONTORY].position_mm
    disc = plan.with_landmark("disc_top", Landmark(zero + np.array([0, -4.0, 8.0])))
    plain, other = (
        midline(perturb(thin(case), p, 60, 1)) for p in (with_sds(plan), with_sds(disc))
    )
    shifts = {bias.cause: bias for bias in other.biases}
    assert shifts["tape pulled taut over the hollow"].shift_mm == pytest.approx(1.3, abs=0.2)
    assert shifts["tape pulled taut over the hollow"].harms == "margin"
    assert shifts["no tissue under the tape instead of 2 mm"].shift_mm == pytest.approx(
        -1.2, abs=0.2
    )
    assert shifts["no tissue under the tape instead of 2 mm"].harms == "root"
    on_disc = shifts["zero held on the L5/S1 disc"]
    assert (on_disc.harms, on_disc.shift_mm) == ("root", pytest.approx(-np.hypot(4, 8), abs=0.2))
    assert other.u95_mm == pytest.approx(plain.u95_mm)


def test_half_a_voxel_of_bone_moves_the_length_by_its_turning(case_and_plan: Build) -> None:
    """Parallel curves differ by the distance times the angle; half a pixel of 0.75 mm."""
    case, plan = case_and_plan(76.0)
    tape = midline(perturb(thin(case), with_sds(plan), 60, 1))
    turned = np.radians(4 + 12 + 18)
    assert tape.surface_half_range_mm == pytest.approx(0.41 * turned, abs=0.08)


def test_a_drawn_curve_needs_no_bone(case_and_plan: Build) -> None:
    case, plan = case_and_plan(60.0)
    reader, ground = reader_of(thin(case), with_sds(plan, promontory=1.0))
    drawn = replace(reader, face=None)
    start, up = plan.landmarks[PROMONTORY].position_mm, -ground.curve.tangent_at(0.0, 2.0)
    own = drawn.read(plan.positions, STILL).tapes["midline"]
    for step in (2.0, -2.0):
        seen = plan.positions
        seen[PROMONTORY] = start + step * up
        assert drawn.read(seen, STILL).tapes["midline"] == pytest.approx(own + step, abs=0.05)


class Impatient(NoProgress):
    """Cancels as soon as something was reported."""

    told = 0

    def report(self, done: float, text: str) -> None:
        super().report(done, text)
        self.told += 1

    def stop_if_cancelled(self) -> None:
        if self.told:
            raise Cancelled


def test_it_stops_when_asked_to(case_and_plan: Build) -> None:
    case, plan = case_and_plan(50.0)
    progress = Impatient()
    with pytest.raises(Cancelled):
        perturb(thin(case), plan, 1000, 1, progress)
    assert progress.told == 1


def test_a_plan_at_the_very_end_is_refused_rather_than_half_measured(case_and_plan: Build) -> None:
    case, plan = case_and_plan(109.5)
    with pytest.raises(SacplanError) as caught:
        perturb(thin(case), replace(plan, tapes=MIDLINE, choices=Choices(end_sd_mm=3.0)), 60, 1)
    assert caught.value.code == "UNCERTAINTY-UNSTABLE"


def test_the_interval_of_one_reading_covers_the_truth_for_95_in_100_others(
    case_and_plan: Build,
) -> None:
    """500 seeded readers of one bone whose length to the plane is 60 mm by construction. The
    interval is that of one of them, about his own landmarks; tape and hand are simulated too."""
    case, plan = case_and_plan(60.0)
    case, plan = thin(case), replace(plan, tapes=MIDLINE)
    random = np.random.default_rng(12)

    def seen() -> dict[str, np.ndarray]:
        return {name: p + random.normal(0, 1.0, 3) for name, p in plan.positions.items()}

    own = replace(plan, landmarks={name: Landmark(p) for name, p in seen().items()})
    stated = midline(perturb(case, own, 300, 5))
    reader, _ = reader_of(case, plan)
    image, whole = 0, 0
    for _ in range(500):
        moved = random.normal(0, 1, 3) * [0.7, 1.0, 1.0]
        read = reader.read(seen(), moved).tapes["midline"] * (1 + random.normal(0, 0.003))
        read += random.normal(0, 0.3)  # where between voxels the edge is seen
        laid = read * (1 + random.normal(0, 0.01)) + random.normal(0, np.hypot(0.5, 2.0))
        image += abs(read - 60.0) <= stated.image_u95_mm
        whole += abs(laid - 60.0) <= stated.u95_mm
    assert 0.93 <= image / 500 <= 0.97
    assert 0.93 <= whole / 500 <= 0.97
