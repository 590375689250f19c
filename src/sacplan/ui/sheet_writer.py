"""The plan sheet: pictures taken here, the PDF made in the background, shown, saved, printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from sacplan.errors import SacplanError, Severity
from sacplan.services.write_sheet import SheetForm, check_place
from sacplan.session.session import Session
from sacplan.sheet.page import Paper
from sacplan.sheet.pdf import write_pdf
from sacplan.ui.message_bar import MessageBar
from sacplan.ui.plan_keeper import documents, suggested_name
from sacplan.ui.settings import Settings
from sacplan.ui.sheet_dialog import SheetDialog
from sacplan.ui.sheet_printing import prepare, print_at_true_scale
from sacplan.ui.translate import language_in_use, tr

SHEET = "sheet"


class SheetWriter(QObject):
    """Makes the sheet of the plan as it is, and never of an earlier one."""

    def __init__(
        self, window: QWidget, session: Session, message: MessageBar, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._message = window, session, message
        self._settings = settings

    def show_preview(self) -> SheetDialog:
        """Show the pages, to be printed or saved."""
        dialog = SheetDialog(self.usual_form(), self.make, self._window)
        dialog.save_button.clicked.connect(lambda: self._choose_and_save(dialog))
        dialog.print_button.clicked.connect(lambda: self._choose_and_print(dialog))
        dialog.show()
        return dialog

    def usual_form(self) -> SheetForm:
        """The paper and the language last used; else A4, and the window's language."""
        paper = self._settings.word("sheet/paper")
        language = self._settings.word("sheet/language") or language_in_use()
        return SheetForm(language, Paper[paper] if paper in Paper.__members__ else Paper.A4)

    def make(
        self,
        form: SheetForm,
        show: Callable[[bytes], object],
        refuse: Callable[[SacplanError], None],
    ) -> None:
        """Have the sheet made; `show` gets its PDF, `refuse` what keeps it from being made."""
        from sacplan.scene.pictures import take_pictures
        from sacplan.services.measure_plan import Measured
        from sacplan.services.plan_standing import usual_standing
        from sacplan.services.write_sheet import make_sheet

        state = self._session.state
        measured, plan = state.measurements, state.plan
        uncertainty = state.uncertainty if state.uncertainty_is_current else None
        if measured is None or not state.numbers_are_current:
            refuse(_not_current())
            return
        try:
            # the pictures are drawn here: VTK objects never change threads
            pictures = take_pictures(measured, form.language)
        except SacplanError as error:
            refuse(error)
            return
        self._session.jobs.start(
            SHEET,
            tr("Making the sheet"),
            lambda _progress: make_sheet(
                measured,
                pictures,
                plan=plan,
                uncertainty=uncertainty,
                form=form,
                stands=usual_standing(Measured(measured, uncertainty)),
            ),
            lambda pdf: _hand_over(show, pdf),
            refuse,
        )

    def write_to(self, path: Path, form: SheetForm | None = None) -> None:
        """Write the sheet to a file. What keeps it from being written is shown."""
        self.make(
            form or self.usual_form(), lambda pdf: self._save(pdf, path), self._message.say_error
        )

    def _save(self, pdf: bytes, path: Path) -> bool:
        try:
            check_place(path)
            write_pdf(pdf, path)
        except SacplanError as error:
            self._message.say_error(error)
            return False
        text = tr("The sheet is written: {0}. Print it at 100 %, not fitted to the page.")
        self._message.say(
            text.format(path.name), Severity.INFO, (tr("Open"), lambda: _open_file(path))
        )
        return True

    def _choose_and_save(self, dialog: SheetDialog) -> None:
        ending = "-card.pdf" if dialog.form.is_card else "-sheet.pdf"
        start = documents() / suggested_name(self._session.state, ending)
        chosen, _ = QFileDialog.getSaveFileName(
            dialog, tr("Write the plan sheet"), str(start), "PDF (*.pdf)"
        )
        if not chosen:
            return
        path = Path(chosen)
        has_suffix = path.suffix.lower() == ".pdf"
        if self._save(dialog.pdf, path if has_suffix else path.with_name(f"{path.name}.pdf")):
            self._remember(dialog.form)
            dialog.close()

    def _choose_and_print(self, dialog: SheetDialog) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, dialog.pdf)
        if QPrintDialog(printer, dialog).exec() != QPrintDialog.DialogCode.Accepted:
            return
        try:
            print_at_true_scale(dialog.pdf, printer)
        except SacplanError as error:
            self._message.say_error(error)
            return
        self._remember(dialog.form)
        self._message.say(
            tr("The sheet is printed. Measure its 100 mm line before it is used."), Severity.INFO
        )
        dialog.close()

    def _remember(self, form: SheetForm) -> None:
        self._settings.remember_word("sheet/paper", form.paper.name)
        self._settings.remember_word("sheet/language", form.language)


def _hand_over(show: Callable[[bytes], object], pdf: bytes) -> None:
    show(pdf)


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _not_current() -> SacplanError:
    return SacplanError(
        "SHEET-STALE",
        "The numbers are still being computed for the plan as it is now.",
        "Wait a moment, then write the sheet again.",
    )
