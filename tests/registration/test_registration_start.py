"""The start of a registration: a shared frame first, then landmarks, then the fields of view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.phantom.identity import made_series
from sacplan.phantom.phantom import PhantomSpec, mr_spec
from sacplan.registration.rigid import RigidTransform
from sacplan.registration.start import start_from

MOTION = RigidTransform(rotation_about((1, 2, -1), 12), np.array([8.0, -20, 31]))
HERE = {
    "promontory": np.array([0.0, 0, 0]),
    "left": np.array([50.0, 3, -10]),
    "right": np.array([-48.0, 2, -12]),
    "apex": np.array([1.0, 30, -100]),
}
THERE = {name: MOTION.inverse().apply(point) for name, point in HERE.items()}


def volume(spec: PhantomSpec, origin: float) -> ImageVolume:
    affine = np.diag([2.0, 3.0, 4.0, 1.0])
    affine[:3, 3] = origin
    voxels = np.zeros((5, 6, 7), dtype=np.int16)
    return ImageVolume(voxels, affine, made_series(spec, "MADE^UP"), 4.0)


@pytest.fixture
def pair() -> tuple[ImageVolume, ImageVolume]:
    return volume(PhantomSpec(), 0.0), volume(mr_spec(), 70.0)


def test_a_shared_frame_of_reference_leaves_all_in_place(
    pair: tuple[ImageVolume, ImageVolume],
) -> None:
    fixed, _ = pair
    moving = replace(fixed, slice_thickness_mm=3.0)
    assert start_from(fixed, moving, HERE, THERE).matrix == pytest.approx(np.eye(4))


def test_without_frames_of_reference_nothing_is_taken_for_shared(
    pair: tuple[ImageVolume, ImageVolume],
) -> None:
    fixed, moving = (
        replace(each, series=replace(each.series, frame_of_reference_uid="")) for each in pair
    )
    assert start_from(fixed, moving, HERE, THERE).matrix == pytest.approx(MOTION.matrix)


def test_landmarks_are_matched_by_name_and_others_left_out(
    pair: tuple[ImageVolume, ImageVolume],
) -> None:
    there = dict(reversed(THERE.items())) | {"only here": np.array([900.0, 0, 0])}
    assert start_from(*pair, HERE, there).matrix == pytest.approx(MOTION.matrix)


def test_two_shared_landmarks_are_too_few_and_the_centres_meet(
    pair: tuple[ImageVolume, ImageVolume],
) -> None:
    two = {name: THERE[name] for name in ("left", "right")}
    start = start_from(*pair, HERE, two)
    assert start.rotation == pytest.approx(np.eye(3))
    assert start.apply(pair[1].corners().mean(axis=0)) == pytest.approx(
        pair[0].corners().mean(axis=0)
    )


def test_landmarks_in_a_row_are_refused(pair: tuple[ImageVolume, ImageVolume]) -> None:
    row = {f"p{k}": np.array([0.0, 10, 30]) * k for k in range(4)}
    with pytest.raises(SacplanError, match="REGISTRATION-LANDMARKS"):
        start_from(*pair, row, row)
