"""What a view tells the user while the pointer moves: shape, hint, lit handle, reading, menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QWidget

from sacplan.plan.model import LANDMARK_TITLES
from sacplan.scene.marks import GRIP_HINTS, Grip, Handle
from sacplan.ui.views.gesture import Pixel


class Feedback(QObject):
    """The voice of one view."""

    reading_changed = Signal(object)
    """What lies under the pointer, with a text(), or None."""

    menu_requested = Signal(QPoint)
    """The right button was clicked: a place on the screen for a menu."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.lit: tuple[str, str] | None = None

    def light(self, handle: Handle | None) -> None:
        """Light a handle, and say what it does."""
        key = None if handle is None else handle.key
        if key != self.lit:
            self.lit = key
            self._widget.setToolTip("" if handle is None else handle_hint(handle))
            self._widget.update()

    def point_with(self, shape: Qt.CursorShape) -> None:
        """Show the pointer in a shape."""
        if self._widget.cursor().shape() != shape:
            self._widget.setCursor(shape)

    def report(self, reading: object) -> None:
        """Tell what lies under the pointer: a Reading or its like, which has a text(), or None."""
        self.reading_changed.emit(reading)

    def ask_menu(self, at: Pixel) -> None:
        """Ask for a menu at a pixel of the widget."""
        self.menu_requested.emit(self._widget.mapToGlobal(QPointF(*at)).toPoint())


def handle_hint(handle: Handle) -> str:
    """The tool tip of a handle."""
    if handle.grip in (Grip.LANDMARK, Grip.SUGGESTION):
        return f"{LANDMARK_TITLES.get(handle.name, handle.name)}\n{GRIP_HINTS[handle.grip]}"
    return GRIP_HINTS[handle.grip]
