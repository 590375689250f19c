"""The seven steps of a plan, always visible above the views."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from sacplan.session.state import SessionState
from sacplan.ui.card import restyle
from sacplan.ui.icons import tinted
from sacplan.ui.steps import Standing, Step, steps_of
from sacplan.ui.translate import marked, tr

_MARKS = {
    Standing.DONE: ("done", "good"),
    Standing.ASKS: ("caution", "caution"),
    Standing.STOPS: ("blocker", "blocker"),
    Standing.DUE: ("due", "accent"),
    Standing.OPEN: ("open", "faint"),
}
_SAID = {
    Standing.DONE: marked("done"),
    Standing.ASKS: "to be read",
    Standing.STOPS: "stops the plan",
    Standing.DUE: marked("next"),
    Standing.OPEN: marked("open"),
}


class StepStrip(QFrame):
    """A button a step: its mark says how it stands, its tip what it needs. A press goes there."""

    pressed = Signal(str)
    """The key of a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self.setObjectName("steps")
        self.setAccessibleName(tr("The way through a case"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(2)
        for step in steps_of(SessionState()):
            button = QPushButton()
            button.setObjectName("stepButton")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, key=step.key: self.pressed.emit(key))
            self._buttons[step.key] = button
            row.addWidget(button, 1)
        self.show_state(SessionState())

    def show_state(self, state: SessionState) -> None:
        """Show how far the case is."""
        steps = steps_of(state)
        if steps == self._steps:
            return
        self._steps = steps
        for number, step in enumerate(steps, start=1):
            self._show(number, step, self._buttons[step.key])
        said = (f"{step.title}: {tr(_SAID[step.standing])}" for step in steps)
        self.setAccessibleDescription(", ".join(said))

    def button(self, key: str) -> QPushButton:
        """The button of a step."""
        return self._buttons[key]

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """What does not fit is left to the tip."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters fit otherwise."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        for number, step in enumerate(self._steps, start=1):
            self._show(number, step, self._buttons[step.key])

    def _show(self, number: int, step: Step, button: QPushButton) -> None:
        name, shade = _MARKS[step.standing]
        button.setIcon(tinted(name, shade))
        short, long = f"{number} {step.title}", f"{number} {step.title} · {step.text}"
        room = self.width() / len(self._buttons) - 46
        fits = bool(step.text) and QFontMetrics(button.font()).horizontalAdvance(long) < room
        button.setText(long if fits else short)
        said = tr(_SAID[step.standing])
        lines = (f"{step.title}: {step.text or said}", step.missing)
        button.setToolTip("\n".join(line for line in lines if line))
        button.setAccessibleName(f"{step.title}, {said}")
        button.setAccessibleDescription(step.missing)
        if button.property("standing") != step.standing.value:
            button.setProperty("standing", step.standing.value)
            restyle(button)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
