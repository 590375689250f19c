"""What pointer and keys mean in the view of the bone."""

from __future__ import annotations

from typing import Protocol

from numpy.typing import ArrayLike
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.geometry.frame import Vector
from sacplan.scene.bone_camera import BoneCamera
from sacplan.scene.marks import Grip, Handle, Marks
from sacplan.scene.plane_grip import plane_pose
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.measuring import finish_measure
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.views.bone_gestures import (
    BonePlaneDrag,
    PanDrag,
    SurfaceLandmarkDrag,
    TurnDrag,
    ZoomDrag,
)
from sacplan.ui.views.feedback import Feedback
from sacplan.ui.views.gesture import Gesture, Pixel
from sacplan.ui.views.measure_gestures import (
    MeasurePointDrag,
    click_measure,
    measure_handle,
    measures_3d,
    use_measure_key,
)
from sacplan.ui.views.plane_keys import use_plane_key
from sacplan.ui.views.reading import read_volume
from sacplan.ui.views.suggestion_gestures import asks_about, clicked_through

_ZOOM_STEP = 1.15
_KEY_TURN_DEG = 5.0

_TURNS = {
    Qt.Key.Key_Left: (0.0, -1.0),
    Qt.Key.Key_Right: (0.0, 1.0),
    Qt.Key.Key_Up: (1.0, 0.0),
    Qt.Key.Key_Down: (-1.0, 0.0),
}


class ShownBone(Protocol):
    """The widget, as far as its pointer needs it."""

    def geometry_shown(self) -> SliceGeometry: ...  # noqa: D102
    def marks_shown(self) -> Marks: ...  # noqa: D102
    def camera(self) -> BoneCamera: ...  # noqa: D102
    def aim(self, camera: BoneCamera) -> None: ...  # noqa: D102
    def point_under(self, at: ArrayLike) -> Vector | None: ...  # noqa: D102


class BoneTarget:
    """Left turns, or moves the handle under the pointer; middle pans; right zooms."""

    def __init__(self, view: ShownBone, session: SessionPort, feedback: Feedback) -> None:
        self._view, self._feedback = view, feedback
        self._session = session

    def handle_at(self, at: Pixel) -> Handle | None:
        """The landmark or plane handle at a pixel."""
        tool = self._session.state.view.tool
        return measure_handle(tool, self._view.marks_shown().handle_at(at))

    def gesture_at(
        self, at: Pixel, button: Qt.MouseButton, handle: Handle | None
    ) -> Gesture | None:
        """The drag that begins at a pixel; off a handle none of them touches the plan."""
        around = (self._view.camera(), self._view.aim, self._view.geometry_shown(), at)
        if button == Qt.MouseButton.MiddleButton:
            return PanDrag(*around)
        if button == Qt.MouseButton.RightButton:
            return ZoomDrag(*around)
        if button != Qt.MouseButton.LeftButton:
            return None
        if handle is not None:
            return self._handle_drag(handle, at)
        tool = self._session.state.view.tool
        return {Tool.PAN: PanDrag, Tool.ZOOM: ZoomDrag}.get(tool, TurnDrag)(*around)

    def _handle_drag(self, handle: Handle, at: Pixel) -> Gesture | None:
        self._feedback.point_with(Qt.CursorShape.ClosedHandCursor)
        if handle.grip is Grip.LANDMARK:
            return SurfaceLandmarkDrag(self._session, handle, at, self._view.point_under)
        if handle.grip is Grip.MEASURE:
            return MeasurePointDrag(self._session, handle, at, self._view.point_under)
        if handle.grip is Grip.SUGGESTION:
            return None
        state = self._session.state
        pose = plane_pose(state.measurements, state.plan.transection)
        if pose is None or state.view.plane_is_locked:
            return None
        return BonePlaneDrag(self._session, self._view.geometry_shown(), handle, pose, at)

    def click(self, at: Pixel, button: Qt.MouseButton, handle: Handle | None) -> None:
        """Left: select a landmark, place the one that is due, or bring the crosshair here."""
        view, case = self._session.state.view, self._session.state.case
        if button == Qt.MouseButton.RightButton:
            self._feedback.ask_menu(at)
        if button != Qt.MouseButton.LeftButton or case is None:
            return
        is_measure = handle is not None and handle.grip is Grip.MEASURE
        if is_measure or measures_3d(self._session):
            under, into = self._view.point_under(at), self._view.geometry_shown().into
            click_measure(self._session, under, into, handle)
            return
        if asks_about(self._session, handle):
            return
        handle = clicked_through(handle)
        if handle is not None:
            if handle.grip is Grip.LANDMARK:
                self._session.show(selected_landmark=handle.name)
            return
        point = self._view.point_under(at)
        if point is None or not case.volume.contains(point):
            return
        if view.tool is Tool.LANDMARK:
            if view.landmark_to_place is not None:
                self._session.place_landmark_at(point)
        else:
            self._session.show(crosshair_mm=point)

    def double_click(self, at: Pixel) -> None:  # noqa: ARG002 - the whole view is meant
        """Maximise the view, or show all four again; not while landmarks are being placed."""
        view = self._session.state.view
        if finish_measure(self._session) or measures_3d(self._session):
            return
        if self._session.state.case is not None and view.tool is not Tool.LANDMARK:
            self._session.show(maximised=None if view.maximised else Pane.BONE)

    def hover(self, at: Pixel | None, handle: Handle | None, is_shift: bool) -> None:
        """Light the handle, say what lies there; with Shift the crosshair follows."""
        self._feedback.light(handle)
        tool = self._session.state.view.tool
        is_placing = tool is Tool.LANDMARK or measures_3d(self._session)
        free = Qt.CursorShape.CrossCursor if is_placing else Qt.CursorShape.ArrowCursor
        self._feedback.point_with(free if handle is None else Qt.CursorShape.OpenHandCursor)
        case = self._session.state.case
        point = None if at is None else self._view.point_under(at)
        if point is None or case is None:
            self._feedback.report(None)
            return
        self._feedback.report(read_volume(case.volume, point))
        if is_shift and case.volume.contains(point):
            self._session.show(crosshair_mm=point)

    def wheel(self, at: Pixel, notches: int, is_control: bool) -> None:  # noqa: ARG002
        """Zoom."""
        self._view.aim(self._view.camera().zoomed(_ZOOM_STEP**notches))

    def key(self, event: QKeyEvent) -> bool:
        """The arrows turn the bone; with Alt they move the plane. Measures as in the slices."""
        if use_measure_key(self._session, event):
            return True
        if use_plane_key(self._session, event):
            return True
        turn = _TURNS.get(Qt.Key(event.key()))
        if turn is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        about_right, about_down = turn
        camera = self._view.camera()
        self._view.aim(camera.turned(about_right * _KEY_TURN_DEG, about_down * _KEY_TURN_DEG))
        return True
