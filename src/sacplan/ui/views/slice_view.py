"""The widget of one slice view."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from sacplan.scene.marks import Marks
from sacplan.scene.palette import BACKGROUND, PANE_COLOURS
from sacplan.scene.slice_geometry import SliceGeometry, camera_centred_on, slice_geometry
from sacplan.scene.slice_scene import SliceScene
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane
from sacplan.ui.translate import tr
from sacplan.ui.views.feedback import Feedback
from sacplan.ui.views.gesture import Pixel
from sacplan.ui.views.loupe import Loupe, watched_pixel
from sacplan.ui.views.mark_painter import colour_of, paint_marks
from sacplan.ui.views.plane_readout import PlaneReadout
from sacplan.ui.views.pointer import Pointer
from sacplan.ui.views.slice_gestures import show_camera
from sacplan.ui.views.slice_target import SliceTarget

_REST_MS = 140
_HURRIED_SHARE = 0.6
"""Of the pixels each way while slices turn, or thick ones pass: cutting them takes longest."""


class SliceView(QWidget):
    """Shows one slice of the open case and lets the user work on it.

    Qt asks for at most one repaint a turn of its loop, however often the state changes.
    """

    reading_changed = Signal(object)
    """A Reading of what lies under the pointer, or None when the pointer leaves."""

    menu_requested = Signal(QPoint)
    """The right button was clicked: a place on the screen for a menu."""

    def __init__(self, pane: Pane, session: SessionPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = pane
        self._session = session
        self._scene = SliceScene(pane)
        self._ground: tuple[NDArray[np.uint32], Marks, QPixmap] | None = None
        self._feedback = Feedback(self)
        self._feedback.reading_changed.connect(self.reading_changed)
        self._feedback.menu_requested.connect(self.menu_requested)
        self._pointer = Pointer(self, SliceTarget(self, session, self._feedback))
        self._pointer.wandered.connect(self._on_wandered)
        self._readout = PlaneReadout(self, session, self._pointer)
        self._loupe, self._watched = Loupe(pane), False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.update)
        self.setAccessibleName(tr("{0} view").format(tr(pane.value.capitalize())))
        self.setFocusPolicy(Qt.FocusPolicy.WheelFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 100)
        session.changed.connect(self._on_changed)

    def shutdown(self) -> None:
        """Stop listening to the session; the view shows what it showed last."""
        self._pointer.let_go()
        self._rest.stop()
        self._readout.stop()
        self._session.changed.disconnect(self._on_changed, missing_ok=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as a quarter of a common window."""
        return QSize(560, 420)

    def geometry_shown(self) -> SliceGeometry | None:
        """Where the slice lies, in this widget's own pixels; None while no case is open."""
        return self._scene.geometry(self._session.state, self.width(), self.height())

    def marks_shown(self) -> Marks:
        """The marks over the picture, in this widget's own pixels."""
        geometry = self.geometry_shown()
        return Marks() if geometry is None else self._scene.marks(self._session.state, geometry)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the slice and the marks."""
        painter = QPainter(self)
        geometry = self.geometry_shown()
        if geometry is None:
            painter.fillRect(self.rect(), colour_of(BACKGROUND))
        else:
            painter.drawPixmap(0, 0, self._ground_shown(geometry))
            grabbed = self._pointer.grabbed
            lit = self._feedback.lit if grabbed is None else grabbed.key
            marks = self.marks_shown()
            paint_marks(painter, marks, lit)
            self._readout.paint(painter, marks.handles)
            watched = self._watched_pixel(geometry)
            if watched is not None:
                self._loupe.paint(painter, self._session.state, geometry, watched)
        ink = 1.0 if self.hasFocus() else 0.55
        painter.fillRect(QRectF(0, 0, self.width(), 2), colour_of(PANE_COLOURS[self.pane], ink))
        painter.end()

    def _watched_pixel(self, geometry: SliceGeometry) -> Pixel | None:
        """What the magnifier shows, if it is up."""
        pointer = self._pointer
        return watched_pixel(
            self._session.state, geometry, pointer.at, pointer.grabbed, pointer.is_by_key
        )

    def _on_wandered(self) -> None:
        """Redraw while the magnifier is up, and once more when it goes."""
        geometry = self.geometry_shown()
        is_watched = geometry is not None and self._watched_pixel(geometry) is not None
        if is_watched or self._watched:
            self.update()
        self._watched = is_watched

    def _ground_shown(self, geometry: SliceGeometry) -> QPixmap:
        """The slice with the outline of the sacrum; kept while only other marks change."""
        state, ratio = self._session.state, self.devicePixelRatioF()
        share = _HURRIED_SHARE if self._rest.isActive() else 1.0
        pixels = self._scene.image(state, geometry, ratio * share)
        outline = self._scene.ground_marks(state, geometry)
        known = self._ground
        if known is None or known[0] is not pixels or known[1] is not outline:
            rows, columns = pixels.shape
            image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
            ground = QPixmap(ceil(self.width() * ratio), ceil(self.height() * ratio))
            ground.setDevicePixelRatio(ratio)
            painter = QPainter(ground)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, share == 1.0)
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), image)
            paint_marks(painter, outline)
            painter.end()
            known = self._ground = (pixels, outline, ground)
        return known[2]

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        is_same_case = now.case is not None and now.case is before.case
        is_turned = not np.array_equal(now.view.axes, before.view.axes)
        if is_same_case and is_turned:
            QTimer.singleShot(0, self, lambda: self._keep_in_place(before))
        is_passed = now.view.slab.mode is not None and now.view.crosshair_mm is not (
            before.view.crosshair_mm
        )
        if is_same_case and (is_turned or is_passed):
            self._rest.start()
        self.update()

    def _keep_in_place(self, before: SessionState) -> None:
        """After the views were turned, show the crosshair where it was on the screen."""
        case = before.case
        now = self.geometry_shown()
        if case is None or now is None:
            return
        crosshair = self._session.state.view.crosshair_mm
        size = (self.width(), self.height())
        at = slice_geometry(self.pane, before.view, case.volume, *size).to_pixel(crosshair)
        both = (before.view.cameras, self._session.state.view.cameras)
        is_placed = all(self.pane in cameras for cameras in both)
        if is_placed and np.abs(now.to_pixel(crosshair) - at).max() > 0.01:
            camera = camera_centred_on(case.volume, now, crosshair, at)
            show_camera(self._session, self.pane, camera)
