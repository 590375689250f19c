"""Bars that show what a length's uncertainty comes from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sacplan.measure.uncertainty_result import Share
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.shades import SHADES
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr

_ROW = 17
_NAME = 132
_MOST = 6
_LEAST = 0.005


class ShareBars(QWidget):
    """One bar a source, the greatest first; small ones are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its bars."""
        return QSize(200, max(1, px(_ROW) * len(self._shares)))

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show the shares of the variance."""
        told = sorted((s for s in shares if s.part >= _LEAST), key=lambda s: -s.part)
        if tuple(told[:_MOST]) == self._shares:
            return
        self._shares = tuple(told[:_MOST])
        self.setAccessibleName(tr("Shares of the uncertainty"))
        text = ", ".join(f"{_title(s.source)} {100 * s.part:.0f} %" for s in self._shares)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw name, bar and per cent."""
        painter = QPainter(self)
        font = painter.font()
        font.setPixelSize(px(12))
        painter.setFont(font)
        name, row, after = px(_NAME), px(_ROW), px(42)
        room = max(10, self.width() - name - after)
        for line, share in enumerate(self._shares):
            y = line * row
            painter.setPen(QColor(SHADES.muted))
            align = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y, name, row), align, _title(share.source))
            bar = QRectF(name, y + 4, room * min(1.0, share.part), row - 8)
            painter.fillRect(bar, QColor(SHADES.accent))
            percent = QRectF(name + room, y, after - 2, row)
            right = align | Qt.AlignmentFlag.AlignRight
            painter.drawText(percent, right, f"{100 * share.part:.0f} %")
        painter.end()


def _title(source: str) -> str:
    names = {
        "plane": tr("Transection line"),
        "surface": tr("Edge of the bone"),
        "scale": tr("Scale of the images"),
        "marking": tr("Marking the tape"),
        "stretch": tr("Stretch"),
        "laying": tr("Laying the tape"),
    }
    return names.get(source, short_name(source))
