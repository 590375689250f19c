"""Line icons, drawn from shipped SVG files in the ink of the theme that is on."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from sacplan.resource_files import resource_path
from sacplan.ui.shades import shade_called
from sacplan.ui.text_size import px


class _Engine(QIconEngine):
    """Draws one icon at the size asked for, in the shade as it is at that moment."""

    def __init__(self, name: str, shade: str) -> None:
        super().__init__()
        self._name, self._shade = name, shade

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        shade = "faint" if mode == QIcon.Mode.Disabled else self._shade
        _renderer(self._name, shade_called(shade)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size * scale)
        if pixmap.isNull():  # a button that the layout has not given any room yet
            return pixmap
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._shade)


class IconMark(QWidget):
    """An icon that stands beside words and says the same as they do."""

    def __init__(self, name: str = "", shade: str = "text", side: int = 18) -> None:
        super().__init__()
        self._side = side
        self.show_icon(name, shade)

    def show_icon(self, name: str, shade: str) -> None:
        """Show an icon in a shade of the theme; "" shows none."""
        self._icon = tinted(name, shade) if name else QIcon()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square as high as a line of text, or larger."""
        return QSize(px(self._side), px(self._side))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the middle."""
        box = QRect(0, 0, px(self._side), px(self._side))
        box.moveCenter(self.rect().center())
        painter = QPainter(self)
        self._icon.paint(painter, box)
        painter.end()


def icon(name: str) -> QIcon:
    """The icon of that name; `resources/icons/NAME.svg` uses `currentColor` for its lines."""
    return tinted(name, "text")


@cache
def tinted(name: str, shade: str) -> QIcon:
    """The icon in a shade of the theme, by name, that follows when the theme changes."""
    return QIcon(_Engine(name, shade))


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
