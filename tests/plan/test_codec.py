from __future__ import annotations

import copy
import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sacplan.errors import SacplanError
from sacplan.plan.codec import missing_parts, plan_from_json, plan_to_json
from sacplan.plan.digest import plan_digest
from sacplan.plan.model import APEX, DEFAULT_TAPES, PROMONTORY

CONTRACT = {
    "format": "sacplan-plan",
    "version": 1,
    "case": {
        "patient_id": "仙骨-7",
        "study_uid": "1.2",
        "series_uid": "1.2.3",
        "frame_of_reference_uid": "1.2.4",
    },
    "landmarks": {
        "promontory": {
            "position_mm": [0.1, -2, 3e-3],
            "sd_mm": 1.0,
            "method": "picked",
            "series_uid": "1.2.3",
        },
        "apex": {"position_mm": [1, 2, 3]},
        "my_own_point": {"position_mm": [4, 5, 6], "seen_by": ["A", "B"]},
    },
    "transection": {"point_mm": [0, 0, 0], "normal": [0, 0, -1]},
    "tapes": [
        {"name": "midline", "zero": "promontory", "lateral_mm": 0},
        {"name": "left", "zero": "promontory", "lateral_mm": 15},
    ],
    "tissue_mm": 2.5,
}


def altered(path: str, value: Any) -> dict[str, Any]:
    data = copy.deepcopy(CONTRACT)
    *parents, last = path.split("/")
    part: Any = data
    for key in parents:
        part = part[int(key)] if isinstance(part, list) else part[key]
    part[int(last) if isinstance(part, list) else last] = value
    return data


def test_the_contract_example_is_read() -> None:
    plan = plan_from_json(CONTRACT)
    assert plan.case is not None
    assert plan.case.patient_id == "仙骨-7"
    assert plan.landmarks[PROMONTORY].position_mm.tolist() == [0.1, -2.0, 0.003]
    assert plan.landmarks[PROMONTORY].sd_mm == 1.0
    assert plan.landmarks["my_own_point"].unknown["seen_by"] == ["A", "B"]
    assert plan.transection is not None
    assert plan.transection.normal.tolist() == [0, 0, -1]
    assert [tape.lateral_mm for tape in plan.tapes] == [0.0, 15.0]
    assert plan.tissue_mm == 2.5


def test_what_is_absent_has_a_default_and_is_named_as_missing() -> None:
    plan = plan_from_json({"format": "sacplan-plan", "version": 1})
    assert plan.tapes == DEFAULT_TAPES
    assert plan.tissue_mm == 2.0
    assert plan.case is None
    assert missing_parts(plan) == (f"landmarks.{PROMONTORY}", f"landmarks.{APEX}", "transection")


def test_unknown_members_survive_wherever_they_stand() -> None:
    data = copy.deepcopy(CONTRACT)
    data["review"] = {"by": "三浦", "marks": [1, 2.5, None]}
    data["case"]["accession"] = "77"
    data["transection"]["saw_mm"] = 1.2
    data["tapes"][1]["colour"] = "blue"
    assert plan_to_json(plan_from_json(plan_to_json(plan_from_json(data)))) == plan_to_json(
        plan_from_json(data)
    )
    again = plan_to_json(plan_from_json(data))
    assert again["review"] == data["review"]
    assert again["case"]["accession"] == "77"
    assert again["transection"]["saw_mm"] == 1.2
    assert again["tapes"][1]["colour"] == "blue"


@given(
    st.lists(st.tuples(*[st.floats(-1e4, 1e4, allow_subnormal=False)] * 3), min_size=2, max_size=2),
    st.tuples(*[st.floats(-1, 1, allow_subnormal=False)] * 3),
)
@settings(max_examples=150, deadline=None)
def test_numbers_come_back_to_the_last_digit(
    points: list[tuple[float, ...]], normal: tuple[float, ...]
) -> None:
    if np.linalg.norm(normal) < 1e-3:
        normal = (0.0, 0.6, -0.8)
    data = altered("transection", {"point_mm": list(points[0]), "normal": list(normal)})
    data["landmarks"]["apex"]["position_mm"] = list(points[1])
    once = json.dumps(plan_to_json(plan_from_json(data)))
    assert json.dumps(plan_to_json(plan_from_json(json.loads(once)))) == once


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        ([], "PLAN-FORMAT", ""),
        ({"format": "other"}, "PLAN-FORMAT", ""),
        (altered("version", 2), "PLAN-VERSION", "version 2"),
        (altered("version", "1"), "PLAN-MALFORMED", "version"),
        (altered("version", 0), "PLAN-MALFORMED", "version"),
        (altered("landmarks/apex/position_mm", [1, 2]), "PLAN-MALFORMED", "landmarks.apex."),
        (altered("landmarks/apex/position_mm/1", "2"), "PLAN-MALFORMED", "landmarks.apex."),
        (altered("landmarks/apex/position_mm/1", True), "PLAN-MALFORMED", "landmarks.apex."),
        (altered("landmarks/apex/position_mm/1", 10**400), "PLAN-MALFORMED", "landmarks.apex."),
        (altered("landmarks/apex", [1, 2, 3]), "PLAN-MALFORMED", "landmarks.apex"),
        (altered("landmarks", []), "PLAN-MALFORMED", "landmarks"),
        (altered("tapes", [{"name": str(i)} for i in range(25)]), "PLAN-MALFORMED", "24 tapes"),
        (altered("landmarks/promontory/sd_mm", -1), "PLAN-MALFORMED", "promontory.sd_mm"),
        (altered("transection/normal", [0, 0, 0]), "PLAN-MALFORMED", "transection.normal"),
        (altered("transection/point_mm", None), "PLAN-MALFORMED", "transection.point_mm"),
        (altered("tapes/1/name", "midline"), "PLAN-MALFORMED", "tapes[1].name"),
        (altered("tapes/1/lateral_mm", "15"), "PLAN-MALFORMED", "tapes[1].lateral_mm"),
        (altered("tapes", {"midline": 0}), "PLAN-MALFORMED", "tapes"),
        (altered("tissue_mm", -2), "PLAN-MALFORMED", "tissue_mm"),
        (altered("case/patient_id", 7), "PLAN-MALFORMED", "case.patient_id"),
    ],
)
def test_what_is_not_a_plan_is_refused_with_its_place(data: Any, code: str, place: str) -> None:
    with pytest.raises(SacplanError) as refusal:
        plan_from_json(data)
    assert refusal.value.code == code
    assert place in refusal.value.problem
    assert refusal.value.remedy


LAID = {
    "series_uid": "1.9",
    "to_planned": [[0, -1, 0, 4.5], [1, 0, 0, -2], [0, 0, 1, 0], [0, 0, 0, 1]],
    "error_mm": 0.7,
    "method": "landmarks",
    "is_accepted": True,
}
FULL = CONTRACT | {
    "transection_left": {"point_mm": [10, 0, 5], "normal": [0.5, 0, -1], "by": "A"},
    "ventral_curve": {
        "points_mm": [[0, 0, 0], [0, 5, -40]],
        "path_mm": [[0, 0, 0], [0, 2, -20], [0, 5, -40]],
        "series_uid": "1.2.3",
    },
    "contours": [{"name": "tumour", "points_mm": [[0, 0, 0], [1, 0, 0], [0, 1, 0]]}],
    "counting": {"lstv": "lumbarised_s1", "counted_from": "C2", "foramina_pairs": 5},
    "choices": {"protect": "root", "tape_width_mm": 3, "runs": 600, "later": [1]},
    "laid_series": [LAID],
}


def test_all_that_a_plan_may_hold_comes_back_and_counts_in_the_digest() -> None:
    plan = plan_from_json(FULL)
    assert plan.counting is not None
    assert (plan.counting.lstv, plan.counting.foramina_pairs) == ("lumbarised_s1", 5)
    assert plan.choices.tape_width_mm == 3.0
    assert plan.ventral_curve is not None
    assert plan.ventral_curve.path_mm.shape == (3, 3)
    written = plan_to_json(plan)
    assert written["choices"]["later"] == [1]
    assert written["transection_left"]["by"] == "A"
    assert plan_to_json(plan_from_json(json.loads(json.dumps(written)))) == written
    for name in (
        "transection_left",
        "ventral_curve",
        "contours",
        "counting",
        "choices",
        "laid_series",
    ):
        lesser = {key: value for key, value in FULL.items() if key != name}
        assert plan_digest(plan_from_json(lesser)) != plan_digest(plan), name


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ventral_curve", {"points_mm": [[0, 0, 0]]}),
        ("ventral_curve", {"points_mm": [[0, 0, 0], [0, "a", 1]]}),
        ("contours", [{"name": "tumour", "points_mm": [[0, 0, 0], [1, 0, 0]]}]),
        ("counting", {"lstv": "perhaps"}),
        ("counting", {"lstv": "none", "foramina_pairs": 40}),
        ("choices", {"protect": "both"}),
        ("laid_series", [LAID, LAID]),
        ("laid_series", [LAID | {"to_planned": np.diag([2.0, 1, 1, 1]).tolist()}]),
        ("laid_series", [LAID | {"to_planned": [[1, 0], [0, 1]]}]),
        ("laid_series", [LAID | {"error_mm": -1}]),
        ("laid_series", [LAID | {"is_accepted": "yes"}]),
        ("choices", {"runs": 1e9}),
        ("choices", {"tape_width_mm": -1}),
        ("transection_right", {"point_mm": [0, 0, 0], "normal": [0, 0, 0]}),
    ],
)
def test_a_malformed_part_is_refused_with_its_place(name: str, value: Any) -> None:
    with pytest.raises(SacplanError, match=name) as refused:
        plan_from_json(CONTRACT | {name: value})
    assert refused.value.code == "PLAN-MALFORMED"
