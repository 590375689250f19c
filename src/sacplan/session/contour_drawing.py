"""Drawing a closed contour point by point on one slice."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.plan.drawn import DrawnContour
from sacplan.plan.edits import add_contour
from sacplan.session.curve_drawing import VENTRAL_CURVE
from sacplan.session.overlaying import series_marked
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool

_SAME_SLICE_MM = 0.5
_SAME_POINT_MM = 0.2


def begin_contour(session: SessionPort, name: str) -> None:
    """Each click now sets a point of a contour of the structure `name`."""
    session.show(
        tool=Tool.CONTOUR,
        contour_name=name,
        contour_points_mm=(),
        landmark_to_place=None,
        hidden_structures=session.state.view.hidden_structures - {name},
    )


def add_contour_point(session: SessionPort, point_mm: Vector, normal: Vector) -> None:
    """Set the next point (3,), patient LPS mm, on the slice with the unit `normal` (3,).

    A point off the slice of the first one, outside the images or on the last one is not taken.
    """
    state = session.state
    points = state.view.contour_points_mm
    if state.case is None or not bool(state.case.volume.contains(point_mm)):
        return
    if points:
        is_off = abs(float((point_mm - points[0]) @ normal)) > _SAME_SLICE_MM
        # in a view of another direction the points would not lie in one plane
        is_turned = any(abs(float((p - points[0]) @ normal)) > _SAME_SLICE_MM for p in points)
        if is_off or is_turned or float(np.linalg.norm(point_mm - points[-1])) < _SAME_POINT_MM:
            return
    session.show(contour_points_mm=(*points, np.asarray(point_mm, dtype=np.float64)))


def take_back_point(session: SessionPort) -> None:
    """Take the last point back."""
    session.show(contour_points_mm=session.state.view.contour_points_mm[:-1])


def close_contour(session: SessionPort) -> None:
    """Close the contour: one undo step. With fewer than three points nothing happens."""
    state = session.state
    points, case = state.view.contour_points_mm, state.case
    if len(points) < 3 or case is None:
        return
    contour = DrawnContour(state.view.contour_name, np.stack(points), series_marked(state))
    session.apply(add_contour(contour))
    session.show(contour_points_mm=())


def stop_contour(session: SessionPort) -> bool:
    """Give up the contour begun; without one leave the tool. Says whether there was either."""
    view = session.state.view
    if view.tool is not Tool.CONTOUR:
        return False
    # a curve is in the plan already, an outline begun is given up first
    goes_on = view.contour_points_mm and view.contour_name != VENTRAL_CURVE
    tool = Tool.CONTOUR if goes_on else view.hand.resting_tool
    session.show(contour_points_mm=(), tool=tool)
    return True
