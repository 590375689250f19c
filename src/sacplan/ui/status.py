"""The line at the foot: what the pointer is on, and how far a job is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from sacplan.ui.card import named_label


class Status(QStatusBar):
    """Reading under the pointer at the left, job and Cancel at the right."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = named_label("muted")
        self._job = named_label("muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(180)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_requested)
        self.addWidget(self._reading, 1)
        for widget in (self._job, self._bar, self._cancel):
            self.addPermanentWidget(widget)
        self.show_job(None, "")

    def show_reading(self, text: str) -> None:
        """What lies under the pointer."""
        self._reading.setText(text)

    def show_job(self, done: float | None, text: str) -> None:
        """A running job, 0 to 1, or None when nothing runs."""
        is_running = done is not None
        self._job.setText(text if is_running else "")
        self._bar.setValue(round(1000 * (done or 0.0)))
        for widget in (self._job, self._bar, self._cancel):
            widget.setVisible(is_running)
