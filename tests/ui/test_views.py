"""What mouse and keys do in the views: real widgets, a real document, no pictures compared."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import ArrayLike
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from made_scene import LENGTH, MARKER, MadeSession, made_case, made_plan, ventral_point
from sacplan.plan.model import PROMONTORY
from sacplan.scene.marks import Grip, Handle
from sacplan.scene.plane_grip import PlanePose, plane_pose
from sacplan.session.view_state import Pane, SliceCamera, Tool, Window
from sacplan.ui.views.bone_view import BoneView, Side
from sacplan.ui.views.slice_view import SliceView

LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
View = SliceView | BoneView


@pytest.fixture
def session() -> MadeSession:
    case = made_case()
    return MadeSession(case, made_plan(case))


def shown(qtbot: QtBot, view: View) -> View:
    qtbot.addWidget(view)
    view.resize(420, 380)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def views(qtbot: QtBot, session: MadeSession) -> Iterator[dict[Pane, View]]:
    made: dict[Pane, View] = {
        pane: SliceView(pane, session) for pane in (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL)
    }
    made[Pane.BONE] = BoneView(session)
    for view in made.values():
        shown(qtbot, view)
    yield made
    for view in made.values():
        view.shutdown()


def send(view: View, kind: QEvent.Type, at: ArrayLike, button: Qt.MouseButton) -> None:
    where = QPointF(*np.asarray(at, dtype=float))
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(
        kind, where, view.mapToGlobal(where), button, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def drag(view: View, start: ArrayLike, way: ArrayLike, button: Qt.MouseButton = LEFT) -> None:
    start, way = np.asarray(start, dtype=float), np.asarray(way, dtype=float)
    send(view, QEvent.Type.MouseButtonPress, start, button)
    for part in (0.3, 0.7, 1.0):
        send(view, QEvent.Type.MouseMove, start + part * way, button)
    send(view, QEvent.Type.MouseButtonRelease, start + way, button)


def click(view: View, at: ArrayLike, button: Qt.MouseButton = LEFT) -> None:
    send(view, QEvent.Type.MouseButtonPress, at, button)
    send(view, QEvent.Type.MouseButtonRelease, at, button)


def turn_wheel(view: View, at: ArrayLike, notches: int, modifier: Qt.KeyboardModifier) -> None:
    where = QPointF(*np.asarray(at, dtype=float))
    event = QWheelEvent(
        where,
        view.mapToGlobal(where),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def handle_of(view: View, grip: Grip, name: str | None = None) -> Handle:
    fitting = (h for h in view.marks_shown().handles if h.grip is grip)
    return next(h for h in fitting if name is None or h.name == name)


def pose_of(session: MadeSession) -> PlanePose:
    pose = plane_pose(session.state.measurements, session.state.plan.transection)
    assert pose is not None
    return pose


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
