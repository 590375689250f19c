"""A message that does not stop the work: what happened, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from sacplan.errors import SacplanError, Severity
from sacplan.ui.card import icon_button, named_label, restyle
from sacplan.ui.icons import tinted
from sacplan.ui.theme import SHADES

_SHADES = {
    Severity.BLOCKER: SHADES.blocker,
    Severity.CAUTION: SHADES.caution,
    Severity.INFO: SHADES.accent,
}


class MessageBar(QFrame):
    """One message at a time, with an optional action; dismissed by its button or by Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        self._mark = QLabel()
        self._text = named_label("message", wraps=True)
        self._action = QPushButton()
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setObjectName("flat")
        self._close = icon_button("remove", self.tr("Dismiss the message"))
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        for button in (self._action, self._copy, self._close):
            row.addWidget(button)
        self._run: Callable[[], object] | None = None
        self._action.clicked.connect(self._act)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.text()))
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self,
        text: str,
        severity: Severity = Severity.INFO,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a message, with a button for what can be done about it."""
        names = {Severity.BLOCKER: "blocker", Severity.CAUTION: "caution", Severity.INFO: "info"}
        self._mark.setPixmap(tinted(names[severity], _SHADES[severity]).pixmap(18, 18))
        self._text.setText(text)
        self._run = action[1] if action else None
        self._action.setVisible(action is not None)
        self._action.setText(action[0] if action else "")
        self._copy.setVisible(severity == Severity.BLOCKER)
        self.setProperty("severity", str(severity))
        restyle(self)
        self.show()

    def say_error(self, error: SacplanError) -> None:
        """Show an error: code, problem, remedy."""
        self.say(f"{error.problem} {error.remedy}  ({error.code})", Severity.BLOCKER)

    def _act(self) -> None:
        run, self._run = self._run, None
        self.hide()
        if run is not None:
            run()
