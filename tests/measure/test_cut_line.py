"""The transection line of one plane and of a stepped cut, on a bone of arcs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.geometry.plane import Plane
from sacplan.geometry.stepped_cut import SteppedCut
from sacplan.measure.cut_line import CutLine, cross_path, cut_line, cut_of
from sacplan.measure.ground import Ground, ground_of
from sacplan.measure.transection import Crossing, crossing_of, plane_from_angles, transection_line
from sacplan.plan.model import Plan

Build = Callable[..., tuple[Case, Plan]]
Scene = tuple[Ground, Crossing, Plane]


@pytest.fixture
def scene(case_and_plan: Build) -> Scene:
    case, plan = case_and_plan(55.0)
    ground = ground_of(case, plan)
    assert plan.transection is not None
    crossing = crossing_of(ground.curve, ground.frame.left, plan.transection)
    return ground, crossing, plan.transection


def stepped(scene: Scene, *, left_deg: float | None, right_deg: float | None) -> CutLine:
    """Side planes that meet the central one at 12 mm, turned about the outward normal."""
    ground, crossing, plane = scene
    sides = []
    for side, degrees in ((1, left_deg), (-1, right_deg)):
        at = crossing.point + 12.0 * side * crossing.left
        normal = plane_from_angles(crossing, 0.0, side * (degrees or 0.0)).normal
        sides.append(None if degrees is None else Plane(at, normal))
    assert ground.face is not None
    cut = cut_of(crossing, plane, sides[0], sides[1])
    assert isinstance(cut, Plane | SteppedCut)
    return cut_line(ground.face, cut, crossing)


def test_the_line_of_one_plane_is_the_transection_line(scene: Scene) -> None:
    ground, crossing, plane = scene
    assert ground.face is not None
    line = stepped(scene, left_deg=None, right_deg=None)
    plain = transection_line(ground.face, plane, crossing)
    assert np.array_equal(line.curve.points, plain.points)
    assert np.array_equal(line.curve.s_mm, plain.s_mm)
    assert line.outward_at(0.0) @ crossing.outward > 0.999
    # the face is a parabola u^2 / 180 across: its normal leans by u / 90, to the midline
    assert line.outward_at(20.0) @ crossing.left == pytest.approx(-20 / 90, abs=0.03)


@pytest.mark.parametrize(("left_deg", "right_deg"), [(35, None), (None, -35), (40, -30), (25, 25)])
def test_a_stepped_line_is_continuous_and_lies_on_its_planes(
    scene: Scene, left_deg: float | None, right_deg: float | None
) -> None:
    _, crossing, plane = scene
    line = stepped(scene, left_deg=left_deg, right_deg=right_deg)
    u, points = line.curve.s_mm, line.curve.points
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    assert steps.max() < 0.8
    assert np.allclose(steps, np.diff(u), atol=1e-6), "u is the length along the line"
    assert np.allclose(line.point_at(0.0), crossing.point, atol=0.05)
    for side, degrees in ((1, left_deg), (-1, right_deg)):
        beyond = u * side > 13
        away = plane.signed_distance(points[beyond])
        # degrees > 0 on either side: the lateral end lies more cranial, on the kept side
        beside = np.abs((points[beyond] - crossing.point) @ crossing.left) - 12
        expected = -np.tan(np.radians(degrees or 0.0)) * beside
        # the curve's direction, a chord of 12 mm, is off by up to 0.4 degrees where two arcs meet
        assert np.allclose(away, expected, atol=0.2)
        if degrees is not None:
            assert any(abs(kink - 12.0 * side) < 0.3 for kink in line.kinks_mm)


def test_a_stepped_line_mirrors(scene: Scene) -> None:
    one = stepped(scene, left_deg=30, right_deg=-20)
    other = stepped(scene, left_deg=-20, right_deg=30)
    left = scene[1].left
    for u in (-20.0, -12.0, 5.0, 18.0):
        here, there = one.point_at(u) - scene[1].point, other.point_at(-u) - scene[1].point
        assert np.allclose(here - 2 * (here @ left) * left, there, atol=0.05)


def test_cross_tapes_follow_the_line(scene: Scene) -> None:
    line = stepped(scene, left_deg=35, right_deg=None)
    left, outward = cross_path(line, 20.0)
    right, _ = cross_path(line, -15.0)
    assert left.length_mm == pytest.approx(20, abs=0.01)
    assert right.length_mm == pytest.approx(15, abs=0.01)
    assert np.allclose(left.points[0], right.points[0])
    assert outward @ scene[1].outward > 0.9
    with pytest.raises(SacplanError, match="TAPE-BESIDE-BONE"):
        cross_path(line, 58.0)
    with pytest.raises(SacplanError, match="TAPE-TOO-SHORT"):
        cross_path(line, 0.2)


def test_side_planes_that_miss_the_bone_are_refused(scene: Scene) -> None:
    ground, crossing, plane = scene
    assert ground.face is not None
    normal = rotation_about(crossing.outward, 20) @ plane.normal
    far = Plane(crossing.point + 55.0 * crossing.left, normal)
    cut = cut_of(crossing, plane, far)
    assert isinstance(cut, SteppedCut)
    with pytest.raises(SacplanError, match="PLANES-DO-NOT-MEET"):
        cut_line(ground.face, cut, crossing)
