"""A message that does not stop the work: what happened, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from sacplan.errors import SacplanError, Severity
from sacplan.ui.card import icon_button, named_label, restyle
from sacplan.ui.icons import IconMark
from sacplan.ui.translate import tr

Choice = tuple[str, Callable[[], object]]
"""A button's words and what it does."""

_SHADES = {Severity.BLOCKER: "blocker", Severity.CAUTION: "caution", Severity.INFO: "accent"}


class MessageBar(QFrame):
    """One message at a time, with up to two buttons; dismissed by its cross or by Esc."""

    details_requested = Signal(object, object)
    """The SacplanError that is told, and the exception it came from or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        self._mark = IconMark()
        self._text = named_label("message", wraps=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = [QPushButton(), QPushButton()]
        self._copy = QPushButton(tr("Copy"))
        self._copy.setObjectName("flat")
        self._copy.setAccessibleName(tr("Copy the message"))
        self._details = QPushButton(tr("Details…"))
        self._details.setObjectName("flat")
        self._details.setAccessibleName(tr("Details of the problem, and a report"))
        self._told: tuple[SacplanError, BaseException | None] | None = None
        self._close = icon_button("remove", tr("Dismiss the message (Esc)"))
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        for button in (*self._buttons, self._copy, self._details, self._close):
            row.addWidget(button)
        self._choices: tuple[Choice, ...] = ()
        for i, button in enumerate(self._buttons):
            button.clicked.connect(lambda _on=False, at=i: self._act(at))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.text()))
        self._details.clicked.connect(self._ask_details)
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, severity: Severity = Severity.INFO, *choices: Choice) -> None:
        """Show a message, with buttons for what can be done about it."""
        self._mark.show_icon(str(severity), _SHADES[severity])
        self._text.setText(text)
        self._choices = choices
        for i, button in enumerate(self._buttons):
            button.setVisible(i < len(choices))
            button.setText(choices[i][0] if i < len(choices) else "")
        self._told = None
        self._copy.setVisible(severity == Severity.BLOCKER)
        self._details.hide()
        self.setProperty("severity", str(severity))
        self.setAccessibleName(text)
        restyle(self)
        self.show()

    def say_error(
        self,
        error: SacplanError,
        fault: BaseException | None = None,
        severity: Severity = Severity.BLOCKER,
    ) -> None:
        """Show an error: what was found, what to do, and its code; `fault`: what it came from."""
        said = tr(f"{error.problem} {error.remedy}".rstrip())
        self.say(f"{said}  [{error.code}]", severity)
        self._told = (error, fault)
        self._details.show()
        self._copy.hide()

    def _ask_details(self) -> None:
        if self._told is not None:
            self.details_requested.emit(*self._told)

    def _act(self, at: int) -> None:
        choices, self._choices = self._choices, ()
        self.hide()
        if at < len(choices):
            choices[at][1]()
