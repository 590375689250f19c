"""What repeated picks say of a landmark, and in which order its SDs count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.measure.repeat_picks import LEAST_SD_MM, observed_sd
from sacplan.measure.tape_base import obliquity_by_tape_sd_deg
from sacplan.measure.uncertainty import (
    landmark_sd,
    length_uncertainty,
)
from sacplan.plan.choices import Choices
from sacplan.plan.model import PROMONTORY, Landmark, Plan


def test_two_picks_are_enough_and_said_to_be_few() -> None:
    seen = observed_sd(Landmark(np.zeros(3), repeats_mm=np.array([[6.0, 0, 0]])))
    assert seen is not None
    assert seen.sd_mm == pytest.approx(6.0 / np.sqrt(6.0))
    assert seen.is_few
    assert seen.source == "2 picks, few"


def test_many_picks_give_the_sd_they_were_made_with() -> None:
    picks = np.random.default_rng(1).normal(0.0, 1.7, (400, 3))
    seen = observed_sd(Landmark(picks[0], repeats_mm=picks[1:]))
    assert seen is not None
    assert seen.sd_mm == pytest.approx(1.7, rel=0.05)
    assert not seen.is_few


def test_agreement_by_chance_is_not_believed() -> None:
    seen = observed_sd(Landmark(np.ones(3), repeats_mm=np.ones((2, 3))))
    assert seen is not None
    assert seen.sd_mm == LEAST_SD_MM
    assert observed_sd(Landmark(np.ones(3))) is None


def test_stated_before_seen_before_chosen_before_default(
    case_and_plan: Callable[..., tuple[Case, Plan]],
) -> None:
    volume = case_and_plan()[0].volume
    chosen = Choices(zero_sd_mm=1.4)
    plain = Landmark(np.zeros(3))
    repeated = replace(plain, repeats_mm=np.array([[3.0, 0, 0]]))
    stated = replace(repeated, sd_mm=0.5)
    assert landmark_sd(volume, PROMONTORY, stated, chosen) == (0.5, "stated")
    assert landmark_sd(volume, PROMONTORY, repeated, chosen)[0] == pytest.approx(3 / np.sqrt(6))
    assert landmark_sd(volume, PROMONTORY, plain, chosen) == (1.4, "chosen")
    sd, source = landmark_sd(volume, "apex", plain, chosen)
    assert sd == 2.0  # the made volume has slices 10 mm apart
    assert source == "default for 10.0 mm slices"


def test_the_quick_estimate_follows_the_choices(
    case_and_plan: Callable[..., tuple[Case, Plan]],
) -> None:
    volume = case_and_plan()[0].volume
    parts = length_uncertainty(volume, 80.0)
    # slices of 3 to 5 mm, CT and MR mixed: +-6.9 mm for 75 mm in a simulation of 200 000 tapes
    assert parts.u95_mm == pytest.approx(6.9, abs=0.25)
    surer = length_uncertainty(volume, 80.0, 0.5, Choices(end_sd_mm=0.0, laying_sd_mm=0.0))
    assert surer.end == 0.0
    assert surer.u95_mm < 4


@pytest.mark.parametrize(("base", "expected"), [(30, 6.7), (40, 5.0), (50, 4.0), (60, 3.4)])
def test_two_tapes_fix_the_obliquity_only_so_well(base: float, expected: float) -> None:
    assert obliquity_by_tape_sd_deg(base) == pytest.approx(expected, abs=0.06)
