"""A tumour painted, erased, filled in between and undone, by the mouse in the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from made_scene import MARKER
from made_window import Driver, opened_window, outlined_case
from sacplan.measure.drawn_volume import area_mm2
from sacplan.plan.drawn import TUMOUR
from sacplan.services.plan_file import plan_from_bytes, plan_to_bytes
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.structures_card import StructuresCard


def dragged(driver: Driver, way_mm: float) -> None:
    """A stroke of so many mm to the patient's left through the middle of the axial view."""
    view = driver.window.views.views[Pane.AXIAL]
    middle = view.rect().center()
    step = QPoint(round(way_mm / view.geometry_shown().mm_per_pixel), 0)
    driver.drag(view, middle, middle + step)


def test_painting_erasing_filling_and_undoing(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan)
        driver.settle()
        driver.do("tool_brush")
        session.show(brush_mm=10.0)
        dragged(driver, 20.0)
        (painted,) = session.state.plan.contours
        assert painted.name == TUMOUR
        assert area_mm2([painted]) == pytest.approx(25 * np.pi + 200, rel=0.06)
        assert session.document.undo_label == "Paint tumour"
        card = driver.window.findChild(StructuresCard)
        assert card.isVisible()
        driver.do("tool_eraser")
        view = driver.window.views.views[Pane.AXIAL]
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
        QTest.mouseMove(view, view.rect().center() + QPoint(9, 0))
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
        assert session.state.plan.contours == (painted,), "Esc leaves the stroke out"
        dragged(driver, 6.0)
        assert area_mm2(session.state.plan.contours) < area_mm2([painted])
        driver.do("undo")
        assert session.state.plan.contours == (painted,)
        driver.do("tool_brush")
        for notch in (4, 4):
            into = view.geometry_shown().into
            session.show(crosshair_mm=session.state.view.crosshair_mm + 3.0 * notch * into)
            dragged(driver, 20.0)
        qtbot.wait(50)
        fill = [b for b in card.findChildren(QPushButton) if "Fill" in b.text() and b.isVisible()]
        QTest.mouseClick(fill[0], Qt.MouseButton.LeftButton)
        contours = session.state.plan.contours
        assert [c.is_between for c in contours].count(False) == 3
        assert [c.is_between for c in contours].count(True) >= 2
        read = plan_from_bytes(plan_to_bytes(session.state.plan))
        assert [c.is_between for c in read.contours] == [c.is_between for c in contours]
        driver.do("undo")
        assert len(session.state.plan.contours) == 3
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert session.state.view.tool is Tool.CROSSHAIR


def test_a_contour_is_drawn_in_one_line(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        driver.do("draw_tumour")
        view = driver.window.views.views[Pane.AXIAL]
        middle, scale = view.rect().center(), view.geometry_shown().mm_per_pixel
        angle = np.linspace(0.0, 2 * np.pi, 60)
        ring = [
            middle + QPoint(round(12 / scale * np.cos(a)), round(12 / scale * np.sin(a)))
            for a in angle
        ]
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=ring[0])
        for at in ring[1:]:
            QTest.mouseMove(view, at)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=ring[-1])
        (contour,) = driver.session.state.plan.contours
        assert area_mm2([contour]) == pytest.approx(144 * np.pi, rel=0.05)


def test_points_of_an_outline_are_dragged_and_deleted(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan)
        driver.settle()
        driver.do("draw_tumour")
        view = driver.window.views.views[Pane.AXIAL]
        view.setFocus()
        middle = view.rect().center()
        corners = [middle + QPoint(*way) for way in ((-40, -30), (40, -30), (40, 30), (-40, 30))]
        for corner in corners:
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=corner)
        QTest.keyClick(view, Qt.Key.Key_Return)
        before = area_mm2(session.state.plan.contours)
        driver.drag(view, corners[0], corners[0] + QPoint(-30, -20))
        assert area_mm2(session.state.plan.contours) > before
        assert session.document.undo_label == "Move a point of an outline"
        QTest.mouseMove(view, corners[2])
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert len(session.state.plan.contours[0].points_mm) == 3
        QTest.mouseClick(
            view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            middle + QPoint(30, -30),
        )
        assert len(session.state.plan.contours[0].points_mm) in (3, 4)
        driver.do("hide_structure")
        names = {s.name for s in view.marks_shown().strokes}
        assert not any(name.startswith("contour ") for name in names)
        driver.do("hide_structure")
        driver.do("remove_here")
        assert session.state.plan.contours == ()
        driver.do("undo")
        assert len(session.state.plan.contours) == 1


def test_the_brush_takes_only_what_has_the_values(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan)
        driver.settle()
        session.show(crosshair_mm=MARKER)
        qtbot.wait(50)
        driver.do("tool_brush")
        driver.do("brush_values")
        low, high = session.state.view.brush_range
        assert low < 2500 < high
        session.show(brush_range=(1300.0, 3000.0), brush_mm=40.0)
        view = driver.window.views.views[Pane.AXIAL]
        at = driver.pixel(Pane.AXIAL, MARKER)
        QTest.mouseMove(view, at)
        view.grab()
        driver.drag(view, at, at + QPoint(4, 0))
        (painted,) = session.state.plan.contours
        assert area_mm2([painted]) == pytest.approx(np.pi * 7.0**2, rel=0.12), "the marker alone"
