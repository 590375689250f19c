"""Folders and files dropped on a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Watches a widget: `show_drag(True)` while something hangs over it, then `take` its path."""

    def __init__(
        self, widget: QWidget, take: Callable[[Path], object], show_drag: Callable[[bool], object]
    ) -> None:
        super().__init__(widget)
        self._take, self._show_drag = take, show_drag
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Use the events of a drag; let all others pass."""
        if isinstance(event, QDragEnterEvent):
            if event.mimeData().hasUrls():
                event.acceptProposedAction()
                self._show_drag(True)
        elif event.type() == QEvent.Type.DragLeave:
            self._show_drag(False)
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._show_drag(False)
            paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
            if paths:
                event.acceptProposedAction()
                self._take(paths[0])
        else:
            return False
        return True
