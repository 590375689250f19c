"""What a level costs: roots, function, joint, dura and margin, on values known beforehand."""

from __future__ import annotations

import numpy as np
import pytest

from made_measurements import made_volume
from sacplan.case.case import Case, SacrumOutline
from sacplan.case.joint import JointContact
from sacplan.case.mask import LabelMask
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.measure.joint_share import joint_share, judge_joint
from sacplan.measure.level import counting_findings, level_of
from sacplan.measure.margin import MarginVerdict, margin_of
from sacplan.measure.outlook import outlook_of
from sacplan.measure.roots import RootFate, roots_of
from sacplan.measure.sac import sac_distance, sac_findings
from sacplan.measure.tumour import Tumour, tumour_findings, tumour_of
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth
from sacplan.plan.choices import Choices
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.model import Plan

MIRROR = np.diag([-1.0, 1.0, 1.0])
CAUDAL = np.array([0.0, 0.0, -1.0])


def made_case() -> Case:
    return Case(made_volume())


@pytest.fixture(scope="module")
def truth() -> Truth:
    return make_truth(PhantomSpec(shape="curved", yaw_deg=12, pitch_deg=-9, roll_deg=7))


def test_fifty_planes_have_the_level_and_the_roots_of_the_labelled_sacrum(truth: Truth) -> None:
    junctions = np.array(truth.levels_mm)
    for s in np.random.default_rng(4).uniform(8.0, truth.ventral_curve.s_mm[-1] - 3, 50):
        cut = truth.neutral_plane(float(s))
        level = level_of(float(s), truth.landmarks, truth.ventral_curve, None)
        assert level is not None
        nearest = int(np.argmin(np.abs(junctions - s)))
        assert level.label == f"S{nearest + 1}/{nearest + 2}"
        assert level.offset_mm == pytest.approx(s - junctions[nearest], abs=0.7)
        if level.through is not None:
            assert level.through == f"S{int((junctions < s).sum()) + 1}"
        roots = {(r.name, r.side): r for r in roots_of(cut, truth.landmarks, CAUDAL, 0.01)}
        for k in range(1, 5):
            for side in ("left", "right"):
                centre = float(cut.signed_distance(truth.landmarks[f"s{k}_foramen_{side}"]))
                rim = float(cut.signed_distance(truth.landmarks[f"s{k}_foramen_lower_rim_{side}"]))
                wanted = RootFate.KEPT if rim < -0.01 else RootFate.AT_RISK
                wanted = RootFate.CUT if centre > 0.01 else wanted
                assert roots[f"S{k}", side].fate == wanted
                assert roots[f"S{k}", side].distance_mm == pytest.approx(-rim)


def test_a_label_needs_a_landmark_near_and_the_counting_an_answer(truth: Truth) -> None:
    only_s1 = {k: v for k, v in truth.landmarks.items() if k.startswith("s1_foramen")}
    curve = truth.ventral_curve
    assert level_of(truth.levels_mm[2], only_s1, curve, None) is None
    known = level_of(truth.levels_mm[0] + 3, only_s1, curve, Counting(Transition.NONE))
    assert known is not None
    assert known.counted
    codes = {
        (): counting_findings(Counting(Transition.NONE, "C2", 4), True),
        ("COUNTING-OPEN",): counting_findings(None, True),
        ("COUNTING-UNCLEAR",): counting_findings(Counting(Transition.UNCLEAR), True),
        ("COUNTING-CONTRADICTS",): counting_findings(Counting(Transition.NONE, "", 5), True),
        ("LEVEL-VARIANT",): counting_findings(Counting(Transition.SACRALISED_L5), True),
    }
    for wanted, found in codes.items():
        assert tuple(finding.code for finding in found) == wanted


def test_roots_near_the_cut_are_at_risk_and_the_figures_say_both_ways(truth: Truth) -> None:
    s3 = truth.landmarks["s3_foramen_lower_rim_left"]
    cut = truth.neutral_plane(float(truth.ventral_curve.nearest_s(s3)) + 3.0)
    roots = roots_of(cut, truth.landmarks, CAUDAL, 5.0)
    fates = {(r.name, r.side): r.fate for r in roots}
    assert fates["S2", "left"] == RootFate.KEPT
    assert fates["S3", "left"] == RootFate.AT_RISK
    figures = outlook_of(roots)
    assert figures.expected[0].bladder_percent == 83.3
    assert figures.if_risk_comes_true[0].bladder_percent == 39.9
    without = {k: v for k, v in truth.landmarks.items() if not k.startswith("s2_foramen")}
    inferred = {(r.name, r.side): r for r in roots_of(cut, without, CAUDAL, 0.1)}
    assert inferred["S2", "right"].fate == RootFate.KEPT
    assert inferred["S2", "right"].inferred
    assert outlook_of(roots_of(cut, {}, CAUDAL, 5.0)).expected == ()


def test_a_mirrored_patient_has_sides_exchanged(truth: Truth) -> None:
    cut = truth.neutral_plane(60.0, 4.0, 11.0)
    flipped = Plane(MIRROR @ cut.point, MIRROR @ cut.normal)
    other = {
        name.replace("left", "@").replace("right", "left").replace("@", "right"): MIRROR @ point
        for name, point in truth.landmarks.items()
    }
    here = {(r.name, r.side): r for r in roots_of(cut, truth.landmarks, CAUDAL, 2.0)}
    there = {(r.name, r.side): r for r in roots_of(flipped, other, CAUDAL, 2.0)}
    swap = {"left": "right", "right": "left"}
    for (name, side), root in here.items():
        assert there[name, swap[side]].fate == root.fate
        assert there[name, swap[side]].distance_mm == pytest.approx(root.distance_mm)
    assert any(here[f"S{k}", "left"].fate != here[f"S{k}", "right"].fate for k in range(1, 5))


def sphere_mask(centre: np.ndarray, radius: float) -> LabelMask:
    turn = np.linalg.qr(np.random.default_rng(2).normal(size=(3, 3)))[0]
    affine = np.eye(4)
    affine[:3, :3] = turn @ np.diag([0.8, 0.8, 1.5])
    affine[:3, 3] = centre - affine[:3, :3] @ [40.0, 40.0, 20.0]
    k, j, i = np.indices((41, 81, 81))
    points = np.stack([i, j, k], axis=-1) @ affine[:3, :3].T + affine[:3, 3]
    return LabelMask("tumour", np.linalg.norm(points - centre, axis=-1) < radius, affine, "made")


def test_the_margin_to_a_sphere_is_the_analytic_one() -> None:
    centre, radius = np.array([3.0, -5.0, 40.0]), 14.0
    tumour = Tumour(sphere_mask(centre, radius).boundary_points(), None)
    for seed in range(6):
        normal = np.random.default_rng(seed).normal(size=3)
        cut = Plane(centre - 21.0 * normal / np.linalg.norm(normal), normal)
        margin = margin_of(cut, tumour, Choices(), u95_mm=5.0)
        assert margin.plane_mm == pytest.approx(21.0 - radius, abs=0.2)
        assert margin.required_mm == 6.0
        assert margin.verdict == MarginVerdict.BELOW_WISHED
    through = Plane(centre, normal)
    assert margin_of(through, tumour, Choices(), 5.0).verdict == MarginVerdict.CUT
    near = Plane(centre - 18.0 * normal / np.linalg.norm(normal), normal)
    assert margin_of(near, tumour, Choices(), 5.0).verdict == MarginVerdict.SHORT


def test_contours_do_not_end_where_the_last_one_was_drawn() -> None:
    """A sphere contoured every few mm: the margin is never told larger than it is, and smaller by
    less than a spacing."""
    angle = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    for spacing in (1.0, 3.0, 5.0):
        for phase in (0.1, 0.5, 0.9):
            heights = np.arange(-14.0 + phase * spacing, 14.0, spacing)
            rings = tuple(
                DrawnContour(
                    TUMOUR,
                    np.sqrt(196.0 - z * z) * np.stack([np.cos(angle), np.sin(angle), 0 * angle], 1)
                    + [0.0, 0.0, z],
                )
                for z in heights
            )
            tumour = tumour_of(made_case(), Plan(contours=rings))
            assert tumour is not None
            below = Plane([0.0, 0.0, 20.0], [0.0, 0.0, -1.0])
            margin = margin_of(below, tumour, Choices(), 5.0).plane_mm
            assert 6.0 - spacing - 0.01 < margin < 6.0 + 0.01
    assert tumour_findings(Plan(contours=rings)) == ()
    row = DrawnContour(TUMOUR, np.array([[0.0, 0, 0], [1, 0, 0], [2, 0, 0]]))
    assert tumour_of(made_case(), Plan(contours=(row,))) is None
    assert tumour_findings(Plan(contours=(row,)))[0].code == "TUMOUR-FEW-CONTOURS"
    assert tumour_findings(Plan(contours=rings[:1]))[0].code == "TUMOUR-FEW-CONTOURS"


def test_a_wide_tumour_in_front_does_not_hide_the_one_in_the_bone() -> None:
    """Most of the tumour nearest to the cut lies beside the bone; its foot on the cut face counts
    where it is in the bone."""
    bone = LabelMask("sacrum", np.ones((40, 40, 40), bool), np.eye(4), "made")
    corners = np.array([[x, y, z] for x in (0, 39) for y in (0, 39) for z in (0, 39)], float)
    outline = SacrumOutline(bone, TriangleMesh(corners, [[0, 1, 2]]), np.array([1.0, 0, 0]), "", ())
    beside = np.stack([np.linspace(60, 90, 900), np.full(900, 20.0), np.full(900, 15.5)], axis=1)
    points = np.concatenate([beside, [[20.0, 20.0, 14.0]]])
    away = np.linalg.norm(corners[:, None] - points, axis=2)
    tumour = Tumour(
        points, outline, bone.contains(points), corners, away.min(axis=1), away.argmin(axis=1)
    )
    cut = Plane([0.0, 0.0, 20.0], CAUDAL)
    margin = margin_of(cut, tumour, Choices(), 5.0)
    assert margin.plane_mm == pytest.approx(4.5)
    assert margin.kept_bone_mm == pytest.approx(6.0)
    assert margin.in_bone_mm == pytest.approx(6.0)


def test_the_share_of_a_joint_is_its_area_beyond_the_cut() -> None:
    z = np.linspace(0.0, 50.0, 101)
    rows = np.concatenate([np.stack([0 * z + x, 0 * z, z], axis=1) for x in (40.0, -40.0)])
    contact = JointContact(rows, np.ones(202), rows[:, 0] > 0)
    oblique = Plane([0.0, 0.0, 10.1], [0.1, 0.0, -1.0])
    left, right = joint_share(contact, oblique)
    assert (left, right) == (pytest.approx(28.0, abs=1.1), pytest.approx(12.0, abs=1.1))
    flag = judge_joint((left, right), False, None)
    assert flag is not None
    assert flag.unstable
    safe = judge_joint((10.0, 12.0), False, False)
    assert safe is not None
    assert not safe.unstable
    assert judge_joint((None, None), True, None) is None


def test_the_sac_is_opened_or_near() -> None:
    cut = Plane([0.0, 0.0, 0.0], CAUDAL)
    far, near, opened = (sac_distance(cut, np.array([0, 0, z]), 10.0, 5.0) for z in (14.0, 6.0, -2))
    assert [f.code for s in (far, near, opened) for f in sac_findings(s)] == [
        "SAC-NEAR",
        "SAC-OPENED",
    ]
