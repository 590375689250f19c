"""The foot of the panel, where the job ends: write the sheet, save the plan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from sacplan.errors import Finding, Severity
from sacplan.session.state import SessionState
from sacplan.ui.actions import Actions
from sacplan.ui.icons import tinted
from sacplan.ui.next_step import OWN_STEPS
from sacplan.ui.translate import tr


class SheetCard(QFrame):
    """Two buttons, what is still missing before the sheet can be written, and how many findings
    wait to be read where they may be scrolled out of sight."""

    findings_requested = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._action = actions.action("sheet")
        self._sheet = _button(self._action, tr("Plan sheet…"), "primary")
        self._save = _button(actions.action("save"), tr("Save plan"), "")
        self._count = QPushButton()
        self._count.setObjectName("flat")
        self._count.clicked.connect(self.findings_requested)
        row.addWidget(self._count)
        row.addWidget(self._sheet, 2)
        row.addWidget(self._save, 1)

    def show_state(self, state: SessionState) -> None:
        """Enable what can be done; say in the tool tip what is missing."""
        measured = state.measurements
        found = measured.findings if measured else ()
        blocker = next((tr(f.text) for f in found if f.severity == Severity.BLOCKER), "")
        can_print = state.numbers_are_current and bool(measured and measured.tapes)
        self._sheet.setEnabled(can_print and not blocker)
        self._sheet.setToolTip(blocker or self._action.toolTip())
        self._save.setEnabled(state.case is not None)
        self._show_count([f for f in found if f.code not in OWN_STEPS])

    def _show_count(self, findings: list[Finding]) -> None:
        grave = [f for f in findings if f.severity != Severity.INFO]
        self._count.setVisible(bool(grave))
        if not grave:
            return
        stops = any(f.severity == Severity.BLOCKER for f in grave)
        name, shade = ("blocker", "blocker") if stops else ("caution", "caution")
        self._count.setIcon(tinted(name, shade))
        self._count.setText(str(len(grave)))
        self._count.setAccessibleName(tr("{0} findings to be read").format(len(grave)))
        self._count.setToolTip("\n".join(f"• {tr(f.text)}" for f in grave))


def _button(action: QAction, text: str, name: str) -> QPushButton:
    button = QPushButton(action.icon(), text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("…", ""))
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
