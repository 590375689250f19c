"""Paints one entry of the series list: picture, name, what it is, and a badge when it is odd."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sacplan.ui.icons import tinted
from sacplan.ui.shades import SHADES
from sacplan.ui.text_size import px

SHOWN = Qt.ItemDataRole.UserRole + 1
"""The role under which an entry keeps its SeriesLook or StudyLook."""

THUMBNAIL = 54
_PAD = 6
_BADGE = 16

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class SeriesLook:
    """What is painted for one series. `badge` is "", "caution" or "blocker"."""

    title: str
    detail: str
    geometry: str
    badge: str = ""
    picture: QPixmap | None = None
    is_open: bool = False


@dataclass(slots=True)
class StudyLook:
    """What is painted above the series of one study."""

    patient: str
    study: str


class SeriesDelegate(QStyledItemDelegate):
    """Paints studies as headings and series as cards."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Two lines for a study, the height of the picture for a series."""
        width = option.rect.width()
        is_study = isinstance(index.data(SHOWN), StudyLook)
        return QSize(width, 10 + 2 * px(18) if is_study else max(THUMBNAIL, 3 * px(18)) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        look = index.data(SHOWN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if isinstance(look, StudyLook):
            _paint_study(painter, option.rect, look)
        elif isinstance(look, SeriesLook):
            _paint_series(painter, option, look)
        painter.restore()


def _paint_study(painter: QPainter, rect: QRect, look: StudyLook) -> None:
    inner = rect.adjusted(_PAD, 8, -_PAD, 0)
    _line(painter, inner, 0, look.patient, SHADES.text, 12, QFont.Weight.DemiBold)
    _line(painter, inner, 1, look.study, SHADES.muted, 11)


def _paint_series(painter: QPainter, option: QStyleOptionViewItem, look: SeriesLook) -> None:
    frame = option.rect.adjusted(0, 1, -1, -1)
    states = QStyle.StateFlag
    is_selected = bool(option.state & states.State_Selected)
    is_hovered = bool(option.state & states.State_MouseOver)
    if is_selected or is_hovered:
        painter.setPen(QColor(SHADES.accent if is_selected else SHADES.card))
        painter.setBrush(QColor(SHADES.raised if is_selected else SHADES.card))
        painter.drawRoundedRect(frame, 6, 6)
    if look.is_open:
        painter.fillRect(QRect(frame.left(), frame.top() + 6, 3, frame.height() - 12), SHADES.good)
    box = QRect(frame.left() + _PAD + 2, frame.top() + _PAD - 1, THUMBNAIL, THUMBNAIL)
    painter.fillRect(box, QColor("#000000"))
    if look.picture is not None:
        ratio = look.picture.devicePixelRatio()
        width, height = look.picture.width() / ratio, look.picture.height() / ratio
        corner = box.center() - QPoint(round(width / 2) - 1, round(height / 2) - 1)
        painter.drawPixmap(corner, look.picture)
    width = frame.right() - box.right() - 14
    text = QRect(box.right() + 9, box.top() + 1, width, frame.height() - 2 * _PAD)
    first = text.adjusted(0, 0, -_BADGE - 4 if look.badge else 0, 0)
    is_refused = look.badge == "blocker"
    ink = SHADES.muted if is_refused else SHADES.text
    _line(painter, first, 0, look.title, ink, 13, QFont.Weight.Medium)
    _line(painter, text, 1, look.detail, SHADES.muted, 11)
    _line(painter, text, 2, look.geometry, SHADES.muted, 11)
    if look.badge:
        shade = "blocker" if is_refused else "caution"
        place = QRect(text.right() - _BADGE + 1, text.top(), _BADGE, _BADGE)
        tinted(look.badge, shade).paint(painter, place)


def _line(
    painter: QPainter,
    box: QRect,
    number: int,
    text: str,
    ink: str,
    size: int,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(px(size))
    font.setWeight(weight)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    place = QRect(box.left(), box.top() + number * px(18), box.width(), px(18))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
