"""The magnifier over a slice: what lies under the pointer, sliced anew, up to four times larger."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from sacplan.scene.loupe_geometry import (
    LEAST_GAIN,
    Place,
    loupe_geometry,
    loupe_place,
    magnification,
)
from sacplan.scene.marks import Grip, Handle, pixel
from sacplan.scene.palette import SELECTED, TEXT
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.scene.slice_scene import SliceScene
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.views.gesture import Pixel
from sacplan.ui.views.mark_painter import colour_of

_GAP = 9.0


def watched_pixel(
    state: SessionState,
    geometry: SliceGeometry,
    pointer: Pixel | None,
    grabbed: Handle | None,
    is_by_key: bool,
) -> Pixel | None:
    """What the user is placing by the eye: the landmark dragged or nudged, or what lies under the
    pointer (after a key under the crosshair) while one is due; None while nothing is placed."""
    view = state.view
    if not view.loupe_is_on:
        return None
    if grabbed is not None and grabbed.grip in (Grip.LANDMARK, Grip.SUGGESTION):
        moved = state.plan.position(grabbed.name)
        return None if moved is None else pixel(geometry.to_pixel(moved))
    if view.tool is Tool.LANDMARK and view.landmark_to_place is not None:
        return pixel(geometry.to_pixel(view.crosshair_mm)) if is_by_key else pointer
    nudged = state.plan.position(view.selected_landmark) if view.selected_landmark else None
    return None if nudged is None or not is_by_key else pixel(geometry.to_pixel(nudged))


class Loupe:
    """Never covers what it magnifies: it stands in a corner and changes over when that is near."""

    def __init__(self, pane: Pane) -> None:
        self._scene = SliceScene(pane)
        self._place: Place | None = None

    @property
    def place(self) -> Place | None:
        """Where it was painted last."""
        return self._place

    def paint(
        self, painter: QPainter, state: SessionState, geometry: SliceGeometry, at: Pixel
    ) -> None:
        """Paint it for the pixel `at` of the slice, which is where its crosshair meets."""
        place = loupe_place(geometry.width, geometry.height, at, self._place)
        self._place = place
        gain = magnification(geometry, place.side)
        if gain < LEAST_GAIN:
            return
        ratio = painter.device().devicePixelRatioF()
        pixels = self._scene.image(state, loupe_geometry(geometry, at, place.side), ratio)
        rows, columns = pixels.shape
        image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
        box = QRectF(place.x, place.y, place.side, place.side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(box, image)
        _paint_cross(painter, box, gain)
        painter.setPen(colour_of(TEXT))
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.drawText(
            box.adjusted(6, 4, -6, -4),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom),
            f"{gain:.2g}×",
        )


def _paint_cross(painter: QPainter, box: QRectF, pixel_side: float) -> None:
    """Rim, crosshair, and the square that is one pixel of the view under it."""
    middle, half = box.center(), box.width() / 2
    arms = [
        QLineF(middle + QPointF(x * _GAP, y * _GAP), middle + QPointF(x * half, y * half))
        for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1))
    ]
    for colour, width in (((0, 0, 0), 3.0), (SELECTED, 1.0)):
        pen = QPen(colour_of(colour, 0.55 if width > 1 else 0.95), width)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLines(arms)
        square = QRectF(0, 0, pixel_side, pixel_side)
        square.moveCenter(middle)
        painter.drawRect(square)
        painter.drawRect(box)
