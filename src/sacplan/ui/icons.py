"""Line icons, drawn from shipped SVG files in the theme's ink."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sacplan.resource_files import resource_path
from sacplan.ui.theme import SHADES


@cache
def icon(name: str) -> QIcon:
    """The icon of that name; `resources/icons/NAME.svg` uses `currentColor` for its lines."""
    result = _drawn(name, SHADES.text, QIcon.Mode.Normal, QIcon())
    return _drawn(name, SHADES.faint, QIcon.Mode.Disabled, result)


@cache
def tinted(name: str, ink: str) -> QIcon:
    """The icon in a colour of its own."""
    return _drawn(name, ink, QIcon.Mode.Normal, QIcon())


def _drawn(name: str, ink: str, mode: QIcon.Mode, result: QIcon) -> QIcon:
    drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
    for size in (18, 36, 54):
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        result.addPixmap(pixmap, mode)
    return result
