"""One series laid on another: known motions come back, by landmarks and by the pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume
from sacplan.phantom.spec import mr_spec
from sacplan.progress import Cancelled, NoProgress
from sacplan.registration.register import register
from sacplan.registration.rigid import RigidTransform, by_landmarks, error_at

numbers = st.floats(-300, 300)
turns = st.builds(
    lambda axis, angle: rotation_about(np.array(axis) + 1e-3, angle),
    st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0.1, 1)),
    st.floats(-180, 180),
)
motions = st.builds(RigidTransform, turns, st.tuples(numbers, numbers, numbers))


@given(motions, motions)
@settings(max_examples=30, deadline=None)
def test_motions_are_undone_and_follow_each_other(a: RigidTransform, b: RigidTransform) -> None:
    points = np.array([[1.0, -40, 300], [0, 0, 0], [70, 20, -80]])
    assert a.inverse().apply(a.apply(points)) == pytest.approx(points, abs=1e-6)
    assert a.after(b).apply(points) == pytest.approx(a.apply(b.apply(points)), abs=1e-6)
    assert RigidTransform.from_matrix(a.matrix).apply(points) == pytest.approx(a.apply(points))


@given(motions)
@settings(max_examples=30, deadline=None)
def test_landmarks_give_the_motion_back(motion: RigidTransform) -> None:
    points = np.array([[0.0, 0, 0], [50, 3, 10], [-48, 2, 11], [1, 30, -100]])
    found, error = by_landmarks(points, motion.apply(points))
    assert error == pytest.approx(0, abs=1e-6)
    assert found.matrix == pytest.approx(motion.matrix, abs=1e-6)


def test_the_error_of_landmarks_is_what_their_picks_scatter() -> None:
    rng = np.random.default_rng(2)
    points = rng.normal(0, 60, (40, 3))
    _, error = by_landmarks(points + rng.normal(0, 1.2, points.shape), points)
    assert error == pytest.approx(1.2, rel=0.15)


def test_the_error_of_landmarks_grows_away_from_them_as_repeated_picks_scatter() -> None:
    rng = np.random.default_rng(5)
    points = np.array([[0.0, 0, 0], [60, 5, -10], [-55, 0, -20], [3, 40, -90]])
    for at in (points.mean(axis=0), np.array([10.0, -30, 80])):
        ends = [
            by_landmarks(points, points + rng.normal(0, 1.1, points.shape))[0].apply(at)
            for _ in range(800)
        ]
        seen = float(np.sqrt(np.mean(np.var(ends, axis=0))))
        assert error_at(points, 1.1, at) == pytest.approx(seen, rel=0.1)


@pytest.mark.parametrize(
    "points",
    [np.zeros((2, 3)), np.outer(np.arange(4.0), [3, 20, -30]), np.zeros((3, 3))],
    ids=["two", "in a row", "one place"],
)
def test_landmarks_that_tell_too_little_are_refused(points: np.ndarray) -> None:
    with pytest.raises(SacplanError) as refused:
        by_landmarks(points, points)
    assert refused.value.code == "REGISTRATION-LANDMARKS"


CT = PhantomSpec(yaw_deg=7, pitch_deg=-4, roll_deg=3, spacing_mm=2.0, step_mm=3.0, noise=15.0)
MR = replace(mr_spec(CT), spacing_mm=1.6)

Pair = tuple[ImageVolume, ImageVolume]


@pytest.fixture(scope="module")
def pair() -> Pair:
    """CT and MR of one made pelvis, whose patient lay otherwise in each."""
    return make_volume(CT), make_volume(MR)


def test_a_made_mr_is_laid_on_the_ct_of_the_same_pelvis(pair: Pair) -> None:
    there, here = make_truth(MR).landmarks, make_truth(CT).landmarks
    names = sorted(set(there) & set(here))
    moving, fixed = (np.array([marks[name] for name in names]) for marks in (there, here))
    true, _ = by_landmarks(moving, fixed)
    turn = rotation_about((0.5, -1.0, 0.7), 9.0)
    middle = moving.mean(axis=0)
    start = RigidTransform(
        turn @ true.rotation,
        true.apply(middle) + np.array([9, -12, 8]) - turn @ true.rotation @ middle,
    )
    found = register(*pair, start)
    off = np.linalg.norm(found.to_fixed.apply(moving) - fixed, axis=1)
    assert off.mean() < 0.5
    assert off.max() < 1.0
    assert off.mean() < found.error_mm < 2.0
    assert found.metric > found.at_start


class Impatient(NoProgress):
    """Cancels once the work is under way."""

    def __init__(self) -> None:
        self._asked = 0

    def stop_if_cancelled(self) -> None:
        self._asked += 1
        if self._asked > 5:
            raise Cancelled


def test_it_can_be_cancelled_in_the_middle(pair: Pair) -> None:
    with pytest.raises(Cancelled):
        register(*pair, None, Impatient())


def test_a_picture_of_nothing_is_refused(pair: Pair) -> None:
    fixed, moving = pair
    rng = np.random.default_rng(1)
    noise = rng.integers(0, 1000, moving.voxels.shape, dtype=np.int16)
    with pytest.raises(SacplanError) as refused:
        register(fixed, replace(moving, voxels=noise))
    assert refused.value.code == "REGISTRATION-FAILED"
