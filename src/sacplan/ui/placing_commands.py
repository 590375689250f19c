"""What helps to place landmarks, switched on and off, and the actions that do so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from sacplan.plan.edits import leave_out
from sacplan.session.landmark_order import REQUIRED, view_after_placing
from sacplan.session.state import SessionState
from sacplan.session.suggesting import (
    go_to_next,
    open_suggestions,
    reject_due,
    suggestion_due,
)
from sacplan.ui.actions import Entry
from sacplan.ui.translate import marked, tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

LOUPE, SUGGESTIONS = "loupe", "suggestions"

REASONS = (
    marked("destroyed by the tumour"),
    marked("outside the images"),
    marked("not to be told from its surroundings"),
    marked("not formed in this patient"),
    marked("not needed for this cut"),
)
"""Why a landmark may be left out; the plan keeps the English words."""


def use_remembered(window: MainWindow) -> None:
    """Switch the helps on or off as the user left them."""
    settings = window.settings
    window.session.show(
        loupe_is_on=settings.flag(LOUPE, usual=True),
        suggestions_are_on=settings.flag(SUGGESTIONS, usual=True),
    )


def placing_entries(window: MainWindow) -> list[Entry]:
    """The actions on what helps placing."""
    menu = tr("&Plan")
    return [
        Entry(
            "accept_suggestion",
            tr("Accept the suggestion"),
            menu,
            window.guide.accept,
            enabled=_asks,
            tip=tr("Where the views meet; from elsewhere they go there first"),
            keys_shown=tr("Enter"),
            label=tr("Accept"),
            begins_group=True,
        ),
        Entry(
            "reject_suggestion",
            tr("Not there"),
            menu,
            lambda: reject_due(window.session),
            enabled=_asks,
            tip=tr("It is not suggested again while this case is open"),
            keys_shown=tr("Delete"),
            label=tr("No"),
        ),
        Entry(
            "next_suggestion",
            tr("Next suggestion"),
            menu,
            lambda: go_to_next(window.session),
            enabled=lambda state: bool(open_suggestions(state)),
            keys_shown=tr("Tab"),
            label=tr("Next"),
        ),
        Entry(
            "leave_out",
            tr("Leave the landmark out, with a reason…"),
            menu,
            lambda: _ask_reason(window),
            enabled=_is_optional_due,
            label=tr("Left out…"),
        ),
        Entry(
            "suggestions",
            tr("Suggest landmarks"),
            menu,
            lambda: _toggle_suggestions(window),
            ("Ctrl+L",),
            checked=lambda state: state.view.suggestions_are_on,
            tip=tr("Shown as dashed rings; none is placed until you have looked at it"),
        ),
        Entry(
            "loupe",
            tr("Magnifier while placing landmarks"),
            tr("&View"),
            lambda: _toggle_loupe(window),
            ("Shift+L",),
            checked=lambda state: state.view.loupe_is_on,
            tip=tr("Up to four times as large, sliced anew, in a corner away from the pointer"),
        ),
    ]


def enter(window: MainWindow) -> None:
    """Accept the suggestion that is due, else place the landmark that is due at the crosshair."""
    if not window.guide.accept():
        window.session.place_landmark_at(window.session.state.view.crosshair_mm)


def _is_optional_due(state: SessionState) -> bool:
    due = state.view.landmark_to_place
    return due is not None and due not in REQUIRED and due not in state.plan.landmarks


def _ask_reason(window: MainWindow) -> None:
    """A menu of reasons for the landmark that is due, where the pointer or the card is."""
    name = window.session.state.view.landmark_to_place
    if name is None:
        return
    menu = QMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    for reason in REASONS:
        menu.addAction(tr(reason)).triggered.connect(partial(_leave_out, window, name, reason))
    menu.popup(QCursor.pos())


def _leave_out(window: MainWindow, name: str, reason: str) -> None:
    window.session.apply(leave_out(name, reason))
    window.session.show(**view_after_placing(window.session.state, name))


def _asks(state: SessionState) -> bool:
    return suggestion_due(state) is not None


def _toggle_suggestions(window: MainWindow) -> None:
    is_on = not window.session.state.view.suggestions_are_on
    window.session.show(suggestions_are_on=is_on)
    window.settings.remember_flag(SUGGESTIONS, is_on)


def _toggle_loupe(window: MainWindow) -> None:
    is_on = not window.session.state.view.loupe_is_on
    window.session.show(loupe_is_on=is_on)
    window.settings.remember_flag(LOUPE, is_on)
