"""The way through a case: what is done, what is due, what asks, and where a press leads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.errors import Finding, Severity
from sacplan.measure.compute import compute
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.model import PROMONTORY, Plan
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane
from sacplan.ui.counting_dialog import CountingDialog
from sacplan.ui.step_strip import StepStrip
from sacplan.ui.steps import Standing, steps_of


def standings(state: SessionState) -> str:
    """One letter a step: open, Due, done (x), asks (?), stops (!)."""
    signs = {"open": "-", "due": "D", "done": "x", "asks": "?", "stops": "!"}
    return "".join(signs[step.standing.value] for step in steps_of(state))


def test_the_way_goes_on_step_by_step() -> None:
    case, full = outlined_case()
    counted = replace(full, counting=Counting(Transition.NONE, "C2", 4))

    def at(plan: Plan, *findings: Finding) -> str:
        measured = compute(case, plan)
        own = tuple(f for f in measured.findings if f.code.endswith("-MISSING"))
        return standings(SessionState(case, plan, replace(measured, findings=(*own, *findings))))

    assert standings(SessionState()) == "D------"
    assert at(Plan()) == "xD-----"
    with_zero = Plan({PROMONTORY: full.landmarks[PROMONTORY]})
    assert at(with_zero) == "xD-----"
    assert at(replace(full, transection=None)) == "xxxD---"
    assert at(full) == "xxxxxD-", "the segments are not counted yet"
    assert at(counted) == "xxxxxxD"
    assert at(counted, Finding("A", Severity.CAUTION, "Look.")) == "xxxxx?D"
    assert at(counted, Finding("A", Severity.BLOCKER, "Stop.")) == "xxxxx!!"


def test_what_is_missing_is_said() -> None:
    case, full = outlined_case()
    by_key = {s.key: s for s in steps_of(SessionState(case, Plan(), compute(case, Plan())))}
    assert "Promontory" in by_key["landmarks"].missing
    plan = replace(full, transection=replace(full.transection, point=full.transection.point + 500))
    off = {s.key: s for s in steps_of(SessionState(case, plan, compute(case, plan)))}
    assert off["plane"].standing is Standing.STOPS


def test_a_press_goes_there(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        strip = driver.window.findChild(StepStrip)
        buttons = {b.accessibleName().split(",")[0]: b for b in strip.findChildren(QPushButton)}
        assert list(buttons) == ["Images", "Landmarks", "Curve", "Plane", "Tape", "Check", "Sheet"]
        assert buttons["Check"].accessibleName() == "Check, next"
        buttons["Check"].click()
        (dialog,) = driver.window.findChildren(CountingDialog)
        dialog._lstv.setCurrentIndex(0)
        dialog._from.setCurrentIndex(0)
        dialog.accept()
        driver.settle()
        assert not buttons["Check"].accessibleName().endswith("next")
        buttons["Landmarks"].click()
        assert driver.session.state.view.landmark_to_place is not None
        driver.do("escape")
        driver.session.show(crosshair_mm=plan.positions[PROMONTORY])
        buttons["Plane"].click()
        line = driver.session.state.measurements.transection_line
        assert driver.session.state.view.crosshair_mm == pytest.approx(line[len(line) // 2])
        buttons["Curve"].click()
        assert driver.window.views.views[Pane.SAGITTAL].hasFocus()
