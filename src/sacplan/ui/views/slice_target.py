"""What pointer and keys mean in a slice view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Grip, Handle, Marks
from sacplan.scene.native_plane import native_plane
from sacplan.scene.plane_grip import plane_pose
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.brushing import BRUSH_TOOLS
from sacplan.session.contour_drawing import close_contour
from sacplan.session.curve_drawing import is_drawing_curve, set_curve_point
from sacplan.session.measuring import MEASURE_TOOLS, finish_measure
from sacplan.session.pair_placing import set_pair_point
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool
from sacplan.ui.views.brush_gestures import (
    ContourPointDrag,
    click_contour,
    drawing_drag,
    removes_point,
)
from sacplan.ui.views.feedback import Feedback
from sacplan.ui.views.gesture import Gesture, Pixel
from sacplan.ui.views.measure_gestures import (
    MeasureDrag,
    MeasurePointDrag,
    click_measure,
    measure_handle,
)
from sacplan.ui.views.reading import read_volume
from sacplan.ui.views.slice_gestures import (
    CameraDrag,
    CrosshairDrag,
    CurvePointDrag,
    LandmarkDrag,
    PlaneDrag,
    TurnViewsDrag,
    WindowDrag,
    ZoomDrag,
    show_camera,
    zoomed_camera,
)
from sacplan.ui.views.slice_keys import scroll, use_key
from sacplan.ui.views.suggestion_gestures import SuggestionDrag, asks_about, clicked_through

_ZOOM_STEP = 1.15

TOOL_CURSORS = {
    Tool.CROSSHAIR: Qt.CursorShape.CrossCursor,
    Tool.LANDMARK: Qt.CursorShape.CrossCursor,
    Tool.CONTOUR: Qt.CursorShape.CrossCursor,
    Tool.PAIR: Qt.CursorShape.CrossCursor,
    Tool.RULER: Qt.CursorShape.CrossCursor,
    Tool.ANGLE: Qt.CursorShape.CrossCursor,
    Tool.FACE: Qt.CursorShape.CrossCursor,
    Tool.PROBE: Qt.CursorShape.CrossCursor,
    Tool.BRUSH: Qt.CursorShape.CrossCursor,
    Tool.ERASER: Qt.CursorShape.CrossCursor,
    Tool.WINDOW: Qt.CursorShape.SizeAllCursor,
    Tool.PAN: Qt.CursorShape.OpenHandCursor,
    Tool.ZOOM: Qt.CursorShape.SizeVerCursor,
}


_OWN_DRAGS: dict[Grip, Callable[[SessionPort, SliceGeometry, Handle, Pixel], Gesture]] = {
    Grip.LANDMARK: LandmarkDrag,
    Grip.SUGGESTION: SuggestionDrag,
    Grip.CURVE_POINT: CurvePointDrag,
    Grip.CONTOUR_POINT: ContourPointDrag,
}


class ShownSlice(Protocol):
    """The widget, as far as its pointer needs it."""

    def geometry_shown(self) -> SliceGeometry | None: ...  # noqa: D102
    def marks_shown(self) -> Marks: ...  # noqa: D102


class SliceTarget:
    """Left: the handle under the pointer, else the active tool. Middle: pan. Right: zoom, menu."""

    def __init__(self, view: ShownSlice, session: SessionPort, feedback: Feedback) -> None:
        self._view, self._feedback = view, feedback
        self._session = session

    def handle_at(self, at: Pixel) -> Handle | None:
        """The landmark or plane handle at a pixel; while something is drawn across them only the
        points of the drawn curve."""
        handle = self._view.marks_shown().handle_at(at)
        tool = self._session.state.view.tool
        if tool is Tool.PAIR or tool in BRUSH_TOOLS:
            return None
        if tool is Tool.CONTOUR:
            grips = (Grip.CURVE_POINT, Grip.CONTOUR_POINT)
            is_begun = bool(self._session.state.view.contour_points_mm)
            return handle if handle and handle.grip in grips[: 1 if is_begun else 2] else None
        return measure_handle(tool, handle)

    def gesture_at(
        self, at: Pixel, button: Qt.MouseButton, handle: Handle | None
    ) -> Gesture | None:
        """The drag that begins at a pixel; off a handle none of them touches the plan."""
        geometry, case = self._view.geometry_shown(), self._session.state.case
        if geometry is None or case is None:
            return None
        whole_view = {
            Qt.MouseButton.MiddleButton: CameraDrag,
            Qt.MouseButton.RightButton: ZoomDrag,
        }
        if button in whole_view:
            return whole_view[button](self._session, geometry, case.volume, at)
        if button != Qt.MouseButton.LeftButton:
            return None
        if handle is not None:
            return self._handle_drag(geometry, handle, at)
        return self._tool_drag(geometry, case.volume, at)

    def _tool_drag(self, geometry: SliceGeometry, volume: ImageVolume, at: Pixel) -> Gesture | None:
        match self._session.state.view.tool:
            case Tool.CROSSHAIR:
                return CrosshairDrag(self._session, geometry, volume)
            case Tool.WINDOW:
                return WindowDrag(self._session, at)
            case Tool.PAN:
                return CameraDrag(self._session, geometry, volume, at)
            case Tool.ZOOM:
                return ZoomDrag(self._session, geometry, volume, at)
            case Tool.RULER | Tool.ANGLE | Tool.PROBE:
                return MeasureDrag(self._session, geometry, at)
            case _:
                return drawing_drag(self._session, geometry, at)

    def _handle_drag(self, geometry: SliceGeometry, handle: Handle, at: Pixel) -> Gesture | None:
        self._feedback.point_with(Qt.CursorShape.ClosedHandCursor)
        if handle.grip is Grip.MEASURE:
            return MeasurePointDrag(self._session, handle, at, geometry.to_patient)
        if handle.grip is Grip.TURN:
            return TurnViewsDrag(self._session, geometry, at)
        drag = _OWN_DRAGS.get(handle.grip)
        if drag is not None:
            return drag(self._session, geometry, handle, at)
        state = self._session.state
        pose = plane_pose(state.measurements, state.plan.transection)
        if pose is None or state.view.plane_is_locked:
            return None
        return PlaneDrag(self._session, geometry, handle, pose, at)

    def click(self, at: Pixel, button: Qt.MouseButton, handle: Handle | None) -> None:
        """Left: select a landmark, or place the one that is due. Right: the menu."""
        geometry = self._view.geometry_shown()
        if button == Qt.MouseButton.RightButton:
            under = self.handle_at(at)
            if not removes_point(self._session, None if under is None else under.key):
                self._feedback.ask_menu(at)
        if button != Qt.MouseButton.LeftButton or geometry is None:
            return
        if click_measure(self._session, geometry.to_patient(at), geometry.into, handle):
            return
        if not asks_about(self._session, handle):
            self._click_left(geometry, at, clicked_through(handle))

    def _click_left(self, geometry: SliceGeometry, at: Pixel, handle: Handle | None) -> None:
        view = self._session.state.view
        if is_drawing_curve(self._session.state):
            if handle is None:
                set_curve_point(self._session, geometry.to_patient(at))
        elif view.tool is Tool.PAIR:
            set_pair_point(self._session, geometry.to_patient(at))
        elif view.tool is Tool.CONTOUR:
            if handle is None:
                click_contour(self._session, geometry, at)
        elif handle is not None and handle.grip is Grip.LANDMARK:
            self._session.show(selected_landmark=handle.name)
        elif handle is None and view.tool is Tool.LANDMARK:
            self._place_landmark(geometry, at)
        elif handle is None and view.tool is Tool.WINDOW:
            self._bring_crosshair(geometry.to_patient(at))

    def _place_landmark(self, geometry: SliceGeometry, at: Pixel) -> None:
        state = self._session.state
        point = geometry.to_patient(at)
        if state.case is None or state.view.landmark_to_place is None:
            return
        if state.case.volume.contains(point):
            self._session.place_landmark_at(point)

    def _bring_crosshair(self, point: Vector) -> None:
        """Where a drag sets the window, a click alone still says which point is meant."""
        case = self._session.state.case
        if case is not None and case.volume.contains(point):
            self._session.show(crosshair_mm=point)

    def double_click(self, at: Pixel) -> None:  # noqa: ARG002 - the whole view is meant
        """Close the contour; else maximise the view, or show all four again; not while landmarks
        are being placed."""
        view = self._session.state.view
        geometry = self._view.geometry_shown()
        if is_drawing_curve(self._session.state):
            return
        if view.tool is Tool.CONTOUR:
            close_contour(self._session)
            return
        if finish_measure(self._session) or view.tool in MEASURE_TOOLS:
            return
        if geometry is not None and view.tool not in (Tool.LANDMARK, Tool.PAIR, *BRUSH_TOOLS):
            self._session.show(maximised=None if view.maximised else geometry.pane)

    def hover(self, at: Pixel | None, handle: Handle | None, is_shift: bool) -> None:
        """Light the handle, say what lies there; with Shift the crosshair follows."""
        geometry, state = self._view.geometry_shown(), self._session.state
        self._feedback.light(handle)
        if handle is None:
            self._feedback.point_with(TOOL_CURSORS[state.view.tool])
        else:
            self._feedback.point_with(Qt.CursorShape.OpenHandCursor)
        if at is None or geometry is None or state.case is None:
            self._feedback.report(None)
            return
        point = geometry.to_patient(at)
        if state.view.tool in BRUSH_TOOLS:
            self._session.show(brush_at_mm=point)
        plane = native_plane(state.case, geometry)
        seen = state.case.volume
        if plane is not None and plane.volume.contains(point):
            seen = plane.volume
        self._feedback.report(read_volume(seen, point))
        if is_shift and state.case.volume.contains(point):
            self._session.show(crosshair_mm=point)

    def wheel(self, at: Pixel, notches: int, is_control: bool) -> None:
        """Through the slices; with Ctrl zoom at the pointer."""
        geometry, case = self._view.geometry_shown(), self._session.state.case
        if geometry is None or case is None:
            return
        if is_control:
            camera = zoomed_camera(case.volume, geometry, at, _ZOOM_STEP**notches)
            show_camera(self._session, geometry.pane, camera)
        else:
            is_reversed = self._session.state.view.hand.wheel_is_reversed
            scroll(self._session, case.volume, geometry, -notches if is_reversed else notches)

    def key(self, event: QKeyEvent) -> bool:
        """Slices and nudges; Delete takes the point of an outline away that is lit."""
        if event.key() == Qt.Key.Key_Delete and removes_point(self._session, self._feedback.lit):
            return True
        geometry = self._view.geometry_shown()
        return geometry is not None and use_key(self._session, geometry, event)
