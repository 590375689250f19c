"""The line at the foot: what the pointer is on, and how far a job is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from sacplan.session.jobs import JobNews
from sacplan.ui.card import named_label
from sacplan.ui.translate import tr


class Status(QStatusBar):
    """Reading under the pointer at the left, the job and Cancel at the right."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._reading = named_label("reading")
        self._reading.setAccessibleName(tr("Position under the pointer"))
        self._hint = named_label("hint", tr("Wheel: slices · Ctrl+wheel: zoom · F1: all keys"))
        self._job = named_label("job")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(180)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setObjectName("compact")
        self._cancel.setAccessibleName(tr("Cancel the work under way"))
        self._cancel.clicked.connect(self.cancel_requested)
        self.addWidget(self._reading, 1)
        for widget in (self._hint, self._job, self._bar, self._cancel):
            self.addPermanentWidget(widget)
        self.show_jobs(())

    def show_reading(self, text: str) -> None:
        """What lies under the pointer."""
        self._reading.setText(text)

    def show_jobs(self, news: tuple[tuple[str, JobNews], ...]) -> None:
        """The newest job that has a title; jobs without one are not shown."""
        told = [each for _, each in news if each.title]
        if told:
            latest = told[-1]
            step = f"{latest.title}: {tr(latest.text)}" if latest.text else latest.title
            self._job.setText(step)
            self._bar.setValue(round(1000 * latest.done))
        self._hint.setVisible(not told)
        for widget in (self._job, self._bar, self._cancel):
            widget.setVisible(bool(told))
