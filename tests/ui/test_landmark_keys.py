"""The card by keys alone: choose a landmark, place it in a slice, take it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import opened_window, outlined_case
from sacplan.plan.model import PROMONTORY
from sacplan.session.view_state import Pane
from sacplan.ui.landmark_card import LandmarkCard
from sacplan.ui.landmark_row import LandmarkChip, LandmarkRow


def test_a_row_is_chosen_placed_and_removed(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan.with_landmark(PROMONTORY, None))
        driver.settle()
        card = driver.window.side.findChild(LandmarkCard)
        row = card.findChildren(LandmarkRow)[0]
        assert row.accessibleName() == "Promontory: needed"
        row.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(row, Qt.Key.Key_Return)
        assert session.state.view.landmark_to_place == PROMONTORY
        view = driver.window.views.views[Pane.SAGITTAL]
        driver.wait(lambda: QApplication.focusWidget() is view)
        session.show(crosshair_mm=ventral_point(0))
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert PROMONTORY in session.state.plan.landmarks

        row.setFocus(Qt.FocusReason.TabFocusReason)
        session.show(crosshair_mm=ventral_point(50))
        QTest.keyClick(row, Qt.Key.Key_Space)
        assert abs(session.state.view.crosshair_mm - ventral_point(0)).max() < 1e-9
        QTest.keyClick(row, Qt.Key.Key_Delete)
        assert PROMONTORY not in session.state.plan.landmarks

        chip = next(c for c in card.findChildren(LandmarkChip) if c.name == "s2_foramen_left")
        QTest.keyClick(chip, Qt.Key.Key_Delete)
        assert chip.name not in session.state.plan.landmarks
        QTest.keyClick(chip, Qt.Key.Key_Return)
        assert session.state.view.landmark_to_place == chip.name
