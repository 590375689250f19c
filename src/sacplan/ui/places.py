"""Where the window and its splitters stood last time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QMainWindow, QSplitter

from sacplan.ui.settings import Settings

_FIRST_MARGINS = (60, 40, -60, -60)


def remember_places(
    settings: Settings, window: QMainWindow, splitters: Mapping[str, QSplitter]
) -> None:
    """Keep where the window and its splitters stand."""
    settings.remember_place("window", window.saveGeometry())
    for name, splitter in splitters.items():
        settings.remember_place(name, splitter.saveState())


def restore_places(
    settings: Settings, window: QMainWindow, splitters: Mapping[str, QSplitter]
) -> None:
    """Put the window and its splitters where they stood; a first window fits its screen."""
    geometry = settings.place("window")
    if geometry is None or not window.restoreGeometry(geometry):
        room = window.screen().availableGeometry()
        window.setGeometry(room.adjusted(*_FIRST_MARGINS) if room.width() > 1700 else room)
    for name, splitter in splitters.items():
        state = settings.place(name)
        if state is not None:
            splitter.restoreState(state)
