"""Nudging the plane by keys, in every view, and the key that lets it pass where it would rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from sacplan.geometry.plane import Plane
from sacplan.session.plane_nudging import STEP, nudge_plane
from sacplan.session.plane_snapping import snapped
from sacplan.session.ports import SessionPort

_WAYS = {
    Qt.Key.Key_Up: ("s", -1.0),
    Qt.Key.Key_Down: ("s", 1.0),
    Qt.Key.Key_Left: ("tilt", -1.0),
    Qt.Key.Key_Right: ("tilt", 1.0),
    Qt.Key.Key_PageUp: ("obliquity", 1.0),
    Qt.Key.Key_PageDown: ("obliquity", -1.0),
}


def use_plane_key(session: SessionPort, event: QKeyEvent) -> bool:
    """With Alt the arrows move and tilt the plane by half a mm or degree, Page up and down make it
    oblique; with Shift ten times that, with Ctrl a tenth. False for other keys."""
    modifiers = event.modifiers()
    way = _WAYS.get(Qt.Key(event.key()))
    if way is None or not modifiers & Qt.KeyboardModifier.AltModifier:
        return False
    factor = 10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
    factor = 0.1 if modifiers & Qt.KeyboardModifier.ControlModifier else factor
    name, sign = way
    nudge_plane(session, **{name: sign * factor * STEP})
    return True


def rested(session: SessionPort, plane: Plane, *, slides: bool) -> Plane:
    """The plane under the hand as it rests (session/plane_snapping.py); as it is while Ctrl is
    held."""
    if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
        return plane
    return snapped(session.state, plane, slides=slides)
