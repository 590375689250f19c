"""The settings: put on at once, remembered, taken back, and the mouse of either world."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window, outlined_case
from sacplan.session.view_state import Pane, Tool, Window
from sacplan.ui.look_page import LookPage
from sacplan.ui.preferences import MouseProfile, Preferences, read_preferences
from sacplan.ui.settings import Settings
from sacplan.ui.settings_dialog import SettingsDialog
from sacplan.ui.shades import LIGHT, SHADES, Theme
from sacplan.ui.shortcuts_page import ShortcutsPage
from sacplan.ui.text_size import TextSize
from sacplan.ui.theme import apply_theme
from sacplan.ui.windows_page import WindowsPage
from view_mouse import turn_wheel


@pytest.fixture
def planned(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        yield driver
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application)


def opened(driver: Driver) -> SettingsDialog:
    driver.do("settings")
    dialog = driver.window.findChildren(SettingsDialog)[-1]
    driver.bot.waitExposed(dialog)
    return dialog


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    buttons = dialog.findChild(QDialogButtonBox).findChildren(QPushButton)
    return next(b for b in buttons if b.text() == text)


def choose(dialog: SettingsDialog, title: str, at: int) -> None:
    boxes = dialog.findChild(LookPage).findChildren(QComboBox)
    box = next(b for b in boxes if b.accessibleName() == title)
    box.setFocus()
    while box.currentIndex() != at:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)


def test_what_is_chosen_is_seen_at_once_remembered_and_taken_back(
    planned: Driver, tmp_path: Path
) -> None:
    window = planned.window
    dialog = opened(planned)
    assert not button(dialog, "Take the changes back").isEnabled()
    choose(dialog, "Theme", 1)
    choose(dialog, "Size of the text", 3)
    assert SHADES.ground == LIGHT.ground
    picture = window.grab().toImage()
    corner = window.side.mapTo(window, QPoint(3, window.side.height() - 3))
    assert picture.pixelColor(corner).name() == LIGHT.panel
    assert window.font().pixelSize() > 16
    view = window.views.views[Pane.BONE]
    assert view.grab().toImage().pixelColor(4, view.height() // 2).lightness() < 60
    known = read_preferences(Settings(tmp_path / "window.ini"))
    assert known == Preferences(Theme.LIGHT, TextSize.VERY_LARGE)
    QTest.mouseClick(button(dialog, "Take the changes back"), Qt.MouseButton.LeftButton)
    assert window.preferences.now == Preferences()
    assert window.font().pixelSize() == 13
    choose(dialog, "Theme", 1)
    QTest.mouseClick(button(dialog, "As at the start"), Qt.MouseButton.LeftButton)
    assert window.preferences.now == Preferences()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    planned.wait(lambda: not window.findChildren(SettingsDialog))


def test_the_left_button_of_either_world(planned: Driver) -> None:
    session, commands = planned.session, planned.window.preferences
    view = planned.window.views.views[Pane.AXIAL]
    session.show(marks_are_shown=False)
    corner, end = QPoint(40, 60), QPoint(100, 90)
    plan, grey = session.state.plan, session.state.view.window
    planned.drag(view, corner, end)
    assert session.state.view.window == grey
    at = session.state.view.crosshair_mm
    commands.use(Preferences(mouse=MouseProfile.PACS))
    assert session.state.view.tool is Tool.WINDOW
    planned.drag(view, corner, end)
    assert session.state.view.window.width > grey.width
    assert np.array_equal(session.state.view.crosshair_mm, at)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=corner)
    assert not np.array_equal(session.state.view.crosshair_mm, at), "a click brings the crosshair"
    planned.do("next_landmark")
    planned.do("escape")
    assert session.state.view.tool is Tool.WINDOW, "the tool at rest is that of the profile"
    planned.do("tool_pan")
    commands.use(Preferences())
    assert session.state.view.tool is Tool.PAN, "a tool that was chosen stays"
    assert session.state.plan is plan
    session.use_case(*outlined_case())
    assert session.state.view.tool is Tool.CROSSHAIR


def test_a_handle_wins_in_either_world(planned: Driver) -> None:
    session = planned.session
    planned.window.preferences.use(Preferences(mouse=MouseProfile.PACS))
    view = planned.window.views.views[Pane.SAGITTAL]
    name = "promontory"
    session.show(crosshair_mm=session.state.plan.position(name))
    grey, before = session.state.view.window, session.state.plan
    at = planned.pixel(Pane.SAGITTAL, before.position(name))
    planned.drag(view, at, at + QPoint(6, 4))
    assert session.state.plan is not before
    assert session.state.view.window == grey


def test_the_wheel_turns_the_other_way(planned: Driver) -> None:
    session, view = planned.session, planned.window.views.views[Pane.AXIAL]

    def moved() -> float:
        before = session.state.view.crosshair_mm
        turn_wheel(view, (60, 60), 1, Qt.KeyboardModifier.NoModifier)
        return float((session.state.view.crosshair_mm - before)[2])

    usual = moved()
    planned.window.preferences.use(Preferences(wheel_is_reversed=True))
    assert usual != 0
    assert moved() == pytest.approx(-usual)


def test_own_grey_windows(planned: Driver, tmp_path: Path) -> None:
    session, window = planned.session, planned.window
    assert not window.actions_table.action("preset_7").isEnabled()
    session.show(window=Window(123.0, 456.0))
    planned.do("keep_window_7")
    session.show(window=Window(0.0, 100.0))
    planned.do("preset_7")
    assert session.state.view.window == Window(123.0, 456.0)
    dialog = opened(planned)
    dialog.pages.setCurrentIndex(1)
    page = dialog.findChild(WindowsPage)
    buttons = {b.accessibleName(): b for b in page.findChildren(QPushButton)}
    session.show(window=Window(77.0, 88.0))
    buttons["Keep the present grey window under 6"].click()
    Settings(tmp_path / "window.ini").remember_word("windows/8", "nan wide")
    assert window.preferences.own_window("6") == Window(77.0, 88.0)
    dialog.put_back()
    assert window.preferences.own_window("6") is None
    assert window.preferences.own_window("7") == Window(123.0, 456.0)
    dialog.close()


def test_shortcuts_are_changed_but_never_taken_twice(planned: Driver, tmp_path: Path) -> None:
    window = planned.window
    dialog = opened(planned)
    dialog.pages.setCurrentIndex(2)
    page = dialog.findChild(ShortcutsPage)
    page.choose("lock")
    QTest.keyClick(page.keys, Qt.Key.Key_L)
    page.take()
    assert "Place the next landmark" in page._said.text()
    assert window.actions_table.shortcuts("lock") == ("K",)
    page.keys.clear()
    QTest.keyClick(page.keys, Qt.Key.Key_Home)
    page.take()
    assert window.actions_table.shortcuts("lock") == ("K",)
    page.keys.clear()
    QTest.keyClick(page.keys, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    QTest.mouseClick(page._take, Qt.MouseButton.LeftButton)
    assert window.actions_table.shortcuts("lock") == ("Alt+J",)
    assert "Alt+J" in window.actions_table.action("lock").toolTip()
    page.choose("hide")
    QTest.keyClick(page.keys, Qt.Key.Key_K)
    page.take()
    page.choose("lock")
    page._usual.click()
    assert "Hide the marks" in page._said.text(), "its usual key is another's now"
    assert window.actions_table.shortcuts("lock") == ("Alt+J",)
    dialog.close()
    window.activateWindow()
    window.views.views[Pane.AXIAL].setFocus()
    QTest.keyClick(window.views.views[Pane.AXIAL], Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert planned.session.state.view.plane_is_locked
    stored = Settings(tmp_path / "window.ini").word("keys/own")
    assert '"lock": ["Alt+J"]' in stored
    dialog = opened(planned)
    dialog.reset()
    assert window.actions_table.shortcuts("lock") == ("K",)
    dialog.close()


@pytest.mark.parametrize("size", TextSize)
def test_the_window_holds_every_size_of_text_on_a_small_screen(
    planned: Driver, size: TextSize
) -> None:
    from test_window import assert_nothing_is_cut

    window = planned.window
    window.preferences.use(Preferences(text_size=size))
    planned.bot.wait(50)
    least = window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 740
    assert_nothing_is_cut(window.side, window)
