"""The card that says what to do next."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.session.state import SessionState
from sacplan.ui.actions import Actions
from sacplan.ui.card import named_label
from sacplan.ui.next_step import NextStep, next_step
from sacplan.ui.translate import tr


class StepCard(QFrame):
    """The next step, with the button that begins it; hidden once nothing is missing."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._actions = actions
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 10, 10)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = named_label("stepTitle", wraps=True)
        self._text = named_label("small", wraps=True)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        self._button = QPushButton()
        self._button.setObjectName("primary")
        self._button.clicked.connect(self._act)
        row.addWidget(self._button)
        self._step: NextStep | None = None
        self.hide()

    def show_state(self, state: SessionState, is_outlining: bool) -> None:
        """Show the step that is due."""
        step = next_step(state, is_outlining)
        if step == self._step:
            return
        self._step = step
        self.setVisible(step is not None)
        if step is None:
            return
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._text.setVisible(bool(step.text))
        self._button.setVisible(bool(step.action))
        self._button.setText(tr("Stop") if step.action == "escape" else tr("Start"))
        self._button.setAccessibleName(f"{self._button.text()}: {step.title}")

    def _act(self) -> None:
        if self._step is not None and self._step.action:
            self._actions.action(self._step.action).trigger()
