"""The card that says what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.session.state import SessionState
from sacplan.ui.actions import Actions
from sacplan.ui.card import named_label
from sacplan.ui.landmark_picture import LandmarkPicture
from sacplan.ui.next_step import NextStep, next_step
from sacplan.ui.translate import tr

_PICTURE_PX = 104


class StepCard(QFrame):
    """The next step, with the button that begins it; hidden once nothing is missing."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._actions = actions
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 9, 10, 10)
        whole.setSpacing(4)
        head, how, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setSpacing(10)
        how.setSpacing(8)
        words.setSpacing(3)
        self._title = named_label("stepTitle", wraps=True)
        self._text = named_label("small", wraps=True)
        self._keys = named_label("small", wraps=True)
        self._button = QPushButton()
        self._button.setObjectName("primary")
        self._button.clicked.connect(self._act)
        head.addWidget(self._title, 1)
        head.addWidget(self._button)
        self._picture = LandmarkPicture(_PICTURE_PX)
        words.addWidget(self._text)
        words.addWidget(self._keys)
        words.addStretch(1)
        how.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        how.addLayout(words, 1)
        self._others = QGridLayout()
        self._others.setSpacing(6)
        for part in (head, how, self._others):
            whole.addLayout(part)
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
        self._keys.setText(step.keys)
        self._keys.setVisible(bool(step.keys))
        self._picture.show_landmark(step.landmark)
        self._button.setVisible(bool(step.action))
        self._button.setText(tr("Stop") if step.action == "escape" else tr("Start"))
        self._button.setAccessibleName(f"{self._button.text()}: {step.title}")
        self._show_others(step.others)

    def _show_others(self, keys: tuple[str, ...]) -> None:
        """A button for each further thing that can be done, the first above the others."""
        while (item := self._others.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for at, key in enumerate(keys):
            action = self._actions.action(key)
            name, _, shown = action.text().partition("\t")
            button = QPushButton(f"{action.iconText()}  ({shown})" if shown else action.iconText())
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(action.trigger)
            if at == 0:
                self._others.addWidget(button, 0, 0, 1, -1)
            else:
                self._others.addWidget(button, 1, at - 1)

    def _act(self) -> None:
        if self._step is not None and self._step.action:
            self._actions.action(self._step.action).trigger()
