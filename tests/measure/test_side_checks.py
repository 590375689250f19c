"""A landmark on the wrong side, or where it can hardly lie, is known as soon as it is placed."""

from __future__ import annotations

import numpy as np
import pytest

from sacplan.geometry.frame import Vector, rotation_about
from sacplan.measure.side_checks import side_findings, side_trouble
from sacplan.plan.edits import swap_sides
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan

TURN = rotation_about([0.3, 0.5, 1.0], 6.0)
"""Patients lie turned on the table."""

OWN = {
    PROMONTORY: (0, 0, 0),
    APEX: (0, 30, -105),
    **{f"s{n}_foramen_left": (19 - 2 * n, 8 * n, -22 * n) for n in range(1, 5)},
    "psis_left": (38, 75, -25),
    "si_joint_end_left": (40, 35, -60),
    "ischial_spine_left": (52, 25, -110),
}
TRUE = {name: TURN @ np.array(place, dtype=float) for name, place in OWN.items()}
TRUE |= {
    name.replace("left", "right"): TURN @ (np.array(OWN[name]) * [-1.0, 1, 1])
    for name in OWN
    if name.endswith("left")
}


def only(*names: str, **moved: Vector) -> dict[str, Vector]:
    return {name: TRUE[name] for name in names} | moved


def code(name: str, positions: dict[str, Vector]) -> str | None:
    trouble = side_trouble(name, positions)
    return None if trouble is None else trouble.finding.code


def test_what_is_right_is_left_alone_at_every_step() -> None:
    assert list(side_findings(TRUE)) == []
    for order in (list(TRUE), list(TRUE)[::-1]):
        placed: dict[str, Vector] = {}
        for name in order:
            placed[name] = TRUE[name]
            assert code(name, placed) is None, (name, list(placed))


@pytest.mark.parametrize("stem", ["s1_foramen", "s3_foramen", "psis", "ischial_spine"])
@pytest.mark.parametrize(("side", "other"), [("left", "right"), ("right", "left")])
def test_one_alone_on_the_other_side(stem: str, side: str, other: str) -> None:
    name, across = f"{stem}_{side}", TRUE[f"{stem}_{other}"]
    for reference in (
        (PROMONTORY, APEX),
        (PROMONTORY, APEX, "s2_foramen_left", "s2_foramen_right"),
    ):
        trouble = side_trouble(name, only(*reference) | {name: across})
        assert trouble is not None
        assert (trouble.finding.code, trouble.swaps) == ("LANDMARK-SIDE", True)
        assert f"to the {other} of the midline" in trouble.finding.text
    landmarks = {name: Landmark(across)}
    swapped = swap_sides(stem).change(Plan(landmarks))
    assert list(swapped.landmarks) == [f"{stem}_{other}"]


def test_a_crossed_pair_is_known_without_any_midline() -> None:
    crossed = {
        "s2_foramen_left": TRUE["s2_foramen_right"],
        "s2_foramen_right": TRUE["s2_foramen_left"],
    }
    trouble = side_trouble("s2_foramen_right", crossed)
    assert trouble is not None
    assert (trouble.finding.code, trouble.swaps) == ("LANDMARKS-LEFT-RIGHT", True)
    plan = Plan({name: Landmark(point) for name, point in crossed.items()})
    mended = swap_sides("s2_foramen").change(plan)
    assert code("s2_foramen_right", mended.positions) is None


def test_both_on_one_side_cannot_be_mended_by_a_swap() -> None:
    beside = TRUE["s1_foramen_left"] + TURN @ np.array([-7.0, 0, 0])
    placed = only(PROMONTORY, APEX, "s1_foramen_left") | {"s1_foramen_right": beside}
    trouble = side_trouble("s1_foramen_right", placed)
    assert trouble is not None
    assert (trouble.finding.code, trouble.swaps) == ("LANDMARKS-ONE-SIDE", False)
    assert [f.code for f in side_findings(placed)] == ["LANDMARKS-ONE-SIDE"]


def test_order_and_distance() -> None:
    placed = only(PROMONTORY, APEX, "s2_foramen_left")
    assert code("s3_foramen_left", placed | {"s3_foramen_left": TRUE["s1_foramen_left"]}) == (
        "LANDMARKS-ORDER"
    )
    without_ends = only("s2_foramen_left") | {"s3_foramen_left": TRUE["s1_foramen_left"]}
    assert code("s3_foramen_left", without_ends) == "LANDMARKS-ORDER"
    for name, wrong_mm in (("s2_foramen_left", 50.0), ("psis_right", -8.0)):
        place = TURN @ (np.array(OWN[name.replace("right", "left")]) * [0.0, 1, 1])
        place = place + TURN @ np.array([wrong_mm, 0, 0])
        assert code(name, TRUE | {name: place}) == "LANDMARK-LATERAL"


def test_mirrored_the_sides_are_exchanged() -> None:
    """The same trouble for the other side: left and right are treated alike."""
    wrong = only(PROMONTORY, APEX) | {"s1_foramen_left": TRUE["s1_foramen_right"]}
    mirror = np.array([-1.0, 1, 1])
    mirrored = {n.replace("left", "right"): p * mirror for n, p in wrong.items()}
    a, b = side_trouble("s1_foramen_left", wrong), side_trouble("s1_foramen_right", mirrored)
    assert a is not None
    assert b is not None
    swap = {"left": "right", "right": "left"}
    said, mirrored_said = (one.finding.text.split()[1:11] for one in (a, b))
    assert said == [swap.get(word, word) for word in mirrored_said]


def test_landmarks_on_one_spot_show_no_side_and_stop_nothing() -> None:
    spot = TRUE[PROMONTORY]
    for name in OWN:
        assert code(name, {PROMONTORY: spot, APEX: spot, name: spot}) in (None, "LANDMARK-LATERAL")
