"""Every main tool shows what it does, in the inks of the theme that is on."""

from __future__ import annotations

import base64
import re
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolBar, QToolTip
from pytestqt.qtbot import QtBot

from made_window import opened_window
from sacplan.resource_files import resource_path
from sacplan.ui.picture_tips import PICTURES
from sacplan.ui.shades import THEMES, Theme, wear


def inks(html: str) -> set[str]:
    data = re.search(r"base64,([^\"]+)", html)[1]
    image = QImage.fromData(base64.b64decode(data), "PNG")
    assert (image.width(), image.height()) == (120, 80)
    pixels = (image.pixelColor(x, y) for x in range(120) for y in range(80))
    return {QColor(c.rgb()).name() for c in pixels if c.alpha() == 255}


def test_tools_show_what_they_do(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        bar = driver.window.findChild(QToolBar, "tools")
        actions = driver.window.actions_table
        assert {path.stem for path in resource_path("tips", "lock.svg").parent.iterdir()} == set(
            PICTURES
        )
        try:
            for theme in Theme:
                wear(theme)
                for key in PICTURES:
                    button = bar.widgetForAction(actions.action(key))
                    at = button.rect().center()
                    where = button.mapToGlobal(at)
                    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, where))
                    shown = QToolTip.text()
                    assert actions.title(key).split(":")[0] in shown
                    found = inks(shown)
                    assert found & {THEMES[theme].text, THEMES[theme].accent}, key
        finally:
            wear(Theme.DARK)
            QToolTip.showText(QPoint(), "")
            QToolTip.hideText()
