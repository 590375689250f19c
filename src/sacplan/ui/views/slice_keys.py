"""What the keys do in a slice: through the slices, and to what is being drawn."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.case.volume import ImageVolume
from sacplan.scene.slice_geometry import (
    SliceGeometry,
    scroll_direction,
    slice_range,
    slice_step_mm,
)
from sacplan.session.contour_drawing import close_contour, stop_contour, take_back_point
from sacplan.session.curve_drawing import is_drawing_curve, take_back_curve_point
from sacplan.session.pair_placing import take_back_pair_point
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool
from sacplan.ui.views.measure_gestures import use_measure_key
from sacplan.ui.views.placing_keys import use_placing_key
from sacplan.ui.views.plane_keys import use_plane_key

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: -1,
}
_CONTOUR_KEYS = {
    Qt.Key.Key_Return: close_contour,
    Qt.Key.Key_Enter: close_contour,
    Qt.Key.Key_Backspace: take_back_point,
}
_CURVE_KEYS = {
    Qt.Key.Key_Return: stop_contour,
    Qt.Key.Key_Enter: stop_contour,
    Qt.Key.Key_Backspace: take_back_curve_point,
}


def use_key(session: SessionPort, geometry: SliceGeometry, event: QKeyEvent) -> bool:
    """Do what a key means in the slice; False when it means nothing here."""
    state = session.state
    if state.case is None:
        return False
    if use_measure_key(session, event) or use_plane_key(session, event):
        return True
    if use_placing_key(session, geometry, event):
        return True
    key = Qt.Key(event.key())
    modifiers = event.modifiers()
    if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if state.view.tool is Tool.CONTOUR and key in _CONTOUR_KEYS:
        keys = _CURVE_KEYS if is_drawing_curve(state) else _CONTOUR_KEYS
        keys[key](session)
    elif state.view.tool is Tool.PAIR and key == Qt.Key.Key_Backspace:
        take_back_pair_point(session)
    elif key in _STEPS:
        scroll(session, state.case.volume, geometry, _STEPS[key])
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        go_to_end(session, state.case.volume, geometry, is_first=key == Qt.Key.Key_Home)
    else:
        return False
    return True


def scroll(session: SessionPort, volume: ImageVolume, geometry: SliceGeometry, steps: int) -> None:
    """Move the slice by some steps up (superior, anterior, right), within the volume."""
    direction = scroll_direction(geometry.pane, session.state.view.axes)
    step = slice_step_mm(volume, direction)
    _go_to(
        session,
        volume,
        direction,
        float(session.state.view.crosshair_mm @ direction) + steps * step,
    )


def go_to_end(
    session: SessionPort, volume: ImageVolume, geometry: SliceGeometry, is_first: bool
) -> None:
    """Show the first slice (lowest, rearmost, leftmost) or the last."""
    direction = scroll_direction(geometry.pane, session.state.view.axes)
    _go_to(session, volume, direction, slice_range(volume, direction)[0 if is_first else 1])


def _go_to(
    session: SessionPort, volume: ImageVolume, direction: np.ndarray, along_mm: float
) -> None:
    low, high = slice_range(volume, direction)
    crosshair = session.state.view.crosshair_mm
    move = float(np.clip(along_mm, low, high)) - float(crosshair @ direction)
    if abs(move) > 1e-9:
        session.show(crosshair_mm=crosshair + direction * move)
