"""The straightened sacrum in the real window: depth, sides, the plane dragged along the tape."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import Driver, opened_window, outlined_case
from sacplan.plan.model import Plan
from sacplan.scene.marks import Grip
from sacplan.session.straight_look import StraightCut
from sacplan.session.view_state import Pane
from sacplan.ui.views.straight_view import StraightView
from view_mouse import handle_of, turn_wheel


def opened(driver: Driver, plan: Plan | None = None) -> StraightView:
    case, made = outlined_case()
    driver.session.use_case(case, made if plan is None else plan)
    driver.settle()
    driver.do("layout_straight")
    driver.bot.wait(50)
    return driver.window.views.straight


def test_depth_side_crosshair_and_plane(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        view, session = opened(driver), driver.session
        assert view.isVisible()
        assert driver.window.views.views[Pane.SAGITTAL].isVisible()
        read: list[object] = []
        view.reading_changed.connect(read.append)

        turn_wheel(view, [200, 200], -6, Qt.KeyboardModifier.NoModifier)
        assert session.state.view.straight.depth_mm == 3.0
        QTest.keyClick(view, Qt.Key.Key_Left)
        assert session.state.view.straight.depth_mm == 2.5
        driver.do("straight_face")
        assert session.state.view.straight.depth_mm == 0.0

        at = view.geometry_shown().to_pixel(ventral_point(35, 12))
        where = QPointF(*at).toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
        there = session.state.view.crosshair_mm
        assert there == pytest.approx(ventral_point(35, 12), abs=0.4)
        QTest.mouseMove(view, where + QPoint(1, 0))
        assert read[-1].text().startswith("s 3")
        assert "to the left" in read[-1].text()
        assert "HU" in read[-1].text()
        before = view.geometry_shown().space.from_patient(there)
        QTest.keyClick(view, Qt.Key.Key_Down)
        after = view.geometry_shown().space.from_patient(session.state.view.crosshair_mm)
        assert after - before == pytest.approx([1.0, 0.0, 0.0], abs=1e-3)

        plan, tilt = session.state.plan, session.state.measurements.plane.tilt_deg
        handle = handle_of(view, Grip.PLANE_SHIFT)
        start = QPointF(*handle.at).toPoint()
        driver.drag(view, start, start + QPoint(9, 40))
        driver.settle()
        moved = session.state.measurements.plane
        assert moved.s_mm == pytest.approx(60.0 + 40 * view.geometry_shown().mm_per_pixel, abs=0.05)
        assert moved.tilt_deg == pytest.approx(tilt, abs=1e-6)
        session.undo()
        driver.settle()
        assert session.state.plan is plan

        driver.drag(view, QPoint(300, 330), QPoint(340, 200))
        assert session.state.plan is plan, "a drag off the handle leaves the plan alone"
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        driver.settle()
        assert session.state.measurements.plane.s_mm == pytest.approx(60.5, abs=1e-3)

        s_mm = view.geometry_shown().s_mm
        turn_wheel(view, [250, 250], 2, Qt.KeyboardModifier.ControlModifier)
        held = view.geometry_shown().coordinates([250, 250])
        turn_wheel(view, [250, 250], 3, Qt.KeyboardModifier.ControlModifier)
        assert view.geometry_shown().coordinates([250, 250]) == pytest.approx(held, abs=1e-6)
        driver.do("straight_side")
        assert session.state.view.straight.cut is StraightCut.SIDE
        assert abs(view.geometry_shown().s_mm - s_mm) < 60
        assert handle_of(view, Grip.PLANE_SHIFT)
        assert not view.grab().isNull()


def test_without_a_curve_it_says_what_is_missing(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        view = opened(driver, Plan())
        assert view.geometry_shown() is None
        empty = np.array(view.grab().toImage().bits())
        assert len(np.unique(empty)) > 4, "words stand there"
        turn_wheel(view, [100, 100], 2, Qt.KeyboardModifier.NoModifier)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(80, 80))
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert driver.session.state.plan.landmarks == {}
