"""The widget of the sacrum straightened along its ventral curve."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sacplan.scene.marks import Marks
from sacplan.scene.palette import BACKGROUND, FAINT_TEXT, PANE_COLOURS, TEXT
from sacplan.scene.straight_geometry import StraightGeometry
from sacplan.scene.straight_scene import StraightScene, missing
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr
from sacplan.ui.views.feedback import Feedback
from sacplan.ui.views.mark_painter import colour_of, paint_marks
from sacplan.ui.views.plane_readout import PlaneReadout
from sacplan.ui.views.pointer import Pointer
from sacplan.ui.views.straight_target import StraightTarget


class StraightView(QWidget):
    """A sheet of the open case, bent along the ventral curve, laid flat beside the tape's scale."""

    reading_changed = Signal(object)
    """A StraightReading of what lies under the pointer, or None when the pointer leaves."""

    menu_requested = Signal(QPoint)
    """The right button was clicked: a place on the screen for a menu."""

    def __init__(self, session: SessionPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = Pane.STRAIGHT
        self._session = session
        self._scene = StraightScene()
        self._feedback = Feedback(self)
        self._feedback.reading_changed.connect(self.reading_changed)
        self._feedback.menu_requested.connect(self.menu_requested)
        self._pointer = Pointer(self, StraightTarget(self, session, self._feedback))
        self._readout = PlaneReadout(self, session, self._pointer)
        self.setAccessibleName(tr("Straightened view"))
        self.setFocusPolicy(Qt.FocusPolicy.WheelFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 100)
        session.changed.connect(self._on_changed)

    def shutdown(self) -> None:
        """Stop listening to the session; the view shows what it showed last."""
        self._pointer.let_go()
        self._readout.stop()
        self._session.changed.disconnect(self._on_changed, missing_ok=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as a quarter of a common window."""
        return QSize(560, 420)

    def geometry_shown(self) -> StraightGeometry | None:
        """Where the sheet lies, in this widget's own pixels; None while there is no curve."""
        return self._scene.geometry(self._session.state, self.width(), self.height())

    def marks_shown(self) -> Marks:
        """The marks over the picture, in this widget's own pixels."""
        geometry = self.geometry_shown()
        return Marks() if geometry is None else self._scene.marks(self._session.state, geometry)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the sheet and the marks, or say what is missing."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour_of(BACKGROUND))
        geometry = self.geometry_shown()
        if geometry is not None:
            self._paint_sheet(painter, geometry)
        elif self._session.state.case is not None:
            self._paint_missing(painter)
        ink = 1.0 if self.hasFocus() else 0.55
        painter.fillRect(QRectF(0, 0, self.width(), 2), colour_of(PANE_COLOURS[self.pane], ink))
        painter.end()

    def _paint_sheet(self, painter: QPainter, geometry: StraightGeometry) -> None:
        pixels = self._scene.image(self._session.state, geometry, self.devicePixelRatioF())
        rows, columns = pixels.shape
        image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(QRectF(0, 0, self.width(), self.height()), image)
        grabbed = self._pointer.grabbed
        lit = self._feedback.lit if grabbed is None else grabbed.key
        marks = self.marks_shown()
        paint_marks(painter, marks, lit)
        self._readout.paint(painter, marks.handles)

    def _paint_missing(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(24, 12, -24, -12)
        font = painter.font()
        font.setPixelSize(px(13))
        painter.setFont(font)
        painter.setPen(colour_of(TEXT))
        title = tr("No ventral curve yet to straighten the sacrum along.")
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        above = box.adjusted(0, 0, 0, -box.height() / 2 - 6)
        painter.drawText(above, flags | int(Qt.AlignmentFlag.AlignBottom), title)
        painter.setPen(colour_of(FAINT_TEXT))
        below = box.adjusted(0, box.height() / 2 + 6, 0, 0)
        painter.drawText(below, flags, tr(missing(self._session.state)))

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        if (now.case and now.case.volume) is not (before.case and before.case.volume):
            self._scene = StraightScene()  # the volume must not be held while this is hidden
        self.update()
