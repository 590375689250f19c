"""The card that ends the job: save the plan, write the sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from sacplan.session.state import SessionState
from sacplan.ui.actions import Actions
from sacplan.ui.card import Card, named_label


class SheetCard(Card):
    """Two buttons, and what is still missing before the sheet can be written."""

    def __init__(self, actions: Actions) -> None:
        super().__init__("Plan sheet")
        row = QHBoxLayout()
        self._buttons = []
        for key, name in (("sheet", "primary"), ("save", "")):
            button = QPushButton()
            button.setObjectName(name)
            action = actions.action(key)
            button.setText(action.text())
            button.setIcon(action.icon())
            button.setAccessibleName(action.text().replace("…", ""))
            button.clicked.connect(action.trigger)
            action.changed.connect(
                lambda b=button, a=action: b.setEnabled(a.isEnabled())  # type: ignore[misc]
            )
            row.addWidget(button, 2 if key == "sheet" else 1)
            self._buttons.append(button)
        self.body.addLayout(row)
        self._missing = named_label("small", wraps=True)
        self.body.addWidget(self._missing)

    def show_state(self, state: SessionState) -> None:
        """Say what is missing."""
        measured = state.measurements
        blockers = (
            [f.text for f in measured.findings if f.severity == "blocker"] if measured else []
        )
        if state.case is not None and measured is None:
            blockers = [self.tr("Promontory and apex are not placed yet.")]
        self._missing.setText(blockers[0] if blockers else "")
        self._missing.setVisible(bool(blockers))
