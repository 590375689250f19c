"""Tape lengths on a bone of arcs: known answers, rigid motion, mirror."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sacplan.case.case import Case
from sacplan.geometry.frame import rotation_about
from sacplan.geometry.plane import Plane
from sacplan.measure.compute import compute
from sacplan.measure.transection import plane_at
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan, TapeSpec

Build = Callable[..., tuple[Case, Plan]]


def arc_length_turn(s: float) -> float:
    """The angle turned up to s on the mean sacrum, radians."""
    return float(np.radians(np.interp(s, [0, 30, 55, 76, 94, 110], [0, 4, 16, 34, 50, 60])))


@pytest.mark.parametrize("s", [30.0, 55.0, 76.0, 94.0])
def test_the_midline_tape_is_as_long_as_on_paper(case_and_plan: Build, s: float) -> None:
    measured = compute(*case_and_plan(s))
    tape = measured.tape("midline")
    assert tape is not None
    assert tape.pressed_mm == pytest.approx(s, abs=0.1)
    assert tape.on_tissue_mm == pytest.approx(s - 2 * arc_length_turn(s), abs=0.2)
    assert tape.taut_mm == pytest.approx(tape.straight_mm, abs=0.05)
    assert tape.straight_mm < tape.pressed_mm
    assert measured.plane is not None
    assert measured.plane.s_mm == pytest.approx(s, abs=0.1)
    assert measured.plane.tilt_deg == pytest.approx(0, abs=1.0)
    assert measured.plane.obliquity_deg == pytest.approx(0, abs=0.1)


def test_lateral_tapes_are_longer_and_equal_on_a_symmetric_bone(case_and_plan: Build) -> None:
    measured = compute(*case_and_plan(55.0))
    left, right, middle = (measured.tape(name) for name in ("left", "right", "midline"))
    assert left is not None
    assert right is not None
    assert middle is not None
    assert left.pressed_mm == pytest.approx(right.pressed_mm, abs=0.02)
    assert middle.pressed_mm + 1.0 < left.pressed_mm < middle.pressed_mm + 4.0
    assert left.end_mm[0] == pytest.approx(15.0, abs=0.3)


@given(
    st.floats(-180, 180),
    st.floats(-35, 35),
    st.floats(-35, 35),
    st.floats(-40, 40),
    st.floats(40, 95),
)
@settings(max_examples=12, deadline=None)
def test_a_rigid_motion_leaves_every_length_unchanged(
    case_and_plan: Build, yaw: float, pitch: float, roll: float, shift: float, s: float
) -> None:
    # the scanner axes are what the landmarks' order is checked against: stay within a lying patient
    turn = (
        rotation_about((1, 0, 0), pitch)
        @ rotation_about((0, 1, 0), roll)
        @ rotation_about((0, 0, 1), yaw)
    )
    before = compute(*case_and_plan(s))
    after = compute(*case_and_plan(s, turn, (shift, -shift, 2 * shift)))
    for a, b in zip(before.tapes, after.tapes, strict=True):
        for length in ("pressed_mm", "on_tissue_mm", "taut_mm", "straight_mm"):
            assert getattr(a, length) == pytest.approx(getattr(b, length), abs=0.05)


def test_a_mirrored_patient_swaps_left_and_right_exactly(case_and_plan: Build) -> None:
    skew = rotation_about((0, 1, 0), 7)
    case, plan = case_and_plan(55.0, skew)
    tilted = replace(plan, transection=_oblique(case, plan))
    before = compute(case, tilted)
    mirror = np.diag([-1.0, 1, 1])
    mirrored_case, mirrored_plan = case_and_plan(55.0, mirror @ skew)
    cut = tilted.transection
    assert cut is not None
    after = compute(
        mirrored_case,
        replace(mirrored_plan, transection=Plane(mirror @ cut.point, mirror @ cut.normal)),
    )
    assert before.plane is not None
    assert after.plane is not None
    assert after.plane.obliquity_deg == pytest.approx(-before.plane.obliquity_deg, abs=1e-6)
    for here, there in (("left", "right"), ("right", "left"), ("midline", "midline")):
        a, b = before.tape(here), after.tape(there)
        assert a is not None
        assert b is not None
        assert a.pressed_mm == pytest.approx(b.pressed_mm, abs=1e-6)
    left, right = before.tape("left"), before.tape("right")
    assert left is not None
    assert right is not None
    assert left.pressed_mm < right.pressed_mm - 3, "left end more cranial: the left tape is shorter"


def _oblique(case: Case, plan: Plan) -> Plane:
    return plane_at(compute(case, plan), 55.0, 0.0, 15.0)


@given(st.floats(5, 105), st.floats(-40, 40), st.floats(-25, 25))
@settings(max_examples=25, deadline=None)
def test_a_plane_comes_back_as_it_was_typed(
    case_and_plan: Build, s: float, tilt: float, obliquity: float
) -> None:
    case, plan = case_and_plan(55.0)
    plane = plane_at(compute(case, plan), s, tilt, obliquity)
    readout = compute(case, replace(plan, transection=plane)).plane
    assert readout is not None
    assert readout.s_mm == pytest.approx(s, abs=0.01)
    assert readout.tilt_deg == pytest.approx(tilt, abs=0.01)
    assert readout.obliquity_deg == pytest.approx(obliquity, abs=0.01)


def test_a_plane_tilted_positive_leaves_the_bone_more_cranial_behind(case_and_plan: Build) -> None:
    case, plan = case_and_plan(55.0)
    measured = compute(case, plan)
    assert measured.frame is not None
    plane = plane_at(measured, 55.0, 15.0)
    left, ventral, cranial = measured.frame.axes
    neutral = plane_at(measured, 55.0)
    outward = np.cross(neutral.normal, left)
    behind = plane.point - 20 * outward
    assert float(plane.signed_distance(behind)) > 0, "the neutral exit is now on the removed side"
    assert float(outward @ ventral) > 0.5
    assert float(neutral.normal @ cranial) < 0


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda p: p.with_landmark(PROMONTORY, None), "LANDMARK-MISSING"),
        (lambda p: p.with_landmark(APEX, Landmark(np.array([0, 0, 900.0]))), "LANDMARK-OUTSIDE"),
        (lambda p: replace(p, transection=None), "PLANE-MISSING"),
        (lambda p: replace(p, transection=Plane([0, 0, 500.0], [0, 0, -1.0])), "PLANE-MISSES-BONE"),
        (lambda p: replace(p, transection=Plane([0, 200.0, 0], [0, 1.0, 0])), "PLANE-MISSES-BONE"),
        (lambda p: replace(p, tapes=(TapeSpec("far", lateral_mm=58.0),)), "TAPE-BESIDE-BONE"),
    ],
)
def test_what_cannot_be_measured_is_said_and_not_guessed(
    case_and_plan: Build, change: Callable[[Plan], Plan], code: str
) -> None:
    case, plan = case_and_plan(55.0)
    measured = compute(case, change(plan))
    assert code in [finding.code for finding in measured.findings]
    assert not measured.tapes


def test_promontory_and_apex_exchanged_are_refused(case_and_plan: Build) -> None:
    case, plan = case_and_plan(55.0)
    swapped = plan.with_landmark(PROMONTORY, plan.landmarks[APEX]).with_landmark(
        APEX, plan.landmarks[PROMONTORY]
    )
    measured = compute(case, swapped)
    assert "LANDMARKS-SWAPPED" in [finding.code for finding in measured.findings]
    assert measured.ventral_curve is None
