"""The magnifier shows what lies under the pointer, where it lies, and never covers it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from made_scene import MARKER
from made_window import Driver, opened_window, outlined_case
from sacplan.plan.model import PROMONTORY
from sacplan.scene.loupe_geometry import Place, loupe_place, magnification
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.settings import Settings
from view_mouse import send


def test_it_stands_clear_of_the_pointer_wherever_that_is() -> None:
    place: Place | None = None
    for width, height in ((900.0, 500.0), (300.0, 620.0), (120.0, 100.0)):
        for x in np.linspace(0, width, 13):
            for y in np.linspace(0, height, 13):
                place = loupe_place(width, height, (x, y), place)
                inside = 0 <= x - place.x <= place.side and 0 <= y - place.y <= place.side
                assert not inside
                assert 0 <= place.x <= width - place.side
                assert 0 <= place.y <= height - place.side


def grey_of(driver: Driver, pane: Pane) -> np.ndarray:
    """The view as it is on the screen, one value a pixel."""
    view = driver.window.views.views[pane]
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert (image.width(), image.height()) == (view.width(), view.height())
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return grey.astype(float)


def point_at(view: QWidget, at: QPoint) -> None:
    send(view, QEvent.Type.MouseMove, (at.x(), at.y()), Qt.MouseButton.NoButton)


def test_the_marker_lies_where_it_is_from_the_pointer(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path, (1366, 900)) as driver:
        session = driver.session
        session.use_case(case, plan)
        driver.settle()
        session.show(crosshair_mm=MARKER, tool=Tool.LANDMARK, landmark_to_place="psis_left")
        view = driver.window.views.views[Pane.AXIAL]
        geometry = view.geometry_shown()
        at = driver.pixel(Pane.AXIAL, MARKER + 7.0 * geometry.right)  # on the rim of the marker
        point_at(view, at)
        place = loupe_place(geometry.width, geometry.height, (at.x(), at.y()))
        gain = magnification(geometry, place.side)
        assert 1.5 < gain <= 4.0
        grey, middle = grey_of(driver, Pane.AXIAL), place.side / 2
        away = np.array([d for d in np.linspace(0.2, 0.8, 7) * place.side if abs(d - middle) > 8])
        x, y = (v.ravel() for v in np.meshgrid(away, away))
        offset = (np.stack([x, y], axis=1) - middle) / gain
        values = case.volume.sample(geometry.to_patient(np.array([at.x(), at.y()]) + offset))
        window = session.state.view.window
        expected = np.clip((values - window.center) / window.width + 0.5, 0, 1) * 255
        seen = grey[(place.y + y).astype(int), (place.x + x).astype(int)]
        assert np.ptp(expected) > 150
        assert np.abs(seen - expected).max() < 20
        driver.do("loupe")
        point_at(view, at + QPoint(1, 0))
        without = grey_of(driver, Pane.AXIAL)[(place.y + y).astype(int), (place.x + x).astype(int)]
        assert np.abs(without - expected).max() > 100
        assert not Settings(tmp_path / "window.ini").flag("loupe", usual=True)


def test_without_a_mouse_the_crosshair_is_moved_and_the_landmark_placed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan.with_landmark(PROMONTORY, None))
        driver.settle()
        view = driver.window.views.views[Pane.SAGITTAL]
        view.setFocus()
        start = np.array(plan.landmarks[PROMONTORY].position_mm)
        session.show(crosshair_mm=start)
        QTest.keyClick(view, Qt.Key.Key_L)
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(view, Qt.Key.Key_Up)
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(view, Qt.Key.Key_Return)
        placed = session.state.plan.landmarks[PROMONTORY].position_mm
        assert placed - start == pytest.approx(np.array([0, 0.05, -4.5]), abs=1e-9)
        session.show(selected_landmark=PROMONTORY)
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert PROMONTORY not in session.state.plan.landmarks
        session.undo()
        assert PROMONTORY in session.state.plan.landmarks
