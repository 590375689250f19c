"""Tapes from every zero, on one plane and on a stepped cut, on a bone of arcs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from sacplan.case.case import Case
from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.geometry.plane import Plane
from sacplan.geometry.stepped_cut import SteppedCut
from sacplan.measure.cut_line import CutLine, cut_line, cut_of
from sacplan.measure.ground import Ground, ground_of
from sacplan.measure.laid_tapes import LaidTape, lay_tape, lay_tapes
from sacplan.measure.marks import tape_marks
from sacplan.measure.tape import from_disc_top
from sacplan.measure.transection import Crossing, crossing_of
from sacplan.plan.model import TRANSECTION_MIDLINE, Landmark, Plan, TapeSpec

Build = Callable[..., tuple[Case, Plan]]


def laid_out(case: Case, plan: Plan) -> tuple[Ground, Crossing, CutLine]:
    ground = ground_of(case, plan)
    central = plan.transection
    assert central is not None
    assert ground.face is not None
    crossing = crossing_of(ground.curve, ground.frame.left, central)
    cut = cut_of(crossing, central, plan.transection_left, plan.transection_right)
    assert isinstance(cut, Plane | SteppedCut)
    return ground, crossing, cut_line(ground.face, cut, crossing)


def lay(case: Case, plan: Plan, zero: str, lateral_mm: float = 0.0) -> LaidTape:
    return lay_tape(plan, TapeSpec("one", zero, lateral_mm), *laid_out(case, plan))


def placed(plan: Plan, name: str, at: NDArray[np.float64]) -> Plan:
    return plan.with_landmark(name, Landmark(at))


def test_a_midline_tape_from_a_disc_remnant_is_what_remains_of_the_whole(
    case_and_plan: Build,
) -> None:
    case, plan = case_and_plan(76.0)
    ground, crossing, _ = laid_out(case, plan)
    above = ground.curve.point_at(30.0)
    plan = placed(plan, "s1_s2_disc", above)
    tape = lay(case, plan, "s1_s2_disc")
    assert tape.lengths.pressed_mm == pytest.approx(crossing.s_mm - 30, abs=0.3)
    positions = {"s2_s3_disc": ground.curve.point_at(55.0)}
    cut = tape.lengths.pressed_mm
    marks = tape_marks(positions, ground.curve, cut, cut_s_mm=crossing.s_mm)
    assert marks[0].name == "s2_s3_disc"
    assert marks[0].s_mm == pytest.approx(25, abs=0.3)


def test_a_tape_from_a_foramen_starts_at_the_foramen(case_and_plan: Build) -> None:
    case, plan = case_and_plan(76.0)
    ground, _, line = laid_out(case, plan)
    assert ground.face is not None
    beside = ground.curve.point_at(30.0) + 15 * ground.frame.left + 5 * ground.frame.ventral
    plan = placed(plan, "s1_foramen_left", beside)
    tape = lay(case, plan, "s1_foramen_left", 15.0)
    path = tape.lengths.path
    assert np.linalg.norm(path.points[0] - beside) < 5
    assert np.allclose(path.points[-1], line.point_at(15.0), atol=0.1)
    assert tape.lengths.pressed_mm == pytest.approx(46.0, abs=1.5)
    across = lay(case, plan, "s1_foramen_left", 0.0)
    assert across.lengths.pressed_mm > tape.lengths.pressed_mm + 1, "slanting to the midline"


@pytest.mark.parametrize("bulge_mm", [-3.0, 0.0, 4.0])
def test_the_tape_from_the_disc_is_longer_by_the_disc(
    case_and_plan: Build, bulge_mm: float
) -> None:
    case, plan = case_and_plan(76.0)
    ground, _, _ = laid_out(case, plan)
    caudal = ground.curve.tangent_at(0.0, 4.0)
    outward = np.cross(caudal, ground.frame.left)
    top = ground.zero - 12.0 * caudal + bulge_mm * outward
    plan = placed(plan, "disc_top", top)
    laid, lost = lay_tapes(plan, *laid_out(case, plan))
    assert not lost
    for tape in laid:
        if tape.spec.zero == TRANSECTION_MIDLINE:
            assert tape.from_disc_top is None
            continue
        assert tape.from_disc_top is not None
        longer = tape.from_disc_top.pressed_mm - tape.lengths.pressed_mm
        assert 11.5 < longer < float(np.hypot(12, bulge_mm)) + 0.4
        path = tape.from_disc_top.path
        assert np.allclose(path.points[0], top)
        assert np.allclose(path.points[-1], tape.lengths.path.points[-1])
    itself = lay(case, plan, "disc_top")
    assert laid[0].from_disc_top is not None
    assert itself.lengths.pressed_mm == pytest.approx(laid[0].from_disc_top.pressed_mm)


def test_a_disc_top_out_of_place_is_refused_once(case_and_plan: Build) -> None:
    case, plan = case_and_plan(76.0)
    ground, _, _ = laid_out(case, plan)
    path = ground.curve.upto(70.0)
    for wrong in (ground.curve.point_at(20.0), ground.zero + 45 * ground.frame.cranial):
        with pytest.raises(SacplanError, match="DISC-TOP-PLACE"):
            from_disc_top(path, wrong, ground.frame.ventral)
        laid, lost = lay_tapes(placed(plan, "disc_top", wrong), *laid_out(case, plan))
        assert [finding.code for finding in lost] == ["DISC-TOP-PLACE"]
        assert len(laid) == len(plan.tapes)


@pytest.mark.parametrize(
    ("zero", "s", "off", "code"),
    [
        ("s3_s4_disc", 70.0, 0.0, "TAPE-ZERO-BELOW-CUT"),
        ("s4_s5_disc", 94.0, 0.0, "TAPE-ZERO-BELOW-CUT"),
        ("sac_tip", 40.0, 20.0, "TAPE-ZERO-OFF-BONE"),
        ("nothing", 0.0, 0.0, "TAPE-ZERO-MISSING"),
    ],
)
@pytest.mark.parametrize("lateral_mm", [0.0, 15.0])
def test_a_zero_that_cannot_carry_a_tape_is_refused(
    case_and_plan: Build, zero: str, s: float, off: float, code: str, lateral_mm: float
) -> None:
    case, plan = case_and_plan(76.0)
    ground, _, _ = laid_out(case, plan)
    if zero != "nothing":
        at = ground.curve.point_at(s) + off * ground.frame.ventral
        plan = placed(plan, zero, at)
    with pytest.raises(SacplanError) as caught:
        lay(case, plan, zero, lateral_mm)
    assert caught.value.code == code


def test_tapes_of_a_stepped_cut_end_on_their_own_planes(case_and_plan: Build) -> None:
    case, plan = case_and_plan(76.0)
    _, crossing, _ = laid_out(case, plan)
    central = plan.transection
    assert central is not None
    sides = {
        side: Plane(
            crossing.point + side * 8 * crossing.left,
            rotation_about(crossing.outward, 40.0) @ central.normal,
        )
        for side in (1, -1)
    }
    plan = replace(plan, transection_left=sides[1], transection_right=sides[-1])
    for lateral_mm in (15.0, -15.0):
        tape = lay(case, plan, "promontory", lateral_mm)
        end = tape.lengths.path.points[-1]
        plane = sides[int(np.sign(lateral_mm))]
        assert abs(float(plane.signed_distance(end))) < 0.1
        assert abs(float(central.signed_distance(end))) > 3
        cross = lay(case, plan, TRANSECTION_MIDLINE, lateral_mm)
        assert cross.lengths.pressed_mm == pytest.approx(15.0, abs=0.01)
        assert cross.lengths.straight_mm < 14.8, "around the kink"


def test_an_end_on_the_rim_of_the_bone_is_told(case_and_plan: Build) -> None:
    case, plan = case_and_plan(76.0)
    ground, crossing, line = laid_out(case, plan)
    for inside_mm, codes in ((2.0, ["TAPE-NEAR-EDGE"]), (6.0, [])):
        spec = TapeSpec("far", lateral_mm=float(line.curve.s_mm[-1]) - inside_mm)
        laid, found = lay_tapes(replace(plan, tapes=(spec,)), ground, crossing, line)
        assert [finding.code for finding in found] == codes
        assert len(laid) == 1
