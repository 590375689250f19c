"""Left placed for right is said at once, and mended by one press."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import Driver, opened_window, outlined_case
from sacplan.plan.edits import place_landmark
from sacplan.session.view_state import Pane, Tool


def press_choice(driver: Driver, words: str) -> None:
    buttons = driver.window.message.findChildren(QPushButton)
    button = next(b for b in buttons if b.isVisible() and b.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_wrong_side_is_said_swapped_and_undone(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    left, right = ventral_point(70, 15), ventral_point(70, -15)
    with opened_window(qtbot, tmp_path, (1366, 900)) as driver:
        session, message = driver.session, driver.window.message
        session.use_case(case, plan)
        driver.settle()
        session.show(tool=Tool.LANDMARK, landmark_to_place="s3_foramen_left")
        driver.click(Pane.CORONAL, right)
        assert "S3 foramen left lies" in message.text
        assert "to the right of the midline" in message.text
        assert session.state.view.landmark_to_place == "s3_foramen_right"
        press_choice(driver, "Swap left and right")
        assert message.text == ""
        placed = session.state.plan.landmarks
        assert "s3_foramen_left" not in placed
        assert np.linalg.norm(placed["s3_foramen_right"].position_mm - right) < 1.0
        assert session.state.view.landmark_to_place == "s3_foramen_left"
        driver.click(Pane.CORONAL, left)
        assert message.text == ""
        session.undo()
        session.undo()
        assert "s3_foramen_right" not in session.state.plan.landmarks

        press_again = "Place again"
        session.show(tool=Tool.LANDMARK, landmark_to_place="s3_foramen_right")
        driver.click(Pane.CORONAL, left)
        assert "S3 foramen" in message.text
        said = message.text
        session.apply(place_landmark("s1_foramen_left", ventral_point(25, 20)))
        assert message.text == said, "another landmark does not mend this one"
        press_choice(driver, press_again)
        assert session.state.view.landmark_to_place == "s3_foramen_right"
        driver.click(Pane.CORONAL, right)
        assert message.text == ""
