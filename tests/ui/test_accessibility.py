"""Everything can be done without a mouse and be told to who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabWidget,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import Driver, opened_window, outlined_case
from sacplan.errors import SacplanError
from sacplan.plan.edits import place_landmark
from sacplan.session.landmark_order import FORAMINA
from sacplan.session.view_state import Pane
from sacplan.ui.card import Card
from sacplan.ui.landmark_card import LandmarkChip
from sacplan.ui.palette import CommandPalette
from sacplan.ui.roots_diagram import RootsDiagram
from sacplan.ui.shortcuts import VIEW_KEYS, plain
from sacplan.ui.step_strip import StepStrip

KINDS = (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
DIALOGS = ("counting", "tapes", "defaults", "radiograph", "archive", "settings", "find", "help")
MOST_TABS = 400


@pytest.fixture
def planned(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        for name in FORAMINA:
            side = 18 if name.endswith("left") else -18
            driver.session.apply(place_landmark(name, ventral_point(20 * int(name[1]), side)))
        driver.settle()
        for card in driver.window.findChildren(Card):
            if card.fold_name:
                card.set_folded(False)
        yield driver


def is_part(widget: QWidget) -> bool:
    """The field of a number box, the list of a choice: the whole is the control."""
    above = widget.parentWidget()
    inside = isinstance(above, (QAbstractSpinBox, QComboBox, QLineEdit))
    of_qt = widget.objectName().startswith("qt_") or isinstance(widget, (QScrollBar, QHeaderView))
    return inside or of_qt or type(widget).__name__.startswith("QComboBoxPrivate")


def controls(window: QWidget) -> list[QWidget]:
    """What can be worked, in this window and not in one above it."""
    found = {w for kind in KINDS for w in window.findChildren(kind)}
    views = set(window.views.views.values()) if hasattr(window, "views") else set()
    return [
        w
        for w in found | views
        if w.isVisible() and w.isEnabled() and w.window() is window and not is_part(w)
    ]


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)()


def told(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} {name_of(widget)!r} in {type(above).__name__}"


def reached(window: QWidget) -> set[QWidget]:
    """All that gets the focus while Tab is pressed again and again."""
    found: list[QWidget] = []
    for _ in range(MOST_TABS):
        now = window.focusWidget() or window
        if found and now is found[0] and len(found) > 2:
            break
        found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return set(found)


def is_worked_otherwise(widget: QWidget) -> bool:
    """Qt keeps tool bars out of the way of Tab; all that is there is in the menus too. In the list
    of the palette one moves by the arrows while one types."""
    above = widget.parentWidget()
    return isinstance(above, (QToolBar, CommandPalette))


def faults_of(window: QWidget) -> list[str]:
    all_of_it = controls(window)
    found = [f"no name: {told(w)}" for w in all_of_it if not name_of(w).strip()]
    by_tab = reached(window)
    left_out = [w for w in all_of_it if w not in by_tab and not is_worked_otherwise(w)]
    return found + [f"not reached by Tab: {told(w)}" for w in left_out]


def opened(driver: Driver) -> QWidget:
    windows = QApplication.topLevelWidgets()
    new = next(w for w in windows if w.isVisible() and w.isWindow() and w is not driver.window)
    driver.bot.waitExposed(new)
    return new


def test_the_empty_window(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        driver.window.message.say("Two things can be done.", *("info",), ("One", list))
        assert "\n".join(faults_of(driver.window)) == ""


def test_the_window_with_everything_open(planned: Driver) -> None:
    planned.window.message.say_error(SacplanError("CODE", "A problem.", "A remedy."))
    assert "\n".join(faults_of(planned.window)) == ""


@pytest.mark.parametrize("key", DIALOGS)
def test_the_dialogs(planned: Driver, key: str) -> None:
    planned.do(key)
    dialog = opened(planned)
    pages = dialog.findChild(QTabWidget)
    found = []
    for at in range(pages.count() if pages is not None else 1):
        if pages is not None:
            pages.setCurrentIndex(at)
        found += faults_of(dialog)
    dialog.close()
    assert "\n".join(found) == ""


def test_the_report(planned: Driver) -> None:
    planned.window.message.details_requested.emit(SacplanError("CODE", "A problem.", "A."), None)
    dialog = opened(planned)
    found = faults_of(dialog)
    dialog.close()
    assert "\n".join(found) == ""


def test_no_two_actions_share_a_shortcut(planned: Driver) -> None:
    seen: dict[str, str] = {}
    doubled = []
    for entry in planned.window.actions_table.entries:
        for keys in map(plain, entry.shortcuts):
            if keys in seen or keys in VIEW_KEYS:
                doubled.append((keys, entry.key, seen.get(keys, "the views")))
            seen[keys] = entry.key
    assert len(seen) > 30
    assert doubled == []


def test_what_is_painted_is_said_in_words(planned: Driver) -> None:
    window, session = planned.window, planned.session
    roots = window.findChild(RootsDiagram)
    assert roots.accessibleName()
    assert "S1 left: kept" in roots.accessibleDescription()
    steps = window.findChild(StepStrip)
    assert steps.accessibleName()
    assert "Landmarks: done" in steps.accessibleDescription()
    chips = {
        c.accessibleName(): c.accessibleDescription() for c in window.findChildren(LandmarkChip)
    }
    assert set(chips.values()) == {"placed"}
    assert all(card.accessibleName() for card in window.findChildren(Card))
    silent = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.accessibleName() and label.text() not in label.accessibleDescription()
    ]
    assert silent == [], "a number that has a name is read out by the name alone"
    sagittal = window.views.views[Pane.SAGITTAL]
    before = sagittal.accessibleDescription()
    assert "50.2 mm" in before
    session.show(crosshair_mm=session.state.view.crosshair_mm + np.array([0, 0, 10]))
    assert "60.2 mm" in sagittal.accessibleDescription()
    length = str(session.state.measurements.tape("midline").rounded_mm)
    assert length in window.views.views[Pane.BONE].accessibleDescription()
