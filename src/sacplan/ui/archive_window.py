"""The window that asks an archive, fetches series from it and sends files to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sacplan.errors import SacplanError
from sacplan.pacs.archive import echo, find_series, find_studies, store
from sacplan.pacs.node import SeriesAnswer, StudyAnswer
from sacplan.progress import Progress
from sacplan.services.archives import Archive
from sacplan.services.fetch_series import Fetched, fetch_series
from sacplan.session.jobs import Jobs
from sacplan.ui.archive_choice import ArchiveChoice
from sacplan.ui.archive_query import ArchiveQuery
from sacplan.ui.archive_results import ArchiveResults
from sacplan.ui.card import named_label
from sacplan.ui.message_bar import MessageBar
from sacplan.ui.settings import Settings
from sacplan.ui.translate import tr

ARCHIVE = "archive"
_Result = TypeVar("_Result")


class ArchiveWindow(QDialog):
    """Stays open beside the main window; one thing at a time is asked of an archive."""

    fetched = Signal(object)
    """The folder that now holds what was fetched."""

    def __init__(
        self, jobs: Jobs, settings: Settings, parent: QWidget, archives: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._settings = jobs, settings
        self.setWindowTitle(tr("Archive"))
        self.resize(1080, 620)
        self.message, self.choice = MessageBar(), ArchiveChoice(settings, archives)
        self.query, self.results = ArchiveQuery(), ArchiveResults()
        self._bar, self._step = QProgressBar(), named_label("job")
        self._store = named_label("small")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(self.query)
        column.addWidget(self.message)
        column.addWidget(self.results, 1)
        column.addLayout(self._foot())
        self._show_store()
        self.choice.failed.connect(self.message.say_error)
        self.choice.changed.connect(self._on_archive)
        self.query.asked.connect(self.search)
        self.results.series_wanted.connect(self._ask_series)
        self.results.chosen.connect(self.fetch)
        self.results.itemSelectionChanged.connect(self._show_buttons)
        jobs.changed.connect(self._show_job)
        self.choice.read()
        if self.choice.chosen is None:
            text = tr("Add an archive first: its keeper knows host, port and AE titles.")
            self.message.say(text)

    def _head(self) -> QHBoxLayout:
        self._test = _button(tr("Test"), self.test)
        self._send = _button(tr("Send files…"), self._on_send)
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addWidget(self._test)
        row.addStretch(1)
        row.addWidget(self._send)
        return row

    def _foot(self) -> QHBoxLayout:
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(tr("Progress"))
        other = _button(tr("Other folder…"), self._choose_store)
        other.setObjectName("flat")
        self._cancel = _button(tr("Cancel"), lambda: self._jobs.cancel(ARCHIVE))
        self._fetch = _button(tr("Fetch and open"), self.fetch)
        self._fetch.setObjectName("primary")
        row = QHBoxLayout()
        row.addWidget(self._store)
        row.addWidget(other)
        row.addStretch(1)
        row.addWidget(self._step)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addWidget(self._fetch)
        return row

    def search(self) -> None:
        """Ask for the studies that match."""
        try:
            query = self.query.query()
        except SacplanError as error:
            self.message.say_error(error)
            return

        def done(found: tuple[StudyAnswer, ...]) -> None:
            self.results.show_studies(found)
            if not found:
                self.message.say(tr("Nothing in this archive matches."))

        self._start(tr("Searching"), lambda a, p: find_studies(a.node, query, p), done)

    def test(self) -> None:
        """Ask whether the archive is there."""

        def done(software: str) -> None:
            self.message.say(f"{tr('The archive answers.')} {software}".strip())

        self._start(tr("Asking"), lambda archive, _progress: echo(archive.node), done)

    def fetch(self) -> None:
        """Fetch the selected series and have them opened."""
        chosen = self.results.chosen_answers()
        folder = self._settings.fetched_folder()
        if not chosen:
            return

        def work(archive: Archive, progress: Progress) -> Fetched:
            series: list[SeriesAnswer] = []
            for each in chosen:
                if isinstance(each, StudyAnswer):
                    series += find_series(archive.node, each.uid, progress)
                else:
                    series.append(each)
            return fetch_series(archive, series, folder, progress)

        def done(fetched: Fetched) -> None:
            text = tr("{0} images are here, {1} of them fetched now.")
            self.message.say(text.format(fetched.images, fetched.fetched))
            self.fetched.emit(fetched.folder)

        self._start(tr("Fetching"), work, done)

    def send(self, files: list[Path]) -> None:
        """Send DICOM files as they are."""

        def done(count: int) -> None:
            self.message.say(tr("{0} files were taken by the archive.").format(count))

        self._start(tr("Sending"), lambda archive, p: store(archive.node, files, p), done)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """What is under way is given up."""
        self._jobs.cancel(ARCHIVE)
        super().closeEvent(event)

    def _ask_series(self, study: StudyAnswer) -> None:
        def done(found: tuple[SeriesAnswer, ...]) -> None:
            self.results.show_series(study, found)
            if not found:
                self.message.say(tr("The archive lists no series of this study."))

        self._start(tr("Listing series"), lambda a, p: find_series(a.node, study.uid, p), done)

    def _start(
        self,
        title: str,
        work: Callable[[Archive, Progress], _Result],
        done: Callable[[_Result], None],
    ) -> None:
        archive = self.choice.unlocked()
        if archive is None:
            return
        self.message.hide()
        given = archive

        def refused(error: SacplanError) -> None:
            if error.code == "PACS-REJECTED":
                self.choice.forget_password(given)
            self.message.say_error(error)

        self._jobs.start(ARCHIVE, title, lambda progress: work(given, progress), done, refused)

    def _on_archive(self) -> None:
        self.results.show_studies(())
        self._show_job()

    def _on_send(self) -> None:
        start = str(self._settings.fetched_folder())
        files, _ = QFileDialog.getOpenFileNames(self, tr("Send DICOM files"), start)
        if files:
            self.send([Path(name) for name in files])

    def _choose_store(self) -> None:
        start = str(self._settings.fetched_folder())
        chosen = QFileDialog.getExistingDirectory(self, tr("Keep fetched images in"), start)
        if chosen:
            self._settings.remember_fetched_folder(Path(chosen))
            self._show_store()

    def _show_store(self) -> None:
        self._store.setText(tr("Kept in {0}").format(self._settings.fetched_folder()))

    def _show_job(self) -> None:
        news = dict(self._jobs.news).get(ARCHIVE)
        self._step.setText(tr(news.text or news.title) if news else "")
        self._bar.setValue(round(1000 * news.done) if news else 0)
        for widget in (self._bar, self._cancel):
            widget.setVisible(news is not None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_free, has_one = not self._jobs.is_running(ARCHIVE), self.choice.chosen is not None
        self.choice.allow(is_free=is_free)
        self._fetch.setEnabled(is_free and bool(self.results.chosen_answers()))
        for button in (self._test, self._send, self.query.search):
            button.setEnabled(is_free and has_one)


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)  # Enter searches
    button.clicked.connect(act)
    return button
