"""What the actions of the window do, beyond a single change of the state."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from sacplan import __version__
from sacplan.errors import SacplanError, Severity
from sacplan.imaging.series_found import ScanResult, SeriesFound
from sacplan.services import autosave
from sacplan.services.autosave import Kept
from sacplan.services.plan_file import write_plan
from sacplan.session.first_view import stored_window
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import STANDARD_AXES, Tool
from sacplan.ui.help_text import HELP_TEXT
from sacplan.ui.landmark_guide import OPTIONAL, REQUIRED
from sacplan.ui.sample_case import sample_folder
from sacplan.ui.settings import Settings

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

PLAN_SUFFIX = ".sacplan.json"
PLAN_FILTER = f"SacPlan plan (*{PLAN_SUFFIX} *.json)"


class Commands(QObject):
    """The verbs of the window."""

    def __init__(self, window: MainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._plan_to_open: Path | None = None

    # ------------------------------------------------------------------ opening

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        last = self._settings.recent_folders()
        start = str(last[0]) if last else str(Path.home())
        title = self.tr("Open a folder with DICOM series")
        chosen = QFileDialog.getExistingDirectory(self._window, title, start)
        if chosen:
            self.open_path(Path(chosen))

    def choose_plan(self) -> None:
        """Ask for a plan file and open it."""
        title = self.tr("Open a plan")
        start = str(self._window.opening.plan_path or self._window.opening.folder or Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, PLAN_FILTER)
        if chosen:
            self.open_path(Path(chosen))

    def open_sample(self) -> None:
        """Open the case that comes with the program."""
        folder = sample_folder()
        if folder is None:
            error = SacplanError(
                "SAMPLE-MISSING",
                "The sample case is not installed with this copy.",
                "Run `sacplan phantom FOLDER` to make one and open that folder.",
            )
            self._window.message.say_error(error)
        else:
            self.open_path(folder)

    def open_path(self, path: Path) -> None:
        """Open a folder, a plan file, or the folder of a single image."""
        if path.is_file() and path.suffix == ".json":
            self._open_plan(path)
            return
        if not self.may_leave():
            return
        folder = path.parent if path.is_file() and path.suffix.lower() != ".zip" else path
        self._window.opening.scan(folder)

    def _open_plan(self, path: Path) -> None:
        if self._session.state.case is None:
            # a plan needs its images: look beside it first
            self._plan_to_open = path
            self._window.opening.scan(path.parent)
        elif self.may_leave():
            self._window.opening.open_plan(path)

    def after_scan(self, found: ScanResult) -> None:
        """Open the series when there is no choice to make; else say that one has to be made."""
        from sacplan.ui.main_window import series_to_open

        self._settings.remember_folder(found.folder)
        self._window.welcome.show_recent(self._settings.recent_folders())
        series = series_to_open(found)
        if series is not None:
            self._open(series)
        elif any(s.refusal is None for study in found.studies for s in study.series):
            self._window.message.say(
                self.tr(
                    "Several series were found: choose one at the left (double click or Enter)."
                )
            )
        else:
            refusals = [s.refusal for study in found.studies for s in study.series if s.refusal]
            if refusals:
                self._window.message.say_error(refusals[0])

    def open_series(self, series: SeriesFound) -> None:
        """Open a series chosen by the user."""
        if series.refusal is not None:
            self._window.message.say_error(series.refusal)
        elif self.may_leave():
            self._open(series)

    def _open(self, series: SeriesFound) -> None:
        self._window.message.hide()
        plan, self._plan_to_open = self._plan_to_open, None
        self._window.opening.open_series(series, plan)

    # ------------------------------------------------------------------ saving

    def save(self) -> bool:
        """Save the plan where it was opened or saved last; True when it is on disk."""
        path = self._window.opening.plan_path
        return self.save_as() if path is None else self._save_to(path)

    def save_as(self) -> bool:
        """Ask for a file and save the plan there."""
        folder = self._window.opening.folder or Path.home()
        start = str(folder / f"plan{PLAN_SUFFIX}")
        title = self.tr("Save the plan")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, PLAN_FILTER)
        if not chosen:
            return False
        path = Path(chosen)
        if not path.name.endswith(".json"):
            path = path.with_name(path.name + PLAN_SUFFIX)
        return self._save_to(path)

    def _save_to(self, path: Path) -> bool:
        try:
            plan = self._session.state.plan
            write_plan(plan, path)
        except SacplanError as error:
            self._window.message.say_error(error)
            return False
        self._window.opening.plan_path = path
        self._session.document.mark_saved(plan)
        self._session.show()
        self.forget_autosave()
        self._window.message.say(self.tr("Saved as {0}").format(path.name))
        return True

    def may_leave(self) -> bool:
        """Whether the plan may be given up: saved, not worth asking about, or the user said so."""
        if not self._session.document.has_unsaved_changes or not self._session.state.plan.landmarks:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Unsaved plan"),
            self.tr("The plan has changes that are not saved. Save them?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self.save()
        return bool(answer == buttons.Discard)

    def write_sheet(self) -> None:
        """Ask for a file and write the plan sheet there."""
        measured = self._session.state.measurements
        if measured is None:
            return
        patient = measured.case.volume.series.patient.patient_id or "plan"
        safe = "".join(c if c.isalnum() or c in "-_" else "-" for c in patient)
        folder = self._window.opening.folder or Path.home()
        title = self.tr("Write the plan sheet")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(folder / f"{safe}-sheet.pdf"), "PDF (*.pdf)"
        )
        if chosen:
            self.write_sheet_to(Path(chosen))

    def write_sheet_to(self, path: Path) -> None:
        """Write the plan sheet to a file, in the background."""
        from sacplan.scene.pictures import take_pictures
        from sacplan.services.write_sheet import write_sheet

        measured = self._session.state.measurements
        if measured is None:
            return
        try:
            # the pictures are drawn here: VTK objects never change threads
            pictures = take_pictures(measured)
        except SacplanError as error:
            self._window.message.say_error(error)
            return
        plan = self._session.state.plan
        self._session.jobs.start(
            "sheet",
            self.tr("Writing the sheet"),
            lambda _progress: write_sheet(measured, pictures, path, plan=plan),
            self._sheet_is_written,
            self._window.message.say_error,
        )

    def _sheet_is_written(self, path: Path) -> None:
        self._window.message.say(
            self.tr("The sheet is written: {0}. Print it at 100 %, not fitted to the page.").format(
                path.name
            ),
            Severity.INFO,
            (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
        )

    # ------------------------------------------------------------------ views and plan

    def use_tool(self, tool: Tool) -> None:
        """Choose what the left button does."""
        self._session.show(tool=tool, landmark_to_place=None)

    def place_next_landmark(self) -> None:
        """Start placing the next landmark that is missing."""
        placed = self._session.state.plan.landmarks
        due = next((n for n in (*REQUIRED, *OPTIONAL) if n not in placed), None)
        if due is not None:
            self._session.show(landmark_to_place=due, tool=Tool.LANDMARK)

    def toggle_lock(self) -> None:
        """Lock or free the plane."""
        self._session.show(plane_is_locked=not self._session.state.view.plane_is_locked)

    def toggle_marks(self) -> None:
        """Hide or show everything drawn over the images."""
        self._session.show(marks_are_shown=not self._session.state.view.marks_are_shown)

    def window_as_in_series(self) -> None:
        """The grey window that the series itself names."""
        case = self._session.state.case
        if case is not None:
            self._session.show(window=stored_window(case.volume))

    @staticmethod
    def is_aligned(state: SessionState) -> bool:
        """The views stand along the sacrum and not along the table."""
        return not np.allclose(state.view.axes, STANDARD_AXES)

    def toggle_alignment(self) -> None:
        """Turn the views to the sacrum's axes, or back to the patient's."""
        state = self._session.state
        measured = state.measurements
        if self.is_aligned(state) or measured is None or measured.frame is None:
            self._session.show(axes=STANDARD_AXES, cameras={})
            return
        left, ventral, cranial = measured.frame.axes
        self._session.show(
            axes=np.stack([left, -ventral, cranial]), crosshair_mm=self._on_midline(), cameras={}
        )

    def _on_midline(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        state = self._session.state
        measured = state.measurements
        if measured is None or measured.frame is None:
            return state.view.crosshair_mm
        local = measured.frame.from_patient(state.view.crosshair_mm)
        return measured.frame.to_patient(local * np.array([0.0, 1.0, 1.0]))

    def autosave(self) -> None:
        """Keep the plan in the user's own folder, in case the program ends badly."""
        state = self._session.state
        if state.case is not None and self._session.document.has_unsaved_changes:
            autosave.keep(state.plan, self._window.opening.folder)

    def forget_autosave(self) -> None:
        """The plan is saved, or given up on purpose."""
        autosave.forget()

    def offer_recovery(self) -> None:
        """Say that a plan was kept when the program last ended without saving it."""
        kept = autosave.kept()
        if kept is not None:
            self._window.message.say(
                self.tr("A plan was not saved when SacPlan last ended."),
                Severity.CAUTION,
                (self.tr("Recover it"), lambda: self._recover(kept)),
            )

    def _recover(self, kept: Kept) -> None:
        self._plan_to_open = kept.path
        if kept.folder is not None and kept.folder.exists():
            self._window.opening.scan(kept.folder)

    def escape(self) -> None:
        """Give up what is under way: a drag, a landmark being placed, a message, a big view."""
        view = self._session.state.view
        self._session.cancel_gesture()
        if view.landmark_to_place is not None:
            self._session.show(landmark_to_place=None, tool=Tool.CROSSHAIR)
        elif not self._window.message.isHidden():
            self._window.message.hide()
        elif view.maximised is not None:
            self._session.show(maximised=None)

    def show_view_menu(self, at: QPoint) -> None:
        """The menu of a view."""
        menu = QMenu(self._window)
        table = self._window.actions_table
        for key in ("next_landmark", "place_plane", "lock", "align", "reset", "hide"):
            menu.addAction(table.action(key))
        menu.popup(at)

    def show_help(self) -> None:
        """Keys and mouse on one page."""
        QMessageBox.information(self._window, self.tr("Keys and mouse"), HELP_TEXT)

    def show_about(self) -> None:
        """What this program is, and what it is not."""
        text = self.tr(
            "<b>SacPlan {0}</b><br>Plans the level of a sacrectomy and the vascular tape that "
            "finds it again.<br><br>Not a medical device. Draft – not for clinical use."
        ).format(__version__)
        QMessageBox.about(self._window, self.tr("About SacPlan"), text)
