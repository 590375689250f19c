"""What wheel and keys do in the straightened view: depth, and along the curve."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sacplan.scene.straight_geometry import StraightGeometry, panned
from sacplan.session.ports import SessionPort
from sacplan.session.straight_look import StraightCut
from sacplan.session.view_state import Pane
from sacplan.ui.views.placing_keys import use_placing_key
from sacplan.ui.views.plane_keys import use_plane_key
from sacplan.ui.views.slice_gestures import show_camera

DEPTH_STEP_MM = 0.5
DEPTHS_MM = (-20.0, 60.0)

_LEAST_STRETCH = 0.2
_ALONG_MM = {
    Qt.Key.Key_Up: -1.0,
    Qt.Key.Key_Down: 1.0,
    Qt.Key.Key_PageUp: -10.0,
    Qt.Key.Key_PageDown: 10.0,
}
_DEEPER = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}
_WHEEL_MM = 4.0


def use_straight_key(session: SessionPort, geometry: StraightGeometry, event: QKeyEvent) -> bool:
    """Left and right change the depth, up and down move the crosshair along s by 1 mm (Page by
    10), Home and End bring it to the ends of the curve; with Alt the plane moves. False for other
    keys."""
    if use_plane_key(session, event) or use_placing_key(session, geometry, event):
        return True
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if modifiers & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
        return False
    factor = 10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
    if key in _DEEPER:
        change_depth(session, geometry, _DEEPER[key] * DEPTH_STEP_MM * factor)
    elif key in _ALONG_MM:
        here = geometry.space.from_patient(session.state.view.crosshair_mm)
        _go_to(session, geometry, float(here[0]) + _ALONG_MM[key] * factor)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        _go_to(
            session, geometry, float(geometry.space.curve.s_mm[0 if key == Qt.Key.Key_Home else -1])
        )
    else:
        return False
    return True


def scroll_straight(session: SessionPort, geometry: StraightGeometry, notches: int) -> None:
    """From the front a notch goes 0.5 mm towards the viewer; from the side it moves along s."""
    if geometry.cut is StraightCut.FRONT:
        change_depth(session, geometry, -notches * DEPTH_STEP_MM)
    else:
        way = notches * _WHEEL_MM / geometry.mm_per_pixel
        show_camera(session, Pane.STRAIGHT, panned(geometry, [0.0, 0.0], [0.0, way]))


def change_depth(session: SessionPort, geometry: StraightGeometry, by_mm: float) -> None:
    """Move the sheet seen from the front, as far as the sheets before a hollow do not cross."""
    look = session.state.view.straight
    if look.cut is not StraightCut.FRONT:
        return
    bend = geometry.space.bend
    low = max(DEPTHS_MM[0], (_LEAST_STRETCH - 1.0) / max(float(bend.max()), 1e-6))
    high = min(DEPTHS_MM[1], (_LEAST_STRETCH - 1.0) / min(float(bend.min()), -1e-6))
    depth = round(float(np.clip(look.depth_mm + by_mm, low, high)), 2)
    session.show(straight=replace(look, depth_mm=depth + 0.0))


def _go_to(session: SessionPort, geometry: StraightGeometry, s_mm: float) -> None:
    """Bring the crosshair to s, as far beside and behind the curve as it was."""
    state = session.state
    here = geometry.space.from_patient(state.view.crosshair_mm)
    point = geometry.space.to_patient([s_mm, here[1], here[2]])
    if state.case is not None and state.case.volume.contains(point):
        session.show(crosshair_mm=point)
