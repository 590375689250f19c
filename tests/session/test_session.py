from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delivery_queue import DeliveryQueue
from made_scene import LENGTH, made_case, made_mesh, made_plan, ventral_point
from sacplan.case.case import Case, SacrumOutline
from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.measure.transection import plane_at
from sacplan.plan.edits import place_landmark, set_tissue, set_transection
from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.services.outline_sacrum import outline_is_stale, outline_seeds
from sacplan.session.jobs import Jobs
from sacplan.session.ports import SessionPort
from sacplan.session.session import MEASURE, OUTLINE, Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool, Window


class Opened:
    """A session with its main thread; every state it tells is checked."""

    def __init__(self) -> None:
        self.main = DeliveryQueue()
        self.faults: list[BaseException] = []
        self.session = Session(Jobs(self.main, self.faults.append))
        self.told: list[SessionState] = []
        self.session.changed.connect(self._check)

    @property
    def state(self) -> SessionState:
        return self.session.state

    def midline_mm(self) -> float:
        assert self.state.numbers_are_current
        assert self.state.measurements is not None
        tape = self.state.measurements.tape("midline")
        assert tape is not None
        return tape.pressed_mm

    def settle(self) -> None:
        jobs = self.session.jobs
        self.main.run_until(lambda: not jobs.is_running(OUTLINE) and not jobs.is_running(MEASURE))
        self.main.run_what_is_there()

    def _check(self, now: SessionState, before: SessionState) -> None:
        assert before is (self.told[-1] if self.told else before)
        self.told.append(now)
        if now.numbers_are_current:
            assert now.case is not None
            assert now.measurements is not None
            assert now.measurements.plan is now.plan
            assert not outline_is_stale(now.case, now.plan)


@pytest.fixture
def opened() -> Iterator[Opened]:
    made = Opened()
    yield made
    made.session.jobs.close()
    assert made.faults == []


def case_outlined_by_hand(plan: Plan) -> Case:
    """The made bone, outlined for the plan's landmarks, in an MR that cannot be outlined anew."""
    affine = np.diag([8.0, 8.0, 8.0, 1.0])
    affine[:3, 3] = -160
    series = SeriesIdentity(Patient(PersonName("A^B"), "1"), "1.1", "1.2", "1.3", "MR")
    volume = ImageVolume(np.zeros((40, 40, 40), np.int16), affine, series, 1.0)
    seeds = outline_seeds(plan)
    assert seeds is not None
    mask = LabelMask("sacrum", np.ones((1, 1, 1), dtype=bool), np.eye(4), "made")
    return Case(volume, SacrumOutline(mask, made_mesh(), np.array([1.0, 0, 0]), "made", seeds))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return made_plan(made_case())


def test_opening_measures_and_shows_the_promontory(opened: Opened, plan: Plan) -> None:
    port: SessionPort = opened.session
    assert not port.state.numbers_are_current
    opened.session.use_case(case_outlined_by_hand(plan), plan)
    opened.settle()
    assert opened.midline_mm() == pytest.approx(60.0, abs=0.5)
    assert np.array_equal(opened.state.view.crosshair_mm, ventral_point(0))
    assert not opened.session.document.has_unsaved_changes


def test_the_real_outline_follows_the_landmarks(opened: Opened, plan: Plan) -> None:
    case = Case(made_case().volume)
    opened.session.use_case(case, Plan())
    assert np.allclose(opened.state.view.crosshair_mm, case.volume.corners().mean(axis=0))
    assert opened.state.view.window == Window(350.0, 2000.0)
    for name, at in ((PROMONTORY, ventral_point(0)), (APEX, ventral_point(LENGTH))):
        opened.session.apply(place_landmark(name, at))
    assert opened.state.outline_is_due
    opened.session.apply(set_transection(plan.transection))
    assert opened.session.jobs.is_running(OUTLINE)
    opened.settle()
    assert opened.midline_mm() == pytest.approx(60.0, abs=1.0)
    assert opened.state.case is not None
    assert opened.state.case.volume is case.volume


def test_numbers_of_an_old_outline_never_count_and_undo_restores_them(
    opened: Opened, plan: Plan
) -> None:
    opened.session.use_case(case_outlined_by_hand(plan), plan)
    opened.settle()
    first, sacrum = opened.midline_mm(), opened.state.case.sacrum  # type: ignore[union-attr]
    opened.session.apply(place_landmark(PROMONTORY, ventral_point(4)))
    assert opened.state.outline_is_due
    assert not opened.state.numbers_are_current
    opened.settle()
    assert opened.state.outline_is_due, "an MR is not outlined, so the old outline is in place"
    assert not opened.state.numbers_are_current
    opened.session.undo()
    opened.settle()
    assert opened.state.plan is plan
    assert opened.state.case.sacrum is sacrum  # type: ignore[union-attr]
    assert opened.midline_mm() == first


def test_a_refused_outline_is_a_blocker_and_is_not_tried_again(opened: Opened, plan: Plan) -> None:
    opened.session.use_case(replace(case_outlined_by_hand(plan), sacrum=None), plan)
    opened.settle()

    def blockers() -> list[str]:
        assert opened.state.measurements is not None
        found = opened.state.measurements.findings
        return [f.code for f in found if f.severity == Severity.BLOCKER]

    refused = "SEGMENTATION-MODALITY"
    assert blockers()[0] == refused
    opened.session.apply(set_tissue(3.0))
    assert not opened.session.jobs.is_running(OUTLINE)
    opened.settle()
    assert blockers()[0] == refused
    opened.session.apply(place_landmark(APEX, ventral_point(100)))
    assert opened.session.jobs.is_running(OUTLINE)


def test_a_drag_is_one_step_measured_all_the_way(opened: Opened, plan: Plan) -> None:
    session = opened.session
    session.use_case(case_outlined_by_hand(plan), plan)
    opened.settle()
    first = opened.state.measurements
    assert first is not None
    session.begin_gesture("Move transection plane")
    for s in (58.0, 55.0, 50.0):
        session.apply(set_transection(plane_at(first, s, 0, 0)))
    session.end_gesture()
    opened.settle()
    assert opened.midline_mm() == pytest.approx(50.0, abs=0.5)
    session.undo()
    opened.settle()
    assert opened.state.plan is plan
    session.redo()
    session.begin_gesture("Move transection plane")
    session.apply(set_transection(plane_at(first, 40.0, 0, 0)))
    session.cancel_gesture()
    opened.settle()
    assert opened.midline_mm() == pytest.approx(50.0, abs=0.5)


STEPS = ["plane", "zero", "undo", "redo", "begin", "end", "cancel", "view", "deliver"]


@settings(max_examples=8, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(STEPS), min_size=5, max_size=25))
def test_whatever_is_done_ends_in_numbers_of_what_is_on_screen(steps: list[str]) -> None:
    """`Opened` checks on the way that no state counts old numbers as current."""
    opened = Opened()
    with closing(opened.session.jobs):
        walk(opened, steps)
    assert opened.faults == []


def walk(opened: Opened, steps: list[str]) -> None:
    session, plan = opened.session, made_plan(made_case())
    session.use_case(case_outlined_by_hand(plan), plan)
    opened.settle()
    first = opened.state.measurements
    assert first is not None
    for i, step in enumerate(steps):
        if step == "plane":
            session.apply(set_transection(plane_at(first, 40.0 + i, 0, 0)))
        elif step == "zero":
            session.apply(place_landmark(PROMONTORY, ventral_point(i % 5)))
        elif step == "view":
            session.show(crosshair_mm=ventral_point(i))
        elif step == "deliver":
            opened.main.run_what_is_there()
        elif step == "begin":
            session.begin_gesture("Drag")
        else:
            name = step if step in ("undo", "redo") else f"{step}_gesture"
            getattr(session, name)()
    session.end_gesture()
    opened.settle()
    while session.document.undo_label is not None:
        session.undo()
    opened.settle()
    assert opened.state.plan is plan
    assert opened.midline_mm() == pytest.approx(60.0, abs=0.5)


def test_landmarks_are_placed_one_after_the_other(opened: Opened) -> None:
    session = opened.session
    session.use_case(Case(made_case().volume), Plan())
    session.show(landmark_to_place=PROMONTORY, tool=Tool.LANDMARK)
    session.place_landmark_at([9999.0, 0, 0])
    assert opened.state.plan.landmarks == {}
    session.place_landmark_at(ventral_point(0))
    assert opened.state.view.landmark_to_place == APEX
    session.place_landmark_at(ventral_point(LENGTH))
    assert (opened.state.view.landmark_to_place, opened.state.view.tool) == (None, Tool.CROSSHAIR)
    placed = opened.state.plan.landmarks[APEX]
    assert placed.series_uid == opened.state.case.volume.series.series_uid  # type: ignore[union-attr]
    before = opened.state.plan
    session.place_landmark_at(ventral_point(50))
    assert opened.state.plan is before


def test_another_case_takes_nothing_over(opened: Opened, plan: Plan) -> None:
    session = opened.session
    session.use_case(Case(made_case().volume), plan)
    session.show(maximised=None, plane_is_locked=True)
    assert session.jobs.is_running(OUTLINE)
    other = case_outlined_by_hand(plan)
    session.use_case(other, Plan())
    opened.settle()
    session.jobs.close()
    opened.main.run_what_is_there()
    assert opened.state.case is other
    assert opened.state.plan.landmarks == {}
    assert not opened.state.view.plane_is_locked
    assert session.document.undo_label is None
    assert all(s.plan is plan or s.case is not opened.told[0].case for s in opened.told)


def test_notices_of_the_plan_stand_before_its_findings(opened: Opened, plan: Plan) -> None:
    notice = Finding("PLAN-UNBOUND", Severity.CAUTION, "The plan file names no images.")
    opened.session.use_case(case_outlined_by_hand(plan), plan)
    opened.session.use_plan(plan, (notice,))
    opened.settle()
    assert opened.state.measurements is not None
    assert opened.state.measurements.findings[0] == notice
    opened.session.apply(set_tissue(1.0))
    opened.settle()
    assert opened.state.measurements.findings[0] == notice


def test_all_listeners_see_the_states_in_the_same_order(opened: Opened) -> None:
    seen: list[float] = []
    session = opened.session

    def react(now: SessionState, _before: SessionState) -> None:
        if now.plan.tissue_mm == 1.0:
            session.apply(set_tissue(5.0))

    session.changed.connect(react)
    session.changed.connect(lambda now, _before: seen.append(now.plan.tissue_mm))
    session.apply(set_tissue(1.0))
    assert seen == [1.0, 5.0]


def test_a_view_field_that_does_not_exist_is_a_fault(opened: Opened) -> None:
    with pytest.raises(TypeError):
        opened.session.show(crosshair=(0, 0, 0))
