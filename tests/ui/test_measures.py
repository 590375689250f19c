"""Angle, length on the bone and probe in the real window: made, moved, removed, copied."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import opened_window, outlined_case
from sacplan.session.measures import MeasureKind
from sacplan.session.view_state import Pane, Tool


def click(view: QWidget, at: object) -> None:
    where = at if isinstance(at, QPoint) else QPointF(*np.asarray(at)).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)


def texts(view: object) -> list[str]:
    return [label.text for label in view.marks_shown().labels]


def test_measures_are_made_moved_and_removed(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session, view = driver.session, driver.window.views.views[Pane.SAGITTAL]
        session.use_case(case, plan)
        driver.settle()
        kept = session.state.plan
        middle = view.rect().center()

        driver.do("tool_angle")
        for at in (middle + QPoint(0, -60), middle, middle + QPoint(60, 0)):
            click(view, at)
        (angle,) = session.state.view.measures
        assert not angle.is_open
        assert "90.0°" in texts(view)
        driver.drag(view, middle + QPoint(60, 0), middle + QPoint(60, 60))
        assert "135.0°" in texts(view), "an end that is grabbed moves"
        assert session.state.view.selected_measure == angle.number
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert session.state.view.measures == ()

        at = middle + QPoint(-80, 40)
        driver.drag(view, at, at + QPoint(60, 0))
        assert session.state.view.measures[0].is_open
        at = at + QPoint(0, 30)
        driver.drag(view, at, at + QPoint(50, 50))
        assert "45.0°" in texts(view)
        click(view, middle)
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert len(session.state.view.measures) == 1, "Esc gives up the one begun"

        driver.do("tool_probe")
        click(view, view.geometry_shown().to_pixel(session.state.view.crosshair_mm))
        assert any("± " in text and text.endswith("HU") for text in texts(view))
        session.show(crosshair_mm=session.state.view.crosshair_mm + 9 * view.geometry_shown().into)
        assert not any(text.endswith(("HU", "°")) and "±" in text for text in texts(view))
        session.show(crosshair_mm=session.state.view.crosshair_mm - 9 * view.geometry_shown().into)
        QTest.keyClick(view, Qt.Key.Key_Backspace)
        assert [m.kind for m in session.state.view.measures] == [MeasureKind.ANGLE]

        driver.do("tool_ruler")
        click(view, middle + QPoint(0, -90))
        click(view, middle + QPoint(40, -60))
        length = 50 * view.geometry_shown().mm_per_pixel
        assert f"{length:.1f} mm" in texts(view), "two clicks lay a ruler as well"
        text = next(h for h in view.marks_shown().handles if h.name.endswith("text"))
        driver.do("tool_crosshair")
        before = session.state.view.crosshair_mm
        start = QPointF(*text.at).toPoint()
        driver.drag(view, start, start + QPoint(30, 12))
        moved = next(m for m in session.state.view.measures if text.name.startswith(f"{m.number} "))
        assert moved.label_px != (8.0, -8.0)
        assert np.array_equal(session.state.view.crosshair_mm, before)
        assert session.state.plan is kept, "measures never touch the plan"
        driver.do("tool_angle")
        click(view, middle)
        driver.do("next_landmark")
        end = next(h for h in view.marks_shown().handles if h.name.endswith(" 0"))
        due, count = session.state.view.landmark_to_place, len(session.state.plan.landmarks)
        click(view, end.at)
        assert len(session.state.plan.landmarks) == count + 1, "a measure takes no landmark's click"
        assert due in session.state.plan.landmarks
        session.undo()
        driver.do("tool_crosshair")
        assert not any(m.is_open for m in session.state.view.measures)
        driver.do("remove_measures")
        assert session.state.view.measures == ()


def test_length_on_the_bone_and_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session, bone = driver.session, driver.window.views.views[Pane.BONE]
        session.use_case(case, plan)
        driver.settle()
        driver.do("tool_face")
        assert session.state.view.tool is Tool.FACE
        for s in (20, 50, 88):
            click(bone, bone.geometry_shown().to_pixel(ventral_point(s, -12)))
        QTest.keyClick(bone, Qt.Key.Key_Return)
        (way,) = session.state.view.measures
        assert not way.is_open
        (text,) = [t for t in texts(bone) if "on the bone" in t]
        length = float(text.split(" ")[0])
        assert length == pytest.approx(68.0, abs=1.0)
        ends = ventral_point(20), ventral_point(50), ventral_point(88)
        straight = float(np.linalg.norm(ends[1] - ends[0]) + np.linalg.norm(ends[2] - ends[1]))
        assert f"{straight:.0f}" in text.split(",")[1]
        sagittal = driver.window.views.views[Pane.SAGITTAL]
        session.show(crosshair_mm=way.points_mm[1])
        assert any("on the bone" in t for t in texts(sagittal))
        click(sagittal, sagittal.geometry_shown().to_pixel(ventral_point(60, 0, -40)))
        assert len(session.state.view.measures) == 1, "a click far off the bone sets nothing"

        driver.do("copy_measures")
        head, line = QGuiApplication.clipboard().text().splitlines()
        cells = dict(zip(head.split(","), line.split(","), strict=True))
        assert cells["kind"] == "face"
        assert float(cells["value"]) == pytest.approx(length, abs=0.06)
        assert len(cells["points_lps_mm"].split("; ")) == 3
        QTest.keyClick(bone, Qt.Key.Key_Backspace)
        assert session.state.view.measures == ()
