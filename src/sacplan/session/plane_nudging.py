"""Moving the plane by small steps, and from junction to junction."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.measure.level import junctions_mm
from sacplan.measure.measurements import Measurements
from sacplan.measure.transection import Crossing, angles_of, crossing_of, plane_at
from sacplan.plan.edits import set_transection
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState

STEP = 0.5
"""Millimetres and degrees."""

MAX_ANGLE_DEG = 60.0
"""Neither hand, key nor field turns the plane further."""

_SAME_MM = 0.05


def nudge_plane(
    session: SessionPort, s: float = 0.0, tilt: float = 0.0, obliquity: float = 0.0
) -> bool:
    """Move the plane by so many mm along the curve (caudal positive), turn it by so many degrees.

    One undo step. Says whether it moved: not while it is locked, or beyond the curve's ends.
    """
    now = pose_now(session.state)
    return now is not None and _put(session, now[0] + s, now[1] + tilt, now[2] + obliquity)


def to_next_junction(session: SessionPort, *, caudal: bool) -> bool:
    """Move the plane to the next junction of two segments that landmarks show, its angles kept: one
    undo step. Says whether there is one."""
    now, measured = pose_now(session.state), session.state.measurements
    if now is None or measured is None or measured.ventral_curve is None:
        return False
    known, _ = junctions_mm(session.state.plan.positions, measured.ventral_curve)
    ways = [s - now[0] for s in known.values()]
    ahead = [way for way in ways if (way > _SAME_MM if caudal else way < -_SAME_MM)]
    return bool(ahead) and _put(session, now[0] + min(ahead, key=abs), now[1], now[2])


def pose_now(state: SessionState) -> tuple[float, float, float] | None:
    """s, tilt and obliquity of the plane as the plan has it now, also while it is measured anew;
    None without a plane that crosses the curve."""
    found = crossing_now(state.measurements, state.plan.transection)
    return (found[0].s_mm, *found[1:]) if found is not None else None


def crossing_now(
    measured: Measurements | None, plane: Plane | None
) -> tuple[Crossing, float, float] | None:
    """Where a plane crosses the measured curve, its tilt and its obliquity, degrees; None where
    there is no curve, or it is not crossed once."""
    if measured is None or plane is None:
        return None
    if measured.ventral_curve is None or measured.frame is None:
        return None
    return _crossing(measured.ventral_curve, tuple(measured.frame.axes[0].tolist()), plane)


@lru_cache(maxsize=8)
def _crossing(
    curve: Curve, left: tuple[float, ...], plane: Plane
) -> tuple[Crossing, float, float] | None:
    """Kept: every view and card asks for it at every picture."""
    try:
        crossing = crossing_of(curve, np.array(left), plane)
    except SacplanError:
        return None
    return (crossing, *angles_of(crossing, plane))


def _put(session: SessionPort, s_mm: float, tilt_deg: float, obliquity_deg: float) -> bool:
    state = session.state
    measured = state.measurements
    if measured is None or measured.ventral_curve is None or state.view.plane_is_locked:
        return False
    is_within = 0 <= s_mm <= measured.ventral_curve.length_mm
    if not is_within or max(abs(tilt_deg), abs(obliquity_deg)) > MAX_ANGLE_DEG:
        return False
    try:
        plane = plane_at(measured, s_mm, tilt_deg, obliquity_deg)
    except SacplanError:
        return False
    session.apply(set_transection(plane, "Nudge transection plane"))
    return True
