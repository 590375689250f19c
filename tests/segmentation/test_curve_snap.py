"""A curve drawn by an unsteady hand comes to lie on the edge of the bone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points
from sacplan.geometry.polyline import Curve
from sacplan.measure.compute import compute
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.phantom.spec import mr_spec
from sacplan.plan.drawn import DrawnCurve
from sacplan.plan.model import PROMONTORY, Landmark, Plan
from sacplan.segmentation.curve_snap import snap_curve
from sacplan.services.estimate_uncertainty import estimate_uncertainty
from sacplan.services.snap_curve import snap_to_bone, with_snapped_curve

CT = PhantomSpec(
    shape="curved", yaw_deg=-11, pitch_deg=9, roll_deg=12, spacing_mm=0.8, step_mm=1.0, noise=15.0
)


@pytest.fixture(scope="module", params=["ct", "mr"])
def made(request: pytest.FixtureRequest) -> tuple[ImageVolume, Truth]:
    spec = CT if request.param == "ct" else mr_spec(CT)
    return make_volume(spec), make_truth(spec)


def clicks(truth: Truth, count: int, seed: int, reach_mm: float) -> Points:
    """Points near the true curve as a hand sets them: 1.5 mm off, the first one on the edge."""
    curve = truth.ventral_curve
    points = np.array([curve.point_at(s) for s in np.linspace(0.0, reach_mm, count)])
    noise = np.random.default_rng(seed).normal(0.0, 1.5, (count, 2))
    noise[0] = 0.0
    return np.asarray(points + noise @ truth.frame.axes[1:])


def plan_with(truth: Truth, points: Points) -> Plan:
    names = (PROMONTORY, "s2_foramen_left", "s2_foramen_right")
    marks = {name: Landmark(truth.landmarks[name]) for name in names}
    return Plan(marks, ventral_curve=DrawnCurve(points, points))


def test_the_midline_tape_on_a_drawn_curve_is_as_long_as_on_paper(
    made: tuple[ImageVolume, Truth],
) -> None:
    volume, truth = made
    case, length = Case(volume), truth.ventral_curve.s_mm[-1]
    for seed, count in ((1, 5), (2, 7)):
        plan, findings = with_snapped_curve(
            case, plan_with(truth, clicks(truth, count, seed, length))
        )
        assert findings == ()
        for s in truth.levels_mm:
            measured = compute(case, replace(plan, transection=truth.neutral_plane(s)))
            tape = measured.tape("midline")
            assert tape is not None
            assert tape.pressed_mm == pytest.approx(s, abs=0.6)
            assert measured.tape("left") is None
            assert {"TAPE-NEEDS-BONE"} <= {f.code for f in measured.findings}


def test_a_curve_to_s4_is_enough_and_has_an_uncertainty(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    plan = plan_with(truth, clicks(truth, 5, 3, truth.levels_mm[3]))
    curve, _ = snap_to_bone(Case(volume), plan, plan.ventral_curve.points_mm)  # type: ignore[union-attr]
    plan = replace(plan, ventral_curve=curve, transection=truth.neutral_plane(truth.levels_mm[1]))
    assert compute(Case(volume), plan).frame is not None
    sure = estimate_uncertainty(
        Case(volume), replace(plan, choices=replace(plan.choices, runs=100))
    )
    tape = sure.tape("midline")
    assert tape is not None
    assert 1.0 < tape.image_u95_mm < tape.u95_mm < 9.0


def test_turned_round_it_is_the_same_curve(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    points = clicks(truth, 6, 4, truth.ventral_curve.s_mm[-1])
    cut = truth.neutral_plane(60.0)
    lengths = []
    for drawn in (points, points[::-1]):
        plan, _ = with_snapped_curve(Case(volume), plan_with(truth, drawn))
        tape = compute(Case(volume), replace(plan, transection=cut)).tape("midline")
        assert tape is not None
        lengths.append(tape.pressed_mm)
    assert lengths[0] == pytest.approx(lengths[1], abs=1e-6)


def test_where_no_bone_is_the_points_stand_and_it_is_told() -> None:
    truth = make_truth(CT)
    volume = make_volume(CT)
    flat = replace(volume, voxels=np.full_like(volume.voxels, 40))
    points = np.array([truth.ventral_curve.point_at(s) for s in (0.0, 40.0, 80.0)])
    snapped = snap_curve(flat, points, truth.frame.axes[0])
    assert [f.code for f in snapped.findings] == ["CURVE-UNSURE"]
    path = Curve.through(snapped.path_mm)
    for point in points:
        assert np.linalg.norm(path.point_at(path.nearest_s(point)) - point) < 0.3
