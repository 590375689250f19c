"""A plane under the hand rests at the junctions of the segments and at right angles to the face."""

from __future__ import annotations

from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.measure.level import junctions_mm
from sacplan.measure.transection import plane_at
from sacplan.plan.edits import set_transection
from sacplan.session.plane_nudging import crossing_now
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState

RESTS_MM = 1.0
RESTS_DEG = 1.0


def snapped(state: SessionState, plane: Plane, *, slides: bool) -> Plane:
    """The plane as it rests: while it `slides` at a junction nearer than 1 mm that landmarks show,
    while it is turned at right angles to the face from within 1 degree; else as it is."""
    measured = state.measurements
    found = crossing_now(measured, plane) if state.view.snaps else None
    if found is None or measured is None or measured.ventral_curve is None:
        return plane
    s, tilt, obliquity = found[0].s_mm, found[1], found[2]
    if slides:
        known, _ = junctions_mm(state.plan.positions, measured.ventral_curve)
        near = min(known.values(), key=lambda at: abs(at - s), default=s)
        rests = (near if abs(near - s) <= RESTS_MM else s, tilt, obliquity)
    else:
        rests = (s, _rest(tilt), _rest(obliquity))
    if rests == (s, tilt, obliquity):
        return plane
    try:
        return plane_at(measured, *rests)
    except SacplanError:
        return plane


def _rest(angle_deg: float) -> float:
    return 0.0 if abs(angle_deg) <= RESTS_DEG else angle_deg


def set_upright(session: SessionPort) -> None:
    """Turn the plane to right angles to the face of the bone, where it is; not while locked."""
    state = session.state
    found = crossing_now(state.measurements, state.plan.transection)
    if found is None or state.measurements is None or state.view.plane_is_locked:
        return
    plane = plane_at(state.measurements, found[0].s_mm, 0.0, 0.0)
    session.apply(set_transection(plane, "Plane at right angles to the face"))
