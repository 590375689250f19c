"""The keys that place and move landmarks in a slice, so that no mouse is needed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.geometry.frame import Vector
from sacplan.measure.suggestion import Suggestion
from sacplan.plan.edits import place_landmark, remove_landmark
from sacplan.plan.model import CORRECTED
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.overlaying import series_marked
from sacplan.session.ports import SessionPort
from sacplan.session.suggesting import go_to_next, is_looked_at, reject_due, suggestion_due
from sacplan.session.view_state import Tool

NUDGE_MM = 0.5

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def use_placing_key(session: SessionPort, geometry: SliceGeometry, event: QKeyEvent) -> bool:
    """Arrows move the suggestion that is asked about, else the crosshair while a landmark is due,
    else the selected landmark; Tab goes to the next suggestion; Delete says no to it, or takes the
    selected landmark away. False where the key means nothing of that."""
    suggested = suggestion_due(session.state)
    if suggested is not None and _use_suggestion_key(session, geometry, event, suggested):
        return True
    view, key = session.state.view, Qt.Key(event.key())
    is_due = view.tool is Tool.LANDMARK and view.landmark_to_place is not None
    selected = view.selected_landmark
    is_placed = selected is not None and selected in session.state.plan.landmarks
    if key in _ARROWS and (is_due or is_placed):
        step = _step_mm(geometry, key, event.modifiers())
        if is_due:
            _move_crosshair(session, step)
        elif selected is not None:
            _nudge(session, selected, step)
        return True
    if key == Qt.Key.Key_Delete and selected is not None and is_placed and not is_due:
        session.apply(remove_landmark(selected))
        session.show(selected_landmark=None)
        return True
    return False


def _use_suggestion_key(
    session: SessionPort, geometry: SliceGeometry, event: QKeyEvent, suggested: Suggestion
) -> bool:
    key = Qt.Key(event.key())
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        go_to_next(session, back=key == Qt.Key.Key_Backtab)
    elif key == Qt.Key.Key_Delete:
        reject_due(session)
    elif key in _ARROWS and is_looked_at(session.state, suggested):
        _take_over(session, suggested, _step_mm(geometry, key, event.modifiers()))
    else:
        return False
    return True


def _take_over(session: SessionPort, suggested: Suggestion, step_mm: Vector) -> None:
    """Place the landmark beside its suggestion and go on moving it."""
    case, position = session.state.case, suggested.position_mm + step_mm
    if case is None or not case.volume.contains(position):
        return
    uid = series_marked(session.state)
    session.apply(place_landmark(suggested.name, position, uid, CORRECTED))
    session.show(
        landmark_to_place=None,
        selected_landmark=suggested.name,
        tool=session.state.view.hand.resting_tool,
    )


def _step_mm(geometry: SliceGeometry, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Vector:
    factor = 10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
    factor = 0.1 if modifiers & Qt.KeyboardModifier.ControlModifier else factor
    right, down = _ARROWS[key]
    return np.asarray((geometry.right * right + geometry.down * down) * NUDGE_MM * factor)


def _move_crosshair(session: SessionPort, step_mm: Vector) -> None:
    case, position = session.state.case, session.state.view.crosshair_mm + step_mm
    if case is not None and case.volume.contains(position):
        session.show(crosshair_mm=position)


def _nudge(session: SessionPort, name: str, step_mm: Vector) -> None:
    case, position = session.state.case, session.state.plan.landmarks[name].position_mm + step_mm
    if case is not None and case.volume.contains(position):
        session.apply(place_landmark(name, position, series_marked(session.state)))
