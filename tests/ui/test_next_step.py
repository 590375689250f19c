from __future__ import annotations

from dataclasses import replace

from made_window import outlined_case
from sacplan.errors import Finding, Severity
from sacplan.measure.compute import compute
from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.session.state import SessionState
from sacplan.session.view_state import ViewState
from sacplan.ui.next_step import next_step


def test_the_steps_follow_one_another() -> None:
    case, full = outlined_case()
    assert next_step(SessionState(), False) is None

    def at(plan: Plan, **changes: object) -> str | None:
        state = SessionState(case, plan, compute(case, plan))
        step = next_step(replace(state, **changes), False)
        return None if step is None else f"{step.action}: {step.title}"

    assert at(Plan()) == "next_landmark: Place the promontory"
    due = ViewState(landmark_to_place=PROMONTORY)
    assert at(Plan(), view=due) == "escape: Click the promontory in any view"
    with_zero = Plan({PROMONTORY: full.landmarks[PROMONTORY]})
    assert at(with_zero) == "next_landmark: Place the apex"
    no_plane = replace(full, transection=None)
    assert at(no_plane, outline_is_due=True) == "outline: The sacrum is not outlined"
    assert at(no_plane) == "place_plane: Place the transection plane"
    assert at(full) is None


def test_a_blocker_is_told_before_the_next_step() -> None:
    case, full = outlined_case()
    plan = replace(full, transection=None)
    blocker = Finding("OUTLINE-NO-BONE", Severity.BLOCKER, "There is no bone.")
    state = SessionState(case, plan, compute(case, plan).with_findings((blocker,)))
    step = next_step(state, False)
    assert step is not None
    assert step.text == "There is no bone."


def test_the_foramina_keep_their_capital() -> None:
    case, plan = outlined_case()
    view = ViewState(landmark_to_place="s2_foramen_left")
    step = next_step(SessionState(case, plan, compute(case, plan), view), False)
    assert step is not None
    assert step.title == "Click the S2 foramen left in any view"
    assert APEX in plan.landmarks
