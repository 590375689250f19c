"""What helps to place landmarks, switched on and off, and the actions that do so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

LOUPE = "loupe"


def use_remembered(window: MainWindow) -> None:
    """Switch the helps on or off as the user left them."""
    window.session.show(loupe_is_on=window.settings.flag(LOUPE, usual=True))


def placing_entries(window: MainWindow) -> list[Entry]:
    """The actions on what helps placing."""
    return [
        Entry(
            "loupe",
            tr("Magnifier while placing landmarks"),
            tr("&View"),
            lambda: _toggle_loupe(window),
            ("Shift+L",),
            checked=lambda state: state.view.loupe_is_on,
            enabled=when.always,
            tip=tr("Four times as large, sliced anew, in a corner away from the pointer"),
        ),
    ]


def _toggle_loupe(window: MainWindow) -> None:
    is_on = not window.session.state.view.loupe_is_on
    window.session.show(loupe_is_on=is_on)
    window.settings.remember_flag(LOUPE, is_on)
