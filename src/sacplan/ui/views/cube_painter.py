"""A small cube that shows which way the patient lies: L R A P S I on its faces."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF, QTransform

from sacplan.geometry.frame import LEFT, POSTERIOR, SUPERIOR
from sacplan.scene.palette import FAINT_TEXT
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.ui.views.mark_painter import colour_of

_HALF_PX = 15.0
_PLACE = (38.0, 40.0)
_LETTER_PX = 40

_FACES = (
    # letter, outward, and the direction in which the letter is read
    ("L", LEFT, POSTERIOR),
    ("R", -LEFT, -POSTERIOR),
    ("A", -POSTERIOR, LEFT),
    ("P", POSTERIOR, -LEFT),
    ("S", SUPERIOR, LEFT),
    ("I", -SUPERIOR, LEFT),
)


def paint_cube(painter: QPainter, geometry: SliceGeometry) -> None:
    """The cube in the lower left corner, turned as the bone is."""
    middle = np.array([_PLACE[0], geometry.height - _PLACE[1]])
    picture = np.stack([geometry.right, geometry.down], axis=1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for letter, outward, reading in _FACES:
        facing = -float(outward @ geometry.into)
        if facing <= 0.02:
            continue
        # seen from outside, right x down points into the cube
        down = np.cross(-outward, reading)
        corners = np.array(
            [outward + a * reading + b * down for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        )
        at = middle + corners @ picture * _HALF_PX
        _paint_face(painter, letter, at, facing)
    painter.restore()


def _paint_face(painter: QPainter, letter: str, corners: np.ndarray, facing: float) -> None:
    face = QPolygonF([QPointF(float(x), float(y)) for x, y in corners])
    shade = round(70 + 75 * facing)
    painter.setPen(QPen(colour_of(FAINT_TEXT, 0.8), 1.0))
    painter.setBrush(colour_of((shade, shade + 6, shade + 14), 0.92))
    painter.drawPolygon(face)
    size = float(_LETTER_PX)
    square = QPolygonF([QPointF(0, 0), QPointF(size, 0), QPointF(size, size), QPointF(0, size)])
    transform = QTransform.quadToQuad(square, face)
    if not isinstance(transform, QTransform) or facing < 0.12:
        return
    painter.save()
    painter.setTransform(transform, True)
    font = QFont(painter.font())
    font.setPixelSize(_LETTER_PX - 12)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour_of((250, 250, 250)))
    painter.drawText(QRectF(0, 0, size, size), int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.restore()
