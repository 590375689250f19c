"""The shortcuts as they are now, for texts that name them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from sacplan.ui.translate import tr

_in_use: dict[str, tuple[str, ...]] = {}


def note_shortcuts(shortcuts: Mapping[str, tuple[str, ...]]) -> None:
    """Know the shortcuts of all actions, by the keys of the table."""
    _in_use.update(shortcuts)


def key_of(action: str) -> str:
    """The first shortcut of an action as the system writes it, the user's own where there is one;
    words where it has none."""
    keys = _in_use.get(action, ())
    if not keys:
        return tr("no key")
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
