"""Measures made, changed and removed in the view state."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sacplan.geometry.closest import closest_point
from sacplan.geometry.frame import Vector
from sacplan.session.measures import LINES, NEEDED, Measure, MeasureKind
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool, ViewState

MEASURE_TOOLS = {
    Tool.RULER: MeasureKind.DISTANCE,
    Tool.ANGLE: MeasureKind.ANGLE,
    Tool.FACE: MeasureKind.FACE,
    Tool.PROBE: MeasureKind.PROBE,
}

_ON_BONE_MM = 6.0


def open_measure(view: ViewState) -> Measure | None:
    """The measure that is being made with the tool in use."""
    last = view.measures[-1] if view.measures else None
    is_open = last is not None and last.is_open
    return last if is_open and last and last.kind is MEASURE_TOOLS.get(view.tool) else None


def settled(view: ViewState) -> tuple[Measure, ...]:
    """All measures but one that is still being made."""
    return tuple(measure for measure in view.measures if not measure.is_open)


def next_number(view: ViewState) -> int:
    """The number of the next measure."""
    return max((measure.number for measure in view.measures), default=0) + 1


def add_measure_point(session: SessionPort, point: Vector, into: Vector) -> None:
    """A click at a patient point (3,), seen along `into` (3,): begins a measure with the tool in
    use, goes on with it, or completes it. On the face of the bone the point is brought to it; one
    too far off the bone is not taken."""
    view = session.state.view
    kind = MEASURE_TOOLS[view.tool]
    at = on_face(session, point) if kind is MeasureKind.FACE else point
    if at is None:
        return
    begun = open_measure(view)
    if begun is None:
        begun = Measure(kind, next_number(view), (), into, is_open=True)
    points = (*begun.points_mm, at)
    is_done = kind in NEEDED and len(points) >= NEEDED[kind]
    made = replace(begun, points_mm=points, is_open=not is_done)
    session.show(measures=(*settled(view), made), selected_measure=None)


def with_line(view: ViewState, start: Vector, end: Vector, into: Vector) -> tuple[Measure, ...]:
    """The measures with what a drag from `start` to `end` (3,) makes of the tool in use."""
    kind = MEASURE_TOOLS[view.tool]
    begun = open_measure(view)
    points: tuple[Vector, ...] = (start, end)
    if kind is MeasureKind.ANGLE and begun is not None and len(begun.points_mm) == 2:
        points = (*begun.points_mm, *points)
    is_open = kind is MeasureKind.ANGLE and len(points) < LINES
    number = begun.number if begun is not None else next_number(view)
    return (*settled(view), Measure(kind, number, points, into, is_open=is_open))


def finish_measure(session: SessionPort) -> bool:
    """End the way on the face; says whether there was one of two points or more."""
    view = session.state.view
    begun = open_measure(view)
    if begun is None or begun.kind is not MeasureKind.FACE or len(begun.points_mm) < 2:
        return False
    session.show(measures=(*settled(view), replace(begun, is_open=False)))
    return True


def drop_open(session: SessionPort) -> bool:
    """Give up the measure that is being made; says whether there was one."""
    view = session.state.view
    kept = settled(view)
    if len(kept) == len(view.measures):
        return False
    session.show(measures=kept)
    return True


def take_back(session: SessionPort) -> bool:
    """Take back the last point of what is being made, else the last measure; says whether there
    was anything."""
    view = session.state.view
    begun = open_measure(view)
    if begun is not None and len(begun.points_mm) > 1:
        fewer = replace(begun, points_mm=begun.points_mm[:-1])
        session.show(measures=(*settled(view), fewer))
    elif view.measures:
        session.show(measures=view.measures[:-1], selected_measure=None)
    else:
        return False
    return True


def remove_selected(session: SessionPort) -> bool:
    """Remove the selected measure; says whether there was one."""
    view = session.state.view
    kept = tuple(m for m in view.measures if m.number != view.selected_measure)
    if len(kept) == len(view.measures):
        return False
    session.show(measures=kept, selected_measure=None)
    return True


def changed(view: ViewState, made: Measure) -> tuple[Measure, ...]:
    """The measures with another in the place of the one of the same number."""
    return tuple(made if m.number == made.number else m for m in view.measures)


def on_face(session: SessionPort, point: Vector) -> Vector | None:
    """The point (3,) of the outlined bone nearest to `point` (3,); None without bone nearby."""
    case = session.state.case
    if case is None or case.sacrum is None or not len(case.sacrum.surface.triangles):
        return None
    nearest = closest_point(case.sacrum.surface, point)
    return nearest if float(np.linalg.norm(nearest - point)) <= _ON_BONE_MM else None
