"""From a folder to an open case: scan, choose, load, each in the background."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError
from sacplan.imaging.series_found import ScanResult, SeriesFound
from sacplan.plan.model import Plan
from sacplan.progress import Progress
from sacplan.services.plan_file import check_plan_belongs, read_plan, reference_to
from sacplan.session.session import Session

SCAN, LOAD, THUMBNAILS = "scan", "load", "thumbnails"


class Opening(QObject):
    """Knows the folder and the plan file of the open case."""

    scanned = Signal(object)
    """A ScanResult."""

    thumbnail_made = Signal(str, object)
    """The key of a series and its picture (height, width) of bytes."""

    opened = Signal(str)
    """The key of the series now in the views."""

    failed = Signal(object)
    """A SacplanError."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.folder: Path | None = None
        self.plan_path: Path | None = None

    def scan(self, folder: Path) -> None:
        """Look what a folder holds."""
        from sacplan.services.scan_folder import scan_folder

        self._session.jobs.start(
            SCAN,
            self.tr("Reading headers"),
            lambda progress: scan_folder(folder, progress),
            lambda found: self._on_scanned(folder, found),
            self.failed.emit,
        )

    def open_series(self, series: SeriesFound, plan_path: Path | None = None) -> None:
        """Load a series, and a plan with it."""

        def work(progress: Progress) -> tuple[Case, Plan, list[Finding]]:
            from sacplan.services.open_series import open_series

            case = open_series(series, progress)
            if plan_path is None:
                return case, Plan(case=reference_to(case.volume)), []
            plan = read_plan(plan_path)
            return case, plan, check_plan_belongs(plan, case.volume)

        def done(result: tuple[Case, Plan, list[Finding]]) -> None:
            case, plan, findings = result
            self.plan_path = plan_path
            self._session.use_case(case, plan)
            if findings:
                self._session.use_plan(plan, tuple(findings))
            self.opened.emit(series.key)

        self._session.jobs.start(LOAD, self.tr("Loading the series"), work, done, self.failed.emit)

    def open_plan(self, path: Path) -> None:
        """Read a plan for the open case. Refused when it belongs to other images."""
        case = self._session.state.case
        if case is None:
            return
        try:
            plan = read_plan(path)
            findings = check_plan_belongs(plan, case.volume)
        except SacplanError as error:
            self.failed.emit(error)
            return
        self.plan_path = path
        self._session.use_plan(plan, tuple(findings))

    def _on_scanned(self, folder: Path, found: ScanResult) -> None:
        self.folder = folder
        self.scanned.emit(found)
        series = [s for study in found.studies for s in study.series]

        def work(progress: Progress) -> None:
            from sacplan.imaging.thumbnail import thumbnail

            for one in series:
                progress.stop_if_cancelled()
                picture = thumbnail(one)
                if picture is not None:
                    self._hand_over(one.key, picture)

        self._session.jobs.start(THUMBNAILS, "", work, lambda _none: None, lambda _error: None)

    def _hand_over(self, key: str, picture: NDArray[np.uint8]) -> None:
        # a Qt signal emitted on a working thread arrives on the main one
        self.thumbnail_made.emit(key, picture)
