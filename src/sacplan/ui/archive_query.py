"""The fields of a search in an archive."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from sacplan.pacs.node import StudyQuery
from sacplan.ui.card import named_label
from sacplan.ui.translate import tr

_PERIODS = (("Any date", None), ("Today", 0), ("Last 7 days", 7), ("Last 30 days", 30))
_BETWEEN = "From … to"
_KINDS = ("", "CT", "MR")


class ArchiveQuery(QWidget):
    """Patient, accession number, dates and modality; Enter in any field searches."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._id, self._name, self._accession = QLineEdit(), QLineEdit(), QLineEdit()
        self._period, self._kind = QComboBox(), QComboBox()
        self._from, self._to = QDateEdit(), QDateEdit()
        self.search = QPushButton(tr("Search"))
        self.search.setObjectName("primary")
        self.search.setDefault(True)
        self._id.setPlaceholderText(tr("whole, or with * and ?"))
        self._name.setPlaceholderText(tr("begins with, or with * and ?"))
        for title, days in _PERIODS:
            self._period.addItem(tr(title), days)
        self._period.addItem(tr(_BETWEEN), -1)
        for kind in _KINDS:
            self._kind.addItem(kind or tr("Any kind"), kind)
        for field in (self._from, self._to):
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            field.setDate(QDate.currentDate())
        self._lay_out()
        self._period.currentIndexChanged.connect(self._show_period)
        self.search.clicked.connect(self.asked)
        for text in (self._id, self._name, self._accession):
            text.returnPressed.connect(self.asked)
        self._show_period()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        fields = (
            (tr("Patient ID"), self._id),
            (tr("Patient name"), self._name),
            (tr("Accession number"), self._accession),
            (tr("Study date"), self._period),
            (tr("Kind"), self._kind),
        )
        for column, (title, field) in enumerate(fields):
            grid.addWidget(named_label("small", title), 0, column)
            grid.addWidget(field, 1, column)
            field.setAccessibleName(title)
        self._from.setAccessibleName(tr("First study date"))
        self._to.setAccessibleName(tr("Last study date"))
        grid.addWidget(self._from, 1, len(fields))
        grid.addWidget(self._to, 1, len(fields) + 1)
        grid.addWidget(self.search, 1, len(fields) + 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def query(self) -> StudyQuery:
        """What is asked for. Raises SacplanError PACS-NODE where that is nothing at all."""
        first, last = self._dates()
        return StudyQuery(
            self._id.text().strip(),
            self._name.text().strip(),
            self._accession.text().strip(),
            first,
            last,
            str(self._kind.currentData() or ""),
        )

    def _dates(self) -> tuple[dt.date | None, dt.date | None]:
        days = self._period.currentData()
        if days is None:
            return None, None
        if days < 0:
            return _day(self._from), _day(self._to)
        today = dt.datetime.now().astimezone().date()
        return today - dt.timedelta(days=days), today

    def _show_period(self) -> None:
        is_between = self._period.currentData() == -1
        self._from.setVisible(is_between)
        self._to.setVisible(is_between)


def _day(field: QDateEdit) -> dt.date:
    day = field.date()
    return dt.date(day.year(), day.month(), day.day())
