"""Planes that cannot be measured are refused with a code; those at the limits are measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.measure.compute import compute
from sacplan.measure.ground import ground_of
from sacplan.measure.transection import angles_of, crossing_at, crossing_of, plane_from_angles
from sacplan.plan.model import Plan

Build = Callable[..., tuple[Case, Plan]]


def test_a_plane_along_the_hollow_crosses_twice(case_and_plan: Build) -> None:
    case, plan = case_and_plan(55.0)
    ground = ground_of(case, plan)
    inside = ground.curve.point_at(45.0) + 3.0 * ground.frame.ventral
    with pytest.raises(SacplanError) as caught:
        crossing_of(ground.curve, ground.frame.left, Plane(inside, ground.frame.ventral))
    assert caught.value.code == "PLANE-CROSSES-TWICE"


@pytest.mark.parametrize("beside_mm", [0.0, 1e-6, -1e-6, 2.0, 20.0])
def test_a_sagittal_plane_is_never_measured(case_and_plan: Build, beside_mm: float) -> None:
    case, plan = case_and_plan(55.0)
    ground = ground_of(case, plan)
    at = ground.curve.point_at(55.0) + beside_mm * ground.frame.left
    measured = compute(case, replace(plan, transection=Plane(at, ground.frame.left)))
    blockers = [f.code for f in measured.findings if f.severity == "blocker"]
    assert blockers
    assert blockers[0].startswith("PLANE-")


def test_a_plane_beyond_either_end_misses(case_and_plan: Build) -> None:
    case, plan = case_and_plan(55.0)
    ground = ground_of(case, plan)
    for s, beyond in ((0.0, -4.0), (ground.curve.length_mm, 4.0)):
        tangent = ground.curve.tangent_at(s, 3.0)
        plane = Plane(ground.curve.point_at(s) + beyond * tangent, tangent)
        with pytest.raises(SacplanError) as caught:
            crossing_of(ground.curve, ground.frame.left, plane)
        assert caught.value.code == "PLANE-MISSES-BONE"


@pytest.mark.parametrize("tilt", [-40.0, 0.0, 40.0])
@pytest.mark.parametrize("obliquity", [-60.0, 0.0, 60.0])
def test_steep_planes_read_as_they_were_made(
    case_and_plan: Build, tilt: float, obliquity: float
) -> None:
    case, plan = case_and_plan(55.0)
    ground = ground_of(case, plan)
    plane = plane_from_angles(crossing_at(ground.curve, ground.frame.left, 55.0), tilt, obliquity)
    crossing = crossing_of(ground.curve, ground.frame.left, plane)
    assert crossing.s_mm == pytest.approx(55.0, abs=0.01)
    assert np.allclose(angles_of(crossing, plane), (tilt, obliquity), atol=0.01)
