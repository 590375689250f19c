"""The views in two rows that can be resized, or one of them alone."""

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
from sacplan.session.view_state import Layout, Pane
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_view import SliceView
from sacplan.ui.views.straight_view import StraightView

_ROOM = 1.5
"""How much more than what is zoomed to is shown."""

_ROWS: Mapping[Layout, tuple[tuple[Pane, ...], tuple[Pane, ...]]] = {
    Layout.FOUR: ((Pane.SAGITTAL, Pane.BONE), (Pane.AXIAL, Pane.CORONAL)),
    Layout.PAIR: ((Pane.SAGITTAL, Pane.BONE), ()),
    Layout.BONE: ((Pane.BONE,), (Pane.SAGITTAL, Pane.AXIAL, Pane.CORONAL)),
    Layout.STRAIGHT: ((Pane.STRAIGHT, Pane.SAGITTAL, Pane.BONE), ()),
    Layout.PLANE: ((Pane.AXIAL, Pane.SAGITTAL, Pane.BONE), ()),
}
_HEIGHTS: Mapping[Layout, tuple[int, int]] = {
    Layout.FOUR: (1000, 1000),
    Layout.PAIR: (1000, 0),
    Layout.BONE: (1300, 700),
    Layout.STRAIGHT: (1000, 0),
    Layout.PLANE: (1000, 0),
}


_WIDTHS: Mapping[Pane, int] = {Pane.STRAIGHT: 1300}
"""How wide a view begins beside the others."""


class ViewGrid(QWidget):
    """Four views: sagittal and 3D above, axial and coronal below, for the tape is read in the
    sagittal view; or a pair, the bone large above the slices, or
    the straightened sacrum beside both, or slices in and across the plane beside the bone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self._outer = QSplitter(Qt.Orientation.Vertical)
        layout.addWidget(self._outer)
        self._frames: dict[Pane, QFrame] = {}
        self.straight = StraightView(session)
        self.views: dict[Pane, SliceView | BoneView | StraightView] = {}
        self._rows = (QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Horizontal))
        for row in self._rows:
            self._outer.addWidget(row)
        for pane in Pane:
            view = self._made(pane)
            self.views[pane] = view
            self._frames[pane] = _framed(view)
        self._layout = Layout.FOUR
        self._arrange()

    def _made(self, pane: Pane) -> SliceView | BoneView | StraightView:
        if pane is Pane.STRAIGHT:
            return self.straight
        return BoneView(self._session) if pane is Pane.BONE else SliceView(pane, self._session)

    def splitters(self) -> Mapping[str, QSplitter]:
        """The splitters by name, to be remembered for each layout."""
        names = ("views", "upper", "lower")
        suffix = "" if self._layout is Layout.FOUR else f"-{self._layout}"
        splitters = (self._outer, *self._rows)
        return {f"{name}{suffix}": each for name, each in zip(names, splitters, strict=True)}

    def show_state(self, state: SessionState) -> None:
        """Show the views of the layout, or the maximised one."""
        if state.view.layout is not self._layout:
            self._layout = state.view.layout
            self._arrange()
        alone, rows = state.view.maximised, _ROWS[self._layout]
        for pane, frame in self._frames.items():
            frame.setVisible(pane is alone if alone else any(pane in row for row in rows))
        for row, panes in zip(self._rows, rows, strict=True):
            has_it = alone is not None and self._frames[alone].parent() is row
            row.setVisible(has_it if alone else bool(panes))

    def _arrange(self) -> None:
        """Put each view into its row; one that the layout leaves out waits in the lower one."""
        upper, lower = _ROWS[self._layout]
        left_out = tuple(pane for pane in Pane if pane not in (*upper, *lower))
        for row, panes in zip(self._rows, (upper, (*lower, *left_out)), strict=True):
            for at, pane in enumerate(panes):
                row.insertWidget(at, self._frames[pane])
            row.setSizes([_WIDTHS.get(pane, 1000) for pane in panes])
        self._outer.setSizes(list(_HEIGHTS[self._layout]))

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
