"""What is on screen while the libraries are read: a second at most."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sacplan.ui.card import named_label
from sacplan.ui.translate import tr


class Splash(QFrame):
    """The name of the program on its own ground."""

    painted = Signal()
    """It is on screen for the first time: now work may begin that keeps the thread busy."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setObjectName("splash")
        self.setFixedSize(440, 190)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 30, 40, 30)
        layout.setSpacing(4)
        layout.addStretch(1)
        layout.addWidget(named_label("name", "SacPlan"))
        layout.addWidget(named_label("muted", tr("Level and tape for sacrectomy")))
        layout.addStretch(1)
        layout.addWidget(named_label("small", tr("Draft, not for clinical use. Starting…")))
        self.move(self.screen().availableGeometry().center() - self.rect().center())
        self._window: QWidget | None = None
        self._is_painted = False

    def window_opened(self, window: QWidget) -> None:
        """Keep the main window alive, and give way to it."""
        self._window = window
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and say so once."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(_FLUSH_MS, self, self.painted.emit)


_FLUSH_MS = 15
"""The picture has reached the screen by then."""
