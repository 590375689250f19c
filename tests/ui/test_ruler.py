"""A ruler says the distance in the patient, stays on its slice, and leaves the plan alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.session.view_state import Pane, Tool


def test_a_ruler_is_laid_kept_and_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan)
        driver.settle()
        before = session.state.plan
        driver.do("tool_ruler")
        assert session.state.view.tool is Tool.RULER
        view = driver.window.views.views[Pane.SAGITTAL]
        geometry = view.geometry_shown()
        start, end = (driver.pixel(Pane.SAGITTAL, geometry.centre_mm + v) for v in shifts(geometry))
        driver.drag(view, start, end)
        (a, b) = session.state.view.measures[0].points_mm
        assert np.linalg.norm(b - a) == pytest.approx(50.0, abs=2 * geometry.mm_per_pixel)
        labels = [label.text for label in view.marks_shown().labels]
        assert f"{np.linalg.norm(b - a):.1f} mm" in labels
        session.show(crosshair_mm=session.state.view.crosshair_mm + 5 * geometry.into)
        assert not any("ruler" in label.name for label in view.marks_shown().labels)
        assert session.state.plan is before
        driver.drag(view, end, start)
        assert len(session.state.view.measures) == 2
        QTest.keyClick(view, Qt.Key.Key_Backspace)
        assert len(session.state.view.measures) == 1
        driver.do("remove_measures")
        assert session.state.view.measures == ()


def shifts(geometry: object) -> tuple[np.ndarray, np.ndarray]:
    """From 20 mm up and 15 mm left of the middle to the opposite corner: 50 mm apart."""
    right, down = geometry.right, geometry.down
    return -15 * right - 20 * down, 15 * right + 20 * down
