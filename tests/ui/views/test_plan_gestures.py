"""What dragging landmarks and plane does to the plan, and what never touches it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from made_scene import LENGTH, MadeSession, ventral_point
from sacplan.plan.model import PROMONTORY
from sacplan.scene.marks import Grip
from sacplan.session.brushing import BRUSH_TOOLS
from sacplan.session.view_state import Pane, Tool
from view_mouse import (
    LEFT,
    MIDDLE,
    RIGHT,
    View,
    click,
    drag,
    handle_of,
    pose_of,
    send,
)


@pytest.mark.parametrize("pane", [Pane.SAGITTAL, Pane.CORONAL, Pane.BONE])
@pytest.mark.parametrize("grip", [Grip.LANDMARK, Grip.PLANE_SHIFT])
def test_grabbing_a_handle_moves_nothing(
    views: dict[Pane, View], session: MadeSession, pane: Pane, grip: Grip
) -> None:
    session.show(crosshair_mm=ventral_point(58))
    before = session.state.plan
    handle = next((h for h in views[pane].marks_shown().handles if h.grip is grip), None)
    if handle is None:
        assert (pane, grip) == (Pane.CORONAL, Grip.LANDMARK)
        return
    click(views[pane], np.add(handle.at, [3, -3]))
    drag(views[pane], np.add(handle.at, [3, -3]), [1.5, 1.5])
    assert session.state.plan is before
    assert session.document.undo_label is None


def test_a_landmark_drag_keeps_the_offset_and_is_one_undo_step(
    views: dict[Pane, View], session: MadeSession
) -> None:
    view, before = views[Pane.SAGITTAL], session.state.plan
    handle = handle_of(view, Grip.LANDMARK, PROMONTORY)
    drag(view, np.add(handle.at, [4, 2]), [-20, 10])
    moved = session.state.plan.landmarks[PROMONTORY].position_mm
    geometry = view.geometry_shown()
    assert geometry.to_pixel(moved) == pytest.approx(np.add(handle.at, [-20, 10]), abs=1e-6)
    assert moved[0] == pytest.approx(handle.position_mm[0])
    assert session.document.undo_label == "Move Promontory"
    session.document.undo()
    assert session.state.plan is before
    assert session.document.undo_label is None


def test_the_plane_slides_in_the_slice_with_its_angles_kept(
    views: dict[Pane, View], session: MadeSession
) -> None:
    view, before = views[Pane.SAGITTAL], pose_of(session)
    handle = handle_of(view, Grip.PLANE_SHIFT)
    target = np.add(handle.at, [0, 14])
    drag(view, handle.at, [0, 14])
    after = pose_of(session)
    assert after.crossing.s_mm > before.crossing.s_mm + 3
    assert after.tilt_deg == pytest.approx(before.tilt_deg, abs=0.05)
    assert after.obliquity_deg == pytest.approx(before.obliquity_deg, abs=0.05)
    plane = session.state.plan.transection
    held = view.geometry_shown().to_patient(target)
    assert float(plane.signed_distance(held)) == pytest.approx(0.0, abs=0.01)
    assert session.document.undo_label == "Slide transection plane"


@pytest.mark.parametrize(
    ("pane", "grip"),
    [
        (Pane.SAGITTAL, Grip.PLANE_TILT),
        (Pane.CORONAL, Grip.PLANE_OBLIQUITY),
        (Pane.BONE, Grip.PLANE_OBLIQUITY),
    ],
)
def test_an_end_of_the_plane_turns_it_about_the_curve(
    views: dict[Pane, View], session: MadeSession, pane: Pane, grip: Grip
) -> None:
    session.show(crosshair_mm=ventral_point(58))
    view, before = views[pane], pose_of(session)
    handle = handle_of(view, grip)
    drag(view, handle.at, [0, 9])
    after = pose_of(session)
    tilted = abs(after.tilt_deg - before.tilt_deg)
    turned = abs(after.obliquity_deg - before.obliquity_deg)
    most, least = (tilted, turned) if grip is Grip.PLANE_TILT else (turned, tilted)
    assert most > 1.0
    assert least < 0.05
    assert after.crossing.s_mm == pytest.approx(before.crossing.s_mm, abs=0.05)


def test_the_plane_slides_along_the_curve_in_three_dimensions(
    views: dict[Pane, View], session: MadeSession
) -> None:
    view, before = views[Pane.BONE], pose_of(session)
    handle = handle_of(view, Grip.PLANE_SHIFT)
    drag(view, np.add(handle.at, [4, 3]), [2, 25])
    after = pose_of(session)
    at = view.geometry_shown().to_pixel(after.crossing.point)
    assert at[1] == pytest.approx(handle.at[1] + 25, abs=1.0)
    assert after.tilt_deg == pytest.approx(before.tilt_deg, abs=0.05)
    session.document.undo()
    assert session.document.undo_label is None


@pytest.mark.parametrize("tool", list(Tool))
@pytest.mark.parametrize("button", [LEFT, MIDDLE, RIGHT])
def test_a_drag_off_every_handle_never_moves_the_plan(
    views: dict[Pane, View], session: MadeSession, tool: Tool, button: Qt.MouseButton
) -> None:
    session.show(tool=tool, landmark_to_place="coccyx_tip")
    before = session.state.plan
    for view in views.values():
        start = np.array([60.0, 330.0])
        assert view.marks_shown().handle_at(start) is None
        drag(view, start, [150, -140], button)
    if button is LEFT and tool in BRUSH_TOOLS:  # it paints, and moves nothing that is placed
        now = session.state.plan
        assert (now.landmarks, now.transection) == (before.landmarks, before.transection)
        return
    assert session.state.plan is before
    assert session.document.undo_label is None


def test_a_locked_plane_cannot_be_dragged(views: dict[Pane, View], session: MadeSession) -> None:
    at = handle_of(views[Pane.SAGITTAL], Grip.PLANE_SHIFT).at
    session.show(plane_is_locked=True)
    before = session.state.plan
    drag(views[Pane.SAGITTAL], at, [0, 20])
    assert session.state.plan is before


def test_escape_takes_the_whole_drag_back(
    qtbot: QtBot, views: dict[Pane, View], session: MadeSession
) -> None:
    view, before = views[Pane.SAGITTAL], session.state.plan
    at = np.array(handle_of(view, Grip.LANDMARK, PROMONTORY).at)
    send(view, QEvent.Type.MouseButtonPress, at, LEFT)
    send(view, QEvent.Type.MouseMove, at + 30, LEFT)
    assert session.state.plan is not before
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert session.state.plan is before
    send(view, QEvent.Type.MouseMove, at + 60, LEFT)
    send(view, QEvent.Type.MouseButtonRelease, at + 60, LEFT)
    assert session.state.plan is before
    assert session.document.undo_label is None


def test_a_click_places_the_landmark_that_is_due(
    views: dict[Pane, View], session: MadeSession
) -> None:
    session.show(tool=Tool.LANDMARK, landmark_to_place="coccyx_tip")
    view = views[Pane.SAGITTAL]
    point = view.geometry_shown().to_patient([150, 200])
    click(view, [150, 200])
    assert session.state.plan.position("coccyx_tip") == pytest.approx(point)
    session.show(landmark_to_place="s2_crest")
    bone = views[Pane.BONE]
    on_bone = ventral_point(LENGTH - 20, 15)
    click(bone, bone.geometry_shown().to_pixel(on_bone))
    assert session.state.plan.position("s2_crest") == pytest.approx(on_bone, abs=0.5)


def test_arrows_nudge_the_selected_landmark(
    qtbot: QtBot, views: dict[Pane, View], session: MadeSession
) -> None:
    view = views[Pane.SAGITTAL]
    click(view, handle_of(view, Grip.LANDMARK, PROMONTORY).at)
    assert session.state.view.selected_landmark == PROMONTORY
    start = session.state.plan.position(PROMONTORY)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    moved = session.state.plan.position(PROMONTORY) - start
    assert moved == pytest.approx([0, 0.5, 5.0 - 0.05], abs=1e-9)


def test_no_shortcut_works_in_the_middle_of_a_drag(views: dict[Pane, View]) -> None:
    view = views[Pane.SAGITTAL]
    key = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def is_kept_from_the_window() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, *key)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert not is_kept_from_the_window()
    at = handle_of(view, Grip.LANDMARK, PROMONTORY).at
    send(view, QEvent.Type.MouseButtonPress, at, LEFT)
    assert is_kept_from_the_window()
    send(view, QEvent.Type.MouseButtonRelease, at, LEFT)
    assert not is_kept_from_the_window()
