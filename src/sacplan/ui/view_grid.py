"""The four views in a two by two grid that can be resized, or one of them alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from sacplan.geometry.frame import Points
from sacplan.scene.slice_geometry import camera_centred_on
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_view import SliceView

_ROOM = 1.5
"""How much more than what is zoomed to is shown."""

_ROWS = ((Pane.SAGITTAL, Pane.BONE), (Pane.AXIAL, Pane.CORONAL))


class ViewGrid(QWidget):
    """Sagittal and 3D above, axial and coronal below: the tape is read in the sagittal view."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self._outer = QSplitter(Qt.Orientation.Vertical)
        layout.addWidget(self._outer)
        self._frames: dict[Pane, QFrame] = {}
        self.views: dict[Pane, SliceView | BoneView] = {}
        self._rows: list[QSplitter] = []
        for panes in _ROWS:
            row = QSplitter(Qt.Orientation.Horizontal)
            for pane in panes:
                view = BoneView(session) if pane is Pane.BONE else SliceView(pane, session)
                self.views[pane] = view
                self._frames[pane] = _framed(view)
                row.addWidget(self._frames[pane])
            row.setSizes([1000, 1000])
            self._rows.append(row)
            self._outer.addWidget(row)
        self._outer.setSizes([1000, 1000])

    def splitters(self) -> Mapping[str, QSplitter]:
        """The splitters by name, to be remembered."""
        return {"views": self._outer, "upper": self._rows[0], "lower": self._rows[1]}

    def show_state(self, state: SessionState) -> None:
        """Show all views, or the maximised one."""
        alone = state.view.maximised
        for pane, frame in self._frames.items():
            frame.setVisible(alone is None or pane is alone)
        for row, panes in zip(self._rows, _ROWS, strict=True):
            row.setVisible(alone is None or alone in panes)

    def zoom_to(self, points: Points) -> None:
        """Show patient points (n, 3) large in every slice view."""
        state = self._session.state
        if state.case is None or not len(points):
            return
        volume, cameras = state.case.volume, dict(state.view.cameras)
        for pane, view in self.views.items():
            geometry = view.geometry_shown() if isinstance(view, SliceView) else None
            if geometry is None:
                continue
            low, high = points.min(axis=0), points.max(axis=0)
            middle = (low + high) / 2
            across, along = (
                float(np.ptp((points - middle) @ axis)) for axis in (geometry.right, geometry.down)
            )
            height_mm = _ROOM * max(along, across * geometry.height / max(geometry.width, 1.0))
            near = replace(geometry, mm_per_pixel=height_mm / max(geometry.height, 1.0))
            at = (geometry.width / 2, geometry.height / 2)
            cameras[pane] = camera_centred_on(volume, near, middle, at)
        self._session.show(cameras=cameras)

    def shutdown(self) -> None:
        """Give the views' graphics back before the window goes."""
        for view in self.views.values():
            view.shutdown()


def _framed(view: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("viewFrame")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(view)
    return frame
