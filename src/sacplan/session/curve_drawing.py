"""Drawing the ventral curve point by point: it snaps to the bone at every change."""

from __future__ import annotations

import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points, Vector
from sacplan.plan.edits import Edit, set_ventral_curve
from sacplan.plan.model import PROMONTORY
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool

VENTRAL_CURVE = "ventral_curve"
"""What is drawn while the tool draws the ventral curve and no closed outline."""

MOVE_MM = 4.0
"""A click so near to a point of the curve moves that point instead of setting a new one."""


def is_drawing_curve(state: SessionState) -> bool:
    """The tool sets points of the ventral curve."""
    return state.view.tool is Tool.CONTOUR and state.view.contour_name == VENTRAL_CURVE


def begin_curve(session: SessionPort) -> None:
    """Each click now sets a point of the ventral curve; without a promontory that comes first."""
    plan = session.state.plan
    if PROMONTORY not in plan.landmarks:
        session.show(tool=Tool.LANDMARK, landmark_to_place=PROMONTORY, is_repeat=False)
        return
    first = () if plan.ventral_curve else (plan.landmarks[PROMONTORY].position_mm,)
    session.show(
        tool=Tool.CONTOUR,
        contour_name=VENTRAL_CURVE,
        contour_points_mm=first,
        landmark_to_place=None,
    )


def curve_points(state: SessionState) -> Points:
    """The points (k, 3) set so far, cranial first."""
    drawn = state.plan.ventral_curve
    points = drawn.points_mm if drawn is not None else state.view.contour_points_mm
    return np.asarray(points, dtype=np.float64).reshape(-1, 3)


def set_curve_point(session: SessionPort, point_mm: Vector) -> None:
    """Set a point (3,), or move the one that lies within 4 mm. One undo step."""
    state = session.state
    if state.case is None or not bool(state.case.volume.contains(point_mm)):
        return
    points = curve_points(state)
    near = np.linalg.norm(points - point_mm, axis=1)
    if len(points) and near.min() <= MOVE_MM:
        points = moved(points, int(near.argmin()), point_mm)
    else:
        points = np.insert(points, _place(points, point_mm), point_mm, axis=0)
    draw_through(session, points)


def moved(points: Points, index: int, point_mm: Vector) -> Points:
    """The points with one of them elsewhere."""
    changed = np.array(points)
    changed[index] = point_mm
    return changed


def take_back_curve_point(session: SessionPort) -> None:
    """Take the lowest point back; with less than two there is no curve."""
    points = curve_points(session.state)[:-1]
    if len(points) >= 2:
        draw_through(session, points)
        return
    if session.state.plan.ventral_curve is not None:
        session.apply(set_ventral_curve(None, "Remove ventral curve"))
    session.show(contour_points_mm=tuple(points))


def draw_through(session: SessionPort, points: Points) -> None:
    """Draw the curve through points (k, 3); a single one only waits for the next."""
    if len(points) < 2:
        session.show(contour_points_mm=tuple(points))
        return
    edit = curve_edit(session.state, points)
    if edit is not None:
        session.apply(edit)


def curve_edit(state: SessionState, points: Points) -> Edit | None:
    """The edit that draws the curve through points, snapped; None where it cannot be drawn."""
    from sacplan.services.snap_curve import snap_to_bone

    if state.case is None:
        return None
    try:
        curve, _ = snap_to_bone(state.case, state.plan, points)
    except (SacplanError, ValueError):
        return None
    return set_ventral_curve(curve)


def _place(points: Points, point_mm: Vector) -> int:
    """Where in the row a new point lengthens the line least."""
    if len(points) < 2:
        return len(points)
    away = np.linalg.norm(points - point_mm, axis=1)
    between = away[:-1] + away[1:] - np.linalg.norm(np.diff(points, axis=0), axis=1)
    costs = np.concatenate([[away[0]], between, [away[-1]]])
    return int(np.argmin(costs))
