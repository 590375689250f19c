"""The tool bar's button for the grey window: says which one is on, offers the others."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QToolButton

from sacplan.session.state import SessionState
from sacplan.ui.actions import Actions
from sacplan.ui.own_window_entries import OWN_ACTIONS
from sacplan.ui.translate import tr
from sacplan.ui.window_presets import CT_PRESETS


class PresetButton(QToolButton):
    """A button with a menu of grey windows."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("preset")
        self.setAccessibleName(tr("Grey window"))
        self.setToolTip(tr("Grey window (keys 1 to 9)"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for key in ("preset_1", *(f"preset_{p.key}" for p in CT_PRESETS), *OWN_ACTIONS):
            menu.addAction(actions.action(key))
        self.setMenu(menu)

    def show_state(self, state: SessionState) -> None:
        """Name the window that is on."""
        window = state.view.window
        name = next((tr(p.name) for p in CT_PRESETS if p.window == window), "")
        if state.case is None or not state.case.volume.is_hounsfield or not name:
            name = f"W {window.width:.0f}  C {window.center:.0f}" if state.case else tr("Window")
        self.setText(f"{name}  ▾")
        self.setEnabled(state.case is not None)
