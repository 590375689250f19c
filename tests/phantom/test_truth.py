"""The truth of a made case against paper, against itself turned, and against the measuring side."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.section import facing_profile
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.measure.transection import angles_of, crossing_of
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, mr_spec
from sacplan.plan.model import LANDMARK_TITLES

TURNED = PhantomSpec(yaw_deg=17.0, pitch_deg=-11.0, roll_deg=8.0)
LEVELS = (0, 1, 2, 3)

# arc less chord at S1/2 to S4/5, mm, and what 2 mm of tissue take away
CHORD_BIAS = {"mean": (0.0, 0.2, 1.1, 3.3), "curved": (0.0, 0.5, 2.9, 8.2)}
TISSUE_BIAS = {"mean": (-0.1, -0.6, -1.2, -1.8)}


@pytest.mark.parametrize("shape", CHORD_BIAS)
def test_taut_and_tissue_biases_are_those_on_paper(shape: str) -> None:
    truth = make_truth(replace(TURNED, shape=shape))
    tapes = [truth.tape_to(truth.neutral_plane(s)) for s in truth.levels_mm]
    taut = [tape.pressed_mm - tape.taut_mm for tape in tapes]
    assert taut == pytest.approx(CHORD_BIAS[shape], abs=0.06)
    for tape, expected in zip(tapes, TISSUE_BIAS.get(shape, ()), strict=False):
        assert tape.on_tissue_mm(2.0) - tape.pressed_mm == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize("level", LEVELS)
def test_the_pressed_length_is_the_s_of_the_plane(level: int) -> None:
    truth = make_truth(TURNED)
    s = truth.levels_mm[level]
    for tilt, obliquity in ((0.0, 0.0), (14.0, 0.0), (-9.0, 11.0)):
        tape = truth.tape_to(truth.neutral_plane(s, tilt, obliquity))
        assert tape.pressed_mm == pytest.approx(s, abs=1e-6)


@pytest.mark.parametrize(("tilt", "obliquity"), [(0.0, 0.0), (12.0, 0.0), (0.0, -9.0), (-8.0, 7.0)])
def test_the_measuring_side_reads_the_same_s_tilt_and_obliquity(
    tilt: float, obliquity: float
) -> None:
    truth = make_truth(TURNED)
    plane = truth.neutral_plane(61.0, tilt, obliquity)
    crossing = crossing_of(truth.ventral_curve, truth.frame.axes[0], plane)
    assert crossing.s_mm == pytest.approx(61.0, abs=0.01)
    assert angles_of(crossing, plane) == pytest.approx((tilt, obliquity), abs=0.05)


def test_the_frame_of_the_landmarks_is_the_true_frame() -> None:
    truth = make_truth(TURNED)
    assert set(truth.landmarks) == set(LANDMARK_TITLES)
    found = sacral_frame(truth.landmarks)
    assert found.findings == ()
    np.testing.assert_allclose(found.frame.axes, truth.frame.axes, atol=1e-9)
    np.testing.assert_allclose(found.frame.origin, truth.frame.origin, atol=1e-9)


def test_turning_the_body_or_changing_the_frame_of_reference_changes_no_length() -> None:
    def lengths(truth: Truth) -> list[float]:
        plane = truth.neutral_plane(70.0, 6.0, 4.0)
        tapes = [truth.lateral(plane, u) for u in (-15.0, 0.0, 15.0, 25.0)]
        return [v for t in tapes for v in (t.pressed_mm, t.taut_mm, t.on_tissue_mm(2.0))]

    straight = lengths(make_truth(PhantomSpec()))
    assert lengths(make_truth(TURNED)) == pytest.approx(straight, abs=1e-6)
    assert lengths(make_truth(mr_spec(TURNED))) == pytest.approx(straight, abs=1e-6)


def test_lateral_tapes_swap_with_the_sign_of_the_obliquity() -> None:
    truth = make_truth(TURNED)
    one, other = (truth.neutral_plane(64.0, 5.0, w) for w in (7.0, -7.0))
    left, right = truth.lateral(one, 15.0), truth.lateral(one, -15.0)
    assert truth.lateral(other, -15.0).pressed_mm == pytest.approx(left.pressed_mm, abs=1e-6)
    assert truth.lateral(other, 15.0).pressed_mm == pytest.approx(right.pressed_mm, abs=1e-6)
    # left end more cranial: the left tape is the shorter one, by 2 * 15 mm * tan(7 degrees)
    assert right.pressed_mm - left.pressed_mm == pytest.approx(3.6, abs=0.3)


@pytest.mark.parametrize("lateral", [15.0, -15.0])
@pytest.mark.parametrize("level", LEVELS)
def test_a_lateral_tape_is_the_section_of_the_face(level: int, lateral: float) -> None:
    truth = make_truth(replace(TURNED, shape="curved"))
    plane = truth.neutral_plane(truth.levels_mm[level], 4.0, 5.0)
    tape = truth.lateral(plane, lateral)
    assert abs(plane.signed_distance(tape.end_mm)) < 1e-3
    line = truth.line(plane)
    assert np.linalg.norm(line.point_at(lateral) - tape.end_mm) < 1e-3
    zero = truth.landmarks["promontory"]
    x, height = facing_profile(_face_mesh(truth), zero, tape.end_mm, truth.frame.axes[1], 0.1)
    seen = np.isfinite(height)
    along = np.hypot(np.diff(x[seen]), np.diff(height[seen])).sum()
    # the mean ventral direction instead of the normals at both ends hardly matters
    assert along == pytest.approx(tape.pressed_mm, abs=0.15)
    assert tape.straight_mm == pytest.approx(np.linalg.norm(tape.end_mm - zero), abs=1e-6)


def _face_mesh(truth: Truth) -> TriangleMesh:
    s, u = np.arange(0.0, 105.1, 0.5), np.arange(-20.0, 20.1, 0.5)
    points: NDArray[np.float64] = truth.face.points_at(s[:, None], u[None])
    n, m = len(s), len(u)
    i, j = np.meshgrid(np.arange(n - 1), np.arange(m - 1), indexing="ij")
    a, b, c, d = i * m + j, (i + 1) * m + j, (i + 1) * m + j + 1, i * m + j + 1
    faces = np.stack([a, b, c, a, c, d], axis=-1).reshape(-1, 3)
    return TriangleMesh(truth.pose.to_patient(points).reshape(-1, 3), faces)


def test_a_plane_that_misses_or_crosses_twice_has_no_tape() -> None:
    truth = make_truth(TURNED)
    away = truth.neutral_plane(0.0)
    with pytest.raises(ValueError, match="0 times"):
        truth.tape_to(Plane(away.point - 30 * away.normal, away.normal))
    a, b = truth.ventral_points(np.array([20.0, 100.0]))
    with pytest.raises(ValueError, match="2 times"):
        truth.tape_to(Plane(a, np.cross(b - a, truth.frame.axes[0])))


def test_the_file_holds_what_the_truth_says() -> None:
    truth = make_truth(mr_spec(TURNED))
    values = truth.to_json()
    for plane in values["planes"].values():
        given = Plane(plane["point_mm"], plane["normal"])
        for tape in plane["tapes"].values():
            true = truth.lateral(given, tape["lateral_mm"])
            assert tape["pressed_mm"] == pytest.approx(true.pressed_mm, abs=1e-3)
            assert tape["on_tissue_mm"] == pytest.approx(true.on_tissue_mm(2.0), abs=1e-3)
    motion = np.array(values["ct_to_this_frame"])
    ct = make_truth(TURNED)
    for name, point in values["landmarks"].items():
        moved = motion[:3, :3] @ ct.landmarks[name] + motion[:3, 3]
        np.testing.assert_allclose(moved, point, atol=1e-4)


def test_what_cannot_be_made_is_refused_with_what_can() -> None:
    for change in ({"shape": "square"}, {"spacing_mm": 0.0}, {"noise": float("nan")}):
        with pytest.raises(SacplanError, match="PHANTOM-ARGUMENT"):
            replace(TURNED, **change)
