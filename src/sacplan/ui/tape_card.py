"""The card with the numbers: the tape lengths, large and live."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from sacplan.measure.measurements import TapeMeasurement
from sacplan.plan.edits import set_tissue
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.card import Card, named_label, number_box, restyle, set_number
from sacplan.ui.landmark_guide import short_name

PRESS_MM = 2.0
"""Above this difference of pressed and taut the tape must be pressed into the hollow."""

_DASH = "–"


class TapeCard(Card):
    """The midline tape's length to cut, its other lengths, and the lateral tapes."""

    def __init__(self, session: Session) -> None:
        super().__init__("Midline tape, cut length")
        self._session = session
        self._state = named_label("small")
        self.head.addWidget(self._state)
        big = QHBoxLayout()
        self._length = named_label("bigNumber", _DASH)
        self._length.setAccessibleName(self.tr("Midline tape length"))
        self._unit = named_label("bigUnit", "mm")
        big.addWidget(self._length)
        big.addWidget(self._unit, alignment=Qt.AlignmentFlag.AlignBottom)
        big.addStretch(1)
        self.body.addLayout(big)
        self._zero = named_label("muted", wraps=True)
        self.body.addWidget(self._zero)
        self._press = named_label("press", wraps=True)
        self._press.hide()
        self.body.addWidget(self._press)
        self._cells: dict[tuple[str, str], QLabel] = {}
        self.body.addLayout(self._table())
        row = QHBoxLayout()
        row.addWidget(named_label("small", self.tr("Tissue under the tape")))
        self._tissue = number_box(self.tr("Tissue under the tape, mm"), 0, 10, 0.5, "mm")
        self._tissue.valueChanged.connect(lambda value: session.apply(set_tissue(value)))
        row.addStretch(1)
        row.addWidget(self._tissue)
        self.body.addLayout(row)

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        columns = (
            ("on_tissue_mm", self.tr("on tissue")),
            ("pressed_mm", self.tr("pressed")),
            ("taut_mm", self.tr("taut")),
            ("straight_mm", self.tr("straight")),
        )
        for column, (_, title) in enumerate(columns, start=1):
            grid.addWidget(named_label("small", title), 0, column, Qt.AlignmentFlag.AlignRight)
        for line, name in enumerate(("midline", "left", "right"), start=1):
            grid.addWidget(named_label("small", self.tr(name)), line, 0)
            for column, (field, _) in enumerate(columns, start=1):
                cell = named_label("number", _DASH)
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(cell, line, column)
                self._cells[name, field] = cell
        return grid

    def show_state(self, state: SessionState) -> None:
        """Show the numbers: in ink only when they belong to this very plan."""
        measured = state.measurements
        is_current = state.numbers_are_current
        tape = measured.tape("midline") if measured else None
        self._length.setText(f"{tape.on_tissue_mm:.0f}" if tape else _DASH)
        self._unit.setText(f"± {tape.u95_mm:.0f} mm" if tape else "mm")
        self._state.setText(self.tr("recomputing…") if tape and not is_current else "")
        self._zero.setText(self._zero_text(tape, state))
        gap = tape.pressed_mm - tape.taut_mm if tape else 0.0
        self._press.setVisible(tape is not None and gap > PRESS_MM)
        if tape:
            self._press.setText(
                self.tr(
                    "PRESS the tape into the hollow ({0} mm deep). Pulled taut it ends at least "
                    "{1} mm past the cut, towards the tumour."
                ).format(f"{tape.hollow_mm:.0f}", f"{gap:.1f}")
            )
        for (name, field), cell in self._cells.items():
            one = measured.tape(name) if measured else None
            cell.setText(f"{getattr(one, field):.1f}" if one else _DASH)
        for label in (self._length, *self._cells.values()):
            if label.property("current") != is_current:
                label.setProperty("current", is_current)
                restyle(label)
        set_number(self._tissue, state.plan.tissue_mm)
        self._tissue.setEnabled(state.case is not None)

    def _zero_text(self, tape: TapeMeasurement | None, state: SessionState) -> str:
        if tape is None:
            return self.tr("Place promontory, apex and plane to measure the tape.")
        if tape.zero != "promontory":
            return self.tr("from {0}").format(short_name(tape.zero))
        return self.tr("from the front upper edge of the S1 bone, on {0} mm of tissue").format(
            f"{state.plan.tissue_mm:g}"
        )
