"""The card where landmarks are placed, found again and removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from sacplan.plan.edits import remove_landmark
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui.card import Card, icon_button, named_label, restyle
from sacplan.ui.landmark_guide import GUIDES, OPTIONAL, REQUIRED, short_name
from sacplan.ui.theme import SHADES


class LandmarkRow(QWidget):
    """One landmark: whether it is placed, how far it was snapped, and what can be done with it."""

    place = Signal(str)
    go_to = Signal(str)
    remove = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._dot = QLabel("●")
        self._title = QLabel(short_name(name))
        self._note = named_label("small")
        title = short_name(name)
        self._place = QPushButton(self.tr("Place"))
        self._place.setCheckable(True)
        self._place.setAccessibleName(self.tr("Place {0}").format(title))
        self._target = icon_button("target", self.tr("Go to {0}").format(title))
        self._remove = icon_button("remove", self.tr("Remove {0}").format(title))
        row.addWidget(self._dot)
        row.addWidget(self._title)
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
        is_due = state.view.landmark_to_place == self._name
        required = self._name in REQUIRED
        shade = SHADES.good if is_placed else SHADES.caution if required else SHADES.faint
        self._dot.setStyleSheet(f"color: {shade};")
        self._note.setText(self._snap_text(state) if is_placed else "")
        self._place.setText(self.tr("Move") if is_placed else self.tr("Place"))
        self._place.setChecked(is_due)
        self._place.setEnabled(state.case is not None)
        self._target.setVisible(is_placed)
        self._remove.setVisible(is_placed)

    def _snap_text(self, state: SessionState) -> str:
        if state.measurements is None:
            return ""
        for mark in state.measurements.snapped:
            if mark.name == self._name:
                return self.tr("{0} mm to bone").format(f"{mark.distance_mm:.1f}")
        return ""


class LandmarkCard(Card):
    """All landmarks; the required ones first, the foramina folded away."""

    def __init__(self, session: Session) -> None:
        super().__init__("Landmarks")
        self._session = session
        self._guide = named_label("small", wraps=True)
        rows = [LandmarkRow(name) for name in (*REQUIRED, *OPTIONAL)]
        self._rows = rows
        for row in rows[: len(REQUIRED)]:
            self.body.addWidget(row)
        self.body.addWidget(self._guide)
        self._fold = QToolButton()
        self._fold.setObjectName("flat")
        self._fold.setCheckable(True)
        self._fold.setText(self.tr("Foramina (optional)  ▸"))
        self._fold.setAccessibleName(self.tr("Show the foramina"))
        self.body.addWidget(self._fold)
        self._folded = QWidget()
        inner = QVBoxLayout(self._folded)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        for row in rows[len(REQUIRED) :]:
            inner.addWidget(row)
        self._folded.hide()
        self.body.addWidget(self._folded)
        self._fold.toggled.connect(self._show_foramina)
        for row in rows:
            row.place.connect(self._start_placing)
            row.go_to.connect(self._go_to)
            row.remove.connect(lambda name: session.apply(remove_landmark(name)))

    def show_state(self, state: SessionState) -> None:
        """Show all landmarks as they stand."""
        for row in self._rows:
            row.show_state(state)
        due = state.view.landmark_to_place
        self._guide.setVisible(due is not None)
        if due is not None:
            self._guide.setText(GUIDES.get(due, ""))
        restyle(self._guide)

    def _show_foramina(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        arrow = "▾" if shown else "▸"
        self._fold.setText(self.tr("Foramina (optional)  {0}").format(arrow))

    def _start_placing(self, name: str) -> None:
        if self._session.state.view.landmark_to_place == name:
            self._session.show(landmark_to_place=None, tool=Tool.CROSSHAIR)
        else:
            self._session.show(landmark_to_place=name, tool=Tool.LANDMARK)

    def _go_to(self, name: str) -> None:
        position = self._session.state.plan.position(name)
        if position is not None:
            self._session.show(crosshair_mm=position, selected_landmark=name)
