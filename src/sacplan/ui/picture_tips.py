"""Tool tips with a small drawing of what the tool does, in the colours of the theme that is on."""

from __future__ import annotations

import base64
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolBar, QToolButton, QToolTip

from sacplan.resource_files import resource_path
from sacplan.ui.shades import SHADES

PICTURES = (
    *("next_landmark", "place_plane", "lock", "align", "focus", "hide", "sheet"),
    *("tool_crosshair", "tool_window", "tool_pan", "tool_zoom", "tool_ruler"),
)
"""The actions that have a drawing: `resources/tips/KEY.svg`."""

_SIZE = (120, 80)
_INKS = {"currentColor": "text", "accentColor": "accent", "planeColor": "plane"}


class PictureTips(QObject):
    """Watches the buttons of a tool bar."""

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        for button in bar.findChildren(QToolButton):
            if any(action.objectName() in PICTURES for action in button.actions()):
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the tip with its drawing instead of the plain one."""
        if isinstance(event, QHelpEvent) and isinstance(watched, QToolButton):
            action = watched.defaultAction()
            html = tip_html(action.objectName(), action.toolTip(), watched.devicePixelRatioF())
            QToolTip.showText(event.globalPos(), html, watched)
            return True
        return False


def tip_html(key: str, text: str, ratio: float) -> str:
    """The drawing of an action above its words."""
    first, *others = (escape(line) for line in text.split("\n"))
    words = "<br>".join((f"<b>{first}</b>", *others))
    width, height = _SIZE
    source = f"data:image/png;base64,{_png(key, ratio)}"
    picture = f'<img width="{width}" height="{height}" src="{source}">'
    return f"<div>{picture}</div><div>{words}</div>"


def _png(key: str, ratio: float) -> str:
    drawing = resource_path("tips", f"{key}.svg").read_text(encoding="utf-8")
    for ink, shade in _INKS.items():
        drawing = drawing.replace(ink, getattr(SHADES, shade))
    pixmap = QPixmap(*(round(side * ratio) for side in _SIZE))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return base64.b64encode(buffer.data().data()).decode()
