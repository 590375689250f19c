"""Where the window and its splitters stood last time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from sacplan.ui.settings import Settings

_FIRST_MARGINS = (60, 40, -60, -60)
_LATER_MS = 200
_GRASP = 80
"""So much of the upper edge must be on a screen for the window to be taken hold of, pixels."""


def keep_in_sight(window: QWidget) -> None:
    """Bring a window back whose screen is gone or has become smaller; others stay as they are."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    at = window.geometry()
    grasp = QRect(at.left(), at.top(), at.width(), _GRASP)
    seen = max((_area(grasp & each) for each in screens), default=0)
    home = max(screens, key=lambda each: _area(at & each), default=at)
    if not _area(at & home):
        home = QGuiApplication.primaryScreen().availableGeometry()
    if seen * 2 >= _area(grasp) and at.width() <= home.width() and at.height() <= home.height():
        return
    size = at.size().boundedTo(home.size()).expandedTo(window.minimumSize())
    place = QRect(at.topLeft(), size)
    place.moveRight(min(place.right(), home.right()))
    place.moveBottom(min(place.bottom(), home.bottom()))
    place.moveLeft(max(place.left(), home.left()))
    place.moveTop(max(place.top(), home.top()))
    window.setGeometry(place)


class ScreenWatch(QObject):
    """Keeps a window in sight when a screen is taken away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._on_removed)

    def _on_removed(self) -> None:
        # the window system moves windows itself first
        QTimer.singleShot(_LATER_MS, self, lambda: keep_in_sight(self._window))


def _area(box: QRect) -> int:
    return box.width() * box.height() if box.isValid() else 0


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
    keep_in_sight(window)
    for name, splitter in splitters.items():
        state = settings.place(name)
        if state is not None:
            splitter.restoreState(state)
