"""The tour points at the real parts, is led by keys, and never stands in the way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.session.view_state import Tool
from sacplan.ui.step_strip import StepStrip
from sacplan.ui.tour import Tour, _Ring
from sacplan.ui.tour_stops import show_tour_once


def box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_tour_by_keys_with_and_without_a_case(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        window = driver.window
        for is_open in (False, True):
            if is_open:
                driver.session.use_case(case, plan)
                driver.settle()
            driver.do("tour")
            tour, ring = window.findChildren(Tour)[-1], window.findChildren(_Ring)[-1]
            for stop in tour._stops:
                assert window.rect().contains(box(tour, window)), stop.title
                target = box(stop.target(), window)
                assert stop.target().isVisible()
                assert box(ring, window).contains(target & window.rect()), stop.title
                assert stop.text in tour.accessibleDescription()
                QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
            driver.wait(lambda: not window.findChildren(Tour))
            assert not window.findChildren(_Ring)


def test_the_window_works_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        window = driver.window
        driver.session.use_case(case, plan)
        driver.settle()
        show_tour_once(window)
        (tour,) = window.findChildren(Tour)
        step = window.findChild(StepStrip).button("landmarks")
        QTest.mouseClick(window.childAt(box(step, window).center()), Qt.MouseButton.LeftButton)
        assert driver.session.state.view.tool is Tool.LANDMARK, "the rim lets the mouse through"
        window.resize(1100, 700)
        driver.wait(lambda: window.rect().contains(box(tour, window)))
        tour.next.setFocus()
        QTest.keyClick(tour.next, Qt.Key.Key_Escape)
        driver.wait(lambda: not window.findChildren(Tour))
        show_tour_once(window)
        assert not window.findChildren(Tour), "it is shown once, and then when it is asked for"
