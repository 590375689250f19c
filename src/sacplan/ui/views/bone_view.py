"""The widget of the bone in three dimensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.scene.bone_camera import BoneCamera
from sacplan.scene.bone_sides import Side, camera_from
from sacplan.scene.marks import Marks
from sacplan.scene.palette import BACKGROUND, PANE_COLOURS, TEXT
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.bone_look import BoneLook
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane
from sacplan.ui.translate import tr
from sacplan.ui.views.bone_target import BoneTarget
from sacplan.ui.views.cube_painter import paint_cube
from sacplan.ui.views.feedback import Feedback
from sacplan.ui.views.mark_painter import colour_of, paint_marks
from sacplan.ui.views.plane_readout import PlaneReadout
from sacplan.ui.views.pointer import Pointer
from sacplan.ui.views.preview_job import PreviewJob

if TYPE_CHECKING:
    from sacplan.scene.bone_scene import BoneScene

_REST_MS = 160
_MOVING_SHARE = 0.5
"""Of the pixels each way while things move: a processor that draws is half as long at it."""


class BoneView(QWidget):
    """Shows the bone with tapes, plane and landmarks. VTK renders off screen into a picture that
    is painted here, which avoids a native window and uses this widget's own pixel ratio."""

    reading_changed = Signal(object)
    """A Reading of what lies under the pointer, or None beside the bone."""

    menu_requested = Signal(QPoint)
    """The right button was clicked: a place on the screen for a menu."""

    def __init__(self, session: SessionPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = Pane.BONE
        self._session = session
        self._made_scene: BoneScene | None = None
        self._camera: BoneCamera | None = None
        self._refusal: SacplanError | None = None
        self._picture: NDArray[np.uint8] | None = None
        self._picture_key: tuple[object, ...] = ()
        self._is_moving = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._feedback = Feedback(self)
        self._feedback.reading_changed.connect(self.reading_changed)
        self._feedback.menu_requested.connect(self.menu_requested)
        self._pointer = Pointer(self, BoneTarget(self, session, self._feedback))
        self._readout = PlaneReadout(self, session, self._pointer)
        self._preview = PreviewJob(self)
        self._preview.finished.connect(self.show_preview)
        self.setAccessibleName(tr("3D view"))
        self.setFocusPolicy(Qt.FocusPolicy.WheelFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 100)
        session.changed.connect(self._on_changed)
        case = session.state.case
        self._preview.start(None if case is None or case.sacrum else case.volume)

    def capabilities(self) -> str:
        """What draws the picture; "" before the first one."""
        return "" if self._made_scene is None else self._made_scene.capabilities()

    def shutdown(self) -> None:
        """Stop listening to the session and give the graphics memory back."""
        self._pointer.let_go()
        self._rest.stop()
        self._readout.stop()
        self._preview.stop()
        self._session.changed.disconnect(self._on_changed, missing_ok=True)
        if self._made_scene is not None:
            self._made_scene.close()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as a quarter of a common window."""
        return QSize(560, 420)

    def show_preview(self, mesh: TriangleMesh | None) -> None:
        """Show a rough bone while the sacrum is not outlined."""
        self._scene.set_preview(mesh)
        self._camera = None
        self._moved()

    def look_from(self, side: Side) -> None:
        """Look at the sacrum from one side, all of it in view, or as a laparoscope does."""
        self.aim(camera_from(side, self._scene, self._session.state, self._shape()))

    def camera(self) -> BoneCamera:
        """From where the bone is looked at."""
        if self._camera is None:
            self._camera = self._scene.start_camera(self._session.state, self._shape())
        return self._camera

    def aim(self, camera: BoneCamera) -> None:
        """Look from somewhere else."""
        self._camera = camera
        self._moved()

    def geometry_shown(self) -> SliceGeometry:
        """The way between patient and this widget's own pixels."""
        return self.camera().geometry(*self._shape())

    def marks_shown(self) -> Marks:
        """The marks over the picture, in this widget's own pixels."""
        if self._session.state.case is None:
            return Marks()
        return self._scene.marks(self._session.state, self.geometry_shown())

    def point_under(self, at: ArrayLike) -> Vector | None:
        """The patient point (3,) of the bone under a pixel (2,), or None beside it."""
        return self._scene.point_under(self._session.state, self.geometry_shown(), at)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What was seen stays in view."""
        super().resizeEvent(event)
        old, new = event.oldSize(), event.size()
        if self._camera is not None and min(*_sides(old), *_sides(new)) > 1:
            self._camera = self._camera.reshaped(_sides(old), _sides(new))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bone and the marks."""
        painter = QPainter(self)
        if self._session.state.case is None:
            painter.fillRect(self.rect(), colour_of(BACKGROUND))
        else:
            self._paint_bone(painter)
            grabbed = self._pointer.grabbed
            lit = self._feedback.lit if grabbed is None else grabbed.key
            marks = self.marks_shown()
            paint_marks(painter, marks, lit)
            paint_cube(painter, self.geometry_shown())
            self._readout.paint(painter, marks.handles)
        ink = 1.0 if self.hasFocus() else 0.55
        painter.fillRect(QRectF(0, 0, self.width(), 2), colour_of(PANE_COLOURS[self.pane], ink))
        painter.end()

    @property
    def _scene(self) -> BoneScene:
        """Made when a case is open: VTK loads slowly."""
        if self._made_scene is None:
            from sacplan.scene.bone_scene import BoneScene

            self._made_scene = BoneScene()
        return self._made_scene

    def _paint_bone(self, painter: QPainter) -> None:
        """The picture; without OpenGL the reason why there is none, and what helps."""
        if self._refusal is None:
            try:
                self._paint_picture(painter)
            except SacplanError as error:
                self._refusal = error
        if self._refusal is not None:
            painter.fillRect(self.rect(), colour_of(BACKGROUND))
            painter.setPen(colour_of(TEXT))
            words = f"{tr(self._refusal.problem)} {tr(self._refusal.remedy)}"
            wraps = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(24, 40, -24, -40), wraps, words)

    @property
    def refusal(self) -> SacplanError | None:
        """Why nothing can be drawn here."""
        return self._refusal

    def _paint_picture(self, painter: QPainter) -> None:
        state, ratio = self._session.state, self.devicePixelRatioF()
        if self._is_moving:
            ratio *= _MOVING_SHARE
        view = state.view
        key = (
            self.camera(),
            self._shape(),
            ratio,
            self._is_moving,
            self._scene.mesh(state),
            state.plan,
            state.measurements,
            view.marks_are_shown,
            view.selected_landmark,
            view.bone,
            view.hidden_structures,
            None if view.bone == BoneLook() else view.window,
        )
        if self._picture is None or self._picture_key != key:
            geometry = self.geometry_shown()
            self._picture = self._scene.picture(state, geometry, ratio, self._is_moving)
            self._picture_key = key
        rows, columns = self._picture.shape[:2]
        image = QImage(
            self._picture.data, columns, rows, columns * 4, QImage.Format.Format_RGBX8888
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(QRectF(0, 0, self.width(), self.height()), image)

    def _shape(self) -> tuple[float, float]:
        return float(max(1, self.width())), float(max(1, self.height()))

    def _moved(self) -> None:
        self._is_moving = True
        self._rest.start()
        self.update()

    def _on_rest(self) -> None:
        self._is_moving = False
        self.update()

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        sacrum_before = None if before.case is None else before.case.sacrum
        sacrum_now = None if now.case is None else now.case.sacrum
        volumes = tuple(None if s.case is None else s.case.volume for s in (now, before))
        if volumes[0] is not volumes[1] or (sacrum_before is None and sacrum_now is not None):
            self._camera = None
        if volumes[0] is not volumes[1]:
            self._scene.set_preview(None)
            self._preview.start(volumes[0] if sacrum_now is None else None)
        if now.plan is not before.plan or now.view.bone != before.view.bone:
            self._moved()
        self.update()


def _sides(size: QSize) -> tuple[float, float]:
    return float(size.width()), float(size.height())
