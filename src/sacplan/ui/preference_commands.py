"""What follows from the preferences: they are put on at once and remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from sacplan.session.view_state import Window
from sacplan.ui.language_choice import choose_language, language_of
from sacplan.ui.preferences import (
    OWN_WINDOWS,
    Preferences,
    own_window,
    read_preferences,
    remember_own_window,
    remember_preferences,
)
from sacplan.ui.shortcuts import read_shortcuts, remember_shortcuts
from sacplan.ui.text_size import FACTORS
from sacplan.ui.theme import apply_theme
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


class PreferenceCommands(QObject):
    """Knows the preferences as they are now."""

    changed = Signal()
    """A preference, a grey window or a shortcut is another one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._now = read_preferences(window.settings)
        self._windows = {key: own_window(window.settings, key) for key in OWN_WINDOWS}
        window.session.show(
            hand=self._now.hand,
            tool=self._now.hand.resting_tool,
            snaps=self._now.plane_snaps,
            letters=FACTORS[self._now.text_size],
        )

    @property
    def now(self) -> Preferences:
        """The preferences as they are now."""
        return self._now

    def use(self, preferences: Preferences) -> None:
        """Put other preferences on, and remember them."""
        before, self._now = self._now, preferences
        remember_preferences(self._window.settings, preferences)
        session, view = self._window.session, self._window.session.state.view
        if preferences.hand != view.hand:
            is_resting = view.tool is view.hand.resting_tool
            tool = preferences.hand.resting_tool if is_resting else view.tool
            session.show(hand=preferences.hand, tool=tool)
        if preferences.plane_snaps != view.snaps:
            session.show(snaps=preferences.plane_snaps)
        look = (preferences.theme, preferences.text_size)
        application = QApplication.instance()
        if look != (before.theme, before.text_size) and isinstance(application, QApplication):
            apply_theme(application, *look)
            session.show(letters=FACTORS[preferences.text_size])
        self.changed.emit()

    def toggle_snapping(self) -> None:
        """Let a plane under the hand rest, or not."""
        self.use(replace(self._now, plane_snaps=not self._now.plane_snaps))

    @property
    def language(self) -> str:
        """The code of the language that is chosen, or the system's."""
        return language_of(self._window.settings)

    def choose_language(self, code: str) -> str:
        """Remember a language; what to tell the user, in that language."""
        return choose_language(self._window.settings, code)

    def own_window(self, key: str) -> Window | None:
        """The user's own grey window under a key."""
        return self._windows[key]

    def use_window(self, key: str) -> None:
        """Show the images in the user's own grey window of that key."""
        window = self.own_window(key)
        if window is not None:
            self._window.session.show(window=window)

    def keep_window(self, key: str, window: Window | None = None) -> None:
        """Keep a grey window, the present one unless told, under a key."""
        kept = window or self._window.session.state.view.window
        self.put_window(key, kept)
        text = tr("Kept under key {0}: width {1}, centre {2}.")
        self._window.message.say(text.format(key, f"{kept.width:.0f}", f"{kept.center:.0f}"))

    def forget_window(self, key: str) -> None:
        """Forget the grey window under a key."""
        self.put_window(key, None)

    def own_shortcuts(self) -> dict[str, tuple[str, ...]]:
        """The user's own shortcuts by action."""
        table = self._window.actions_table
        return read_shortcuts(self._window.settings, (entry.key for entry in table.entries))

    def use_shortcuts(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Put shortcuts of the user's own on, and remember them."""
        remember_shortcuts(self._window.settings, own)
        self._window.actions_table.use_shortcuts(own)
        self.changed.emit()

    def show_dialog(self, page: int = 0) -> None:
        """Show the settings; the window stays usable and follows at once."""
        from sacplan.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self, self._window.actions_table, self._window)
        dialog.pages.setCurrentIndex(page)
        dialog.show()

    def show_shortcuts(self) -> None:
        """Show the page of the settings where shortcuts are changed."""
        self.show_dialog(page=2)

    def put_window(self, key: str, window: Window | None) -> None:
        """Put a grey window under a key; None forgets it."""
        self._windows[key] = window
        remember_own_window(self._window.settings, key, window)
        session = self._window.session
        session.show(window=session.state.view.window)  # enables the entries anew
        self.changed.emit()
