"""What pointer and keys mean in the view of the straightened sacrum."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Grip, Handle, Marks
from sacplan.scene.plane_grip import plane_pose
from sacplan.scene.straight_geometry import StraightGeometry, zoomed_about
from sacplan.session.measuring import MEASURE_TOOLS, finish_measure
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.translate import tr
from sacplan.ui.views.feedback import Feedback
from sacplan.ui.views.gesture import Gesture, Pixel
from sacplan.ui.views.measure_gestures import (
    MeasureDrag,
    MeasurePointDrag,
    click_measure,
    measure_handle,
    use_measure_key,
)
from sacplan.ui.views.reading import Reading, read_volume
from sacplan.ui.views.slice_gestures import (
    CrosshairDrag,
    LandmarkDrag,
    WindowDrag,
    show_camera,
)
from sacplan.ui.views.slice_target import TOOL_CURSORS
from sacplan.ui.views.straight_gestures import StraightPan, StraightPlaneDrag, StraightZoom
from sacplan.ui.views.straight_keys import scroll_straight, use_straight_key

_ZOOM_STEP = 1.15
_DRAWN_ON_SLICES = (Tool.CONTOUR, Tool.PAIR)
_BUTTON_TOOLS = {Qt.MouseButton.MiddleButton: Tool.PAN, Qt.MouseButton.RightButton: Tool.ZOOM}


class ShownSheet(Protocol):
    """The widget, as far as its pointer needs it."""

    def geometry_shown(self) -> StraightGeometry | None: ...  # noqa: D102
    def marks_shown(self) -> Marks: ...  # noqa: D102


@dataclass(frozen=True, slots=True, eq=False)
class StraightReading:
    """s, lateral and depth (3,), mm, and what lies there."""

    coordinates: Vector
    there: Reading

    def text(self) -> str:
        """As the status bar shows it."""
        s, lateral, depth = (float(x) + 0.0 for x in np.round(self.coordinates, 1))
        if lateral >= 0:
            where = tr("s {0} mm, {1} mm to the left, {2} mm deep")
        else:
            where = tr("s {0} mm, {1} mm to the right, {2} mm deep")
        place = where.format(f"{s:.1f}", f"{abs(lateral):.1f}", f"{depth:.1f}")
        return f"{place}   {self.there.text()}"


class StraightTarget:
    """Left: the handle under the pointer, else the active tool. Middle: pan. Right: zoom, menu."""

    def __init__(self, view: ShownSheet, session: SessionPort, feedback: Feedback) -> None:
        self._view, self._session, self._feedback = view, session, feedback

    def handle_at(self, at: Pixel) -> Handle | None:
        """The landmark or the plane's handle at a pixel; none while something is drawn."""
        tool = self._session.state.view.tool
        if tool in _DRAWN_ON_SLICES:
            return None
        return measure_handle(tool, self._view.marks_shown().handle_at(at))

    def gesture_at(
        self, at: Pixel, button: Qt.MouseButton, handle: Handle | None
    ) -> Gesture | None:
        """The drag that begins at a pixel; off a handle none of them touches the plan."""
        geometry, session = self._view.geometry_shown(), self._session
        if geometry is None or session.state.case is None:
            return None
        volume = session.state.case.volume
        is_left = button == Qt.MouseButton.LeftButton
        if handle is not None and is_left:
            return self._handle_drag(geometry, handle, at)
        tool = session.state.view.tool if is_left else _BUTTON_TOOLS.get(button)
        into = geometry.into_at(at)
        makes: dict[Tool | None, Callable[[], Gesture]] = {
            Tool.CROSSHAIR: lambda: CrosshairDrag(session, geometry, volume),
            Tool.WINDOW: lambda: WindowDrag(session, at),
            Tool.PAN: lambda: StraightPan(session, geometry, at),
            Tool.ZOOM: lambda: StraightZoom(session, geometry, at),
            Tool.RULER: lambda: MeasureDrag(session, geometry, at, into),
            Tool.ANGLE: lambda: MeasureDrag(session, geometry, at, into),
            Tool.PROBE: lambda: MeasureDrag(session, geometry, at, into),
        }
        make = makes.get(tool)
        return None if make is None else make()

    def _handle_drag(self, geometry: StraightGeometry, handle: Handle, at: Pixel) -> Gesture | None:
        self._feedback.point_with(Qt.CursorShape.ClosedHandCursor)
        if handle.grip is Grip.LANDMARK:
            return LandmarkDrag(self._session, geometry, handle, at)
        if handle.grip is Grip.MEASURE:
            return MeasurePointDrag(self._session, handle, at, geometry.to_patient)
        state = self._session.state
        pose = plane_pose(state.measurements, state.plan.transection)
        if pose is None or state.view.plane_is_locked or handle.grip is not Grip.PLANE_SHIFT:
            return None
        return StraightPlaneDrag(self._session, geometry, pose, at)

    def click(self, at: Pixel, button: Qt.MouseButton, handle: Handle | None) -> None:
        """Left: select a landmark, or place the one that is due. Right: the menu."""
        geometry, state = self._view.geometry_shown(), self._session.state
        if button == Qt.MouseButton.RightButton:
            self._feedback.ask_menu(at)
        if button != Qt.MouseButton.LeftButton or geometry is None or state.case is None:
            return
        point = geometry.to_patient(at)
        if click_measure(self._session, point, geometry.into_at(at), handle):
            return
        if handle is not None:
            if handle.grip is Grip.LANDMARK:
                self._session.show(selected_landmark=handle.name)
            return
        if not state.case.volume.contains(point):
            return
        if state.view.tool is Tool.LANDMARK and state.view.landmark_to_place is not None:
            self._session.place_landmark_at(point)
        elif state.view.tool is Tool.WINDOW:
            self._session.show(crosshair_mm=point)

    def double_click(self, at: Pixel) -> None:  # noqa: ARG002 - the whole view is meant
        """Maximise the view, or show the others again; not while landmarks are being placed."""
        view = self._session.state.view
        if finish_measure(self._session) or view.tool in MEASURE_TOOLS:
            return
        if view.tool not in (Tool.LANDMARK, *_DRAWN_ON_SLICES):
            self._session.show(maximised=None if view.maximised else Pane.STRAIGHT)

    def hover(self, at: Pixel | None, handle: Handle | None, is_shift: bool) -> None:
        """Light the handle, say what lies there; with Shift the crosshair follows."""
        geometry, state = self._view.geometry_shown(), self._session.state
        self._feedback.light(handle)
        free = TOOL_CURSORS[state.view.tool]
        if state.view.tool in _DRAWN_ON_SLICES:
            free = Qt.CursorShape.ForbiddenCursor
        self._feedback.point_with(free if handle is None else Qt.CursorShape.OpenHandCursor)
        if at is None or geometry is None or state.case is None:
            self._feedback.report(None)
            return
        point, volume = geometry.to_patient(at), state.case.volume
        self._feedback.report(StraightReading(geometry.coordinates(at), read_volume(volume, point)))
        if is_shift and volume.contains(point):
            self._session.show(crosshair_mm=point)

    def wheel(self, at: Pixel, notches: int, is_control: bool) -> None:
        """The depth of the sheet; with Ctrl zoom at the pointer."""
        geometry = self._view.geometry_shown()
        if geometry is None:
            return
        if is_control:
            camera = zoomed_about(geometry, at, _ZOOM_STEP**notches)
            show_camera(self._session, Pane.STRAIGHT, camera)
        else:
            is_reversed = self._session.state.view.hand.wheel_is_reversed
            scroll_straight(self._session, geometry, -notches if is_reversed else notches)

    def key(self, event: QKeyEvent) -> bool:
        """Depth, along the curve, nudges of the plane, measures."""
        geometry = self._view.geometry_shown()
        if geometry is None:
            return False
        return use_measure_key(self._session, event) or use_straight_key(
            self._session, geometry, event
        )
