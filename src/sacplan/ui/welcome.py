"""What is seen while nothing is open: where to drop a folder, and what was open last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.ui.card import named_label, restyle


class Welcome(QWidget):
    """The empty state."""

    open_requested = Signal()
    sample_requested = Signal()
    folder_requested = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 40, 40, 40)
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._drop.setMaximumSize(720, 460)
        inner = QVBoxLayout(self._drop)
        inner.setContentsMargins(40, 36, 40, 36)
        inner.setSpacing(12)
        inner.addStretch(1)
        inner.addWidget(named_label("title", self.tr("Drop a folder with a CT series here")))
        inner.addWidget(
            named_label(
                "muted",
                self.tr(
                    "SacPlan finds the series, you place the promontory and the apex, set the "
                    "plane and read the tape length. The images are only read, never changed."
                ),
                wraps=True,
            )
        )
        inner.addSpacing(8)
        buttons = QHBoxLayout()
        opening = QPushButton(self.tr("Open folder…"))
        opening.setObjectName("primary")
        sample = QPushButton(self.tr("Open the sample case"))
        opening.clicked.connect(self.open_requested)
        sample.clicked.connect(self.sample_requested)
        buttons.addWidget(opening)
        buttons.addWidget(sample)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        inner.addSpacing(10)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        inner.addLayout(self._recent)
        inner.addStretch(1)
        outer.addWidget(self._drop, alignment=Qt.AlignmentFlag.AlignCenter)

    def show_recent(self, folders: list[Path]) -> None:
        """List the folders opened last."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        if folders:
            self._recent.addWidget(named_label("small", self.tr("Opened last")))
        for folder in folders:
            button = QPushButton(str(folder))
            button.setObjectName("flat")
            button.setStyleSheet("text-align: left;")
            button.clicked.connect(lambda _checked=False, at=folder: self.folder_requested.emit(at))
            self._recent.addWidget(button)

    def show_drag(self, over: bool) -> None:
        """Light up while something that can be opened hovers above the window."""
        self._drop.setProperty("over", over)
        restyle(self._drop)
