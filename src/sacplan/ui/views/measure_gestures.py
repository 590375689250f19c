"""What pointer and keys do with measures, the same in every view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from numpy.typing import ArrayLike
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Grip, Handle
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.measures import Measure, MeasureKind
from sacplan.session.measuring import (
    MEASURE_TOOLS,
    add_measure_point,
    changed,
    drop_open,
    finish_measure,
    on_face,
    remove_selected,
    take_back,
    with_line,
)
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool
from sacplan.ui.views.gesture import Pixel, ViewGesture

_TEXT = "text"


class MeasureDrag(ViewGesture):
    """Draws from where the button went down to where it is: a ruler, a line of an angle, the
    circle of a probe."""

    def __init__(
        self,
        session: SessionPort,
        geometry: SliceGeometry,
        start: Pixel,
        into: Vector | None = None,
    ) -> None:
        self._view = session.state.view
        super().__init__(session, measures=self._view.measures)
        self._into = geometry.into if into is None else into
        self._geometry, self._start = geometry, geometry.to_patient(start)

    def move(self, at: Pixel) -> None:
        """The far end follows."""
        end = self._geometry.to_patient(at)
        made = with_line(self._view, self._start, end, self._into)
        self._session.show(measures=made, selected_measure=None)


class MeasurePointDrag(ViewGesture):
    """A point of a measure follows the pointer, or its text does; a probe moves as a whole.

    `place` gives the patient point (3,) at a pixel, None where there is none."""

    def __init__(
        self,
        session: SessionPort,
        handle: Handle,
        start: Pixel,
        place: Callable[[ArrayLike], Vector | None],
    ) -> None:
        view = session.state.view
        super().__init__(session, measures=view.measures)
        number, self._part = handle.name.split(" ")
        self._measure = next(m for m in view.measures if m.number == int(number))
        self._start, self._place = start, place
        pressed = place(start)
        self._offset = None if pressed is None else handle.position_mm - pressed
        session.show(selected_measure=int(number))

    def move(self, at: Pixel) -> None:
        """Put the point, or the text, where the pointer is."""
        made = self._with_text(at) if self._part == _TEXT else self._with_point(at)
        if made is not None:
            self._session.show(measures=changed(self._session.state.view, made))

    def _with_text(self, at: Pixel) -> Measure:
        x, y = self._measure.label_px
        moved = (x + at[0] - self._start[0], y + at[1] - self._start[1])
        return replace(self._measure, label_px=moved)

    def _with_point(self, at: Pixel) -> Measure | None:
        place, points = self._place(at), list(self._measure.points_mm)
        if place is None:
            return None
        i, kind = int(self._part), self._measure.kind
        point: Vector | None = place if self._offset is None else place + self._offset
        if kind is MeasureKind.FACE and point is not None:
            point = on_face(self._session, point)
        if point is None:
            return None
        if kind is MeasureKind.PROBE and i == 0:
            way = point - points[0]
            points = [p + way for p in points]
        else:
            points[i] = point
        return replace(self._measure, points_mm=tuple(points))


def measure_handle(tool: Tool, handle: Handle | None) -> Handle | None:
    """What can be grabbed with a tool: while measuring only measures, while a landmark is placed
    none of them, for a click beside one must not be lost."""
    is_measure = handle is not None and handle.grip is Grip.MEASURE
    is_free = not is_measure if tool is Tool.LANDMARK else is_measure or tool not in MEASURE_TOOLS
    return handle if is_free else None


def measures_3d(session: SessionPort) -> bool:
    """The tool in use measures between points of the bone in the 3D view."""
    return session.state.view.tool in (Tool.RULER, Tool.FACE)


def click_measure(
    session: SessionPort, point: Vector | None, into: Vector, handle: Handle | None
) -> bool:
    """A click with the left button: selects the measure there, sets a point with a tool that
    measures, else lets go of what was selected. Says whether it is used up."""
    view = session.state.view
    if handle is not None and handle.grip is Grip.MEASURE:
        number = int(handle.name.split(" ")[0])
        session.show(selected_measure=number, selected_landmark=None)
        return True
    if view.tool in MEASURE_TOOLS:
        if point is not None:
            add_measure_point(session, point, into)
        return True
    if view.selected_measure is not None:
        session.show(selected_measure=None)
    return False


def use_measure_key(session: SessionPort, event: QKeyEvent) -> bool:
    """Delete removes the selected measure, Backspace that or the last one, Enter ends a way on the
    face, Esc gives up what is begun. False where the key means nothing of that."""
    view, key = session.state.view, event.key()
    is_drawing = view.tool in (Tool.CONTOUR, Tool.PAIR)
    removes = key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not is_drawing
    if removes and remove_selected(session):
        return True
    if view.tool not in MEASURE_TOOLS:
        return False
    if key == Qt.Key.Key_Backspace:
        take_back(session)
        return True
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return finish_measure(session)
    return key == Qt.Key.Key_Escape and drop_open(session)
