"""A plan on one sagittal MR alone: the ventral curve is clicked, corrected and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window
from sacplan.case.case import Case
from sacplan.measure.transection import plane_at
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.phantom.spec import mr_spec
from sacplan.plan.edits import set_transection
from sacplan.plan.model import PROMONTORY, Landmark, Plan
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.next_step import next_step

SPEC = mr_spec(PhantomSpec(field_mm=(120.0, 130.0, 150.0)))


@pytest.fixture(scope="module")
def made() -> tuple[Case, Truth]:
    return Case(make_volume(SPEC)), make_truth(SPEC)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, made: tuple[Case, Truth]) -> Iterator[Driver]:
    with opened_window(qtbot, tmp_path) as driver:
        zero = Landmark(made[1].landmarks[PROMONTORY])
        driver.session.use_case(made[0], Plan({PROMONTORY: zero}))
        driver.settle()
        yield driver


def test_the_curve_is_clicked_dragged_and_undone(opened: Driver, made: tuple[Case, Truth]) -> None:
    session, truth = opened.session, made[1]
    due = next_step(session.state, is_outlining=False)
    assert due is not None
    assert due.action == "draw_curve"
    opened.do("draw_curve")
    view = opened.window.views.views[Pane.SAGITTAL]
    session.show(crosshair_mm=truth.ventral_curve.point_at(40.0))
    for s in (28.0, 80.0, 55.0, 104.0):
        point = truth.ventral_curve.point_at(s)
        at = opened.pixel(Pane.SAGITTAL, point)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    drawn = session.state.plan.ventral_curve
    assert drawn is not None
    assert len(drawn.points_mm) == 5, "a point set between two others belongs between them"
    assert np.all(np.diff(drawn.points_mm[:, 2]) < 0)
    curve = session.state.measurements.ventral_curve
    assert curve is not None
    session.apply(set_transection(plane_at(session.state.measurements, 75.0)))
    tape = session.state.measurements.tape("midline")
    assert tape is not None
    assert tape.pressed_mm == pytest.approx(75.0, abs=0.2)
    end = truth.ventral_curve.nearest_s(tape.end_mm)
    assert end == pytest.approx(75.0, abs=0.8)
    before = session.state.plan
    grabbed = opened.pixel(Pane.SAGITTAL, drawn.points_mm[2])
    opened.drag(view, grabbed, grabbed + QPoint(-3, 0))
    assert session.state.plan is not before
    opened.do("undo")
    assert session.state.plan.ventral_curve is before.ventral_curve
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert len(session.state.plan.ventral_curve.points_mm) == 4
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert session.state.view.tool is Tool.CROSSHAIR
    opened.do("remove_curve")
    assert session.state.plan.ventral_curve is None
