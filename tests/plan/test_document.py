from __future__ import annotations

import contextlib
import itertools
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sacplan.geometry.plane import Plane
from sacplan.plan.digest import plan_digest
from sacplan.plan.document import PlanDocument
from sacplan.plan.edits import (
    Edit,
    bind_case,
    place_landmark,
    remove_landmark,
    set_tapes,
    set_tissue,
    set_transection,
)
from sacplan.plan.model import APEX, PROMONTORY, CaseReference, Landmark, Plan, TapeSpec

START = Plan(
    {PROMONTORY: Landmark([0, 0, 0], 0.5, unknown={"seen_by": "A"})},
    Plane([0, 0, -50], [0, 0, -1]),
    unknown={"review": [1]},
)

coordinates = st.floats(-500, 500)
points = st.tuples(coordinates, coordinates, coordinates)
names = st.sampled_from([PROMONTORY, APEX, "s2_foramen_left", "of_another_hand"])
edits = st.one_of(
    st.builds(place_landmark, names, points),
    st.builds(remove_landmark, names),
    st.builds(lambda p: set_transection(Plane(p, [0, 0.6, -0.8])), points),
    st.just(set_transection(None)),
    st.builds(lambda mm: set_tapes((TapeSpec("one", lateral_mm=mm),)), coordinates),
    st.builds(set_tissue, st.floats(0, 10)),
    st.builds(lambda uid: bind_case(CaseReference(series_uid=uid)), st.text(max_size=5)),
)


@settings(max_examples=20, deadline=None)
@given(st.lists(edits, min_size=1, max_size=20))
def test_200_undos_give_the_first_plan_and_200_redos_the_last(some: list[Edit]) -> None:
    made = [*itertools.islice(itertools.cycle(some), 200)]
    document = PlanDocument(START)
    digest = plan_digest(START)
    for edit in made:
        document.apply(edit)
    last = document.plan
    for _ in made:
        document.undo()
    assert document.plan is START
    assert plan_digest(document.plan) == digest
    assert document.undo_label is None
    assert not document.has_unsaved_changes
    document.undo()
    for _ in made:
        document.redo()
    assert document.plan is last
    document.redo()
    assert document.plan is last


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(edits, st.sampled_from(["undo", "redo", "begin", "end", "cancel"])),
        max_size=40,
    )
)
def test_whatever_is_done_undo_leads_back_through_plans_that_were_shown(
    steps: list[Edit | str],
) -> None:
    document = PlanDocument(START)
    shown = {id(START): START}
    document.changed.connect(lambda now, _before, _settled: shown.update({id(now): now}))
    for step in steps:
        if isinstance(step, Edit):
            document.apply(step)
        elif step in ("undo", "redo"):
            getattr(document, step)()
        elif step == "begin":
            document.begin_gesture("Drag")
        else:
            getattr(document, f"{step}_gesture")()
    document.end_gesture()
    while document.undo_label is not None:
        document.undo()
        assert id(document.plan) in shown
    assert document.plan is START


def test_a_gesture_is_one_step_with_its_own_label() -> None:
    document = PlanDocument(START)
    told: list[bool] = []
    document.changed.connect(lambda _now, _before, settled: told.append(settled))
    document.begin_gesture("Move transection plane")
    for z in range(50):
        document.apply(set_transection(Plane([0, 0, -z], [0, 0, -1])))
    document.end_gesture()
    assert told == [False] * 50 + [True]
    assert document.undo_label == "Move transection plane"
    document.undo()
    assert document.plan is START
    assert document.undo_label is None
    assert document.redo_label == "Move transection plane"


def test_a_cancelled_gesture_leaves_nothing() -> None:
    document = PlanDocument(START)
    document.apply(set_tissue(3.0))
    document.undo()
    document.begin_gesture("Drag")
    document.apply(remove_landmark(PROMONTORY))
    document.cancel_gesture()
    assert document.plan is START
    assert (document.undo_label, document.redo_label) == (None, "Change tissue thickness")
    document.begin_gesture("Drag")
    document.end_gesture()
    assert document.undo_label is None


def test_an_exception_inside_a_gesture_takes_all_of_it_back() -> None:
    document = PlanDocument(START)

    def refuse(plan: Plan) -> Plan:
        raise ZeroDivisionError(plan)

    with contextlib.suppress(ZeroDivisionError), document.gesture("Drag"):
        document.apply(set_tissue(1.0))
        document.apply(Edit("Refuse", refuse))
    assert document.plan is START
    assert document.undo_label is None


def test_saving_is_known_by_the_plan_that_was_written() -> None:
    document = PlanDocument(START)
    document.apply(set_tissue(3.0))
    written = document.plan
    document.apply(set_tissue(4.0))
    document.mark_saved(written)
    assert document.has_unsaved_changes
    document.undo()
    assert not document.has_unsaved_changes


def test_moving_a_landmark_keeps_what_is_known_of_it_but_not_its_digest() -> None:
    moved = place_landmark(PROMONTORY, [1, 2, 3], "1.2").change(START)
    mark = moved.landmarks[PROMONTORY]
    assert (mark.sd_mm, mark.unknown["seen_by"], mark.series_uid) == (0.5, "A", "1.2")
    assert moved.unknown["review"] == [1]
    assert plan_digest(moved) != plan_digest(START)
    assert plan_digest(replace(START, unknown={})) == plan_digest(START)
