from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import Driver, opened_window, outlined_case
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.plan.edits import place_landmark, remove_landmark, set_tissue, set_transection
from sacplan.plan.model import APEX, Plan
from sacplan.services.plan_file import read_plan
from sacplan.session.landmark_order import FORAMINA
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.tape_card import TapeCard


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    with opened_window(qtbot, tmp_path) as driver:
        yield driver


@pytest.fixture
def planned(empty: Driver) -> Driver:
    case, plan = outlined_case()
    empty.session.use_case(case, plan)
    empty.settle()
    return empty


def shown_length(driver: Driver) -> str:
    label = driver.window.findChild(QLabel, "bigNumber")
    return label.text()


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QAbstractItemView)
    return [
        widget
        for kind in kinds
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
    ]


def test_every_control_has_a_name_for_screen_readers(planned: Driver) -> None:
    nameless = [
        repr(widget)
        for widget in controls(planned.window)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_nothing_in_the_panel_is_cut_off(planned: Driver, size: tuple[int, int]) -> None:
    session, window = planned.session, planned.window
    for name in FORAMINA:
        n, side = int(name[1]), 18 if name.endswith("left") else -18
        session.apply(place_landmark(name, ventral_point(20 * n, side)))
    session.apply(place_landmark("a_point_of_their_own", ventral_point(30)))
    session.show(landmark_to_place="s4_foramen_left", tool=Tool.LANDMARK)
    planned.settle()
    window.resize(*size)
    planned.wait(lambda: (window.width(), window.height()) == size)
    panel = window.findChild(TapeCard).parentWidget()
    planned.bot.waitUntil(lambda: assert_nothing_is_cut(panel, window))


def assert_nothing_is_cut(panel: QWidget, window: QWidget) -> None:
    scrolled = panel.findChild(QScrollArea).viewport()
    last = scrolled.mapTo(window, scrolled.rect().topRight()).x()
    cut = []
    for widget in panel.findChildren(QWidget):
        text = getattr(widget, "text", str)()
        if text and widget.isVisible():
            end = widget.mapTo(window, widget.rect().topRight()).x()
            is_narrow = widget.width() < widget.minimumSizeHint().width()
            if is_narrow or end > (last if scrolled.isAncestorOf(widget) else window.width()):
                cut.append((text, widget.width(), widget.minimumSizeHint().width(), end))
    assert cut == []


def test_the_numbers_belong_to_the_plan_and_are_grey_until_they_do(planned: Driver) -> None:
    session = planned.session
    tape = session.state.measurements.tape("midline")
    assert shown_length(planned) == str(tape.rounded_mm)
    label = planned.window.findChild(QLabel, "bigNumber")
    assert label.property("current") is True
    session.apply(remove_landmark(APEX))
    planned.settle()
    assert label.property("current") is False
    assert shown_length(planned) == "–"
    assert not planned.window.actions_table.action("sheet").isEnabled()


def test_typed_numbers_move_the_plane_and_undo_names_it(planned: Driver) -> None:
    card = planned.window.plane_card
    before = planned.session.state.plan
    for title, value in (("Position", 48.5), ("Tilt", -7.5), ("Obliquity", 3.0)):
        box = next(b for b in card.findChildren(QAbstractSpinBox) if title in b.accessibleName())
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, str(value))
        QTest.keyClick(box, Qt.Key.Key_Return)
        planned.settle()
    plane = planned.session.state.measurements.plane
    assert [plane.s_mm, plane.tilt_deg, plane.obliquity_deg] == pytest.approx([48.5, -7.5, 3.0])
    undo = planned.window.actions_table.action("undo")
    assert "transection plane" in undo.text()
    for _ in range(3):
        planned.do("undo")
    assert planned.session.state.plan is before
    assert not undo.isEnabled()


def test_a_locked_plane_stays(planned: Driver) -> None:
    planned.do("lock")
    plan = planned.session.state.plan
    assert not planned.window.actions_table.action("place_plane").isEnabled()
    planned.window.plane_card.place_plane()
    boxes = planned.window.plane_card.findChildren(QAbstractSpinBox)
    assert boxes
    assert not any(box.isEnabled() for box in boxes)
    assert planned.session.state.plan is plan


def test_the_plane_is_placed_at_the_crosshair(planned: Driver) -> None:
    session = planned.session
    session.apply(set_transection(None))
    planned.settle()
    curve = session.state.measurements.ventral_curve
    session.show(crosshair_mm=curve.point_at(37.0) + np.array([3.0, -10.0, 0.0]))
    expected = curve.nearest_s(session.state.view.crosshair_mm)
    planned.do("place_plane")
    planned.settle()
    plane = session.state.measurements.plane
    assert plane.s_mm == pytest.approx(expected, abs=0.05)
    assert plane.tilt_deg == pytest.approx(0, abs=1e-6)


def test_keys_do_what_the_table_says(planned: Driver) -> None:
    session, window = planned.session, planned.window
    view = window.views.views[Pane.AXIAL]
    view.setFocus()
    for key, reached in (
        (Qt.Key.Key_W, lambda: session.state.view.tool is Tool.WINDOW),
        (Qt.Key.Key_X, lambda: session.state.view.tool is Tool.CROSSHAIR),
        (Qt.Key.Key_3, lambda: session.state.view.window.width == 400),
        (Qt.Key.Key_L, lambda: session.state.view.landmark_to_place == "s1_foramen_left"),
        (Qt.Key.Key_Escape, lambda: session.state.view.landmark_to_place is None),
        (Qt.Key.Key_K, lambda: session.state.view.plane_is_locked),
        (Qt.Key.Key_H, lambda: not session.state.view.marks_are_shown),
        (Qt.Key.Key_F, lambda: Pane.AXIAL in session.state.view.cameras),
        (Qt.Key.Key_R, lambda: not session.state.view.cameras),
    ):
        QTest.keyClick(view, key)
        assert reached(), key


def test_landmarks_can_be_placed_by_keys_alone(planned: Driver) -> None:
    session = planned.session
    point = session.state.measurements.ventral_curve.point_at(20.0)
    session.show(crosshair_mm=point)
    view = planned.window.views.views[Pane.CORONAL]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_L)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert np.allclose(session.state.plan.position("s1_foramen_left"), point)
    plan = session.state.plan
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert session.state.plan is plan


def test_escape_gives_a_drag_up_and_leaves_the_plan(planned: Driver) -> None:
    session = planned.session
    session.show(crosshair_mm=session.state.plan.position(APEX))
    view = planned.window.views.views[Pane.SAGITTAL]
    view.setFocus()
    start = planned.pixel(Pane.SAGITTAL, session.state.plan.position(APEX))
    plan = session.state.plan
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for i in range(1, 6):
        QTest.mouseMove(view, start + QPointF(4 * i, -3 * i).toPoint())
    assert session.state.plan is not plan
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseMove(view, start + QPointF(40, 40).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    planned.settle()
    assert session.state.plan is plan
    assert session.document.undo_label is None


def test_a_folder_without_images_is_refused_in_words(empty: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "空の フォルダ"
    folder.mkdir()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    held = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(empty.window, QDragEnterEvent(QPoint(5, 5), *held))
    QApplication.sendEvent(empty.window, QDropEvent(QPointF(5, 5), *held))
    empty.wait(lambda: empty.window.message.text != "")
    assert "[NO-DICOM]" in empty.window.message.text
    assert empty.session.state.case is None


def test_a_plan_of_another_patient_is_refused_and_the_plan_stays(
    planned: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "other.sacplan.json"
    path.write_text(
        '{"format": "sacplan-plan", "version": 1, "case": {"patient_id": "someone"}}', "utf-8"
    )
    plan = planned.session.state.plan
    planned.window.commands.open_path(path)
    assert "[PLAN-OTHER-PATIENT]" in planned.window.message.text
    assert planned.session.state.plan is plan


def test_a_plan_that_cannot_be_saved_says_so_and_stays_unsaved(
    planned: Driver, tmp_path: Path
) -> None:
    planned.session.apply(set_tissue(3.0))
    assert not planned.window.keeper.save_to(tmp_path / "missing" / "plan.sacplan.json")
    assert "[PLAN-UNWRITABLE]" in planned.window.message.text
    assert planned.session.document.has_unsaved_changes
    assert planned.window.isWindowModified()
    assert planned.window.keeper.save_to(tmp_path / "計画.sacplan.json")
    assert not planned.window.isWindowModified()
    assert read_plan(tmp_path / "計画.sacplan.json").tissue_mm == 3.0


def test_a_stale_number_is_never_printed(planned: Driver, tmp_path: Path) -> None:
    session = planned.session
    session.begin_gesture("Move apex")
    stale = replace(session.state, plan=Plan(session.state.plan.landmarks))
    session._set(stale)
    planned.window.sheets.write_to(tmp_path / "sheet.pdf")
    assert "[SHEET-STALE]" in planned.window.message.text
    assert not (tmp_path / "sheet.pdf").exists()
    session.cancel_gesture()


def test_notices_of_a_plan_join_the_findings(planned: Driver) -> None:
    notice = Finding("PLAN-UNBOUND", Severity.CAUTION, "Nothing shows whose plan this is.")
    planned.session.use_plan(planned.session.state.plan, (notice,))
    planned.settle()
    texts = [label.text() for label in planned.window.findChildren(QLabel)]
    assert notice.text in texts


def test_an_error_shows_problem_remedy_and_code(empty: Driver) -> None:
    empty.window.message.say_error(SacplanError("CODE-X", "It is so.", "Do this."))
    assert empty.window.message.text == "It is so. Do this.  [CODE-X]"
