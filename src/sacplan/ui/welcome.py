"""What is seen while nothing is open: where to drop a folder, and what was open last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.ui.card import named_label, restyle
from sacplan.ui.icons import IconMark
from sacplan.ui.recent_list import RecentList
from sacplan.ui.translate import tr

_ICON = 54


class Welcome(QWidget):
    """The empty state."""

    open_requested = Signal()
    sample_requested = Signal()
    folder_requested = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(self._drop_area(), alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(14)
        self.recent = RecentList()
        self.recent.chosen.connect(self.folder_requested)
        outer.addWidget(self.recent, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _drop_area(self) -> QFrame:
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._drop.setMinimumSize(640, 300)
        self._drop.setMaximumWidth(900)
        inner = QVBoxLayout(self._drop)
        inner.setContentsMargins(48, 30, 48, 30)
        inner.setSpacing(10)
        mark = IconMark("folder", "accent", _ICON)
        words = tr(
            "SacPlan finds the series. You place promontory and apex, set the plane and read the "
            "tape. The images are only read, never changed."
        )
        inner.addStretch(1)
        self._title = named_label("title", tr("Drop a folder with a CT series here"))
        inner.addWidget(mark, alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, named_label("muted", words, wraps=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inner.addWidget(label)
        inner.addSpacing(8)
        inner.addLayout(self._buttons())
        inner.addStretch(1)
        return self._drop

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        opening = QPushButton(tr("Open folder…"))
        opening.setObjectName("primary")
        opening.setDefault(True)
        sample = QPushButton(tr("Open the sample case"))
        sample.setObjectName("large")
        opening.clicked.connect(self.open_requested)
        sample.clicked.connect(self.sample_requested)
        for button in (opening, sample):
            button.setAccessibleName(button.text().replace("…", ""))
        row.addStretch(1)
        row.addWidget(opening)
        row.addWidget(sample)
        row.addStretch(1)
        return row

    def show_busy(self, title: str) -> None:
        """Say that something is being opened; "" that nothing is."""
        self._title.setText(f"{title}…" if title else tr("Drop a folder with a CT series here"))

    def show_drag(self, over: bool) -> None:
        """Light up while something that can be opened hovers above the window."""
        self._drop.setProperty("over", over)
        restyle(self._drop)
