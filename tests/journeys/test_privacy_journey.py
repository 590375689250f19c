"""With one key nothing on the screen says who the patient is; the plan is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window
from sacplan.ui.sample_case import sample_folder
from sacplan.ui.series_delegate import SHOWN, StudyLook

SAYS_WHO = ("Phantom", "模型", "PHANTOM-0007", "1958", "2024-03")


def texts(window: QWidget) -> Iterator[str]:
    """Every text that is seen, read out or shown as a tip."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QTreeWidget):
            for i in range(widget.topLevelItemCount()):
                item = widget.topLevelItem(i)
                look = item.data(0, SHOWN)
                yield item.toolTip(0)
                yield str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))
                if isinstance(look, StudyLook):
                    yield f"{look.patient} {look.study}"


def who(driver: Driver) -> set[str]:
    return {word for text in texts(driver.window) for word in SAYS_WHO if word in text}


def test_one_key_hides_who_the_patient_is(qtbot: QtBot, tmp_path: Path) -> None:
    sample = sample_folder()
    assert sample is not None
    named = tmp_path / "PHANTOM-0007-2024-03-12.sacplan.json"
    named.write_bytes((sample / "plan-S2-3.sacplan.json").read_bytes())
    with opened_window(qtbot, tmp_path) as driver:
        driver.window.commands.open_path(sample)
        driver.wait(lambda: driver.session.state.case is not None)
        driver.window.opening.open_plan(named)
        driver.window.message.hide()
        assert who(driver) == set(SAYS_WHO)
        plan = driver.session.state.plan
        QTest.keyClick(driver.window, Qt.Key.Key_F8)
        assert who(driver) == set()
        assert driver.session.state.plan is plan
        case = driver.session.state.case
        driver.session.use_case(case, plan)
        assert who(driver) == set(), "another case does not bring it back"
        QTest.keyClick(driver.window, Qt.Key.Key_F8)
        assert who(driver) == set(SAYS_WHO)
