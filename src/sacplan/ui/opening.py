"""From a folder to an open case: scan, choose, load, each in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError
from sacplan.imaging.series_found import ScanResult, SeriesFound
from sacplan.plan.model import Plan
from sacplan.progress import Progress
from sacplan.services.autosave import Kept
from sacplan.services.plan_file import SUFFIX, check_plan_belongs, read_plan, reference_to
from sacplan.session.first_view import first_view
from sacplan.session.session import Session
from sacplan.ui.translate import tr

SCAN, LOAD, THUMBNAILS = "scan", "load", "thumbnails"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A plan to be opened with the images that are looked for; `kept` where it was recovered."""

    path: Path
    kept: Kept | None = None


class Opening(QObject):
    """Knows the folder and the plan file of the open case."""

    scanned = Signal(object)
    """A ScanResult."""

    thumbnail_made = Signal(str, object)
    """The key of a series and its picture (rows, columns) of bytes."""

    opened = Signal(str)
    """The key of the series now in the views."""

    recovered = Signal(object)
    """The Kept whose plan is open again."""

    failed = Signal(object)
    """A SacplanError."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: Waiting | None = None
        self._waiting_series = ""
        self.folder: Path | None = None
        self.plan_path: Path | None = None

    def scan(self, folder: Path, waiting: Waiting | None = None) -> None:
        """Look what a folder holds; a plan that waits is opened with its series."""
        self._waiting, self._waiting_series = None, ""
        if waiting is not None:
            try:
                plan = read_plan(waiting.path, must_be_complete=False)
            except SacplanError as error:
                self.failed.emit(error)
                return
            self._waiting = waiting
            self._waiting_series = plan.case.series_uid if plan.case else ""

        def work(progress: Progress) -> ScanResult:
            from sacplan.services.scan_folder import scan_folder

            return scan_folder(folder, progress)

        self._session.jobs.cancel(LOAD)
        self._session.jobs.start(
            SCAN,
            tr("Reading headers"),
            work,
            lambda found: self._on_scanned(folder, found),
            self.failed.emit,
        )

    def best(self, found: ScanResult) -> SeriesFound:
        """The series to open without asking: the one of the plan that waits, else the best to
        plan on. Raises SacplanError when there is none, or when several patients are found."""
        from sacplan.services.open_series import choose_series

        loadable = [s.key for s in found.series if s.refusal is None]
        named = self._waiting_series if self._waiting_series in loadable else None
        return choose_series(found, named)

    def open_series(self, series: SeriesFound) -> None:
        """Load a series, and the plan that waits for it."""
        waiting, self._waiting = self._waiting, None

        def work(progress: Progress) -> tuple[Case, Plan, list[Finding]]:
            from sacplan.services.open_series import open_series

            case = open_series(series, progress)
            if waiting is None:
                return case, Plan(case=reference_to(case.volume)), []
            plan = read_plan(waiting.path, must_be_complete=False)
            return case, plan, check_plan_belongs(plan, case.volume)

        self._session.jobs.start(
            LOAD,
            tr("Loading the series"),
            work,
            lambda result: self._on_loaded(series, waiting, *result),
            self.failed.emit,
        )

    def open_plan(self, path: Path) -> None:
        """Read a plan for the open case. Refused when it belongs to other images."""
        case = self._session.state.case
        if case is None:
            return
        try:
            plan = read_plan(path, must_be_complete=False)
            findings = check_plan_belongs(plan, case.volume)
        except SacplanError as error:
            self.failed.emit(error)
            return
        self.plan_path = path
        self._session.use_plan(plan, tuple(findings))
        self._session.show(crosshair_mm=first_view(case, plan).crosshair_mm)

    def plan_beside(self) -> Path | None:
        """A plan file in the folder of the images that was made on the open series."""
        case = self._session.state.case
        if case is None or self.folder is None or not self.folder.is_dir():
            return None
        for path in sorted(self.folder.glob(f"*{SUFFIX}")):
            try:
                reference = read_plan(path, must_be_complete=False).case
            except SacplanError:
                continue
            if reference == reference_to(case.volume):
                return path
        return None

    def _on_loaded(
        self,
        series: SeriesFound,
        waiting: Waiting | None,
        case: Case,
        plan: Plan,
        findings: list[Finding],
    ) -> None:
        kept = waiting.kept if waiting else None
        self.plan_path = waiting.path if waiting and kept is None else None
        self._session.use_case(case, plan, is_saved=kept is None)
        if findings:
            self._session.use_plan(plan, tuple(findings), is_saved=kept is None)
        self.opened.emit(series.key)
        if kept is not None:
            self.recovered.emit(kept)

    def _on_scanned(self, folder: Path, found: ScanResult) -> None:
        self.folder = folder
        self.scanned.emit(found)

        def work(progress: Progress) -> None:
            from sacplan.imaging.thumbnail import thumbnails

            for series, picture in thumbnails(found.series, progress):
                if picture is not None:
                    self._hand_over(series.key, picture)

        self._session.jobs.start(THUMBNAILS, "", work, lambda _none: None, lambda _error: None)

    def _hand_over(self, key: str, picture: NDArray[np.uint8]) -> None:
        # a Qt signal emitted on a working thread arrives on the main one
        self.thumbnail_made.emit(key, picture)
