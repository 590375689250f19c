"""The card where landmarks are placed, found again and removed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from sacplan.plan.edits import remove_landmark
from sacplan.session.landmark_order import FORAMINA, REQUIRED
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui.card import Card, icon_button, named_label, restyle
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.landmark_menu import LandmarkMenu
from sacplan.ui.landmark_picture import PictureTip
from sacplan.ui.translate import tr


class LandmarkRow(QWidget):
    """One landmark: whether it is placed, how far it was snapped, and what can be done with it."""

    place = Signal(str)
    go_to = Signal(str)
    remove = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        title = short_name(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._dot = named_label("dot", "●")
        self._title = QLabel(title)
        PictureTip(self._title, name)
        self._note = named_label("small")
        self._place = QPushButton(tr("Place"))
        self._place.setObjectName("compact")
        self._place.setCheckable(True)
        self._place.setAccessibleName(tr("Place {0}").format(title))
        self._target = icon_button("target", tr("Go to {0}").format(title))
        self._remove = icon_button("remove", tr("Remove {0}").format(title))
        row.addWidget(self._dot)
        row.addWidget(self._title)
        row.addSpacing(2)
        row.addWidget(self._note)
        row.addStretch(1)
        for button in (self._place, self._target, self._remove):
            row.addWidget(button)
        self._place.clicked.connect(lambda: self.place.emit(self._name))
        self._target.clicked.connect(lambda: self.go_to.emit(self._name))
        self._remove.clicked.connect(lambda: self.remove.emit(self._name))

    def show_state(self, state: SessionState) -> None:
        """Show this landmark as it stands."""
        is_placed = self._name in state.plan.landmarks
        if self._dot.property("placed") is not is_placed:
            self._dot.setProperty("placed", is_placed)
            restyle(self._dot)
        self._note.setText(_snap_text(state, self._name) if is_placed else tr("needed"))
        self._place.setText(tr("Move") if is_placed else tr("Place"))
        self._place.setChecked(state.view.landmark_to_place == self._name)
        self._target.setVisible(is_placed)
        self._remove.setVisible(is_placed)
        self.setEnabled(state.case is not None)


class LandmarkChip(QPushButton):
    """A foramen: click to place it, or to go to the placed one; the menu moves or removes it."""

    def __init__(self, name: str, side: str) -> None:
        super().__init__(side)
        self.name = name
        self.setObjectName("chip")
        self.setAccessibleName(short_name(name))
        PictureTip(self, name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_state(self, state: SessionState) -> None:
        """Show this landmark as it stands."""
        is_placed = self.name in state.plan.landmarks
        look = "due" if state.view.landmark_to_place == self.name else ""
        look = look or ("placed" if is_placed else "open")
        title = short_name(self.name)
        hint = tr("{0}: placed. Click to go there; right click to move or remove it.")
        self.setToolTip((hint if is_placed else tr("Place {0}")).format(title))
        said = {"due": tr("to be placed now"), "placed": tr("placed"), "open": tr("not placed")}
        self.setAccessibleDescription(said[look])
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
        for action in self.actions():
            action.setEnabled(is_placed)
        self.setEnabled(state.case is not None)


class LandmarkCard(Card):
    """The two required landmarks, the foramina as a small table, and what else a plan holds."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Landmarks"), fold="landmarks")
        self._session = session
        self._rows: dict[str, LandmarkRow] = {}
        self._count = 0
        for name in REQUIRED:
            self._add_row(name)
        self._chips = [LandmarkChip(name, _side(name)) for name in FORAMINA]
        self._fold = QToolButton()
        self._fold.setObjectName("fold")
        self._fold.setCheckable(True)
        self._fold.setAccessibleName(tr("Show the foramina"))
        self.body.addWidget(self._fold)
        self._table = self._chip_table()
        self.body.addWidget(self._table)
        self._fold.toggled.connect(self._show_foramina)
        self._show_foramina(False)
        self._menu = LandmarkMenu(session)
        self.head.addWidget(self._menu)

    def show_state(self, state: SessionState) -> None:
        """Show all landmarks as they stand."""
        self._menu.show_state(state)
        others = [n for n in state.plan.landmarks if n not in FORAMINA]
        for name in others:
            if name not in self._rows:
                self._add_row(name, len(self._rows))
        for name, row in list(self._rows.items()):
            if name not in REQUIRED and name not in others:
                del self._rows[name]
                row.deleteLater()
            else:
                row.show_state(state)
        for chip in self._chips:
            chip.show_state(state)
        if state.view.landmark_to_place in FORAMINA:
            self._fold.setChecked(True)
        self._count = sum(name in state.plan.landmarks for name in FORAMINA)
        self._name_fold()

    def _add_row(self, name: str, at: int = -1) -> None:
        row = LandmarkRow(name)
        row.place.connect(self._toggle_placing)
        row.go_to.connect(self._go_to)
        row.remove.connect(self._remove)
        self._rows[name] = row
        self.body.insertWidget(at, row)

    def _chip_table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(5)
        grid.setVerticalSpacing(4)
        for i, chip in enumerate(self._chips):
            # right before left, as the pictures show the patient from the front
            line, column = divmod(i // 2, 2)
            chip.clicked.connect(lambda _on=False, c=chip: self._use_chip(c))
            for text, call in (
                (tr("Move"), self._toggle_placing),
                (tr("Remove"), self._remove),
            ):
                action = chip.addAction(text)
                action.triggered.connect(lambda _on=False, c=chip, do=call: do(c.name))
            is_left = chip.name.endswith("left")
            grid.addWidget(chip, line, column * 3 + (2 if is_left else 1))
            if is_left:
                label = named_label("small", f"S{i // 2 + 1}")
                grid.addWidget(label, line, column * 3, Qt.AlignmentFlag.AlignRight)
        for column in (1, 2, 4, 5):
            grid.setColumnStretch(column, 1)
        return table

    def _show_foramina(self, shown: bool) -> None:
        self._table.setVisible(shown)
        self._name_fold()

    def _name_fold(self) -> None:
        arrow = "▾" if self._fold.isChecked() else "▸"
        count = self._count
        placed = tr("{0} of {1}").format(count, len(FORAMINA)) if count else tr("optional")
        self._fold.setText(tr("{0}  Foramina, {1}: level and tape marks").format(arrow, placed))

    def _use_chip(self, chip: LandmarkChip) -> None:
        is_placed = chip.name in self._session.state.plan.landmarks
        (self._go_to if is_placed else self._toggle_placing)(chip.name)

    def _toggle_placing(self, name: str) -> None:
        view = self._session.state.view
        if view.landmark_to_place == name:
            self._session.show(landmark_to_place=None, tool=view.hand.resting_tool, is_repeat=False)
        else:
            self._session.show(landmark_to_place=name, tool=Tool.LANDMARK, is_repeat=False)

    def _go_to(self, name: str) -> None:
        position = self._session.state.plan.position(name)
        if position is not None:
            self._session.show(crosshair_mm=position, selected_landmark=name)

    def _remove(self, name: str) -> None:
        if name in self._session.state.plan.landmarks:
            self._session.apply(remove_landmark(name))


def _side(name: str) -> str:
    return tr("Left") if name.endswith("left") else tr("Right")


def _snap_text(state: SessionState, name: str) -> str:
    measured = state.measurements
    snapped = () if measured is None else measured.snapped
    distance = next((m.distance_mm for m in snapped if m.name == name), None)
    repeats = state.plan.landmarks[name].repeats_mm
    if len(repeats):
        away = np.linalg.norm(repeats - state.plan.landmarks[name].position_mm, axis=1)
        return tr("picks differ {0} mm").format(f"{float(away.max()):.1f}")
    return "" if distance is None else tr("{0} mm to bone").format(f"{distance:.1f}")
