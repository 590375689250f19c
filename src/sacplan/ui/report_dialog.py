"""What went wrong, what to do, and a report that can be passed on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sacplan.errors import SacplanError
from sacplan.ui.card import named_label
from sacplan.ui.plan_keeper import documents
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr


class ReportDialog(QDialog):
    """The message in full for the eyes of the user; below it what may leave the hospital."""

    def __init__(self, error: SacplanError, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What went wrong"))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        problem = named_label("stepTitle", tr(error.problem), wraps=True)
        remedy = named_label("live", tr(error.remedy), wraps=True)
        for label in (problem, remedy):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(named_label("muted", tr("Code: {0}").format(error.code)))
        words = tr(
            "The report below holds no names, numbers or dates of patients, no values and no "
            "places of files. It may be sent on."
        )
        column.addWidget(named_label("small", words, wraps=True))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("Report"))
        column.addWidget(self.report, 1)
        self._said = named_label("small")
        column.addWidget(self._said)
        column.addWidget(self._buttons())
        self.resize(min(px(640), parent.width() - 40), min(px(520), parent.height() - 60))

    def copy(self) -> None:
        """The report to the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._say(tr("The report is on the clipboard."))

    def choose_and_save(self) -> None:
        """Ask for a file and write the report there."""
        start = documents() / "sacplan-report.txt"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), str(start), "Text (*.txt)"
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the report to a file; says whether that could be done."""
        try:
            path.write_text(self.report.toPlainText() + "\n", encoding="utf-8")
        except OSError:
            self._say(tr("It could not be written there. Choose another folder, or copy it."))
        else:
            self._say(tr("The report is saved: {0}").format(path.name))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        for text, do in (
            (tr("Copy the report"), self.copy),
            (tr("Save the report…"), self.choose_and_save),
        ):
            button = QPushButton(text)
            button.clicked.connect(do)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _say(self, text: str) -> None:
        self._said.setText(text)
