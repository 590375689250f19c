"""From the lengths back to the line, and with a dorsal distance back to the plane."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.errors import SacplanError
from sacplan.measure.compute import compute
from sacplan.measure.cut_line import cut_line
from sacplan.measure.ground import ground_of
from sacplan.measure.inverse_check import rebuild_plane
from sacplan.measure.transection import crossing_of
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.services.outline_sacrum import outline_sacrum


@pytest.fixture(scope="module")
def planned() -> tuple[Case, Plan, Truth]:
    spec = PhantomSpec(yaw_deg=8, pitch_deg=10, roll_deg=-7, spacing_mm=1.0, step_mm=2.0)
    truth = make_truth(spec)
    names = (PROMONTORY, APEX, "s2_crest", "hiatus_apex")
    plan = Plan({name: Landmark(truth.landmarks[name]) for name in names})
    return outline_sacrum(Case(make_volume(spec)), plan), plan, truth


@pytest.mark.parametrize(("s", "tilt", "obliquity"), [(52.0, 9.0, 6.0), (71.0, -8.0, -11.0)])
def test_the_numbers_lead_back_to_line_and_plane(
    planned: tuple[Case, Plan, Truth], s: float, tilt: float, obliquity: float
) -> None:
    case, plan, truth = planned
    plan = replace(plan, transection=truth.neutral_plane(s, tilt, obliquity))
    measured, ground = compute(case, plan), ground_of(case, plan)
    assert case.sacrum is not None
    assert measured.plane is not None
    assert measured.posterior is not None
    lengths = {tape.name: tape.pressed_mm for tape in measured.tapes}
    line = rebuild_plane(ground, plan, lengths)
    assert not line.tilt_is_fixed
    crossing = crossing_of(ground.curve, ground.frame.left, line.plane)
    assert ground.face is not None
    rebuilt = cut_line(ground.face, line.plane, crossing)
    for tape in measured.tapes:
        if tape.zero == PROMONTORY:
            away = np.linalg.norm(rebuilt.point_at(tape.lateral_mm) - tape.end_mm)
            assert away < 0.3, tape.name
    assert line.obliquity_deg == pytest.approx(measured.plane.obliquity_deg, abs=0.3)
    dorsal = {d.landmark: d.distance_mm for d in measured.posterior.distances if d.along_bone}
    plane = rebuild_plane(ground, plan, lengths, dorsal, case.sacrum.surface)
    assert plane.tilt_is_fixed
    assert plane.s_mm == pytest.approx(measured.plane.s_mm, abs=0.5)
    assert plane.tilt_deg == pytest.approx(measured.plane.tilt_deg, abs=0.5)
    assert plane.obliquity_deg == pytest.approx(measured.plane.obliquity_deg, abs=0.5)


def test_one_tape_fixes_no_line(planned: tuple[Case, Plan, Truth]) -> None:
    case, plan, truth = planned
    plan = replace(plan, transection=truth.neutral_plane(60.0))
    with pytest.raises(SacplanError) as refused:
        rebuild_plane(ground_of(case, plan), plan, {"midline": 60.0})
    assert refused.value.code == "TAPES-TOO-FEW"


def test_how_much_a_length_follows_the_plane_is_its_derivative(
    planned: tuple[Case, Plan, Truth],
) -> None:
    """Along the curve the midline tape grows mm for mm; the finite difference says so too."""
    case, plan, truth = planned
    pressed = []
    for s in (59.0, 61.0):
        there = replace(plan, transection=truth.neutral_plane(s))
        tape = compute(case, there).tape("midline")
        assert tape is not None
        pressed.append(tape.pressed_mm)
    assert (pressed[1] - pressed[0]) / 2.0 == pytest.approx(1.0, rel=0.02)
