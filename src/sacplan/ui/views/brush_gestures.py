"""What a drag does with a brush in hand, or with the pen of the contour."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Grip, Handle
from sacplan.scene.native_plane import native_plane
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.brushing import BRUSH_TOOLS, Slice, paint
from sacplan.session.contour_drawing import add_contour_point, close_contour
from sacplan.session.contour_editing import insert_point, point_moved, remove_point
from sacplan.session.curve_drawing import is_drawing_curve
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool
from sacplan.ui.views.gesture import Gesture, Pixel, PlanGesture

_LEAST_STEP_MM = 0.5
_PEN_STEP_MM = 1.0
_CLOSES_FROM = 8
"""A line drawn freehand through so many points is closed when the button is let go."""


class BrushDrag:
    """A stroke; the plan changes once, when the button is let go."""

    begins_at_once = True

    def __init__(self, session: SessionPort, geometry: SliceGeometry) -> None:
        self._session, self._geometry = session, geometry
        self._path: tuple[Vector, ...] = ()

    def move(self, at: Pixel) -> None:
        """The brush follows the pointer."""
        point = self._geometry.to_patient(at)
        if self._path and float(np.linalg.norm(point - self._path[-1])) < _LEAST_STEP_MM:
            return
        self._path = (*self._path, point)
        self._session.show(brush_path_mm=self._path, brush_at_mm=point)

    def end(self) -> None:
        """Take the stroke into the plan."""
        self._session.show(brush_path_mm=())
        if self._path:
            slice_ = Slice(self._geometry.right, self._geometry.down)
            paint(self._session, np.stack(self._path), slice_, self._seen())

    def _seen(self) -> ImageVolume | None:
        case = self._session.state.case
        plane = None if case is None else native_plane(case, self._geometry)
        return None if plane is None else plane.volume

    def cancel(self) -> None:
        """Leave the stroke out."""
        self._session.show(brush_path_mm=())


class FreehandDrag:
    """A contour drawn in one line; closed when the button is let go."""

    begins_at_once = False

    def __init__(self, session: SessionPort, geometry: SliceGeometry, start: Pixel) -> None:
        self._session, self._geometry = session, geometry
        self._before = session.state.view.contour_points_mm
        self._last = geometry.to_patient(start)
        add_contour_point(session, self._last, geometry.into)

    def move(self, at: Pixel) -> None:
        """The line follows the pointer, a point each millimetre."""
        point = self._geometry.to_patient(at)
        if float(np.linalg.norm(point - self._last)) >= _PEN_STEP_MM:
            self._last = point
            add_contour_point(self._session, point, self._geometry.into)

    def end(self) -> None:
        """Close a line that is long enough; a shorter one goes on with clicks."""
        if len(self._session.state.view.contour_points_mm) >= _CLOSES_FROM:
            close_contour(self._session)

    def cancel(self) -> None:
        """Back to the points there were."""
        self._session.show(contour_points_mm=self._before)


class ContourPointDrag(PlanGesture):
    """A point of an outline moves within the slice by as much as the pointer does."""

    def __init__(
        self, session: SessionPort, geometry: SliceGeometry, handle: Handle, start: Pixel
    ) -> None:
        super().__init__(session, "Move a point of an outline")
        self._geometry = geometry
        self._number, self._point = (int(part) for part in handle.name.split(" ")[1:])
        self._offset = handle.position_mm - geometry.to_patient(start)

    def move(self, at: Pixel) -> None:
        """Draw the outline through the moved point."""
        position = self._geometry.to_patient(at) + self._offset
        case = self._session.state.case
        if case is not None and case.volume.contains(position):
            plan = self._session.state.plan
            self.edit(point_moved(plan, self._number, self._point, position))


def click_contour(session: SessionPort, geometry: SliceGeometry, at: Pixel) -> None:
    """Set the next point of an outline; with Ctrl held put one into the line that is near."""
    point = geometry.to_patient(at)
    adds = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
    if not (adds and insert_point(session, point, geometry.into)):
        add_contour_point(session, point, geometry.into)


def removes_point(session: SessionPort, lit: tuple[str, str] | None) -> bool:
    """Take away the point of an outline whose handle is lit; False where none is."""
    if lit is None or lit[0] != Grip.CONTOUR_POINT:
        return False
    return remove_point(session, lit[1])


def drawing_drag(session: SessionPort, geometry: SliceGeometry, start: Pixel) -> Gesture | None:
    """The drag of a tool that draws; None for one that only clicks."""
    tool = session.state.view.tool
    if tool in BRUSH_TOOLS:
        return BrushDrag(session, geometry)
    if tool is Tool.CONTOUR and not is_drawing_curve(session.state):
        return FreehandDrag(session, geometry, start)
    return None
