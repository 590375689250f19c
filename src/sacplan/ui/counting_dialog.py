"""The question how the sacral segments were counted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from sacplan.plan.counting import Counting, Transition
from sacplan.plan.edits import set_counting
from sacplan.session.session import Session
from sacplan.ui.card import named_label
from sacplan.ui.translate import tr

_TRANSITIONS = (
    (Transition.NONE, "None: five lumbar vertebrae, S1 fused"),
    (Transition.SACRALISED_L5, "L5 is fused to the sacrum (sacralised)"),
    (Transition.LUMBARISED_S1, "S1 is free of the sacrum (lumbarised)"),
    (Transition.UNCLEAR, "Unclear"),
)
_FROM = (
    "C2 downwards, whole spine",
    "T12, the last rib",
    "L5, iliolumbar ligament",
    "Coccyx upwards",
    "Lumbosacral disc on these images",
)
_PAIRS = ("not counted", "3", "4", "5")


class CountingDialog(QDialog):
    """Three questions; the window behind stays usable. The answer is one undo step."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How were the segments counted?"))
        self._lstv, self._from, self._pairs = QComboBox(), QComboBox(), QComboBox()
        for value, text in _TRANSITIONS:
            self._lstv.addItem(tr(text), value)
        self._from.setEditable(True)
        self._from.addItems([tr(text) for text in _FROM])
        self._pairs.addItems([tr(text) for text in _PAIRS])
        # nothing is chosen beforehand: an answer that a key press gives unread is no answer
        for field in (self._lstv, self._from):
            field.setPlaceholderText(tr("choose"))
            field.setCurrentIndex(-1)
        writing = self._from.lineEdit()
        if writing is not None:
            writing.setPlaceholderText(tr("choose or write"))
        form = QFormLayout()
        for title, field in (
            (tr("Transitional vertebra"), self._lstv),
            (tr("Counted from"), self._from),
            (tr("Pairs of anterior foramina"), self._pairs),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(
            named_label(
                "muted",
                tr(
                    "One segment off is the gravest mistake a level can hold. Without an answer "
                    "the sheet prints no level; the lengths in mm stay valid."
                ),
                wraps=True,
            )
        )
        column.addLayout(form)
        buttons = self._buttons()
        column.addWidget(buttons)
        self._show(session.state.plan.counting)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        for field in (self._lstv, self._from):
            field.currentTextChanged.connect(self._on_answer)
        self._on_answer()
        self.setMinimumWidth(420)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        if self._session.state.plan.counting is not None:
            open_again = buttons.addButton(tr("Leave open"), QDialogButtonBox.ButtonRole.ResetRole)
            open_again.clicked.connect(self._leave_open)
        return buttons

    def _on_answer(self) -> None:
        is_answered = self._lstv.currentIndex() >= 0 and bool(self._from.currentText().strip())
        self._ok.setEnabled(is_answered)

    def accept(self) -> None:
        """Take the answer; half of one is none."""
        if not self._ok.isEnabled():
            return
        pairs = self._pairs.currentText()
        answer = Counting(
            Transition(self._lstv.currentData()),
            self._from.currentText().strip(),
            int(pairs) if pairs.isdigit() else None,
        )
        if answer != self._session.state.plan.counting:
            self._session.apply(set_counting(answer))
        super().accept()

    def _leave_open(self) -> None:
        self._session.apply(set_counting(None))
        self.reject()

    def _show(self, counting: Counting | None) -> None:
        if counting is None:
            return
        self._lstv.setCurrentIndex(max(0, self._lstv.findData(counting.lstv)))
        self._from.setEditText(counting.counted_from)
        pairs = "" if counting.foramina_pairs is None else str(counting.foramina_pairs)
        self._pairs.setCurrentIndex(max(0, self._pairs.findText(pairs)))
