"""Actions and their keys in a list that can be searched, made from the table of actions."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from sacplan.ui.actions import Actions
from sacplan.ui.translate import tr

_KEY = Qt.ItemDataRole.UserRole

Row = tuple[str, str, str]
"""Key of an action or "", what is done, by which keys."""


class KeyTable(QTreeWidget):
    """Two columns under the names of the menus."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setObjectName("answers")
        self.setColumnCount(2)
        self.setHeaderLabels([tr("What is done"), tr("Keys or mouse")])
        self.setIndentation(12)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self._searched = ""
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []

    def show_actions(
        self,
        actions: Actions,
        marked: Container[str] = (),
        *,
        first: Iterable[tuple[str, Iterable[Row]]] = (),
        keyed_only: bool = False,
    ) -> None:
        """List the table of actions, menu by menu; `marked` ones in bold. `first`: groups of
        rows that stand before them."""
        chosen = self.chosen()
        self.clear()
        self._groups.clear()
        for title, others in first:
            self.add_rows(title, others)
        for menu in dict.fromkeys(entry.menu for entry in actions.entries):
            rows: list[Row] = []
            for entry in actions.entries:
                keys = entry.keys_shown or shown(actions.shortcuts(entry.key))
                if entry.menu == menu and (keys or not keyed_only):
                    # what the views handle themselves can be read here, not changed
                    key = "" if entry.keys_shown else entry.key
                    rows.append((key, actions.title(entry.key), keys))
            self.add_rows(menu.replace("&", ""), rows, marked)
        self.choose(chosen)
        self.search(self._searched)

    def add_rows(self, title: str, rows: Iterable[Row], marked: Container[str] = ()) -> None:
        """Add rows under a heading."""
        top = QTreeWidgetItem([title])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        _embolden(top)
        self.addTopLevelItem(top)
        items: list[QTreeWidgetItem] = []
        self._groups.append((top, items))
        for key, text, keys in rows:
            item = QTreeWidgetItem([text, keys])
            item.setData(0, _KEY, key)
            if key and key in marked:
                _embolden(item)
            top.addChild(item)
            items.append(item)
        top.setExpanded(True)

    def search(self, typed: str) -> None:
        """Show the rows that hold every word typed, in name, keys or heading."""
        self._searched = typed
        words = typed.lower().split()
        for top, items in self._groups:
            for item in items:
                text = f"{top.text(0)} {item.text(0)} {item.text(1)}".lower()
                item.setHidden(not all(word in text for word in words))
            top.setHidden(all(item.isHidden() for item in items))

    def chosen(self) -> str:
        """The key of the action chosen; "" where none is."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, _KEY) or "")

    def choose(self, key: str) -> None:
        """Choose an action by its key."""
        rows = [item for _, items in self._groups for item in items]
        found = next((item for item in rows if key and item.data(0, _KEY) == key), None)
        if found is not None:
            self.setCurrentItem(found)


def shown(keys: tuple[str, ...]) -> str:
    """Shortcuts as the system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(form) for each in keys)


def _embolden(item: QTreeWidgetItem) -> None:
    for column in range(2):
        font = QFont(item.font(column))
        font.setBold(True)
        item.setFont(column, font)
