"""With one key nothing on the screen says who the patient is; the plan is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window
from sacplan.session.view_state import Pane
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


def test_a_picture_bears_a_name_only_where_it_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    sample = sample_folder()
    assert sample is not None
    with opened_window(qtbot, tmp_path) as driver:
        driver.window.commands.open_path(sample)
        driver.wait(lambda: driver.session.state.case is not None)
        view = driver.window.views.views[Pane.AXIAL]
        view.setFocus()
        pictures = driver.window.pictures
        driver.do("copy_picture")
        copied = QApplication.clipboard().image()
        assert (copied.width(), copied.height()) == (view.width(), view.height())
        assert pictures.save(tmp_path / "plain.png")
        assert pictures.save(tmp_path / "named.png", with_identity=True)
        plain, named = QImage(str(tmp_path / "plain.png")), QImage(str(tmp_path / "named.png"))
        assert plain.size() == copied.size()
        assert named.height() > plain.height()
        assert named.copy(plain.rect()) == plain.convertToFormat(named.format())
        assert not pictures.save(tmp_path / "nowhere" / "x.png")
        assert "PICTURE-UNWRITABLE" in driver.window.message.text
