"""The card that says what the chosen level costs, live while the plane is dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from sacplan.measure.consequences import Consequences
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.card import Card, LiveLabel, icon_button, restyle
from sacplan.ui.consequence_text import (
    function_source,
    function_text,
    joint_text,
    level_text,
    margin_is_grave,
    margin_text,
    sac_is_grave,
    sac_text,
    through_text,
    vessels_text,
)
from sacplan.ui.roots_diagram import RootsDiagram
from sacplan.ui.translate import tr


class LevelCard(Card):
    """Level, roots, function, SI joint, dural sac and margin; hidden while there is no cut."""

    counting_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Level and what it costs"), fold="level")
        self._session = session
        self._level = LiveLabel("levelBig", wraps=False)
        self._through = LiveLabel("live")
        self._through.setProperty("small", True)
        self._counting = QPushButton()
        self._counting.clicked.connect(self.counting_requested)
        self.head.addWidget(self._counting)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._level)
        first.addWidget(self._through, 1)
        self.body.addLayout(first)
        self._roots = RootsDiagram()
        self._function, self._joint = LiveLabel(), LiveLabel()
        self._sac, self._margin, self._vessels = LiveLabel(), LiveLabel(), LiveLabel()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._roots, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._function, self._joint, self._sac):
            words.addWidget(label)
        self._least = icon_button("target", tr("Go to the least distance from the tumour"))
        self._least.clicked.connect(self._go_to_least)
        last = QHBoxLayout()
        last.addWidget(self._margin, 1)
        last.addWidget(self._least, alignment=Qt.AlignmentFlag.AlignTop)
        words.addLayout(last)
        words.addWidget(self._vessels)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.hide()

    def show_state(self, state: SessionState) -> None:
        """Show the consequences: in ink only when they belong to this very plan."""
        measured = state.measurements
        costs = measured.consequences if measured else None
        self.setVisible(costs is not None)
        if costs is None:
            return
        is_current = state.numbers_are_current
        self._show_counting(state)
        self._level.show_text(level_text(costs.level))
        self._through.show_text(through_text(costs.level))
        if costs.level is not None:
            self._level.setToolTip(costs.level.derived_from)
        self._roots.show_roots(costs.roots, is_current)
        self._show_words(costs)
        for label in (self._level, self._through, *self._words()):
            _set(label, "current", is_current)

    def _show_words(self, costs: Consequences) -> None:
        self._function.show_text(function_text(costs.outlook))
        self._function.setToolTip(function_source(costs.outlook))
        self._joint.show_text(joint_text(costs.joint))
        self._joint.setToolTip(costs.joint.reason if costs.joint else "")
        self._sac.show_text(sac_text(costs.sac))
        self._margin.show_text(margin_text(costs.margin))
        self._vessels.show_text(vessels_text(costs.vessels))
        _set(self._joint, "grave", bool(costs.joint and costs.joint.unstable))
        _set(self._sac, "grave", sac_is_grave(costs.sac))
        _set(self._margin, "grave", margin_is_grave(costs))
        self._least.setVisible(costs.margin is not None)

    def _go_to_least(self) -> None:
        measured = self._session.state.measurements
        costs = measured.consequences if measured else None
        if costs is not None and costs.margin is not None:
            self._session.show(crosshair_mm=costs.margin.plane_point_mm)

    def _words(self) -> tuple[LiveLabel, ...]:
        return self._function, self._joint, self._sac, self._margin, self._vessels

    def _show_counting(self, state: SessionState) -> None:
        is_open = state.plan.counting is None
        name = "ask" if is_open else "answered"
        if self._counting.objectName() == name:
            return
        self._counting.setObjectName(name)
        self._counting.setText(tr("How counted?") if is_open else tr("Counted"))
        self._counting.setToolTip(
            tr("How were the segments counted? Without an answer no level is printed.")
        )
        restyle(self._counting)


def _set(label: LiveLabel, name: str, value: bool) -> None:
    if label.property(name) != value:
        label.setProperty(name, value)
        restyle(label)
