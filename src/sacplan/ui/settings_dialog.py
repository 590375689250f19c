"""The dialog of the settings: what is changed is seen at once, and can be put back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sacplan.session.view_state import Window
from sacplan.ui.actions import Actions
from sacplan.ui.look_page import LookPage
from sacplan.ui.preference_commands import PreferenceCommands
from sacplan.ui.preferences import OWN_WINDOWS, Preferences
from sacplan.ui.shortcuts_page import ShortcutsPage
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr
from sacplan.ui.windows_page import WindowsPage


class SettingsDialog(QDialog):
    """One page a matter. Closing keeps what was changed; one button takes all of it back."""

    def __init__(self, commands: PreferenceCommands, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._found = self._as_it_is()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self.pages = QTabWidget()
        self.pages.setAccessibleName(tr("Pages of the settings"))
        for page, title in (
            (LookPage(commands), tr("Look and mouse")),
            (WindowsPage(commands), tr("Grey windows")),
            (ShortcutsPage(commands, actions), tr("Shortcuts")),
        ):
            self.pages.addTab(_scrolled(page), title)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addWidget(self._buttons())
        commands.changed.connect(self._on_changed)
        self._on_changed()
        room = parent.size()
        self.resize(min(px(700), room.width() - 40), min(px(580), room.height() - 60))

    def put_back(self) -> None:
        """Everything as it was when the dialog was opened."""
        preferences, windows, shortcuts = self._found
        self._commands.use(preferences)
        for key, window in windows.items():
            if window != self._commands.own_window(key):
                self._commands.put_window(key, window)
        self._commands.use_shortcuts(shortcuts)

    def reset(self) -> None:
        """Everything but the grey windows as it was when the program was new."""
        self._commands.use(Preferences())
        self._commands.use_shortcuts({})

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        roles = QDialogButtonBox.ButtonRole
        self._reset = QPushButton(tr("As at the start"))
        self._reset.setToolTip(tr("Own grey windows are kept"))
        self._back = QPushButton(tr("Take the changes back"))
        self._reset.clicked.connect(self.reset)
        self._back.clicked.connect(self.put_back)
        buttons.addButton(self._reset, roles.ResetRole)
        buttons.addButton(self._back, roles.ResetRole)
        return buttons

    def _as_it_is(self) -> tuple[Preferences, dict[str, Window | None], dict[str, tuple[str, ...]]]:
        do = self._commands
        windows = {key: do.own_window(key) for key in OWN_WINDOWS}
        return do.now, windows, do.own_shortcuts()

    def _on_changed(self) -> None:
        self._back.setEnabled(self._as_it_is() != self._found)
        is_usual = self._commands.now == Preferences() and not self._commands.own_shortcuts()
        self._reset.setEnabled(not is_usual)


def _scrolled(page: QWidget) -> QScrollArea:
    page.setObjectName("panelBody")
    area = QScrollArea()
    area.setObjectName("panel")
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
