"""The dialog where tapes are added, renamed and removed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sacplan.plan.edits import set_tapes
from sacplan.plan.model import (
    DEFAULT_TAPES,
    LANDMARK_TITLES,
    MOST_TAPES,
    PROMONTORY,
    TRANSECTION_MIDLINE,
    TapeSpec,
)
from sacplan.session.session import Session
from sacplan.ui.card import icon_button, named_label, number_box
from sacplan.ui.translate import tr

MOST_LATERAL_MM = 60.0


class TapesDialog(QDialog):
    """One line a tape: name, zero, distance from the midline. Ok is one undo step."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: list[tuple[QLineEdit, QComboBox, QDoubleSpinBox, float]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Tapes of this plan"))
        column = QVBoxLayout(self)
        text = tr(
            "A tape runs from its zero to the cut, so many mm left (+) or right (-) of the "
            "midline. A cross-tape runs along the cut, from the midline out."
        )
        column.addWidget(named_label("muted", text, wraps=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        column.addLayout(self._grid)
        self._add = QPushButton(tr("Add a tape"))
        self._add.clicked.connect(lambda: self.add(TapeSpec(self._new_name())))
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(self._buttons())
        self._show(session.state.plan.tapes)
        self.setMinimumWidth(620)

    def add(self, spec: TapeSpec) -> None:
        """Add a line for a tape."""
        name, zero = QLineEdit(spec.name), QComboBox()
        name.setAccessibleName(tr("Name of the tape"))
        zero.setAccessibleName(tr("Zero of {0}").format(spec.name))
        self._fill_zeros(zero, spec.zero)
        title = tr("Distance of {0} from the midline, left positive").format(spec.name)
        lateral = number_box(title, -MOST_LATERAL_MM, MOST_LATERAL_MM, 1.0, tr("mm"))
        lateral.setValue(spec.lateral_mm)
        remove = icon_button("remove", tr("Remove {0}").format(spec.name))
        line = (name, zero, lateral, spec.lateral_mm)
        row = self._grid.rowCount()
        for column, widget in enumerate((name, zero, lateral, remove)):
            self._grid.addWidget(widget, row, column)
        self._lines.append(line)
        self._add.setEnabled(len(self._lines) < MOST_TAPES)

        def take_away() -> None:
            self._lines.remove(line)
            self._add.setEnabled(True)
            for widget in (name, zero, lateral, remove):
                widget.hide()
                widget.deleteLater()

        remove.clicked.connect(take_away)

    def accept(self) -> None:
        """Take the tapes; a line without a name, or with one taken already, is left out."""
        tapes: dict[str, TapeSpec] = {}
        for name, zero, lateral, before in self._lines:
            text = name.text().strip()
            # a field that shows what it was given is not taken as typed: it shows one decimal
            is_same = lateral.text() == lateral.textFromValue(before) + lateral.suffix()
            value = before if is_same else round(lateral.value(), 1)
            if text and text not in tapes:
                tapes[text] = TapeSpec(text, str(zero.currentData()), value)
        if tapes and tuple(tapes.values()) != self._session.state.plan.tapes:
            self._session.apply(set_tapes(tuple(tapes.values())))
        super().accept()

    def _fill_zeros(self, zero: QComboBox, chosen: str) -> None:
        placed = self._session.state.plan.landmarks
        names = dict.fromkeys((PROMONTORY, TRANSECTION_MIDLINE, *placed, chosen))
        for name in names:
            is_cross = name == TRANSECTION_MIDLINE
            title = tr("Cross-tape: middle of the cut") if is_cross else LANDMARK_TITLES.get(name)
            zero.addItem(tr(title or name), name)
        zero.setCurrentIndex(list(names).index(chosen))

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        usual = buttons.addButton(tr("Reset"), QDialogButtonBox.ButtonRole.ResetRole)
        usual.clicked.connect(lambda: self._show(DEFAULT_TAPES))
        return buttons

    def _show(self, tapes: Iterable[TapeSpec]) -> None:
        self._lines.clear()
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tape in tapes:
            self.add(tape)

    def _new_name(self) -> str:
        taken = {name.text() for name, *_ in self._lines}
        return next(f"tape {n}" for n in range(1, 100) if f"tape {n}" not in taken)
