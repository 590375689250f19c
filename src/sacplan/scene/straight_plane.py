"""The cut in the straightened sheet: where it truly passes, found column by column."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.geometry.plane import Cut
from sacplan.measure.cut_line import cut_of
from sacplan.scene.marks import Grip, Handle, Marks, Stroke, chain, pixel
from sacplan.scene.palette import PLANE
from sacplan.scene.plane_grip import PlanePose, plane_pose
from sacplan.scene.straight_geometry import RULER_PX, StraightGeometry
from sacplan.scene.tape_scale import midline_tape
from sacplan.session.state import SessionState

_COLUMN_PX = 5.0
_STEP_MM = 0.5
_BEYOND_MM = 30.0
_STEEPEST = 8.0
_TICK_PX = 12.0
_HANDLE_AT = 0.78


def straight_plane(state: SessionState, geometry: StraightGeometry) -> Marks:
    """The line of the whole cut, bold; where side planes take over, the central one thin; the 95 %
    band; and the handle that slides the plane."""
    plan = state.plan
    pose = plane_pose(state.measurements, plan.transection)
    if pose is None or plan.transection is None:
        return Marks()
    sides = (plan.transection_left, plan.transection_right)
    try:
        cut: Cut = cut_of(pose.crossing, plan.transection, *sides)
    except SacplanError:
        cut = plan.transection
    line = cut_in_sheet(cut, geometry, pose.crossing.s_mm)
    if len(line) < 2:
        return Marks()
    ticks = np.stack([line[[0, -1]], line[[0, -1]] + [0.0, _TICK_PX]], axis=1)
    strokes = [
        Stroke("plane", chain(line), PLANE, 2.4, has_halo=True),
        Stroke("removed side", ticks, PLANE, 1.2, 0.9),
        *_band(state, geometry, line),
    ]
    if any(sides):
        central = cut_in_sheet(plan.transection, geometry, pose.crossing.s_mm)
        if len(central) > 1:
            strokes.append(Stroke("central plane", chain(central), PLANE, 1.0, 0.6, is_dashed=True))
    if state.view.plane_is_locked:
        return Marks(tuple(strokes))
    return Marks(tuple(strokes), handles=(_handle(line, geometry, pose),))


def cut_in_sheet(cut: Cut, geometry: StraightGeometry, s_mm: float) -> NDArray[np.float64]:
    """The pixels (n, 2) of the cut's line in the sheet, a point a column, walked to both sides from
    the midline or the face, where it passes nearest to `s_mm`. Empty where it does not pass."""
    x = np.arange(RULER_PX, geometry.width + _COLUMN_PX, _COLUMN_PX)
    curve = geometry.space.curve
    s = np.arange(curve.s_mm[0] - _BEYOND_MM, curve.s_mm[-1] + _BEYOND_MM, _STEP_MM)
    # a row is straight in the patient: its ends give all of it
    ends = np.stack(np.broadcast_arrays(x[[0, -1], None], geometry.row_of(s)), axis=-1)
    first, last = geometry.to_patient(ends)
    share = ((x - x[0]) / (x[-1] - x[0]))[:, None, None]
    distance = cut.signed_distance(first + share * (last - first))
    change = (distance[:, :-1] < 0) != (distance[:, 1:] < 0)
    found: dict[int, float] = {}
    zero = geometry.pixel_of([s_mm, 0.0, 0.0])[0]
    start = int(np.clip(np.rint((zero - RULER_PX) / _COLUMN_PX), 0, len(x) - 1))
    for columns in (range(start, len(x)), range(start - 1, -1, -1)):
        last = found.get(start, s_mm)
        reach = 40.0 if columns.step > 0 else _STEEPEST * _COLUMN_PX * geometry.mm_per_pixel
        for j in columns:
            i = np.flatnonzero(change[j])
            if not len(i):
                break
            at = s[i] + _STEP_MM * distance[j, i] / (distance[j, i] - distance[j, i + 1])
            nearest = float(at[np.argmin(np.abs(at - last))])
            if abs(nearest - last) > reach:
                break
            found[j] = last = nearest
            reach = _STEEPEST * _COLUMN_PX * geometry.mm_per_pixel
    order = sorted(found)
    if not order:
        return np.zeros((0, 2))
    return np.stack([x[order], geometry.row_of([found[j] for j in order])], axis=1)


def _band(
    state: SessionState, geometry: StraightGeometry, line: NDArray[np.float64]
) -> tuple[Stroke, ...]:
    """Where the cut may come to lie: the 95 % error of the midline tape to both sides along s."""
    measured = state.measurements if state.numbers_are_current else None
    tape = midline_tape(measured) if measured is not None else None
    if tape is None:
        return ()
    way = np.array([0.0, tape.u95_mm / geometry.mm_per_pixel])
    pieces = np.concatenate([chain(line - way), chain(line + way)])
    return (Stroke("risk band", pieces, PLANE, 1.1, 0.55),)


def _handle(line: NDArray[np.float64], geometry: StraightGeometry, pose: PlanePose) -> Handle:
    """Beside the midline, so that the end of the tape stays visible."""
    x = RULER_PX + _HANDLE_AT * (geometry.width - RULER_PX)
    at = line[int(np.argmin(np.abs(line[:, 0] - x)))]
    return Handle(Grip.PLANE_SHIFT, pixel(at), pose.crossing.point, PLANE, "", 90.0, 12.0)
