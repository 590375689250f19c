"""Slices turned about the crosshair, laid along the plane and made thick, in the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_scene import MARKER
from made_window import Driver, opened_window, outlined_case
from sacplan.geometry.frame import rotation_about
from sacplan.scene.marks import Grip
from sacplan.scene.reslice import Reslicer
from sacplan.scene.slice_geometry import SliceGeometry, view_directions
from sacplan.session.view_state import Pane, Slab, SlabMode

SLICES = (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL)


def shown(driver: Driver, pane: Pane) -> object:
    return driver.window.views.views[pane].geometry_shown()


def turn(driver: Driver, pane: Pane, angle_deg: float) -> None:
    """Drag a ring of the crosshair's lines around it."""
    view = driver.window.views.views[pane]
    middle = np.asarray(view.geometry_shown().to_pixel(driver.session.state.view.crosshair_mm))
    handle = next(h for h in view.marks_shown().handles if h.grip is Grip.TURN)
    arm = np.subtract(handle.at, middle)
    c, s = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    end = middle + np.array([c * arm[0] - s * arm[1], s * arm[0] + c * arm[1]])
    driver.drag(view, QPointF(*handle.at).toPoint(), QPointF(*map(float, end)).toPoint())


def test_the_other_slices_turn_and_this_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan)
        driver.settle()
        session.show(crosshair_mm=case.volume.corners().mean(axis=0))
        before = {pane: shown(driver, pane) for pane in SLICES}
        kept, crosshair = session.state.plan, session.state.view.crosshair_mm
        turn(driver, Pane.AXIAL, 20.0)
        assert session.state.plan is kept
        assert session.state.view.crosshair_mm == pytest.approx(crosshair)
        axial, sagittal, coronal = (shown(driver, pane) for pane in SLICES)
        assert axial.right == pytest.approx(before[Pane.AXIAL].right)
        for pane, now in ((Pane.SAGITTAL, sagittal), (Pane.CORONAL, coronal)):
            angle = np.degrees(np.arccos(now.into @ before[pane].into))
            assert angle == pytest.approx(20.0, abs=1.5)
            was, is_at = (np.asarray(g.to_pixel(crosshair)) for g in (before[pane], now))
            assert is_at == pytest.approx(was, abs=1.0), "it stays where it was on the screen"
            assert now.down == pytest.approx(before[pane].down), "and upright"
        names = [
            label.text
            for label in driver.window.views.views[Pane.SAGITTAL].marks_shown().labels
            if "oblique" in label.text
        ]
        assert names == [f"Sagittal · oblique {round(angle)}°"]
        turn(driver, Pane.SAGITTAL, -15.0)
        twice = shown(driver, Pane.CORONAL)
        assert abs(float(twice.down @ before[Pane.CORONAL].down)) < 0.99, "double oblique"
        ways = np.stack([shown(driver, pane).into for pane in SLICES])
        assert np.abs(ways @ ways.T - np.eye(3)).max() < 1e-9
        view = driver.window.views.views[Pane.AXIAL]
        axes = session.state.view.axes
        handle = next(h for h in view.marks_shown().handles if h.grip is Grip.TURN)
        at = QPointF(*handle.at).toPoint()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(view, at + QPoint(0, 60))
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
        assert session.state.view.axes == pytest.approx(axes), "Esc gives the drag up"
        driver.do("reset")
        assert session.state.view.axes == pytest.approx(np.eye(3))


def test_slices_follow_the_plane(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        for _ in range(2):
            normal = driver.session.state.plan.transection.normal
            if not driver.session.state.view.is_along_plane:
                driver.do("along_plane")
            into = shown(driver, Pane.AXIAL).into
            assert abs(float(into @ normal)) == pytest.approx(1.0)
            view = driver.window.views.views[Pane.SAGITTAL]
            QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
            assert abs(float(normal @ driver.session.state.plan.transection.normal)) < 1.0
        driver.do("along_plane")
        assert driver.session.state.view.axes == pytest.approx(np.eye(3))


def test_pictures_stay_upright_for_any_turn() -> None:
    random = np.random.default_rng(5)
    for _ in range(50):
        axes = rotation_about(random.normal(size=3), random.uniform(-60, 60))
        for pane in SLICES:
            right, down = view_directions(pane, axes, np.eye(3))
            plain = view_directions(pane, axes)
            assert np.cross(right, down) == pytest.approx(np.cross(*plain))
            assert float(right @ down) == pytest.approx(0.0, abs=1e-9)
            usual = view_directions(pane, np.eye(3))
            assert max(right @ usual[0], down @ usual[1]) > 0.7


def test_a_thick_slice_keeps_the_brightest_or_the_mean(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        above = MARKER + np.array([0.0, 0.0, 9.0])
        ways = view_directions(Pane.AXIAL, np.eye(3))
        geometry = SliceGeometry(Pane.AXIAL, above, *ways, 0.5, 101, 101)
        reslicer = Reslicer(case.volume)
        bright = float(case.volume.sample(MARKER))

        def value(slab: Slab) -> float:
            return float(reslicer.values(geometry, 1.0, slab)[50, 50])

        plain = value(Slab())
        assert plain < bright - 200
        assert value(Slab(SlabMode.MAXIMUM, 24.0)) == pytest.approx(bright, abs=0.1 * abs(bright))
        heights = np.linspace(-12.0, 12.0, 13)[:, np.newaxis] * geometry.into
        through = case.volume.sample(above + heights)
        assert value(Slab(SlabMode.MEAN, 24.0)) == pytest.approx(float(through.mean()), abs=25)
        assert value(Slab(SlabMode.MINIMUM, 24.0)) <= plain
        driver.do("slab_maximum")
        labels = driver.window.views.views[Pane.AXIAL].marks_shown().labels
        assert any("MIP 10 mm" in label.text for label in labels)
