"""What is on screen while the libraries are read: a second at most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sacplan.ui.card import named_label


class Splash(QWidget):
    """The name of the program on its own ground."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setObjectName("panel")
        self.setFixedSize(420, 180)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(36, 30, 36, 30)
        layout.addStretch(1)
        layout.addWidget(named_label("title", "SacPlan"))
        layout.addWidget(named_label("muted", self.tr("Starting…")))
        layout.addStretch(1)
        self._window: QWidget | None = None

    def window_opened(self, window: QWidget) -> None:
        """Keep the main window alive, and give way to it."""
        self._window = window
        self.hide()
