"""The plan sheet: pictures taken here, the file written in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sacplan.errors import SacplanError, Severity
from sacplan.session.session import Session
from sacplan.ui.message_bar import MessageBar
from sacplan.ui.plan_keeper import documents, suggested_name
from sacplan.ui.translate import tr

SHEET = "sheet"


class SheetWriter(QObject):
    """Writes the sheet for the plan as it is, and never for an earlier one."""

    def __init__(self, window: QWidget, session: Session, message: MessageBar) -> None:
        super().__init__(window)
        self._window, self._session, self._message = window, session, message

    def choose_and_write(self) -> None:
        """Ask for a file and write the sheet there."""
        start = documents() / suggested_name(self._session.state, "-sheet.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Write the plan sheet"), str(start), "PDF (*.pdf)"
        )
        if chosen:
            path = Path(chosen)
            has_suffix = path.suffix.lower() == ".pdf"
            self.write_to(path if has_suffix else path.with_name(f"{path.name}.pdf"))

    def write_to(self, path: Path) -> None:
        """Write the sheet to a file. What keeps it from being written is shown."""
        from sacplan.scene.pictures import take_pictures
        from sacplan.services.write_sheet import write_sheet

        state = self._session.state
        measured, plan = state.measurements, state.plan
        uncertainty = state.uncertainty if state.uncertainty_is_current else None
        if measured is None or not state.numbers_are_current:
            self._message.say_error(_not_current())
            return
        try:
            # the pictures are drawn here: VTK objects never change threads
            pictures = take_pictures(measured)
        except SacplanError as error:
            self._message.say_error(error)
            return
        self._session.jobs.start(
            SHEET,
            tr("Writing the sheet"),
            lambda _progress: write_sheet(
                measured, pictures, path, plan=plan, uncertainty=uncertainty
            ),
            self._is_written,
            self._message.say_error,
        )

    def _is_written(self, path: Path) -> None:
        text = tr("The sheet is written: {0}. Print it at 100 %, not fitted to the page.")
        self._message.say(
            text.format(path.name), Severity.INFO, (tr("Open"), lambda: _open_file(path))
        )


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _not_current() -> SacplanError:
    return SacplanError(
        "SHEET-STALE",
        "The numbers are still being computed for the plan as it is now.",
        "Wait a moment, then write the sheet again.",
    )
