"""The dialog where the defaults of a plan are changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sacplan.plan.choices import DEFAULT_CHOICES
from sacplan.plan.edits import Edit
from sacplan.plan.model import DEFAULT_TISSUE_MM, Plan
from sacplan.session.session import Session
from sacplan.ui.card import icon_button, named_label, number_box
from sacplan.ui.choice_rows import GROUPS, ChoiceRow, NumberRow
from sacplan.ui.translate import tr

TISSUE = "tissue_mm"


def default_of(field: str) -> Any:  # noqa: ANN401 - choices are numbers and enumerations
    """The default of a choice."""
    return DEFAULT_TISSUE_MM if field == TISSUE else getattr(DEFAULT_CHOICES, field)


class DefaultsDialog(QDialog):
    """Every default with its reset and its reason. Ok is one undo step; the window stays usable."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._read: dict[str, Callable[[], Any]] = {}
        self._reset: list[Callable[[], None]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Defaults of this plan"))
        body = QWidget()
        body.setObjectName("panelBody")
        self._grid = QGridLayout(body)
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnStretch(3, 1)
        for title, rows in GROUPS:
            self._grid.addWidget(
                named_label("heading", tr(title).upper()), self._grid.rowCount(), 0, 1, 4
            )
            for row in rows:
                self._add(row)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(self._buttons())
        self.resize(760, 560)

    def accept(self) -> None:
        """Take what was changed, as one undo step."""
        values = {name: read() for name, read in self._read.items()}
        tissue = values.pop(TISSUE)
        plan = self._session.state.plan
        if "runs" in values:
            values["runs"] = int(values["runs"])
        choices = replace(plan.choices, **values)
        if choices != plan.choices or tissue != plan.tissue_mm:

            def change(before: Plan) -> Plan:
                return replace(before, choices=choices, tissue_mm=tissue)

            self._session.apply(Edit(tr("Change defaults"), change))
        super().accept()

    def reset(self) -> None:
        """Show every default; taken with Ok."""
        for one in self._reset:
            one()

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        every = buttons.addButton(tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        every.clicked.connect(self.reset)
        return buttons

    def _add(self, row: NumberRow | ChoiceRow) -> None:
        plan, line = self._session.state.plan, self._grid.rowCount()
        now = plan.tissue_mm if row.field == TISSUE else getattr(plan.choices, row.field)
        field = self._number(row, now) if isinstance(row, NumberRow) else self._choice(row, now)
        back = icon_button("reset", tr("Reset {0}").format(tr(row.title)))
        back.clicked.connect(self._reset[-1])
        reason = named_label("small", tr(row.reason), wraps=True)
        widgets: tuple[QWidget | QToolButton, ...] = (
            named_label("muted", tr(row.title)),
            field,
            back,
            reason,
        )
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, line, column)

    def _number(self, row: NumberRow, now: float | None) -> QDoubleSpinBox:
        """A field for a number; the step below the least one stands for no number, if allowed."""
        low = row.low - row.step if row.unset else row.low
        box = number_box(tr(row.title), low, row.high, row.step, row.unit)
        box.setDecimals(0 if row.field == "runs" else 1)
        if row.unset:
            box.setSpecialValueText(tr(row.unset))

        def show(value: float | None) -> None:
            box.setValue(low if value is None else value)

        def read() -> float | None:
            if box.value() == untouched:
                return now  # to its last digit, not as it is shown
            is_unset = bool(row.unset) and box.value() < row.low - row.step / 2
            return None if is_unset else round(box.value(), 3)

        show(now)
        untouched = box.value()
        self._read[row.field] = read
        self._reset.append(lambda: show(default_of(row.field)))
        return box

    def _choice(self, row: ChoiceRow, now: object) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr(row.title))
        for value, text in row.options:
            box.addItem(tr(text), value)

        def show(value: object) -> None:
            box.setCurrentIndex(
                next(i for i, option in enumerate(row.options) if option[0] == value)
            )

        show(now)
        self._read[row.field] = lambda: row.options[box.currentIndex()][0]
        self._reset.append(lambda: show(default_of(row.field)))
        return box
