"""A stepped cut against half spaces written out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.geometry.plane import Plane
from sacplan.geometry.stepped_cut import SteppedCut

LEFT = np.array([1.0, 0.0, 0.0])
CENTRAL = Plane([0, 0, 0], [0, 0, -1.0])


def side_plane(meets_mm: float, slope_deg: float) -> Plane:
    """A plane through (meets_mm, 0, 0) whose left end is raised by the slope; normal caudal."""
    return Plane([meets_mm, 0, 0], rotation_about((0, -1, 0), slope_deg) @ [0, 0, -1.0])


def height_of(meets_mm: float, slope_deg: float, x: np.ndarray) -> np.ndarray:
    """z of that plane at x."""
    return np.tan(np.radians(slope_deg)) * (x - meets_mm)


@given(st.floats(6, 40), st.floats(-60, 60), st.floats(6, 40), st.floats(-60, 60))
@settings(max_examples=40, deadline=None)
def test_each_plane_rules_on_its_own_side(
    left_mm: float, left_deg: float, right_mm: float, right_deg: float
) -> None:
    if min(abs(left_deg), abs(right_deg)) < 3:
        return
    cut = SteppedCut(CENTRAL, side_plane(left_mm, left_deg), side_plane(-right_mm, right_deg), LEFT)
    rng = np.random.default_rng(1)
    p = rng.uniform(-60, 60, (500, 3))
    x = p[:, 0]
    level = np.where(x > left_mm, height_of(left_mm, left_deg, x), 0.0)
    level = np.where(x < -right_mm, height_of(-right_mm, right_deg, x), level)
    sure = np.abs(p[:, 2] - level) > 1e-6
    assert np.array_equal(cut.signed_distance(p)[sure] > 0, (p[:, 2] < level)[sure])
    assert cut.meeting_mm(1) == pytest.approx(left_mm)
    assert cut.meeting_mm(-1) == pytest.approx(-right_mm)
    assert cut.keeps_more(1) is (left_deg < 0)


def test_without_side_planes_it_is_the_central_plane() -> None:
    p = np.random.default_rng(2).uniform(-50, 50, (20, 3))
    cut = SteppedCut(CENTRAL, None, None, LEFT)
    assert np.array_equal(cut.signed_distance(p), CENTRAL.signed_distance(p))


def test_an_upright_side_plane_takes_or_keeps_all_beside_it() -> None:
    p = np.array([[30.0, 5, 40], [30.0, -5, -40], [5.0, 0, 10], [5.0, 0, -10]])
    takes = SteppedCut(CENTRAL, Plane([15, 0, 0], [1.0, 0, 0]), None, LEFT)
    keeps = SteppedCut(CENTRAL, Plane([15, 0, 0], [-1.0, 0, 0]), None, LEFT)
    assert (takes.signed_distance(p) > 0).tolist() == [True, True, False, True]
    assert (keeps.signed_distance(p) > 0).tolist() == [False, False, False, True]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (side_plane(-20, 20), None),  # meets on the right
        (side_plane(2, 20), None),  # on the midline
        (side_plane(80, 20), None),  # far beside the bone
        (Plane([0, 0, 10], [0, 0, -1.0]), None),  # parallel
        (Plane([20, 0, 0], [0.5, 0, 0.8]), None),  # the normal points cranially
        (None, side_plane(20, 20)),
    ],
)
def test_planes_that_do_not_meet_beside_the_midline_are_refused(
    left: Plane | None, right: Plane | None
) -> None:
    with pytest.raises(SacplanError) as caught:
        SteppedCut(CENTRAL, left, right, LEFT)
    assert caught.value.code == "PLANES-DO-NOT-MEET"
    assert ("left" if left else "right") in caught.value.problem
