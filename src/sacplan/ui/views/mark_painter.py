"""Paints marks over a picture: crisp at every device pixel ratio."""

from __future__ import annotations

import struct
from functools import lru_cache
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from sacplan.scene.marks import Dot, Grip, Handle, Label, Marks, Stroke
from sacplan.scene.palette import BACKGROUND, Colour
from sacplan.ui.text_size import px
from sacplan.ui.translate import marked, tr
from sacplan.ui.views.gesture import Pixel

_HALO_OPACITY = 0.75
_RINGED = (Grip.LANDMARK, Grip.SUGGESTION, Grip.CURVE_POINT, Grip.CONTOUR_POINT, Grip.MEASURE)
"""Handles that are seen as the mark they move; a ring says that one is under the pointer."""

_MANY = 60
_LETTERS = 3
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])

_WORDS = (
    marked("Axial"),
    marked("Sagittal"),
    marked("Coronal"),
    marked("Disc top"),
    marked("S{0} foramen, {1}"),
    marked("S{0} foramen, {1}, lower rim"),
)
"""How views and landmarks are called in the scene, which knows nothing of languages."""


def paint_marks(painter: QPainter, marks: Marks, hovered: tuple[str, str] | None = None) -> None:
    """Strokes, dots, handles, then texts; the handle with the key `hovered` is lit."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for stroke in marks.strokes:
        _paint_stroke(painter, stroke)
    for dot in marks.dots:
        _paint_dot(painter, dot)
    for handle in marks.handles:
        _paint_handle(painter, handle, handle.key == hovered)
    for label in marks.labels:
        _paint_label(painter, label)


def colour_of(colour: Colour, opacity: float = 1.0) -> QColor:
    """The Qt colour."""
    return QColor(*colour, round(255 * opacity))


def _paint_stroke(painter: QPainter, stroke: Stroke) -> None:
    if not len(stroke.pieces):
        return
    lines = _path_of(stroke.pieces)
    is_many = len(stroke.pieces) > _MANY
    if stroke.has_halo:
        halo = _pen((0, 0, 0), stroke.width + 2.0, _HALO_OPACITY * stroke.opacity)
        if is_many:
            halo.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.strokePath(lines, halo)
    pen = _pen(stroke.colour, stroke.width, stroke.opacity)
    if is_many:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # round ends of so many pieces cost five times
    if stroke.is_dashed:
        pen.setDashPattern([4.0, 3.0])
    painter.strokePath(lines, pen)


def _path_of(pieces: NDArray[np.float64]) -> QPainterPath:
    """The pieces (n, 2, 2) as one path, read from memory in Qt's own form of storing it: thousands
    of pieces take a third of the time that lines made one by one take."""
    points = np.asarray(pieces, dtype=np.float64).reshape(-1, 2)
    elements = np.zeros(len(points), dtype=_ELEMENT)
    elements["x"], elements["y"] = points.T
    elements["kind"][1::2] = 1  # begin, go to, begin, go to
    stored = struct.pack(">i", len(points)) + elements.tobytes() + struct.pack(">ii", 0, 0)
    path = QPainterPath()
    QDataStream(QByteArray(stored)) >> path
    return path


def _pen(colour: Colour, width: float, opacity: float) -> QPen:
    pen = QPen(colour_of(colour, opacity), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _paint_dot(painter: QPainter, dot: Dot) -> None:
    at = QPointF(*dot.at)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour_of(dot.rim, dot.opacity)))
    painter.drawEllipse(at, dot.radius + 1.5, dot.radius + 1.5)
    painter.setBrush(QBrush(colour_of(dot.colour, dot.opacity)))
    painter.drawEllipse(at, dot.radius, dot.radius)


def _paint_handle(painter: QPainter, handle: Handle, is_lit: bool) -> None:
    at = QPointF(*handle.at)
    if handle.grip in _RINGED:
        if is_lit:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(handle.colour, 1.6, 1.0))
            painter.drawEllipse(at, 9.0, 9.0)
        return
    radius = (7.5 if handle.grip is Grip.PLANE_SHIFT else 5.5) + (1.5 if is_lit else 0.0)
    painter.setPen(_pen((0, 0, 0), 4.0, _HALO_OPACITY))
    painter.setBrush(QBrush(colour_of(handle.colour if is_lit else BACKGROUND)))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(_pen(handle.colour, 1.8, 1.0))
    painter.drawEllipse(at, radius, radius)
    ink: Colour = BACKGROUND if is_lit else handle.colour
    if handle.grip is Grip.PLANE_SHIFT:
        _paint_arrows(painter, at, handle.angle_deg, ink)
    else:
        painter.setBrush(QBrush(colour_of(ink)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(at, 2.0, 2.0)


def _paint_arrows(painter: QPainter, at: QPointF, angle_deg: float, ink: Colour) -> None:
    painter.save()
    painter.translate(at)
    painter.rotate(angle_deg)
    painter.setPen(_pen(ink, 1.6, 1.0))
    painter.drawLines(
        [
            QLineF(-4.6, 0, 4.6, 0),
            QLineF(4.6, 0, 1.9, -2.5),
            QLineF(4.6, 0, 1.9, 2.5),
            QLineF(-4.6, 0, -1.9, -2.5),
            QLineF(-4.6, 0, -1.9, 2.5),
        ]
    )
    painter.restore()


def _paint_label(painter: QPainter, label: Label) -> None:
    ratio = painter.device().devicePixelRatioF()
    families = tuple(painter.font().families())
    text = _text_pixmap(
        _said(label.text), label.colour, px(label.size), label.is_bold, families, ratio
    )
    at = _upper_left(label, text.width() / ratio - 2, text.height() / ratio - 2)
    painter.setOpacity(label.opacity)
    # whole device pixels keep the letters sharp
    painter.drawPixmap(QPointF(*(round((v - 1) * ratio) / ratio for v in at)), text)
    painter.setOpacity(1.0)


def _said(text: str) -> str:
    """In the user's language; the letters of directions are the same in all, as in DICOM."""
    return text if len(text) <= _LETTERS else tr(text)


@lru_cache(maxsize=512)
def _text_pixmap(
    text: str, colour: Colour, size: int, is_bold: bool, families: tuple[str, ...], ratio: float
) -> QPixmap:
    """The text with its dark rim, one pixel wider on all sides; painting a picture is quicker."""
    font = QFont(list(families))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    metrics = QFontMetricsF(font)
    width, height = ceil(metrics.horizontalAdvance(text)) + 2, ceil(metrics.height()) + 2
    pixmap = QPixmap(ceil(width * ratio), ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setFont(font)
    box = QRectF(1, 1, width - 2, height - 2)
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
    painter.setPen(colour_of((0, 0, 0), _HALO_OPACITY))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)):
        painter.drawText(box.translated(dx, dy), flags, text)
    painter.setPen(colour_of(colour))
    painter.drawText(box, flags, text)
    painter.end()
    return pixmap


def _upper_left(label: Label, width: float, height: float) -> Pixel:
    x, y = label.at
    left, top = x - width / 2, y - height / 2
    if "left" in label.anchor:
        left = x
    elif "right" in label.anchor:
        left = x - width
    if "top" in label.anchor:
        top = y
    elif "bottom" in label.anchor:
        top = y - height
    return left, top
