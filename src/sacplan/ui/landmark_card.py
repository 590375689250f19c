"""The card where landmarks are placed, found again and removed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QWidget

from sacplan.plan.edits import remove_landmark
from sacplan.scene.news import News
from sacplan.session.landmark_order import FORAMINA, REQUIRED
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.suggesting import go_to_next, open_suggestions, reject
from sacplan.session.view_state import Tool
from sacplan.ui.card import Card, named_label
from sacplan.ui.landmark_menu import LandmarkMenu
from sacplan.ui.landmark_row import LandmarkChip, LandmarkRow
from sacplan.ui.translate import tr


class LandmarkCard(Card):
    """The two required landmarks, the foramina as a small table, and what else a plan holds."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Landmarks"), fold="landmarks")
        self._session = session
        self._rows: dict[str, LandmarkRow] = {}
        self._count = 0
        self._news = News()
        self._ask = QPushButton()
        self._ask.setObjectName("ask")
        self._ask.clicked.connect(lambda: go_to_next(session))
        self.body.addWidget(self._ask)
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
        measured, view = state.measurements, state.view
        asked = (
            state.case,
            state.plan.landmarks,
            state.plan.not_placed,
            None if measured is None else measured.snapped,
            view.suggestions,
            view.suggestions_are_on,
            view.rejected,
            view.landmark_to_place,
            view.selected_landmark,
        )
        if not self._news.is_new("card", *asked):
            return
        self._menu.show_state(state)
        suggested = [s.name for s in open_suggestions(state)]
        self._ask.setVisible(bool(suggested))
        self._ask.setText(tr("Suggested, not placed: {0}. Look at them…").format(len(suggested)))
        self._ask.setAccessibleName(self._ask.text())
        others = [n for n in (*state.plan.landmarks, *suggested) if n not in FORAMINA]
        for name in others:
            if name not in self._rows:
                self._add_row(name, len(self._rows) + 1)
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
            chip.remove.connect(self._remove)
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
        """Take it away, or say no to its suggestion."""
        if name in self._session.state.plan.landmarks:
            self._session.apply(remove_landmark(name))
        else:
            reject(self._session, name)


def _side(name: str) -> str:
    return tr("Left") if name.endswith("left") else tr("Right")
