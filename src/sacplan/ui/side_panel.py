"""The panel at the right: the step and the numbers stay, the other cards scroll between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.actions import Actions
from sacplan.ui.card import Card
from sacplan.ui.findings_card import FindingsCard
from sacplan.ui.fusion_card import FusionCard
from sacplan.ui.landmark_card import LandmarkCard
from sacplan.ui.level_card import LevelCard
from sacplan.ui.plane_card import PlaneCard
from sacplan.ui.posterior_card import BehindCard
from sacplan.ui.settings import Settings
from sacplan.ui.sheet_card import SheetCard
from sacplan.ui.step_card import StepCard
from sacplan.ui.structures_card import StructuresCard
from sacplan.ui.tape_card import TapeCard
from sacplan.ui.text_size import px
from sacplan.ui.uncertainty_card import UncertaintyCard

PANEL_WIDTH = 372
USUALLY_FOLDED = ("tapes", "uncertainty", "posterior")
"""Cards that are folded until the user opens them: the first things fit a small screen."""


class SidePanel(QWidget):
    """All cards. Which ones are folded is remembered from one session to the next."""

    counting_requested = Signal()
    tapes_requested = Signal()

    def __init__(
        self, session: Session, settings: Settings, actions: Actions, plane: PlaneCard
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._step = StepCard(actions)
        self._tape = TapeCard(session)
        level, self._findings = LevelCard(session), FindingsCard()
        self.fusion = FusionCard(session)
        self._scrolled: tuple[Card, ...] = (
            self.fusion,
            level,
            plane,
            LandmarkCard(session),
            StructuresCard(session),
            self._findings,
            UncertaintyCard(),
            BehindCard(),
        )
        self._foot = SheetCard(actions)
        self._scroll = self._scroll_area()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        for fixed in (self._step, self._tape):
            column.addLayout(_inset(fixed))
        column.addWidget(self._scroll, 1)
        column.addLayout(_inset(self._foot))
        self._fit_text()
        self._foot.findings_requested.connect(lambda: self.show_card("findings"))
        self._tape.tapes_requested.connect(self.tapes_requested)
        for asking in (level, self._findings):
            asking.counting_requested.connect(self.counting_requested)
        for card in (self._tape, *self._scrolled):
            card.set_folded(settings.is_folded(card.fold_name, card.fold_name in USUALLY_FOLDED))
            card.folded.connect(settings.remember_folded)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_text()

    def _fit_text(self) -> None:
        self.setMinimumWidth(px(PANEL_WIDTH))
        self.setMaximumWidth(px(520))

    def show_state(self, state: SessionState, is_outlining: bool) -> None:
        """Show the open case in every card."""
        for card in (self._tape, *self._scrolled):
            card.show_state(state)
        self._foot.show_state(state)
        self.show_step(state, is_outlining)

    def show_step(self, state: SessionState, is_outlining: bool) -> None:
        """Show the step that is due."""
        self._step.show_state(state, is_outlining)

    def show_card(self, fold_name: str) -> None:
        """Unfold a card and bring it into sight."""
        for card in (self._tape, *self._scrolled):
            if card.fold_name == fold_name:
                card.set_folded(False)
                if card is not self._tape:
                    QTimer.singleShot(0, self, lambda c=card: self._scroll.ensureWidgetVisible(c))

    def _scroll_area(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("panelBody")
        middle = QVBoxLayout(body)
        middle.setContentsMargins(10, 0, 10, 0)
        middle.setSpacing(8)
        for card in self._scrolled:
            middle.addWidget(card)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.verticalScrollBar().rangeChanged.connect(
            lambda _low, high: middle.setContentsMargins(10, 0, 0 if high else 10, 0)
        )
        return scroll


def _inset(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(10, 0, 10, 0)
    layout.addWidget(widget)
    return layout
