"""What mouse and keys do to what is shown: real widgets, no pictures compared."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from pytestqt.qtbot import QtBot

from made_scene import MARKER, MadeSession, made_case, ventral_point
from sacplan.plan.model import Plan
from sacplan.scene.bone_sides import Side
from sacplan.session.view_state import Pane, SliceCamera, Tool, Window
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_view import SliceView
from view_mouse import (
    LEFT,
    MIDDLE,
    RIGHT,
    View,
    click,
    drag,
    send,
    shown,
    turn_wheel,
)


def test_a_click_brings_every_view_to_the_voxel_clicked(
    views: dict[Pane, View], session: MadeSession
) -> None:
    session.show(crosshair_mm=MARKER)
    axial = views[Pane.AXIAL]
    point = axial.geometry_shown().to_patient([300.25, 120.5])
    click(axial, [300.25, 120.5])
    assert session.state.view.crosshair_mm == pytest.approx(point, abs=1e-9)
    for pane in (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL):
        assert float(views[pane].geometry_shown().depth_mm(point)) == pytest.approx(0, abs=1e-9)
    assert session.document.undo_label is None


def test_wheel_and_keys_go_through_the_slices(
    qtbot: QtBot, views: dict[Pane, View], session: MadeSession
) -> None:
    view, start = views[Pane.AXIAL], session.state.view.crosshair_mm
    turn_wheel(view, [50, 50], 2, Qt.KeyboardModifier.NoModifier)
    assert session.state.view.crosshair_mm - start == pytest.approx([0, 0, 6.0], abs=1e-9)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert session.state.view.crosshair_mm == pytest.approx(start, abs=1e-9)
    qtbot.keyClick(view, Qt.Key.Key_End)
    top = session.state.view.crosshair_mm[2]
    turn_wheel(view, [50, 50], 5, Qt.KeyboardModifier.NoModifier)
    assert session.state.view.crosshair_mm[2] == pytest.approx(top)


def test_the_point_under_the_pointer_stays_when_zooming_and_panning(
    views: dict[Pane, View],
) -> None:
    view, at = views[Pane.CORONAL], [300.0, 90.0]
    point = view.geometry_shown().to_patient(at)
    turn_wheel(view, at, 3, Qt.KeyboardModifier.ControlModifier)
    assert view.geometry_shown().to_pixel(point) == pytest.approx(at, abs=1e-6)
    drag(view, at, [-40, 55], MIDDLE)
    assert view.geometry_shown().to_pixel(point) == pytest.approx([260, 145], abs=1e-6)
    scale = view.geometry_shown().mm_per_pixel
    drag(view, [260, 145], [0, 60], RIGHT)
    assert view.geometry_shown().mm_per_pixel < scale * 0.8
    assert view.geometry_shown().to_pixel(point) == pytest.approx([260, 145], abs=1e-6)


def test_the_window_tool_changes_the_window(views: dict[Pane, View], session: MadeSession) -> None:
    session.show(tool=Tool.WINDOW, window=Window(40, 400))
    drag(views[Pane.AXIAL], [100, 300], [100, -50])
    window = session.state.view.window
    assert window.width > 500
    assert window.center < 0


def test_a_double_click_maximises_and_restores(
    qtbot: QtBot, views: dict[Pane, View], session: MadeSession
) -> None:
    for pane, view in views.items():
        qtbot.mouseDClick(view, LEFT, pos=QPoint(60, 330))
        assert session.state.view.maximised is pane
        qtbot.mouseDClick(view, LEFT, pos=QPoint(60, 330))
        assert session.state.view.maximised is None


def test_the_reading_names_the_voxel_under_the_pointer(
    views: dict[Pane, View], session: MadeSession
) -> None:
    session.show(crosshair_mm=MARKER)
    view, heard = views[Pane.CORONAL], []
    view.reading_changed.connect(heard.append)
    at = view.geometry_shown().to_pixel(MARKER)
    send(view, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
    assert heard[-1].text() == "L 70.0 A 20.0 S 10.0 mm   2500 HU"


def test_a_right_click_asks_for_the_menu(views: dict[Pane, View]) -> None:
    for view in views.values():
        heard: list[QPoint] = []
        view.menu_requested.connect(heard.append)
        drag(view, [60, 330], [30, 30], RIGHT)
        assert heard == []
        click(view, [60, 330], RIGHT)
        assert heard == [view.mapToGlobal(QPoint(60, 330))]


def test_turning_the_axes_leaves_the_crosshair_where_it_was(
    qtbot: QtBot, views: dict[Pane, View], session: MadeSession
) -> None:
    view = views[Pane.SAGITTAL]
    session.show(cameras={Pane.SAGITTAL: SliceCamera(150.0, (14.0, -9.0))})
    before = view.geometry_shown().to_pixel(session.state.view.crosshair_mm)
    left, ventral, cranial = session.state.measurements.frame.axes
    turn = np.stack([left, -ventral, cranial])
    session.show(axes=turn)

    def is_back() -> None:
        at = view.geometry_shown().to_pixel(session.state.view.crosshair_mm)
        assert at == pytest.approx(before, abs=0.02)

    qtbot.waitUntil(is_back)


def test_the_bone_can_be_looked_at_from_one_side(views: dict[Pane, View]) -> None:
    bone = views[Pane.BONE]
    bone.look_from(Side.LEFT)
    letters = bone.geometry_shown().edge_letters()
    assert (letters["left"][0], letters["right"][0], letters["top"][0]) == ("A", "P", "S")
    bone.look_from(Side.FRONT)
    assert bone.geometry_shown().edge_letters()["right"][0] == "L"


def test_the_pictures_are_painted(views: dict[Pane, View]) -> None:
    for view in views.values():
        image = view.grab().toImage()
        colours = {
            image.pixel(x, y)
            for x in range(0, image.width(), 7)
            for y in range(0, image.height(), 7)
        }
        assert len(colours) > 12


def test_a_view_that_is_shut_down_no_longer_listens(qtbot: QtBot, session: MadeSession) -> None:
    for view in (SliceView(Pane.AXIAL, session), BoneView(session)):
        shown(qtbot, view)
        view.shutdown()
        view.shutdown()
    assert len(session.changed) == 0


def test_a_rough_bone_is_shown_until_the_sacrum_is_outlined(qtbot: QtBot) -> None:
    session = MadeSession(made_case().with_sacrum(None), Plan())
    view = BoneView(session)
    shown(qtbot, view)
    on_bone = ventral_point(55, 10, 1)

    def is_seen() -> None:
        at = view.geometry_shown().to_pixel(on_bone)
        found = view.point_under(at)
        assert found is not None
        assert found == pytest.approx(on_bone, abs=6)

    qtbot.waitUntil(is_seen)
    view.shutdown()
