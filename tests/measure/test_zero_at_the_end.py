"""A zero near the end of the images is asked about: what lies beyond is cut off there."""

from __future__ import annotations

import numpy as np
import pytest

from made_measurements import made_volume
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import rotation_about
from sacplan.measure.checks import at_the_end
from sacplan.plan.model import PROMONTORY, Landmark, Plan, TapeSpec


@pytest.fixture
def volume() -> ImageVolume:
    """60 x 60 x 20 voxels of 1 x 1 x 7 mm, turned."""
    affine = np.eye(4)
    affine[:3, :3] = rotation_about((1, 2, 3), 33) * [1.0, 1.0, 7.0]
    return ImageVolume(np.zeros((20, 60, 60), np.int16), affine, made_volume().series, 7.0)


@pytest.mark.parametrize(
    ("index", "is_asked"),
    [
        ((30, 30, 10), False),
        ((6, 30, 10), False),
        ((30, 55, 10), True),
        ((4, 30, 10), True),
        ((30, 30, 1.2), False),
        ((30, 30, 0.9), True),
        ((30, 30, 18.6), True),
    ],
)
def test_the_end_is_5_mm_or_one_slice_away(
    volume: ImageVolume, index: tuple[float, ...], is_asked: bool
) -> None:
    place = volume.index_to_patient(index)
    middle = volume.index_to_patient((30, 30, 10))
    for plan in (
        Plan({PROMONTORY: Landmark(place)}),
        Plan(
            {PROMONTORY: Landmark(middle), "disc_top": Landmark(place)},
            tapes=(TapeSpec("other", "disc_top"),),
        ),
    ):
        found = list(at_the_end(plan, volume))
        assert bool(found) == is_asked
        assert all(finding.code == "ZERO-AT-THE-END" for finding in found)
    far_end = Plan({PROMONTORY: Landmark(middle), "apex": Landmark(place)})
    assert not list(at_the_end(far_end, volume)), "only a zero needs room"
