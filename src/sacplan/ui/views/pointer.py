"""From mouse events to gestures and clicks: the same rules in every view."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from sacplan.scene.marks import Handle
from sacplan.ui.views.gesture import Gesture, Pixel

STILL_PX = 3.0
"""A press that moves less is a click: grabbing a handle moves nothing."""

_NOTCH = 120.0


class PointerTarget(Protocol):
    """The view behind a pointer."""

    def handle_at(self, at: Pixel) -> Handle | None:
        """What would be grabbed at a pixel."""
        ...

    def gesture_at(
        self, at: Pixel, button: Qt.MouseButton, handle: Handle | None
    ) -> Gesture | None:
        """What a drag that begins here does."""
        ...

    def click(self, at: Pixel, button: Qt.MouseButton, handle: Handle | None) -> None:
        """A button was pressed and released without moving."""
        ...

    def double_click(self, at: Pixel) -> None:
        """The left button was double-clicked."""
        ...

    def hover(self, at: Pixel | None, handle: Handle | None, is_shift: bool) -> None:
        """The pointer moved with no button down, or left the view (None)."""
        ...

    def wheel(self, at: Pixel, notches: int, is_control: bool) -> None:
        """The wheel turned, away from the user counted positive."""
        ...

    def key(self, event: QKeyEvent) -> bool:
        """A key was pressed; True when the view used it."""
        ...


class Pointer(QObject):
    """Watches a widget's events and tells the view what the user meant.

    `at` is the pixel the pointer is at, None outside; `is_by_key` that a key was used since,
    `is_in_key` that one is being used just now.
    """

    wandered = Signal()
    """The pointer is somewhere else, or a key has taken over from it."""

    def __init__(self, widget: QWidget, target: PointerTarget) -> None:
        super().__init__(widget)
        self._widget, self._target = widget, target
        self._gesture: Gesture | None = None
        self._handle: Handle | None = None
        self._button = Qt.MouseButton.NoButton
        self._start: Pixel = (0.0, 0.0)
        self._has_moved = False
        self._turned = 0.0
        self.at: Pixel | None = None
        self.is_by_key = False
        self.is_in_key = False
        widget.setMouseTracking(True)
        widget.installEventFilter(self)

    @property
    def grabbed(self) -> Handle | None:
        """The handle held by the running gesture."""
        return self._handle if self._gesture is not None else None

    @property
    def is_dragging(self) -> bool:
        """A drag is under way."""
        return self._gesture is not None and self._has_moved

    def cancel(self) -> bool:
        """Give up the running gesture, if there is one, and say whether there was."""
        gesture, self._gesture = self._gesture, None
        self._button = Qt.MouseButton.NoButton
        if gesture is None:
            return False
        if self._has_moved:
            gesture.cancel()
        return True

    def let_go(self) -> None:
        """Give up the running gesture and watch the widget no longer."""
        self.cancel()
        self._widget.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Use mouse, wheel and key events; let all others pass."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.cancel():
                return True
            self.is_in_key = True
            is_used = self._target.key(event)
            self.is_in_key = False
            if is_used:
                self._wander(self.at, is_by_key=True)
            return is_used
        if kind == QEvent.Type.ShortcutOverride and self._gesture is not None:
            event.accept()  # no undo or save in the middle of a drag
            return True
        if kind == QEvent.Type.Hide:
            self.cancel()
        elif kind == QEvent.Type.Leave:
            self._target.hover(None, None, False)
            self._wander(None)
        return False

    def _wander(self, at: Pixel | None, *, is_by_key: bool = False) -> None:
        self.at, self.is_by_key = at, is_by_key
        self.wandered.emit()

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        at = (event.position().x(), event.position().y())
        self._wander(at)
        if kind == QEvent.Type.MouseButtonPress:
            self._press(at, event.button())
        elif kind == QEvent.Type.MouseMove:
            self._move(at, event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(at, event.button())
        elif kind == QEvent.Type.MouseButtonDblClick:
            self.cancel()
            if event.button() == Qt.MouseButton.LeftButton:
                self._target.double_click(at)
        else:
            return False
        return True

    def _press(self, at: Pixel, button: Qt.MouseButton) -> None:
        if self._button != Qt.MouseButton.NoButton:
            return  # a second button during a drag does nothing
        self._button, self._start, self._has_moved = button, at, False
        self._widget.setFocus(Qt.FocusReason.MouseFocusReason)
        is_left = button == Qt.MouseButton.LeftButton
        self._handle = self._target.handle_at(at) if is_left else None
        self._gesture = self._target.gesture_at(at, button, self._handle)
        if self._gesture is not None and self._gesture.begins_at_once:
            self._has_moved = True
            self._gesture.move(at)

    def _move(self, at: Pixel, event: QMouseEvent) -> None:
        if self._button == Qt.MouseButton.NoButton:
            is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._target.hover(at, self._target.handle_at(at), is_shift)
            return
        away = (at[0] - self._start[0]) ** 2 + (at[1] - self._start[1]) ** 2
        if not self._has_moved and away < STILL_PX**2:
            return
        self._has_moved = True
        if self._gesture is not None:
            self._gesture.move(at)

    def _release(self, at: Pixel, button: Qt.MouseButton) -> None:
        if button != self._button:
            return
        gesture, self._gesture = self._gesture, None
        handle, self._handle = self._handle, None
        self._button = Qt.MouseButton.NoButton
        if self._has_moved:
            if gesture is not None:
                gesture.end()
        else:
            self._target.click(at, button, handle)
        self._target.hover(at, self._target.handle_at(at), False)

    def _wheel(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._target.wheel((event.position().x(), event.position().y()), notches, is_control)
        event.accept()
