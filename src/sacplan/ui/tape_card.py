"""The card with the numbers: the tape lengths, large and live."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from sacplan.measure.measurements import TapeMeasurement
from sacplan.plan.edits import set_tissue
from sacplan.plan.model import PROMONTORY, TapeSpec
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.sheet.content import tenth_mm, whole_u95
from sacplan.ui.card import NOTHING, Card, LiveLabel, named_label, number_box, restyle, set_number
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.translate import marked, tr

PRESS_MM = 2.0
"""Above this difference of pressed and taut the tape must be pressed into the hollow."""

MAX_TISSUE_MM = 10.0

_FIELDS = ("on_tissue_mm", "pressed_mm", "taut_mm", "straight_mm")

_USUAL_TAPES = (
    marked("Midline"),
    marked("Left"),
    marked("Right"),
    marked("Cross left"),
    marked("Cross right"),
)
"""Tapes that the user has not named otherwise."""


class TapeCard(Card):
    """The main tape's length to cut, and all four lengths of every tape of the plan."""

    tapes_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Tape length"), fold="tapes")
        self._session = session
        self._state = named_label("small")
        self.head.addWidget(self._state)
        big = QHBoxLayout()
        big.setSpacing(8)
        self._length = LiveLabel("bigNumber", wraps=False)
        self._length.setText(NOTHING)
        self._length.setAccessibleName(tr("Length of the tape, mm"))
        self._unit = named_label("bigUnit", tr("mm"))
        self._where = named_label("small", wraps=True)
        big.addWidget(self._length)
        big.addWidget(self._unit, alignment=Qt.AlignmentFlag.AlignBottom)
        big.addSpacing(6)
        big.addWidget(self._where, 1, alignment=Qt.AlignmentFlag.AlignVCenter)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertLayout(1, big)  # the number stays when the table is folded away
        self._press = named_label("press", wraps=True)
        self._press.hide()
        whole.insertWidget(2, self._press)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        for column in range(1, len(_FIELDS) + 1):
            self._grid.setColumnStretch(column, 1)
        self.body.addLayout(self._grid)
        self._specs: tuple[TapeSpec, ...] = ()
        self._cells: dict[tuple[str, str], LiveLabel] = {}
        self._other = named_label("small", wraps=True)
        self._other.hide()
        self.body.addWidget(self._other)
        self.body.addLayout(self._tissue_row())

    def _tissue_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(named_label("small", tr("Tissue left under the tape")))
        row.addStretch(1)
        tapes = QPushButton(tr("Tapes…"))
        tapes.setObjectName("compact")
        tapes.clicked.connect(self.tapes_requested)
        self._tissue = number_box(tr("Tissue under the tape, mm"), 0, MAX_TISSUE_MM, 0.5, tr("mm"))
        self._tissue.setToolTip(
            tr("Fat and fascia left on the bone: the tape lies on them, which shortens it.")
        )
        self._tissue.valueChanged.connect(lambda value: self._session.apply(set_tissue(value)))
        row.addWidget(self._tissue)
        row.addWidget(tapes)
        return row

    def show_state(self, state: SessionState) -> None:
        """Show the numbers: in ink only when they belong to this very plan."""
        self._lay_table(state.plan.tapes)
        measured = state.measurements
        is_current = state.numbers_are_current
        main = _main(state)
        tape = measured.tape(main.name) if measured and main else None
        self._length.show_text(str(tape.rounded_mm) if tape else NOTHING)
        self._unit.setText(f"± {whole_u95(_u95(tape, state))} mm" if tape else tr("mm"))
        self._state.setText(tr("recomputing…") if tape and not is_current else "")
        self._where.setText(_where(tape, state))
        self._show_other_zero(tape)
        self._show_press(tape)
        for (name, field), cell in self._cells.items():
            one = measured.tape(name) if measured else None
            cell.show_text(tenth_mm(getattr(one, field)) if one else NOTHING)
        for label in (self._length, *self._cells.values()):
            has_ink = is_current and tape is not None
            if label.property("current") != has_ink:
                label.setProperty("current", has_ink)
                restyle(label)
        set_number(self._tissue, state.plan.tissue_mm)
        self._tissue.setEnabled(state.case is not None)

    def _show_other_zero(self, tape: TapeMeasurement | None) -> None:
        other = tape.from_disc_top if tape else None
        self._other.setVisible(other is not None)
        if other is not None:
            text = tr("From the disc top: {0} on tissue, {1} pressed, {2} taut")
            lengths = (other.on_tissue_mm, other.pressed_mm, other.taut_mm)
            self._other.setText(text.format(*(tenth_mm(value) for value in lengths)))

    def _show_press(self, tape: TapeMeasurement | None) -> None:
        gap = tape.pressed_mm - tape.taut_mm if tape else 0.0
        self._press.setVisible(tape is not None and gap > PRESS_MM)
        if tape is not None:
            text = tr(
                "PRESS the tape into the hollow, {0} mm deep. Pulled taut it ends {1} mm or more "
                "past the cut."
            )
            self._press.setText(text.format(f"{tape.hollow_mm:.0f}", f"{gap:.0f}"))

    def _lay_table(self, specs: tuple[TapeSpec, ...]) -> None:
        """One line a tape; rebuilt only when the plan has other tapes."""
        if specs == self._specs:
            return
        self._specs = specs
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cells.clear()
        titles = (tr("on tissue"), tr("pressed"), tr("taut"), tr("straight"))
        for column, title in enumerate(titles, start=1):
            self._grid.addWidget(
                named_label("small", title), 0, column, Qt.AlignmentFlag.AlignRight
            )
        for line, spec in enumerate(specs, start=1):
            name = named_label("small", _title(spec))
            self._grid.addWidget(name, line, 0)
            for column, field in enumerate(_FIELDS, start=1):
                cell = LiveLabel("number" if field == _FIELDS[0] else "lesser", wraps=False)
                cell.setText(NOTHING)
                cell.setAccessibleName(f"{_title(spec)}, {titles[column - 1]}")
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(cell, line, column)
                self._cells[spec.name, field] = cell


def _u95(tape: TapeMeasurement, state: SessionState) -> float:
    """The 95 % half-width: from repeated readings once they are in, else from the quick formula."""
    result = state.uncertainty if state.uncertainty_is_current else None
    found = result.tape(tape.name) if result else None
    return found.u95_mm if found else tape.u95_mm


def _main(state: SessionState) -> TapeSpec | None:
    """The tape whose length stands large: the midline one, else the first."""
    tapes = state.plan.tapes
    return next((t for t in tapes if t.name == "midline"), tapes[0] if tapes else None)


def _title(spec: TapeSpec) -> str:
    """The tape's name, with how far it lies from the midline."""
    name = tr(spec.name.capitalize())
    return f"{name} {abs(spec.lateral_mm):g}" if spec.lateral_mm else name


def _where(tape: TapeMeasurement | None, state: SessionState) -> str:
    if tape is None:
        return ""
    zero = (
        tr("the promontory (S1 bone)") if tape.zero == PROMONTORY else _lower(short_name(tape.zero))
    )
    text = tr("{0} tape from {1}, on {2} mm of tissue")
    return text.format(tr(tape.name.capitalize()), zero, f"{state.plan.tissue_mm:g}")


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
