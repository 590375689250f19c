"""What the actions of the window do with folders, plans and the window itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from sacplan import __version__
from sacplan.errors import SacplanError, Severity
from sacplan.imaging.series_found import ScanResult, SeriesFound
from sacplan.plan.model import LANDMARK_TITLES
from sacplan.services.autosave import Kept
from sacplan.session.brushing import stop_brush
from sacplan.session.contour_drawing import stop_contour
from sacplan.session.pair_placing import stop_pairs
from sacplan.session.session import Session
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.opening import Waiting
from sacplan.ui.palette import CommandPalette, Deed
from sacplan.ui.plan_keeper import FILTER
from sacplan.ui.recent_cases import (
    forget_all_cases,
    forget_case,
    read_recent,
    remember_case,
)
from sacplan.ui.sample_case import sample_folder
from sacplan.ui.series_panel import SEGMENTATIONS
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.archive_window import ArchiveWindow
    from sacplan.ui.main_window import MainWindow

VIEW_MENU = (
    *("next_landmark", "place_plane", "lock", ""),
    *("align", "reset", "hide", "", "copy_picture", "save_picture"),
)


def _stop_tool(session: Session) -> bool:
    return stop_contour(session) or stop_brush(session) or stop_pairs(session)


class Commands(QObject):
    """The verbs of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._archive: ArchiveWindow | None = None

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        last = read_recent(self._window.settings)
        start = str(last[0].folder) if last else str(Path.home())
        title = tr("Open a folder with DICOM series")
        chosen = QFileDialog.getExistingDirectory(self._window, title, start)
        if chosen:
            self.open_path(Path(chosen))

    def open_archive(self) -> None:
        """Show the window that searches archives and fetches from them."""
        if self._archive is None:
            from sacplan.ui.archive_window import ArchiveWindow  # what it needs loads slowly

            window = self._window
            self._archive = ArchiveWindow(window.session.jobs, window.settings, window)
            self._archive.fetched.connect(self.open_path)
        self._archive.show()
        self._archive.raise_()
        self._archive.activateWindow()

    def choose_plan(self) -> None:
        """Ask for a plan file and open it."""
        opening = self._window.opening
        start = opening.plan_path or opening.folder or Path.home()
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open a plan"), str(start), FILTER)
        if chosen:
            self.open_path(Path(chosen))

    def open_sample(self) -> None:
        """Open the case that comes with the program."""
        folder = sample_folder()
        if folder is not None:
            self.open_path(folder)
            return
        error = SacplanError(
            "SAMPLE-MISSING",
            "The sample case is not installed with this copy.",
            "Run `sacplan phantom FOLDER` to make one and open that folder.",
        )
        self._window.message.say_error(error)

    def open_path(self, path: Path) -> None:
        """Open a folder, an archive, a plan file, or the folder of a single image."""
        opening = self._window.opening
        if not self._window.keeper.may_leave():
            return
        is_plan = path.is_file() and path.suffix.lower() == ".json"
        if is_plan and self._window.session.state.case is not None:
            self._window.message.hide()
            opening.open_plan(path)
        elif is_plan:
            opening.scan(path.parent, Waiting(path))  # its images may lie beside it
        else:
            is_image = path.is_file() and path.suffix.lower() != ".zip"
            is_image = is_image and path.name.upper() != "DICOMDIR"
            opening.scan(path.parent if is_image else path)

    def after_scan(self, found: ScanResult) -> None:
        """Open the series when there is no choice to make; else say that one has to be made."""
        window = self._window
        remember_case(window.settings, window.opening.folder or found.folder, found)
        self.show_recent()
        try:
            best = window.opening.best(found)
        except SacplanError as error:
            self._explain(found, error)
            return
        window.message.hide()
        window.opening.open_series(best)

    def _explain(self, found: ScanResult, error: SacplanError) -> None:
        """Nothing opens by itself: because there is nothing, or because a person must choose."""
        if len(found.patients) > 1 and any(s.is_loadable for s in found.series):
            text = tr(
                "The folder holds images of {0} patients. Choose a series at the left with Enter "
                "or a double click."
            )
            self._window.message.say(text.format(len(found.patients)), Severity.CAUTION)
        else:
            self._window.message.say_error(error)

    def open_series(self, series: SeriesFound) -> None:
        """Open a series chosen by the user."""
        has_case = self._window.session.state.case is not None
        if has_case and series.identity.modality in SEGMENTATIONS:
            self._window.masks.offer(series.files[0])
        elif series.refusal is not None:
            self._window.message.say_error(series.refusal)
        elif self._window.keeper.may_leave():
            self._window.message.hide()
            self._window.opening.open_series(series)

    def offer_plan(self, path: Path | None) -> None:
        """Say that a plan lies beside the images."""
        if path is not None and not self._window.session.document.plan.landmarks:
            text = tr("A plan for this series lies beside the images: {0}")
            choice = (tr("Open the plan"), lambda: self._window.opening.open_plan(path))
            self._window.message.say(text.format(path.name), Severity.INFO, choice)

    def recover(self, kept: Kept) -> None:
        """Open the images of a plan that was kept, and the plan with them."""
        if kept.folder is not None and kept.folder.exists():
            self._window.opening.scan(kept.folder, Waiting(kept.path, kept))
            return
        text = tr("Its images are not where they were ({0}). Open them, then the plan {1}.")
        self._window.message.say(text.format(kept.folder or "?", kept.path), Severity.CAUTION)

    def escape(self) -> None:
        """Give up what is under way: landmark to place, message, selection, big view."""
        window = self._window
        if window.view_commands.stop_placing() or _stop_tool(window.session):
            return
        if not window.message.isHidden():
            window.message.hide()
        elif window.session.state.view.selected_landmark is not None:
            window.session.show(selected_landmark=None)
        elif window.session.state.view.maximised is not None:
            window.session.show(maximised=None)

    def show_view_menu(self, at: QPoint) -> None:
        """The menu of a view."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for key in VIEW_MENU:
            if key:
                menu.addAction(self._window.actions_table.action(key))
            else:
                menu.addSeparator()
        menu.popup(at)

    def toggle_identity(self) -> None:
        """Hide who the patient is, or show it again. A list of patients is closed."""
        is_hidden = not self._window.session.state.view.identity_is_hidden
        self._window.session.show(identity_is_hidden=is_hidden)
        self.show_recent()
        if is_hidden and self._archive is not None:
            self._archive.close()

    def show_recent(self) -> None:
        """List the cases opened last, but not while it is hidden who the patients are."""
        is_hidden = self._window.session.state.view.identity_is_hidden
        cases = [] if is_hidden else read_recent(self._window.settings)
        self._window.welcome.recent.show_cases(cases)

    def forget_recent(self, folder: Path | None = None) -> None:
        """Take a case off the list of those opened last; None: all of them."""
        if folder is None:
            forget_all_cases(self._window.settings)
        else:
            forget_case(self._window.settings, folder)
        self.show_recent()

    def show_palette(self) -> None:
        """Find a command, or a landmark to place, by typing a part of its name."""
        window = self._window
        has_case = window.session.state.case is not None
        place = tr("Landmark")
        landmarks = [
            Deed(
                tr("Place: {0}").format(short_name(name)),
                place,
                "",
                has_case,
                partial(window.view_commands.place_landmark, name),
            )
            for name in LANDMARK_TITLES
        ]
        palette = CommandPalette([*window.actions_table.deeds(), *landmarks], window)
        palette.show()
        palette.field.setFocus()

    def show_help(self) -> None:
        """Keys and mouse on one page."""
        from sacplan.ui.help_dialog import HelpDialog

        HelpDialog(self._window.actions_table, self._window.preferences, self._window).show()

    def show_about(self) -> None:
        """What this program is, and what it is not."""
        text = tr(
            "<b>SacPlan {0}</b><br>Plans the level of a sacrectomy and the vascular tape that "
            "finds it again.<br><br>Not a medical device. Draft, not for clinical use."
        )
        self._tell(tr("About SacPlan"), text.format(__version__))

    def _tell(self, title: str, text: str) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(title)
        box.setText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
