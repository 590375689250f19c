"""The page of keys is the table of actions as it is now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_window import opened_window
from sacplan.ui.help_dialog import HelpDialog
from sacplan.ui.key_table import KeyTable, shown
from sacplan.ui.preferences import MouseProfile, Preferences


def rows(table: KeyTable) -> set[tuple[str, str]]:
    """What is seen: what is done, and by which keys."""
    items = [item for _, group in table._groups for item in group]
    return {(item.text(0), item.text(1)) for item in items if not item.isHidden()}


def test_every_shortcut_is_on_the_page_and_found(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        actions = driver.window.actions_table
        driver.do("help")
        dialog = driver.window.findChildren(HelpDialog)[-1]
        qtbot.waitExposed(dialog)
        listed = rows(dialog.table)
        for entry in actions.entries:
            if entry.shortcuts:
                assert (actions.title(entry.key), shown(entry.shortcuts)) in listed
        assert "Left drag" in {by for _, by in listed}
        QTest.keyClicks(dialog.field, "ctrl+k")
        assert rows(dialog.table) == {("Find a command", "Ctrl+K")}
        QTest.keyClick(dialog.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(dialog.field, "brightness")
        before = rows(dialog.table)
        driver.window.preferences.use(Preferences(mouse=MouseProfile.PACS))
        after = rows(dialog.table)
        assert len(after) == len(before) + 1, "the mouse is told as it is set"
        driver.window.preferences.use_shortcuts({"tool_window": ("Ctrl+B",)})
        assert "Ctrl+B" in {by for _, by in rows(dialog.table)}
        dialog.close()
