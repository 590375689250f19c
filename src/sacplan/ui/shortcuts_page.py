"""The page of the settings where shortcuts are changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sacplan.ui.actions import Actions
from sacplan.ui.card import icon_button, named_label, restyle
from sacplan.ui.key_table import KeyTable
from sacplan.ui.preference_commands import PreferenceCommands
from sacplan.ui.shortcuts import clashes, plain
from sacplan.ui.translate import tr


class ShortcutsPage(QWidget):
    """All actions; the one chosen gets another key below, unless something else has it."""

    def __init__(self, commands: PreferenceCommands, actions: Actions) -> None:
        super().__init__()
        self._commands, self._actions = commands, actions
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search by name or key"))
        self._search.setAccessibleName(tr("Search the shortcuts"))
        self._search.setClearButtonEnabled(True)
        self.table = KeyTable(tr("Shortcuts"))
        self._title = named_label("number")
        self.keys = QKeySequenceEdit()
        self.keys.setAccessibleName(tr("New shortcut: press the keys"))
        self.keys.setMaximumSequenceLength(1)
        self._take = QPushButton(tr("Use it"))
        self._none = icon_button("remove", tr("No shortcut for this"))
        self._usual = icon_button("reset", tr("The usual shortcut for this"))
        self._said = named_label("small", wraps=True)
        self._lay_out()
        self._search.textChanged.connect(self.table.search)
        self.table.currentItemChanged.connect(lambda *_: self._on_chosen())
        self.keys.keySequenceChanged.connect(lambda _keys: self._judge())
        self._take.clicked.connect(self.take)
        self._none.clicked.connect(lambda: self._use(()))
        self._usual.clicked.connect(lambda: self._use(None))
        commands.changed.connect(self._show)
        self._show()

    def take(self) -> None:
        """Give the action chosen the keys pressed; nothing is done where they are taken."""
        keys = plain(self.keys.keySequence().toString())
        if keys and not self._taken(keys):
            self._use((keys,))

    def choose(self, key: str) -> None:
        """Choose the action of that key."""
        self.table.choose(key)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._search)
        column.addWidget(self.table, 1)
        column.addWidget(self._title)
        row = QHBoxLayout()
        label = QLabel(tr("New shortcut"))
        label.setObjectName("muted")
        label.setBuddy(self.keys)
        row.addWidget(label)
        row.addWidget(self.keys, 1)
        for button in (self._take, self._none, self._usual):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._said)

    def _show(self) -> None:
        own = self._commands.own_shortcuts()
        self.table.show_actions(self._actions, own)
        self._on_chosen()

    def _on_chosen(self) -> None:
        key = self.table.chosen()
        self.keys.clear()
        for widget in (self.keys, self._none, self._usual):
            widget.setEnabled(bool(key))
        name = self.table.currentItem()
        self._title.setText(name.text(0) if key and isinstance(name, QTreeWidgetItem) else "")
        self._usual.setEnabled(key in self._commands.own_shortcuts())
        self._none.setEnabled(bool(key and self._actions.shortcuts(key)))
        self._judge()

    def _judge(self) -> None:
        """Say whether the keys pressed are free, while they are only pressed."""
        keys = plain(self.keys.keySequence().toString())
        taken = self._taken(keys) if keys else []
        said = tr("Choose an action, then press the keys it shall have.")
        if taken:
            said = tr("The views use this key themselves.")
            if taken[0]:
                said = tr("Taken by: {0}").format(self._actions.title(taken[0]))
        elif keys:
            said = tr("This key is free.")
        self._said.setText(said)
        self._said.setObjectName("refused" if taken else "small")
        restyle(self._said)
        self._take.setEnabled(bool(keys and self.table.chosen() and not taken))

    def _taken(self, keys: str) -> list[str]:
        shortcuts = {e.key: self._actions.shortcuts(e.key) for e in self._actions.entries}
        return clashes(keys, self.table.chosen(), shortcuts)

    def _use(self, keys: tuple[str, ...] | None) -> None:
        """None: the usual ones."""
        key = self.table.chosen()
        own = {k: v for k, v in self._commands.own_shortcuts().items() if k != key}
        if keys is not None:
            own[key] = keys
        else:
            usual = next(e.shortcuts for e in self._actions.entries if e.key == key)
            taken = [other for each in usual for other in self._taken(each)]
            if taken:
                text = tr("Its usual key is taken by: {0}")
                self._said.setText(text.format(self._actions.title(taken[0])))
                return
        self._commands.use_shortcuts(own)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
