"""Marks on the tape's scale, and the rounding of what is printed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sacplan.geometry.polyline import Curve
from sacplan.measure.marks import disc_marks, foramen_marks, foramen_reference, tape_marks
from sacplan.measure.tape import rounded_mm

STRAIGHT = Curve.through(np.stack([np.zeros(101), np.zeros(101), -np.arange(101.0)], axis=1))


def at(s: float, beside: float = 0.0) -> np.ndarray:
    """A point 2 mm in front of the straight curve."""
    return np.array([beside, -2.0, -s])


def test_a_foramen_is_the_mean_of_its_sides_and_of_both_when_they_differ() -> None:
    even = {"s1_foramen_left": at(29, 18), "s1_foramen_right": at(31, -18)}
    assert [(m.name, m.s_mm) for m in foramen_marks(even, STRAIGHT)] == [("s1_foramen", 30.0)]
    odd = {"s2_foramen_left": at(50, 18), "s2_foramen_right": at(54, -18)}
    named = {m.name: m.s_mm for m in foramen_marks(odd, STRAIGHT)}
    assert named == {"s2_foramen": 52.0, "s2_foramen_left": 50.0, "s2_foramen_right": 54.0}


def test_lower_rims_take_the_place_of_centres_but_are_never_mixed_with_them() -> None:
    centres = {"s1_foramen_left": at(30, 18), "s1_foramen_right": at(30, -18)}
    rims = {"s1_foramen_lower_rim_left": at(36, 18), "s1_foramen_lower_rim_right": at(36, -18)}
    both = foramen_marks({**centres, **rims}, STRAIGHT)
    assert [(m.name, m.s_mm) for m in both] == [("s1_foramen", 36.0)]
    assert foramen_reference({**centres, **rims}, 1) == "lower rim"
    one = {**centres, "s1_foramen_lower_rim_left": at(36, 18)}
    assert [m.s_mm for m in foramen_marks(one, STRAIGHT)] == [30.0]
    assert foramen_reference(one, 1) == "centre"
    assert foramen_reference({}, 1) is None


def test_the_marks_of_a_tape_stand_in_order_and_end_at_the_cut() -> None:
    positions = {
        "s1_s2_disc": at(28),
        "s2_s3_disc": at(54),
        "s3_s4_disc": at(77),
        "s1_foramen_left": at(29, 18),
        "s2_foramen_right": at(-3, -18),
    }
    assert [m.name for m in disc_marks(positions, STRAIGHT)] == [
        "s1_s2_disc",
        "s2_s3_disc",
        "s3_s4_disc",
    ]
    names = [m.name for m in tape_marks(positions, STRAIGHT, 60.0)]
    assert names == ["s1_s2_disc", "s1_foramen", "s2_s3_disc", "cut-5", "cut", "cut+5"]
    lateral = tape_marks(positions, STRAIGHT, 60.0, on_midline=False)
    assert [(m.name, m.s_mm) for m in lateral] == [("cut-5", 55), ("cut", 60), ("cut+5", 65)]
    above = next(m for m in foramen_marks(positions, STRAIGHT) if m.name == "s2_foramen")
    assert above.s_mm == pytest.approx(-3.0), "above the zero, and said so"


@pytest.mark.parametrize(
    ("length", "margin", "root"),
    [(75.98, 76, 76), (76.03, 76, 76), (75.5, 75, 76), (75.06, 75, 76), (75.94, 75, 76)],
)
def test_rounding_goes_to_the_side_that_is_protected(length: float, margin: int, root: int) -> None:
    assert rounded_mm(length, "margin") == margin
    assert rounded_mm(length, "root") == root


@given(st.floats(0.0, 200.0))
def test_rounding_never_harms_the_protected_side_by_more_than_its_tolerance(length: float) -> None:
    assert length - 1 < rounded_mm(length, "margin") <= length + 0.0501
    assert length - 0.0501 <= rounded_mm(length, "root") < length + 1
