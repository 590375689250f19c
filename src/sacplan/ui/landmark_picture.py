"""A small drawing of what a landmark is: its spot ringed, those it is taken for crossed out."""

from __future__ import annotations

import base64
from functools import lru_cache

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QLineF,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolTip, QWidget

from sacplan.resource_files import resource_path
from sacplan.ui.landmark_guide import guide, short_name
from sacplan.ui.landmark_spots import DRAWN, SIDE, Drawn, Spot
from sacplan.ui.shades import SHADES
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr

_TIP_PX = 190


class LandmarkPicture(QWidget):
    """The drawing of one landmark; empty for one that the plan format does not name."""

    def __init__(self, side_px: int) -> None:
        super().__init__()
        self._side = side_px
        self._name = ""

    def show_landmark(self, name: str | None) -> None:
        """Show the drawing of a landmark, or nothing."""
        self._name = name if name is not None and name in DRAWN else ""
        self.setVisible(bool(self._name))
        if self._name:
            text = tr("Drawing: where the {0} lies, and what it is not")
            self.setAccessibleName(text.format(short_name(self._name)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square."""
        return QSize(px(self._side), px(self._side))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never squeezed: small, it could not be read."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the inks of the theme."""
        if self._name:
            painter = QPainter(self)
            paint_landmark(painter, self._name, px(self._side))
            painter.end()


def paint_landmark(painter: QPainter, name: str, side_px: float) -> None:
    """The drawing of a landmark of DRAWN in a square of `side_px` at the painter's origin."""
    drawn = DRAWN[name]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side_px / SIDE, side_px / SIDE)
    painter.setClipRect(QRectF(0, 0, SIDE, SIDE))
    x, y, part = drawn.part
    scale = SIDE / part
    whole = QRectF(-x * scale, -y * scale, SIDE * scale, SIDE * scale)
    _renderer(drawn.drawing, SHADES.muted).render(painter, whole)
    _paint_letters(painter, drawn)
    for spot in drawn.wrong:
        _paint_wrong(painter, shown_at(drawn, spot))
    _paint_right(painter, shown_at(drawn, drawn.at))
    painter.restore()


def shown_at(drawn: Drawn, spot: Spot) -> Spot:
    """Where a spot of the drawing lies in the part of it that is shown, of SIDE units."""
    x, y, part = drawn.part
    return (spot[0] - x) * SIDE / part, (spot[1] - y) * SIDE / part


class PictureTip(QObject):
    """Shows the drawing of a landmark and its definition as the tool tip of a widget."""

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget)
        self._name = name
        widget.setAccessibleDescription(guide(name))
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Draw it when it is asked for, above what the widget says itself."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        assert isinstance(watched, QWidget)
        own = watched.toolTip()
        text = f"{guide(self._name)}<br><br>{own}" if own else guide(self._name)
        QToolTip.showText(event.globalPos(), picture_tip(self._name, text), watched)
        return True


def picture_tip(name: str, text: str) -> str:
    """A tool tip with the drawing of a landmark above its definition."""
    if name not in DRAWN:
        return text
    pixmap = QPixmap(px(_TIP_PX), px(_TIP_PX))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_landmark(painter, name, px(_TIP_PX))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    coded = base64.b64encode(data.data()).decode()
    side = px(_TIP_PX)
    image = f'<img src="data:image/png;base64,{coded}" width="{side}" height="{side}">'
    rows = f'<tr><td align="center">{image}</td></tr><tr><td>{text}</td></tr>'
    return f'<table width="{side + 90}">{rows}</table>'


def _paint_right(painter: QPainter, spot: Spot) -> None:
    """A ring with a dot: also told from the cross without its colour."""
    at = QPointF(*spot)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((SHADES.card, 4.6), (SHADES.good, 2.4)):
        painter.setPen(QPen(QColor(ink), width))
        painter.drawEllipse(at, 5.6, 5.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(SHADES.good))
    painter.drawEllipse(at, 1.8, 1.8)


def _paint_wrong(painter: QPainter, spot: Spot) -> None:
    x, y = spot
    arms = [QLineF(x - 4, y - 4, x + 4, y + 4), QLineF(x - 4, y + 4, x + 4, y - 4)]
    for ink, width in ((SHADES.card, 5.0), (SHADES.blocker, 2.6)):
        pen = QPen(QColor(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLines(arms)


def _paint_letters(painter: QPainter, drawn: Drawn) -> None:
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(SHADES.text))
    box = QRectF(2, SIDE - 17, SIDE - 4, 15)
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    for letter, side in zip(drawn.letters, sides, strict=True):
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), letter)


@lru_cache(maxsize=16)
def _renderer(drawing: str, ink: str) -> QSvgRenderer:
    svg = resource_path("landmarks", f"{drawing}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", ink).encode()))
