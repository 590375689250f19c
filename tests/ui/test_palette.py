"""Every command is found by a part of its name, done by Enter, and grey where it cannot be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window, outlined_case
from sacplan.plan.model import LANDMARK_TITLES
from sacplan.ui.palette import CommandPalette, Deed, matching


def test_words_are_found_anywhere_and_what_cannot_be_done_comes_last() -> None:
    deeds = [
        Deed("Hide the marks", "View", "H", True, list),
        Deed("Remove the tumour outlines", "Plan", "", False, list),
        Deed("Outline the tumour on a slice", "Plan", "T", True, list),
        Deed("Contour tumour", "Plan", "", True, list),
    ]
    found = [deed.text for deed in matching(deeds, "tumour OUT")]
    assert found == ["Outline the tumour on a slice", "Remove the tumour outlines"]
    assert [deed.text for deed in matching(deeds, "view")] == ["Hide the marks"]
    assert len(matching(deeds, "")) == 4
    assert matching(deeds, "xyz") == []


def open_palette(driver: Driver) -> CommandPalette:
    driver.do("find")
    return driver.window.findChildren(CommandPalette)[-1]


def test_a_command_is_typed_and_done(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        palette = open_palette(driver)
        listed = {deed.text: deed for deed in palette._deeds}
        assert len(listed) >= len(LANDMARK_TITLES) + 30
        assert not listed["Save plan"].is_enabled
        palette.close()
        driver.session.use_case(case, plan)
        driver.settle()
        palette = open_palette(driver)
        QTest.keyClicks(palette.field, "lock plane")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert driver.session.state.view.plane_is_locked
        palette = open_palette(driver)
        QTest.keyClicks(palette.field, "s3 foramen")
        names = [palette._shown[i].text for i in range(2)]
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        due = driver.session.state.view.landmark_to_place
        assert due is not None
        assert due.startswith("s3_foramen")
        assert "S3" in names[1]
        palette = open_palette(driver)
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        driver.wait(lambda: not palette.isVisible())
