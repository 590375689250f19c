"""Shortcuts of the user's own: how they are kept, and what they must not clash with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

from sacplan.ui.settings import Settings

_STORED = "keys/own"

_MOVING = ("Left", "Right", "Up", "Down", "PgUp", "PgDown")
VIEW_KEYS = (
    *(f"{held}{key}" for held in ("", "Shift+", "Ctrl+", "Alt+") for key in _MOVING),
    *("Home", "End", "Return", "Enter", "Backspace", "Del", "Esc", "Tab", "Shift+Tab", "Space"),
)
"""What views, fields and buttons use themselves: no shortcut may take it from them."""


def plain(keys: str) -> str:
    """Shortcut text in the one way it is written everywhere; "" for what is no shortcut."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def clashes(keys: str, action: str, shortcuts: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The keys of the actions that have that shortcut already, [""] where the views have it."""
    wanted = plain(keys)
    if wanted in VIEW_KEYS:
        return [""]
    taken = ((key, plain(each)) for key, own in shortcuts.items() for each in own)
    return [key for key, each in taken if each == wanted and key != action]


def read_shortcuts(settings: Settings, known: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The user's own shortcuts by action; what is broken or belongs to no action is left out."""
    try:
        stored = json.loads(settings.word(_STORED) or "{}")
    except ValueError:
        return {}
    if not isinstance(stored, dict):
        return {}
    actions = set(known)
    return {
        key: tuple(plain(each) for each in keys if isinstance(each, str) and plain(each))
        for key, keys in stored.items()
        if key in actions and isinstance(keys, list)
    }


def remember_shortcuts(settings: Settings, own: Mapping[str, tuple[str, ...]]) -> None:
    """Remember the user's own shortcuts; none forgets them all."""
    settings.remember_word(_STORED, json.dumps({k: list(v) for k, v in own.items()}) if own else "")
