"""A mouse for tests: events sent to a view as the system would send them."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from made_scene import MadeSession
from sacplan.scene.marks import Grip, Handle
from sacplan.scene.plane_grip import PlanePose, plane_pose
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_view import SliceView

LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
View = SliceView | BoneView


def shown(qtbot: QtBot, view: View) -> View:
    qtbot.addWidget(view)
    view.resize(420, 380)
    view.show()
    qtbot.waitExposed(view)
    return view


def send(view: View, kind: QEvent.Type, at: ArrayLike, button: Qt.MouseButton) -> None:
    where = QPointF(*np.asarray(at, dtype=float))
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(
        kind, where, view.mapToGlobal(where), button, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def drag(view: View, start: ArrayLike, way: ArrayLike, button: Qt.MouseButton = LEFT) -> None:
    start, way = np.asarray(start, dtype=float), np.asarray(way, dtype=float)
    send(view, QEvent.Type.MouseButtonPress, start, button)
    for part in (0.3, 0.7, 1.0):
        send(view, QEvent.Type.MouseMove, start + part * way, button)
    send(view, QEvent.Type.MouseButtonRelease, start + way, button)


def click(view: View, at: ArrayLike, button: Qt.MouseButton = LEFT) -> None:
    send(view, QEvent.Type.MouseButtonPress, at, button)
    send(view, QEvent.Type.MouseButtonRelease, at, button)


def turn_wheel(view: View, at: ArrayLike, notches: int, modifier: Qt.KeyboardModifier) -> None:
    where = QPointF(*np.asarray(at, dtype=float))
    event = QWheelEvent(
        where,
        view.mapToGlobal(where),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def handle_of(view: View, grip: Grip, name: str | None = None) -> Handle:
    fitting = (h for h in view.marks_shown().handles if h.grip is grip)
    return next(h for h in fitting if name is None or h.name == name)


def pose_of(session: MadeSession) -> PlanePose:
    pose = plane_pose(session.state.measurements, session.state.plan.transection)
    assert pose is not None
    return pose
