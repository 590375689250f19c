"""The front of the sacrum on made CTs whose tape is known on paper, and on what is no sacrum."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.measure.measurements import Measurements
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.segmentation.dynamic import smoothest_line, steady_line
from sacplan.segmentation.shell import Seen, Shell, shell_design
from sacplan.services.measure_plan import measure_plan
from sacplan.services.outline_sacrum import outline_sacrum

SPEC = PhantomSpec(
    shape="curved",
    yaw_deg=14,
    pitch_deg=-9,
    roll_deg=11,
    spacing_mm=1.0,
    step_mm=2.5,
    noise=15.0,
    cortex_mm=1.0,
    cortex_value=600,
)
MIRROR = np.diag([-1.0, 1.0, 1.0, 1.0])


@pytest.fixture(scope="module")
def made() -> tuple[ImageVolume, Truth]:
    return make_volume(SPEC), make_truth(SPEC)


def plan_of(truth: Truth) -> Plan:
    return Plan({name: Landmark(truth.landmarks[name]) for name in (PROMONTORY, APEX)})


def measured_at(case: Case, plan: Plan, plane: Plane) -> Measurements:
    return measure_plan(case, replace(plan, transection=plane))


@pytest.fixture(scope="module")
def outlined(made: tuple[ImageVolume, Truth]) -> Case:
    volume, truth = made
    return outline_sacrum(Case(volume), plan_of(truth))


def test_tapes_on_a_turned_pelvis_are_as_long_as_on_paper(
    made: tuple[ImageVolume, Truth], outlined: Case
) -> None:
    truth = made[1]
    for s in truth.levels_mm:
        plane = truth.neutral_plane(s)
        measured = measured_at(outlined, plan_of(truth), plane)
        tape, true = measured.tape("midline"), truth.tape_to(plane)
        assert tape is not None
        assert tape.pressed_mm == pytest.approx(true.pressed_mm, abs=0.7)
        assert tape.taut_mm == pytest.approx(true.taut_mm, abs=0.7)
        for name, lateral in (("left", 15.0), ("right", -15.0)):
            side = measured.tape(name)
            assert side is not None
            wanted = truth.lateral(plane, lateral).pressed_mm
            assert side.pressed_mm == pytest.approx(wanted, abs=1.0)


def test_the_surface_is_closed_and_its_symmetry_is_the_bodys(
    made: tuple[ImageVolume, Truth], outlined: Case
) -> None:
    sacrum = outlined.sacrum
    assert sacrum is not None
    assert sacrum.surface.is_closed()
    assert float(sacrum.left_axis @ made[1].frame.axes[0]) > np.cos(np.radians(0.5))
    assert not sacrum.findings


def test_no_joint_is_made_up_where_its_bone_is_hardly_seen(outlined: Case) -> None:
    assert outlined.sacrum is not None
    assert outlined.sacrum.joint is None


def test_a_mirrored_patient_is_measured_mirrored(
    made: tuple[ImageVolume, Truth], outlined: Case
) -> None:
    volume, truth = made
    flipped = replace(volume, affine=MIRROR @ volume.affine)
    plan = plan_of(truth)
    there = Plan(
        {name: Landmark(MIRROR[:3, :3] @ mark.position_mm) for name, mark in plan.landmarks.items()}
    )
    plane = truth.neutral_plane(truth.levels_mm[1], 4.0, 8.0)
    turned = Plane(MIRROR[:3, :3] @ plane.point, MIRROR[:3, :3] @ plane.normal)
    here = measured_at(outlined, plan, plane)
    mirrored = measured_at(outline_sacrum(Case(flipped), there), there, turned)
    for one, other in (("midline", "midline"), ("left", "right"), ("right", "left")):
        a, b = here.tape(one), mirrored.tape(other)
        assert a is not None
        assert b is not None
        assert a.pressed_mm == pytest.approx(b.pressed_mm, abs=0.1)


def test_where_there_is_no_bone_nothing_is_outlined(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    noise = np.random.default_rng(3).normal(40, 20, volume.voxels.shape).astype(np.int16)
    loud = np.random.default_rng(3).normal(40, 300, volume.voxels.shape).astype(np.int16)
    for voxels in (np.zeros_like(volume.voxels), noise, loud, np.minimum(volume.voxels, 90)):
        with pytest.raises(SacplanError, match="SACRUM-NOT-FOUND"):
            outline_sacrum(Case(replace(volume, voxels=voxels)), plan_of(truth))


@pytest.mark.parametrize(
    ("along", "code"), [("disc_top", True), (8.0, True), (28.0, True), (1.0, False)]
)
def test_a_promontory_off_the_upper_edge_is_asked_about(
    made: tuple[ImageVolume, Truth], along: float | str, code: bool
) -> None:
    volume, truth = made
    curve, marks = truth.ventral_curve, truth.landmarks
    zero = marks[along] if isinstance(along, str) else curve.point_at(along)
    plan = plan_of(truth).with_landmark(PROMONTORY, Landmark(zero))
    sacrum = outline_sacrum(Case(volume), plan).sacrum
    assert sacrum is not None
    assert ("ZERO-OFF-EDGE" in {finding.code for finding in sacrum.findings}) is code


@pytest.mark.parametrize("slant", [0.0, 0.5, -0.95])
def test_a_thin_cortex_in_thick_slices_is_placed_at_its_own_face(slant: float) -> None:
    x = np.arange(-5, 4.01, 0.25)
    seen = Seen(slant, 0.3, 5.0, 5.0, 0.75)
    shell = Shell(1.0, 0.5)
    edges = np.arange(-2, 2.01, 0.1)
    true = shell_design(x, np.array([0.7]), seen, shell)[0] @ np.array([40.0, 600.0, -480.0])
    rests = [_rest(shell_design(x, edges, seen, shell)[k], true) for k in range(len(edges))]
    assert edges[int(np.argmin(rests))] == pytest.approx(0.7, abs=1e-6)


def _rest(design: NDArray[np.float64], profile: NDArray[np.float64]) -> float:
    fitted = design @ np.linalg.lstsq(design, profile, rcond=None)[0]
    return float(((profile - fitted) ** 2).sum())


def test_lines_through_costs_are_the_cheapest_there_are() -> None:
    cost = np.random.default_rng(5).random((5, 4))
    routes = np.stack(np.meshgrid(*[np.arange(4)] * 5, indexing="ij"), -1).reshape(-1, 5)
    price = cost[np.arange(5), routes].sum(axis=1) + 0.3 * (np.diff(routes) ** 2).sum(axis=1)
    assert steady_line(cost, 0.3, 3).tolist() == routes[int(np.argmin(price))].tolist()
    bends = np.diff(routes, n=2)
    price = cost[np.arange(5), routes].sum(axis=1) + 0.3 * (bends**2).sum(axis=1)
    found = smoothest_line(cost, max_slope=3, bend_cost=0.3, max_bend=6)
    taken = cost[np.arange(5), found].sum() + 0.3 * (np.diff(found, n=2) ** 2).sum()
    assert taken == pytest.approx(price.min())
