"""One landmark in the card: a row, or for a foramen a chip."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sacplan.measure.suggestion import Suggestion
from sacplan.session.state import SessionState
from sacplan.session.suggesting import suggestion_of
from sacplan.ui.card import icon_button, named_label, restyle
from sacplan.ui.elided_label import ElidedLabel
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.landmark_picture import PictureTip
from sacplan.ui.translate import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LandmarkRow(QWidget):
    """One landmark: whether it is placed or suggested, how far it was snapped, and what can be done
    with it; by keys: Enter places or looks at it, Space goes to it, Delete takes it away."""

    place = Signal(str)
    go_to = Signal(str)
    remove = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        title = short_name(name)
        self.setObjectName("landmarkRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._dot = named_label("dot", "●")
        self._title = ElidedLabel("")
        self._title.setText(title)
        PictureTip(self._title, name)
        self._note = named_label("small")
        self._place = QPushButton(tr("Place"))
        self._place.setObjectName("compact")
        self._place.setCheckable(True)
        self._place.setAccessibleName(tr("Place {0}").format(title))
        self._target = icon_button("target", tr("Go to {0}").format(title))
        self._remove = icon_button("remove", tr("Remove {0}").format(title))
        row.addWidget(self._dot)
        row.addWidget(self._title, 1)
        row.addSpacing(2)
        row.addWidget(self._note)
        for button in (self._place, self._target, self._remove):
            row.addWidget(button)
        self._place.clicked.connect(lambda: self.place.emit(self._name))
        self._target.clicked.connect(lambda: self.go_to.emit(self._name))
        self._remove.clicked.connect(lambda: self.remove.emit(self._name))

    def show_state(self, state: SessionState) -> None:
        """Show this landmark as it stands."""
        is_placed = self._name in state.plan.landmarks
        suggested = suggestion_of(state, self._name)
        if self._dot.property("placed") is not is_placed:
            self._dot.setProperty("placed", is_placed)
            restyle(self._dot)
        self._dot.setText("?" if suggested else "●")
        note = suggested_text(suggested) if suggested else tr("needed")
        self._note.setText(_snap_text(state, self._name) if is_placed else note)
        self._note.setToolTip(tr(suggested.why) if suggested else "")
        words = tr("Look") if suggested else tr("Place")
        self._place.setText(tr("Move") if is_placed else words)
        self._place.setChecked(state.view.landmark_to_place == self._name)
        self._target.setVisible(is_placed)
        self._remove.setVisible(is_placed)
        title = short_name(self._name)
        self.setAccessibleName(f"{title}: {self._note.text() or tr('placed')}")
        self.setEnabled(state.case is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What the buttons do; once it is due, Enter goes on to the window, which places it."""
        if event.key() in _ENTER and not self._place.isChecked():
            self.place.emit(self._name)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove.emit(self._name)
        elif event.key() == Qt.Key.Key_Space:
            self.go_to.emit(self._name)
        else:
            super().keyPressEvent(event)


class LandmarkChip(QPushButton):
    """A foramen: click to place it, or to go to the placed one; the menu moves or removes it."""

    remove = Signal(str)

    def __init__(self, name: str, side: str) -> None:
        super().__init__(side)
        self.name, self._side = name, side
        self.setObjectName("chip")
        self.setAccessibleName(short_name(name))
        PictureTip(self, name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_state(self, state: SessionState) -> None:
        """Show this landmark as it stands."""
        is_placed = self.name in state.plan.landmarks
        suggested = suggestion_of(state, self.name)
        look = "due" if state.view.landmark_to_place == self.name else ""
        why = state.plan.not_placed.get(self.name, "")
        look = look or ("placed" if is_placed else "suggested" if suggested else "open")
        title = short_name(self.name)
        hint = tr("{0}: placed. Click to go there; right click to move or remove it.")
        words = f"{suggested_text(suggested)}: {tr(suggested.why)}" if suggested else ""
        words = words or (tr("left out: {0}").format(tr(why)) if why else "")
        tip = words or (hint if is_placed else tr("Place {0}")).format(title)
        self.setToolTip(tip)
        said = {"due": tr("to be placed now"), "placed": tr("placed"), "open": tr("not placed")}
        self.setAccessibleDescription(words if why else said.get(look, words))
        self.setText(f"{self._side} –" if why else self._side)
        if self.property("look") != look:
            self.setProperty("look", look)
            restyle(self)
        for action in self.actions():
            action.setEnabled(is_placed)
        self.setEnabled(state.case is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter as a click, until it is due; Delete takes it away."""
        if event.key() in _ENTER and self.property("look") != "due":
            self.click()
        elif event.key() in _ENTER:
            event.ignore()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove.emit(self.name)
        else:
            super().keyPressEvent(event)


def suggested_text(suggested: Suggestion) -> str:
    """How sure a suggestion is, in few words; 95 %."""
    return tr("suggested ± {0} mm").format(f"{1.96 * suggested.sd_mm:.0f}")


def _snap_text(state: SessionState, name: str) -> str:
    measured = state.measurements
    snapped = () if measured is None else measured.snapped
    distance = next((m.distance_mm for m in snapped if m.name == name), None)
    repeats = state.plan.landmarks[name].repeats_mm
    if len(repeats):
        away = np.linalg.norm(repeats - state.plan.landmarks[name].position_mm, axis=1)
        return tr("picks differ {0} mm").format(f"{float(away.max()):.1f}")
    return "" if distance is None else tr("{0} mm to bone").format(f"{distance:.1f}")
