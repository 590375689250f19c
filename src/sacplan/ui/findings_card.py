"""The card with what a reviewer must see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.errors import Finding, Severity
from sacplan.session.state import SessionState
from sacplan.ui.card import Card, named_label
from sacplan.ui.icons import IconMark
from sacplan.ui.next_step import OWN_STEPS
from sacplan.ui.translate import marked, tr

_ORDER = {Severity.BLOCKER: 0, Severity.CAUTION: 1, Severity.INFO: 2}
_LOOKS = {
    Severity.BLOCKER: ("blocker", "blocker"),
    Severity.CAUTION: ("caution", "caution"),
    Severity.INFO: ("info", "muted"),
}


_SEVERITIES = {
    Severity.INFO: marked("info"),
    Severity.CAUTION: marked("caution"),
    Severity.BLOCKER: marked("blocker"),
}


class FindingsCard(Card):
    """All findings, the gravest first; the open counting question with the button to answer it."""

    counting_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Findings"), fold="findings")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self._shown: tuple[Finding, ...] | None = None
        self._show(())

    def show_state(self, state: SessionState) -> None:
        """Show the findings of the measurements, or of the images while there are none."""
        if state.measurements is not None:
            findings = state.measurements.findings
        else:
            findings = state.case.volume.findings if state.case else ()
        told = tuple(f for f in findings if f.code not in OWN_STEPS)
        if told != self._shown:
            self._show(told)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._shown = findings
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not findings:
            self._list.addWidget(named_label("small", tr("Nothing to report.")))
        for finding in sorted(findings, key=lambda f: _ORDER[f.severity]):
            answer = self.counting_requested.emit if finding.code == "COUNTING-OPEN" else None
            self._list.addWidget(_row(finding, answer))


def _row(finding: Finding, answer: Callable[[], None] | None) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    name, shade = _LOOKS[finding.severity]
    mark = IconMark(name, shade)
    text = named_label("muted", tr(finding.text), wraps=True)
    text.setToolTip(finding.code)
    layout.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
    layout.addWidget(text, 1)
    if answer is not None:
        button = QPushButton(tr("Answer"))
        button.setObjectName("ask")
        button.clicked.connect(lambda _on=False: answer())
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
    row.setAccessibleName(f"{tr(_SEVERITIES[finding.severity])}: {tr(finding.text)}")
    return row
