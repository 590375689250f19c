"""The sheet before it is printed: its pages, in which language, on which paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sacplan.errors import SacplanError
from sacplan.language.languages import LANGUAGES
from sacplan.services.write_sheet import SheetForm
from sacplan.sheet.page import Paper
from sacplan.ui.card import named_label
from sacplan.ui.sheet_printing import page_pictures
from sacplan.ui.translate import tr

_DPI = 80
_SPACE = 12
_PAPERS = {"A4": Paper.A4, "Letter": Paper.LETTER}

Make = Callable[[SheetForm, Callable[[bytes], object], Callable[[SacplanError], None]], None]
"""Has a sheet made in the background, and its PDF or the refusal handed over."""


class SheetDialog(QDialog):
    """The pages as they will be printed. What is saved or printed is what is shown, to the byte."""

    def __init__(self, form: SheetForm, make: Make, parent: QWidget) -> None:
        super().__init__(parent)
        self._make, self._form = make, form
        self.pdf = b""
        """The sheet shown; empty while it is being made."""

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Plan sheet"))
        self.paper, self.language, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.print_button = QPushButton(tr("Print…"))
        self.save_button = QPushButton(tr("Save as PDF…"))
        self._pages = QWidget()
        self._column = QVBoxLayout(self._pages)
        self._note = named_label("small", wraps=True)
        self._is_open = True
        self._build()
        self.finished.connect(self._on_finished)
        self._begin()

    @property
    def form(self) -> SheetForm:
        """How the sheet is printed, as chosen here."""
        return self._form

    def page_count(self) -> int:
        """How many pages are shown."""
        return self._column.count()

    def _build(self) -> None:
        self._pages.setObjectName("pages")
        self._column.setSpacing(_SPACE)
        scroll = QScrollArea()
        scroll.setWidget(self._pages)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Pages of the sheet"))
        _offer(self.kind, [(False, tr("Plan sheet")), (True, tr("Card for the theatre wall"))])
        _offer(self.paper, [(paper, name) for name, paper in _PAPERS.items()])
        _offer(self.language, list(LANGUAGES.items()))
        for box, value, name in (
            (self.kind, self._form.is_card, tr("What is printed")),
            (self.paper, self._form.paper, tr("Paper")),
            (self.language, self._form.language, tr("Language of the sheet")),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
            box.setAccessibleName(name)
            box.currentIndexChanged.connect(self._on_chosen)
        self.print_button.setObjectName("primary")
        for button in (self.print_button, self.save_button):
            button.setAccessibleName(button.text().replace("…", ""))
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.close)
        fields = QFormLayout()
        fields.addRow(tr("Print"), self.kind)
        fields.addRow(tr("Paper"), self.paper)
        fields.addRow(tr("Language"), self.language)
        side = QVBoxLayout()
        side.addLayout(fields)
        side.addWidget(self._note)
        side.addStretch(1)
        for button in (self.print_button, self.save_button, close):
            side.addWidget(button)
        row = QHBoxLayout(self)
        row.addWidget(scroll, 1)
        row.addLayout(side)
        self.resize(1020, 720)

    def _on_chosen(self) -> None:
        self._form = replace(
            self._form,
            is_card=bool(self.kind.currentData()),
            paper=self.paper.currentData(),
            language=str(self.language.currentData()),
        )
        self._begin()

    def _begin(self) -> None:
        self.pdf = b""
        self._enable()
        self._note.setText(tr("The sheet is being made…"))
        asked = self._form

        def show(pdf: bytes) -> None:
            if self._is_open and asked == self._form:  # not an earlier choice
                self._show(pdf)

        self._make(asked, show, self._refuse)

    def _show(self, pdf: bytes) -> None:
        self.pdf = pdf
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        ratio = self.devicePixelRatioF()
        for number, image in enumerate(page_pictures(pdf, _DPI * ratio), start=1):
            image.setDevicePixelRatio(ratio)
            page = QLabel()
            page.setPixmap(QPixmap.fromImage(image))
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(tr("Page {0}").format(number))
            self._column.addWidget(page)
        self._note.setText(
            tr("Print at 100 %. Measure the 100 mm line on the paper before it is used.")
        )
        self._enable()

    def _refuse(self, error: SacplanError) -> None:
        if self._is_open:
            self._note.setText(tr(f"{error.problem} {error.remedy}") + f"  [{error.code}]")

    def _enable(self) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(self.pdf))

    def _on_finished(self) -> None:
        self._is_open = False


def _offer(box: QComboBox, values: Sequence[tuple[object, str]]) -> None:
    for value, name in values:
        box.addItem(name, value)
