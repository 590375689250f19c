"""All keys and what the mouse does, searched by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sacplan.ui.actions import Actions
from sacplan.ui.help_text import key_rows, mouse_rows
from sacplan.ui.key_table import KeyTable
from sacplan.ui.preference_commands import PreferenceCommands
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr


class HelpDialog(QDialog):
    """A page made from the table of actions as it is now; the window stays usable beside it."""

    def __init__(self, actions: Actions, preferences: PreferenceCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._preferences = actions, preferences
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys and mouse"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search by what is done, or by a key"))
        self.field.setAccessibleName(tr("Search the keys"))
        self.field.setClearButtonEnabled(True)
        self.table = KeyTable(tr("Keys and mouse"))
        self.field.textChanged.connect(self.table.search)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addWidget(self._buttons())
        preferences.changed.connect(self._show)
        self._show()
        self.resize(min(px(640), parent.width() - 40), min(px(640), parent.height() - 60))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        change = QPushButton(tr("Change shortcuts…"))
        change.clicked.connect(self._preferences.show_shortcuts)
        buttons.addButton(change, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _show(self) -> None:
        groups = (
            (tr("Mouse"), mouse_rows(self._preferences.now.mouse)),
            (tr("Keys in the views"), key_rows()),
        )
        first = [(title, [("", what, by) for what, by in rows]) for title, rows in groups]
        self.table.show_actions(self._actions, first=first, keyed_only=True)
        self.table.search(self.field.text())
