"""The back of the cut: volumes, wires and dorsal distances on bones known beforehand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from sacplan.case.case import Case, SacrumOutline
from sacplan.case.mask import LabelMask
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import lengths_along
from sacplan.geometry.section import section
from sacplan.geometry.stepped_cut import SteppedCut
from sacplan.measure.compute import compute
from sacplan.measure.removed_volume import dead_space, removed_volume, stacked_volume_ml
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.phantom.profile import SacralProfile
from sacplan.plan.drawn import SOFT_TISSUE, DrawnContour
from sacplan.plan.model import Landmark, Plan
from sacplan.services.outline_sacrum import outline_sacrum

SIZE = np.array([60.0, 40.0, 80.0])
TURN = np.linalg.qr(np.random.default_rng(8).normal(size=(3, 3)))[0]
TURN[:, 0] *= np.sign(np.linalg.det(TURN))


def box() -> SacrumOutline:
    """A turned box of 192 ml about the origin, as mask and as surface."""
    step = np.array([1.0, 1.0, 2.0])
    count = (SIZE / step).astype(int)
    affine = np.eye(4)
    affine[:3, :3] = TURN @ np.diag(step)
    affine[:3, 3] = TURN @ (step / 2 - SIZE / 2)
    mask = LabelMask("sacrum", np.ones(tuple(count[::-1]), dtype=bool), affine, "made")
    corners = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)]) - 0.5
    quads = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    triangles = np.array([t for a, b, c, d in quads for t in ((a, b, c), (a, c, d))])
    surface = TriangleMesh(corners * SIZE @ TURN.T, triangles)
    return SacrumOutline(mask, surface, TURN[:, 0], "made", ())


def along(direction: tuple[float, float, float]) -> NDArray[np.float64]:
    return np.asarray(TURN @ np.array(direction))


def test_kept_removed_and_saw_cut_are_the_whole() -> None:
    bone = box()
    for slant in (0.0, 0.3):
        cut = Plane(along((0, 0, -10.0)), along((slant, 0.1 * slant, -1.0)))
        volumes = removed_volume(bone, cut, 2.0)
        whole = volumes.kept_ml + volumes.removed_ml + volumes.saw_ml
        assert whole == pytest.approx(192.0, rel=1e-3)
        thick = 2.0 / abs(float(cut.normal @ along((0, 0, 1.0))))
        assert volumes.saw_ml == pytest.approx(60 * 40 * thick / 1000, rel=0.01)
        assert volumes.removed_ml == pytest.approx(60 * 40 * (30 - thick / 2) / 1000, rel=0.002)


def test_a_stepped_cut_removes_less_where_its_side_plane_lies_caudal() -> None:
    bone = box()
    central = Plane(np.zeros(3), along((0, 0, -1.0)))
    side = Plane(along((10.0, 0, 0)), along((-1.0, 0, -1.0)))
    cut = SteppedCut(central, side, None, along((1.0, 0, 0)))
    spared = 20 * 20 / 2 * 40 / 1000
    plain, stepped = removed_volume(bone, central, 0.0), removed_volume(bone, cut, 0.0)
    assert plain.removed_ml == pytest.approx(96.0, rel=0.002)
    assert plain.removed_ml - stepped.removed_ml == pytest.approx(spared, rel=0.02)


def ring(z: float, radius: float) -> DrawnContour:
    angle = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle), 0 * angle + z], axis=1)
    return DrawnContour(SOFT_TISSUE, points @ TURN.T)


def test_soft_tissue_between_contours_is_a_stack_of_frusta() -> None:
    ball = [ring(z, np.sqrt(max(400.0 - z * z, 0.01))) for z in np.arange(-20.0, 20.1, 2.0)]
    assert stacked_volume_ml(ball[::-1]) == pytest.approx(4 / 3 * np.pi * 8.0, rel=0.01)
    assert stacked_volume_ml(ball[:1]) is None
    tilted = DrawnContour(SOFT_TISSUE, np.array([[0, 0, 0], [9, 0, 0], [0, 0, 9.0]]))
    assert stacked_volume_ml([*ball, tilted]) is None
    space = dead_space(removed_volume(box(), Plane(np.zeros(3), along((0, 0, -1.0))), 1.0), ball)
    assert space.soft_tissue_ml is not None
    one = dead_space(removed_volume(box(), Plane(np.zeros(3), along((0, 0, -1.0))), 1.0), ball[:1])
    assert one.soft_tissue_ml is None
    assert "is contoured, but" in one.assumptions[-1]
    assert space.total_ml == pytest.approx(space.bone_ml + space.soft_tissue_ml)


@pytest.fixture(scope="module")
def outlined() -> tuple[Case, Plan, Truth]:
    spec = PhantomSpec(
        shape="mean", yaw_deg=9, pitch_deg=-14, roll_deg=-6, spacing_mm=1.0, step_mm=1.5
    )
    truth = make_truth(spec)
    plan = Plan({name: Landmark(point) for name, point in truth.landmarks.items()})
    return outline_sacrum(Case(make_volume(spec)), plan), plan, truth


def test_the_back_of_a_made_bone_is_as_deep_as_on_paper(
    outlined: tuple[Case, Plan, Truth],
) -> None:
    case, plan, truth = outlined
    profile = SacralProfile(truth.spec.sacrum)
    for s in (45.0, 60.0, 72.0):
        card = compute(case, replace(plan, transection=truth.neutral_plane(s))).posterior
        assert card is not None
        assert card.thickness_mm == pytest.approx(float(profile.crest_depth(s)), abs=1.0)
        assert card.missing == ()
        sides = {f.side: f.distance_mm for f in card.foramina}
        assert sides["left"] == pytest.approx(sides["right"], abs=0.3)
        assert card.shift_mm_per_deg is not None
        assert card.shift_mm_per_deg == pytest.approx(card.simple_shift_mm_per_deg, rel=0.3)
        wire = card.wires[0]
        assert wire.depth_mm == pytest.approx(np.linalg.norm(wire.exit_mm - wire.entry_mm))


def test_dorsal_distances_agree_with_a_section_walked_by_hand(
    outlined: tuple[Case, Plan, Truth],
) -> None:
    """Another way to the same numbers: the raw section of the closed bone by the midsagittal
    plane, cut at the plane, walked from the exit to the landmark's nearest point."""
    case, plan, truth = outlined
    cut = truth.neutral_plane(60.0, 7.0)
    measured = compute(case, replace(plan, transection=cut))
    assert case.sacrum is not None
    assert measured.frame is not None
    assert measured.posterior is not None
    loop = max(
        section(case.sacrum.surface, Plane(measured.frame.origin, measured.frame.axes[0])), key=len
    )
    exit_at = int(np.argmin(np.linalg.norm(loop - measured.posterior.exit_mm, axis=1)))
    assert np.linalg.norm(loop[exit_at] - measured.posterior.exit_mm) < 0.8
    for found in measured.posterior.distances:
        if found.landmark != "s2_crest":
            continue
        at = int(np.argmin(np.linalg.norm(loop - truth.landmarks[found.landmark], axis=1)))
        low, high = sorted((at, exit_at))
        there, round_ = loop[low : high + 1], np.concatenate([loop[high:], loop[: low + 1]])
        walked = min(float(lengths_along(part)[-1]) for part in (there, round_))
        assert abs(found.distance_mm) == pytest.approx(walked, abs=1.0)


def test_the_contact_with_the_ilia_reaches_down_to_the_joints_end(
    outlined: tuple[Case, Plan, Truth],
) -> None:
    case, plan, truth = outlined
    joint = case.sacrum.joint if case.sacrum else None
    assert joint is not None
    for side, is_left in (("left", joint.is_left), ("right", ~joint.is_left)):
        height = (joint.points_mm - truth.frame.origin) @ truth.frame.axes[2]
        end = (truth.landmarks[f"si_joint_end_{side}"] - truth.frame.origin) @ truth.frame.axes[2]
        assert np.percentile(height[is_left], 1) == pytest.approx(end, abs=4.0)
        assert 1200 < joint.area_mm2[is_left].sum() < 2600
    costs = compute(case, replace(plan, transection=truth.neutral_plane(34.0))).consequences
    assert costs is not None
    assert costs.joint is not None
    assert not costs.joint.approximate
    assert costs.joint.left_percent == pytest.approx(costs.joint.right_percent, abs=4.0)


def _codes(case: Case, plan: Plan, cut: Plane) -> dict[str, str]:
    found = compute(case, replace(plan, transection=cut)).findings
    return {finding.code: finding.text for finding in found}


def test_bone_that_the_outline_left_out_behind_is_told(
    outlined: tuple[Case, Plan, Truth],
) -> None:
    case, plan, truth = outlined
    cut = truth.neutral_plane(60.0)
    assert "BACK-UNSURE" not in _codes(case, plan, cut)
    card = compute(case, replace(plan, transection=cut)).posterior
    assert card is not None
    wire = card.wires[0]
    behind = (wire.entry_mm - wire.exit_mm) / wire.depth_mm
    lump = case.volume.patient_to_index(wire.entry_mm + 11.0 * behind)
    k, j, i = np.indices(case.volume.voxels.shape)
    away = np.stack([i, j, k], axis=-1) - lump
    values = case.volume.voxels.copy()
    values[np.linalg.norm(away * case.volume.spacing_mm, axis=-1) < 3.0] = 500
    told = _codes(replace(case, volume=replace(case.volume, voxels=values)), plan, cut)
    assert "13 mm on the midline" in told["BACK-UNSURE"] or "14 mm" in told["BACK-UNSURE"]


def test_no_wire_is_offered_where_the_cut_runs_through_a_foramen(
    outlined: tuple[Case, Plan, Truth],
) -> None:
    case, plan, truth = outlined
    for s, offered in ((truth.levels_mm[0] + 2, 3), (truth.levels_mm[1] + 2, 1)):
        cut = truth.neutral_plane(s)
        card = compute(case, replace(plan, transection=cut)).posterior
        assert card is not None
        assert len(card.wires) == offered
        assert ("WIRE-WITHOUT-BONE" in _codes(case, plan, cut)) == (offered < 3)


def test_a_shell_without_a_back_has_no_posterior_card(outlined: tuple[Case, Plan, Truth]) -> None:
    case, plan, truth = outlined
    assert case.sacrum is not None
    face = case.sacrum.surface.vertices
    axis = truth.frame.axes[1]
    # every vertex drawn to within 2 mm of the front: an outline that found the front only
    front = truth.neutral_plane(60.0).point @ axis
    height = np.clip(face @ axis, front - 2.0, front)
    flat = TriangleMesh(
        face + (height - face @ axis)[:, None] * axis, case.sacrum.surface.triangles
    )
    told = _codes(
        replace(case, sacrum=replace(case.sacrum, surface=flat)), plan, truth.neutral_plane(60.0)
    )
    assert "mm thick at the cut" in told["DORSAL-MISSING"]
