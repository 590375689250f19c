from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from delivery_queue import DeliveryQueue
from made_scene import made_case, made_plan
from sacplan.plan.candidates import keep_candidate
from sacplan.plan.edits import set_choices, set_tissue
from sacplan.services.outline_sacrum import outline_seeds
from sacplan.session.jobs import Jobs
from sacplan.session.session import Session
from sacplan.session.uncertainty_watch import UNCERTAINTY

RUNS = 20


class Opened:
    """A session that estimates, with its main thread."""

    def __init__(self) -> None:
        self.main = DeliveryQueue()
        self.faults: list[BaseException] = []
        self.session = Session(Jobs(self.main, self.faults.append), 0.01)
        case = made_case()
        plan = made_plan(case)
        assert case.sacrum is not None
        outlined = case.with_sacrum(replace(case.sacrum, made_for=outline_seeds(plan) or ()))
        self.session.use_case(outlined, plan)
        self.session.apply(set_choices(replace(plan.choices, runs=RUNS)))

    def estimate(self) -> None:
        self.main.run_until(lambda: self.session.state.uncertainty_is_current)


@pytest.fixture
def opened() -> Iterator[Opened]:
    made = Opened()
    yield made
    made.session.jobs.close()
    assert made.faults == []


def test_an_estimate_follows_a_settled_plan_and_grows_stale_with_it(opened: Opened) -> None:
    opened.estimate()
    session = opened.session
    first, plan = session.state.uncertainty, session.state.plan
    assert first is not None
    assert first.runs == RUNS
    session.apply(set_tissue(4.0))
    assert not session.state.uncertainty_is_current
    assert session.state.uncertainty is first
    opened.estimate()
    assert session.state.uncertainty is not first
    session.undo()
    assert session.state.plan is plan
    assert session.state.uncertainty is first, "undo brings the estimate back at once"


def test_nothing_is_estimated_while_the_plan_is_being_dragged(opened: Opened) -> None:
    opened.estimate()
    session = opened.session
    session.begin_gesture("Drag")
    session.apply(set_tissue(3.0))
    opened.main.run_until(lambda: session.state.numbers_are_current)
    opened.main.run_what_is_there()
    assert not session.jobs.is_running(UNCERTAINTY)
    session.end_gesture()
    opened.estimate()
    assert session.state.uncertainty is not None
    assert session.state.uncertainty.plan is session.state.plan


def test_an_estimate_under_way_holds_for_a_plan_that_only_keeps_a_candidate(opened: Opened) -> None:
    session = opened.session
    session.apply(set_tissue(3.0))
    session.apply(keep_candidate("A"))
    opened.estimate()
    assert session.state.uncertainty is not None
    assert session.state.uncertainty.plan is session.state.plan
    before = session.state.uncertainty
    session.apply(keep_candidate("B"))
    assert session.state.uncertainty_is_current, "what was estimated is taken over at once"
    assert session.state.uncertainty.tapes is before.tapes
