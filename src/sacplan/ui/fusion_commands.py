"""What the window does with a series laid over the open one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from sacplan.case.overlay import Overlay
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError, Severity
from sacplan.imaging.series_found import SeriesFound
from sacplan.plan.edits import lay_series
from sacplan.plan.laid_series import LaidSeries
from sacplan.progress import PartOfProgress, Progress
from sacplan.session.pair_placing import begin_pairs, laid_over
from sacplan.session.state import SessionState
from sacplan.ui.plan_keeper import documents, suggested_name
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

FUSE, PLANES = "fuse", "planes"
_FILTER = "DICOM (*.dcm);;* (*)"


class FusionCommands(QObject):
    """Lays series over, on request and as an opened plan says; exchanges how they lie."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._session.changed.connect(self._lay_as_planned)

    def lay_over(self, series: SeriesFound) -> None:
        """Lay a series on the open one, or lay it on anew by the pictures."""
        case = self._session.state.case
        if case is None:
            return
        uid = series.identity.series_uid
        is_on = case.overlay is not None and case.overlay.volume.series.series_uid == uid
        self._lay(series, "by_pictures" if is_on else "as_planned")

    def _lay(self, series: SeriesFound, way: str) -> None:
        """In the background: the views go on meanwhile."""
        case, plan = self._session.state.case, self._session.state.plan
        if case is None:
            return

        def work(progress: Progress) -> tuple[ImageVolume, LaidSeries]:
            from sacplan.services.fuse import Way, lay_on

            return lay_on(case, plan, series, progress, way=Way(way))

        def done(result: tuple[ImageVolume, LaidSeries]) -> None:
            now = self._session.state.case
            if now is not None and now.volume is case.volume:
                self._session.lay_over(*result)
                if way == "by_centres":
                    begin_pairs(self._session)

        def refused(error: SacplanError) -> None:
            if error.code == "REGISTRATION-FAILED":
                by_hand = (tr("Lay on by landmarks…"), lambda: self._lay(series, "by_centres"))
                text = tr(f"{error.problem} {error.remedy}") + f"  [{error.code}]"
                self._window.message.say(text, Severity.CAUTION, by_hand)
            else:
                self._window.message.say_error(error)

        self._window.message.hide()
        self._session.jobs.start(FUSE, tr("Laying one series on the other"), work, done, refused)

    def show_planes(self, key: str) -> None:
        """Load the stacks that show the other planes of an MR, and show each in its own view."""
        from sacplan.imaging.view_set import other_planes

        found = self._window.series.series
        opened = next((series for series in found if series.key == key), None)
        case = self._session.state.case
        others = other_planes(opened, found) if opened is not None else ()
        if case is None or not others:
            self._session.jobs.cancel(PLANES)
            return

        def work(progress: Progress) -> list[ImageVolume]:
            from sacplan.imaging.load import load_series

            parts = len(others)
            return [
                load_series(each, PartOfProgress(progress, i / parts, (i + 1) / parts))
                for i, each in enumerate(others)
            ]

        def done(volumes: list[ImageVolume]) -> None:
            now = self._session.state.case
            if now is not None and now.volume is case.volume:
                still = np.eye(4)
                planes = tuple(Overlay(volume, still) for volume in volumes)
                self._session.extend_case(planes=planes)

        self._session.jobs.start(
            PLANES, tr("Loading the other planes"), work, done, self._window.message.say_error
        )

    def choose_object(self) -> None:
        """Ask for a DICOM registration and lay the series on as it says."""
        start = str(self._window.opening.folder or Path.home())
        title = tr("Use a DICOM registration")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, _FILTER)
        if chosen:
            self.use_object(Path(chosen))

    def use_object(self, path: Path) -> None:
        """Lay the series on as a DICOM registration says: one undo step."""
        from sacplan.exchange.spatial_registration import read_registration

        case = self._session.state.case
        if case is None or case.overlay is None:
            return
        try:
            laid = read_registration(path, case.volume, case.overlay.source)
        except SacplanError as error:
            self._window.message.say_error(error)
            return
        self._session.apply(lay_series(laid, "Lay on by a DICOM registration"))

    def choose_place(self) -> None:
        """Ask for a file and write there, as a DICOM registration, how the series lies."""
        start = documents() / suggested_name(self._session.state, "-registration.dcm")
        title = tr("Save as DICOM registration")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(start), _FILTER)
        if chosen:
            self.write_object(Path(chosen))

    def write_object(self, path: Path) -> None:
        """Write, as a DICOM registration, how the series lies."""
        from sacplan.exchange.spatial_registration import write_registration

        case, laid = self._session.state.case, laid_over(self._session.state)
        if case is None or case.overlay is None or laid is None:
            return
        now = dt.datetime.now().astimezone()
        try:
            write_registration(laid, case.volume, case.overlay.source, path, now)
        except SacplanError as error:
            self._window.message.say_error(error)
            return
        self._window.message.say(tr("The registration is saved: {0}").format(path.name))

    def _lay_as_planned(self, now: SessionState, before: SessionState) -> None:
        """A plan that lays a series over the open one shows it, where that series is at hand."""
        if now.case is None or now.case.overlay is not None or now.plan is before.plan:
            return
        same_case = before.case is not None and before.case.volume is now.case.volume
        known = {laid.series_uid for laid in before.plan.laid} if same_case else set()
        new = [laid.series_uid for laid in now.plan.laid if laid.series_uid not in known]
        found = {series.identity.series_uid: series for series in self._window.series.series}
        at_hand = [found[uid] for uid in new if uid in found]
        if at_hand and not self._session.jobs.is_running(FUSE):
            self.lay_over(at_hand[-1])
