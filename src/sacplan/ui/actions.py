"""Everything the window can do, in one table: menus, tool bar and shortcuts are made from it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QToolBar, QToolButton, QWidget

from sacplan.session.state import SessionState
from sacplan.ui.icons import icon
from sacplan.ui.keys_in_use import note_shortcuts
from sacplan.ui.palette import Deed
from sacplan.ui.translate import tr

Enabled = Callable[[SessionState], bool]
_DONE = 30


def always(_state: SessionState) -> bool:
    """Can be done at any time."""
    return True


def with_case(state: SessionState) -> bool:
    """Needs open images."""
    return state.case is not None


def with_hounsfield(state: SessionState) -> bool:
    """Needs open images in Hounsfield units."""
    return state.case is not None and state.case.volume.is_hounsfield


def with_curve(state: SessionState) -> bool:
    """Needs a ventral curve."""
    return state.measurements is not None and state.measurements.ventral_curve is not None


def with_loose_curve(state: SessionState) -> bool:
    """Needs a ventral curve, and no locked plane on it."""
    return with_curve(state) and not state.view.plane_is_locked


def with_plane(state: SessionState) -> bool:
    """Needs a transection plane."""
    return state.plan.transection is not None


def with_loose_plane(state: SessionState) -> bool:
    """Needs a transection plane that is not locked."""
    return with_plane(state) and not state.view.plane_is_locked


def with_outline(state: SessionState) -> bool:
    """Needs an outlined sacrum."""
    return state.case is not None and state.case.sacrum is not None


def with_drawn(state: SessionState) -> bool:
    """A ventral curve is drawn."""
    return state.plan.ventral_curve is not None


def with_due_outline(state: SessionState) -> bool:
    """Needs landmarks that the outline was not made for."""
    return state.outline_is_due


def with_tape(state: SessionState) -> bool:
    """Needs tapes that belong to this very plan."""
    measured = state.measurements
    return state.numbers_are_current and measured is not None and bool(measured.tapes)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do. `menu` names its menu; an `icon_name` puts it on the tool bar too, with
    `label` beside the icon. `keys_shown` are keys that the views handle themselves."""

    key: str
    text: str
    menu: str
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    icon_name: str = ""
    enabled: Enabled = always
    checked: Callable[[SessionState], bool] | None = None
    tip: str = ""
    label: str = ""
    keys_shown: str = ""
    begins_group: bool = False


class Actions:
    """The table as Qt actions, kept in step with the state."""

    def __init__(self, owner: QWidget, entries: list[Entry]) -> None:
        self._entries = {entry.key: entry for entry in entries}
        self._actions = {entry.key: _action(owner, entry) for entry in entries}
        self._shortcuts = {entry.key: entry.shortcuts for entry in entries}
        note_shortcuts(self._shortcuts)
        self.done: deque[str] = deque(maxlen=_DONE)
        """The keys of the actions done last, for the report of a fault."""
        for key, action in self._actions.items():
            owner.addAction(action)
            action.triggered.connect(lambda _on=False, key=key: self.done.append(key))

    def action(self, key: str) -> QAction:
        """The Qt action of an entry."""
        return self._actions[key]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The table."""
        return tuple(self._entries.values())

    def shortcuts(self, key: str) -> tuple[str, ...]:
        """The shortcuts of an entry as they are now."""
        return self._shortcuts[key]

    def title(self, key: str) -> str:
        """What an entry is called, without the dots and without what would be undone."""
        return self._entries[key].text.replace("…", "")

    def use_shortcuts(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Give entries shortcuts of the user's own; all others have those of the table."""
        for key, entry in self._entries.items():
            self._shortcuts[key] = own.get(key, entry.shortcuts)
            action = self._actions[key]
            action.setShortcuts([QKeySequence(s) for s in self._shortcuts[key]])
            action.setToolTip(self._tip(entry, action.text()))
        note_shortcuts(self._shortcuts)

    def deeds(self) -> list[Deed]:
        """All entries as they stand now, for the palette."""
        found = []
        for key, entry in self._entries.items():
            action = self._actions[key]
            text = action.text().split("\t")[0].replace("…", "")
            keys = entry.keys_shown or ", ".join(self._shortcuts[key])
            place = entry.menu.replace("&", "")
            found.append(Deed(text, place, keys, action.isEnabled(), action.trigger))
        return found

    def fill_menus(self, bar: QMenuBar) -> None:
        """One menu for each menu named in the table, in order."""
        for title in dict.fromkeys(entry.menu for entry in self._entries.values()):
            menu = bar.addMenu(title)
            for key, entry in self._entries.items():
                if entry.menu == title:
                    if entry.begins_group:
                        menu.addSeparator()
                    menu.addAction(self._actions[key])

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
            button = bar.widgetForAction(self._actions[key])
            button.setAccessibleName(entry.text.replace("…", ""))
            if entry.label and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_state(self, state: SessionState, undo: str | None, redo: str | None) -> None:
        """Enable, check and name the actions as the state has it."""
        for key, entry in self._entries.items():
            action = self._actions[key]
            if key not in ("undo", "redo"):
                action.setEnabled(entry.enabled(state))
            if entry.checked is not None:
                action.setChecked(entry.checked(state))
        for key, label in (("undo", undo), ("redo", redo)):
            action, plain = self._actions[key], self._entries[key].text
            action.setEnabled(label is not None)
            action.setText(f"{plain}: {tr(label)}" if label else plain)
            action.setToolTip(self._tip(self._entries[key], action.text()))

    def _tip(self, entry: Entry, text: str) -> str:
        return _tip(entry, text.split("\t", maxsplit=1)[0], self._shortcuts[entry.key])


def _action(owner: QWidget, entry: Entry) -> QAction:
    action = QAction(f"{entry.text}\t{entry.keys_shown}" if entry.keys_shown else entry.text, owner)
    action.setObjectName(entry.key)
    action.setShortcuts([QKeySequence(s) for s in entry.shortcuts])
    if entry.icon_name:
        action.setIcon(icon(entry.icon_name))
    if entry.label:
        action.setIconText(entry.label)
    action.setCheckable(entry.checked is not None)
    action.setToolTip(_tip(entry, entry.text, entry.shortcuts))
    action.triggered.connect(lambda _checked=False: entry.run())
    return action


def _tip(entry: Entry, text: str, shortcuts: tuple[str, ...]) -> str:
    keys = f" ({shortcuts[0]})" if shortcuts else ""
    return f"{text.replace('…', '')}{keys}" + (f"\n{entry.tip}" if entry.tip else "")
