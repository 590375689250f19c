"""Everything the window can do, in one table: menus, tool bar and shortcuts are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QToolBar, QWidget

from sacplan.session.state import SessionState
from sacplan.ui.icons import icon

Enabled = Callable[[SessionState], bool]


def always(_state: SessionState) -> bool:
    """Can be done at any time."""
    return True


def with_case(state: SessionState) -> bool:
    """Needs open images."""
    return state.case is not None


def with_curve(state: SessionState) -> bool:
    """Needs a ventral curve."""
    return state.measurements is not None and state.measurements.ventral_curve is not None


def with_plane(state: SessionState) -> bool:
    """Needs a transection plane."""
    return state.plan.transection is not None


def with_tape(state: SessionState) -> bool:
    """Needs a midline tape that belongs to this very plan."""
    measured = state.measurements
    return state.numbers_are_current and measured is not None and bool(measured.tapes)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do. `menu` names its menu; an `icon_name` puts it on the tool bar too."""

    key: str
    text: str
    menu: str
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    icon_name: str = ""
    enabled: Enabled = always
    checked: Callable[[SessionState], bool] | None = None
    tip: str = ""


class Actions:
    """The table as Qt actions, kept in step with the state."""

    def __init__(self, owner: QWidget, entries: list[Entry]) -> None:
        self._entries = {entry.key: entry for entry in entries}
        self._actions = {entry.key: _action(owner, entry) for entry in entries}
        for action in self._actions.values():
            owner.addAction(action)

    def action(self, key: str) -> QAction:
        """The Qt action of an entry."""
        return self._actions[key]

    def fill_menus(self, bar: QMenuBar) -> None:
        """One menu for each menu named in the table, in order."""
        menus: dict[str, list[QAction]] = {}
        for key, entry in self._entries.items():
            menus.setdefault(entry.menu, []).append(self._actions[key])
        for title, actions in menus.items():
            bar.addMenu(title).addActions(actions)

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """The entries that have an icon, a line between the menus' groups."""
        last = ""
        for key, entry in self._entries.items():
            if not entry.icon_name:
                continue
            if last and last != entry.menu:
                bar.addSeparator()
            last = entry.menu
            bar.addAction(self._actions[key])

    def show_state(self, state: SessionState, undo: str | None, redo: str | None) -> None:
        """Enable, check and name the actions as the state has it."""
        for key, entry in self._entries.items():
            action = self._actions[key]
            action.setEnabled(entry.enabled(state))
            if entry.checked is not None:
                was = action.blockSignals(True)
                action.setChecked(entry.checked(state))
                action.blockSignals(was)
        for key, label in (("undo", undo), ("redo", redo)):
            action = self._actions[key]
            action.setEnabled(label is not None)
            plain = self._entries[key].text
            action.setText(f"{plain}: {label}" if label else plain)
            action.setToolTip(_tip(self._entries[key], action.text()))


def _action(owner: QWidget, entry: Entry) -> QAction:
    action = QAction(entry.text, owner)
    action.setShortcuts([QKeySequence(s) for s in entry.shortcuts])
    if entry.icon_name:
        action.setIcon(icon(entry.icon_name))
    action.setCheckable(entry.checked is not None)
    action.setToolTip(_tip(entry, entry.text))
    action.triggered.connect(lambda _checked=False: entry.run())
    return action


def _tip(entry: Entry, text: str) -> str:
    keys = f" ({entry.shortcuts[0]})" if entry.shortcuts else ""
    return f"{text.replace('…', '')}{keys}" + (f"\n{entry.tip}" if entry.tip else "")
