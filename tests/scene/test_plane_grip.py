"""A grabbed plane follows the pointer, and keeps what is not dragged."""

from __future__ import annotations

import numpy as np
import pytest

from made_scene import made_case, made_plan
from sacplan.measure.compute import compute
from sacplan.scene.marks import Grip
from sacplan.scene.plane_grip import (
    MAX_ANGLE_DEG,
    PlanePose,
    plane_pose,
    shifted_through,
    turned_through,
)


@pytest.fixture(scope="module")
def pose() -> PlanePose:
    case = made_case()
    plan = made_plan(case, s=60.0, tilt=5.0, obliquity=-4.0)
    found = plane_pose(compute(case, plan), plan.transection)
    assert found is not None
    return found


def again(pose: PlanePose, plane: object) -> PlanePose:
    found = plane_pose(pose.measurements, plane)  # type: ignore[arg-type]
    assert found is not None
    return found


@pytest.mark.parametrize("way", [-31.0, -0.4, 0.0, 6.0, 38.0])
def test_a_shifted_plane_holds_the_point_and_keeps_its_angles(pose: PlanePose, way: float) -> None:
    target = pose.curve.point_at(pose.crossing.s_mm + way) + 8.0 * pose.crossing.left
    plane = shifted_through(pose, target)
    moved = again(pose, plane)
    assert float(plane.signed_distance(target)) == pytest.approx(0.0, abs=1e-3)
    assert moved.tilt_deg == pytest.approx(pose.tilt_deg, abs=0.01)
    assert moved.obliquity_deg == pytest.approx(pose.obliquity_deg, abs=0.01)


def test_a_plane_shifted_beyond_the_curve_stops_at_its_end(pose: PlanePose) -> None:
    far = pose.curve.points[-1] + 60.0 * pose.curve.tangent_at(pose.curve.length_mm)
    moved = again(pose, shifted_through(pose, far))
    assert moved.crossing.s_mm == pytest.approx(pose.curve.s_mm[-1], abs=0.6)


@pytest.mark.parametrize("grip", [Grip.PLANE_TILT, Grip.PLANE_OBLIQUITY])
@pytest.mark.parametrize("lift", [-9.0, 0.0, 4.0])
def test_a_turned_plane_holds_the_point_and_stays_on_the_curve(
    pose: PlanePose, grip: Grip, lift: float
) -> None:
    normal = pose.plane(pose.crossing.s_mm, pose.tilt_deg, pose.obliquity_deg).normal
    arm = pose.crossing.outward if grip is Grip.PLANE_TILT else pose.crossing.left
    arm = arm - normal * float(arm @ normal)
    target = pose.crossing.point + 28.0 * arm + lift * normal
    plane = turned_through(pose, grip, target)
    assert plane is not None
    moved = again(pose, plane)
    assert float(plane.signed_distance(target)) == pytest.approx(0.0, abs=1e-6)
    assert moved.crossing.s_mm == pytest.approx(pose.crossing.s_mm, abs=0.02)
    if grip is Grip.PLANE_TILT:
        assert moved.obliquity_deg == pytest.approx(pose.obliquity_deg, abs=1e-6)
    else:
        assert moved.tilt_deg == pytest.approx(pose.tilt_deg, abs=1e-6)
    if lift == 0.0:
        assert moved.tilt_deg == pytest.approx(pose.tilt_deg, abs=1e-6)
        assert moved.obliquity_deg == pytest.approx(pose.obliquity_deg, abs=1e-6)


def test_signs_are_those_of_the_surgeon(pose: PlanePose) -> None:
    cranial = -pose.crossing.caudal
    flat = again(pose, pose.plane(pose.crossing.s_mm, 0.0, 0.0))
    left_end_up = flat.crossing.point + 30.0 * flat.crossing.left + 4.0 * cranial
    turned = turned_through(flat, Grip.PLANE_OBLIQUITY, left_end_up)
    assert again(pose, turned).obliquity_deg > 5.0
    dorsal_up = flat.crossing.point - 20.0 * flat.crossing.outward + 4.0 * cranial
    assert again(pose, turned_through(flat, Grip.PLANE_TILT, dorsal_up)).tilt_deg > 5.0


def test_too_near_the_axis_nothing_turns_and_angles_end_at_a_limit(pose: PlanePose) -> None:
    near = pose.crossing.point + 0.5 * pose.crossing.left
    assert turned_through(pose, Grip.PLANE_OBLIQUITY, near) is None
    steep = pose.crossing.point + 2.0 * pose.crossing.left - 50.0 * pose.crossing.caudal
    plane = turned_through(pose, Grip.PLANE_OBLIQUITY, steep)
    assert plane is not None
    assert abs(again(pose, plane).obliquity_deg) <= MAX_ANGLE_DEG + 1e-6
    assert np.linalg.norm(plane.normal) == pytest.approx(1.0)
