"""The keys that place and move landmarks in a slice, so that no mouse is needed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.geometry.frame import Vector
from sacplan.plan.edits import place_landmark, remove_landmark
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.overlaying import series_marked
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool

NUDGE_MM = 0.5

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def use_placing_key(session: SessionPort, geometry: SliceGeometry, event: QKeyEvent) -> bool:
    """Arrows move the crosshair while a landmark is due, else the selected landmark; Delete takes
    the selected one away. False where the key means nothing of that."""
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
