"""The crosshair: where the other two slices cut this one, in their colours; and turning them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Grip, Handle, Marks, Stroke, pixel
from sacplan.scene.palette import PANE_COLOURS
from sacplan.scene.slice_geometry import SliceGeometry, view_directions
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane, Tool

_GAP = 14.0
_REACH = 0.36
"""How far from the crosshair the handles are, as a share of the picture's shorter side."""

_LINES = {
    Pane.AXIAL: (Pane.CORONAL, Pane.SAGITTAL),
    Pane.SAGITTAL: (Pane.AXIAL, Pane.CORONAL),
    Pane.CORONAL: (Pane.AXIAL, Pane.SAGITTAL),
}
"""Whose slices cut each view."""


class CrosshairLayer:
    """Two lines with a gap in the middle, so that what is looked at stays visible; with the
    crosshair in hand, a handle on each that turns both other slices about this one's normal."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The crosshair, and how the views stand."""
        view = state.view
        return (view.crosshair_mm, view.axes, view.upright, view.tool)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The line of each of the other slices in its colour."""
        view, strokes, handles = state.view, [], []
        middle = np.asarray(geometry.to_pixel(view.crosshair_mm))
        for pane in _LINES[geometry.pane]:
            normal = np.cross(*view_directions(pane, view.axes))
            way = np.cross(normal, geometry.into)
            step = np.array([way @ geometry.right, way @ geometry.down])
            length = float(np.linalg.norm(step))
            if length < 1e-6:
                continue
            step /= length if step[int(np.argmax(np.abs(step)))] > 0 else -length
            strokes.append(_line(pane, _pieces(middle, step, geometry)))
            if view.tool is Tool.CROSSHAIR:
                handles.append(_handle(pane, middle, step, geometry))
        return Marks(strokes=tuple(strokes), handles=tuple(handles))


def _pieces(middle: Vector, step: Vector, geometry: SliceGeometry) -> NDArray[np.float64]:
    far = geometry.width + geometry.height
    ends = [middle + t * step for t in (-far, -_GAP, _GAP, far)]
    return np.array([[ends[0], ends[1]], [ends[2], ends[3]]])


def _handle(pane: Pane, middle: Vector, step: Vector, geometry: SliceGeometry) -> Handle:
    """On the half of the line that is seen."""
    size = np.array([geometry.width, geometry.height])
    at = middle + _REACH * float(size.min()) * step
    if not ((at > 12) & (at < size - 12)).all():
        at = 2 * middle - at
    return Handle(
        Grip.TURN, pixel(at), geometry.to_patient(at), PANE_COLOURS[pane], pane.value, reach=8.0
    )


def _line(pane: Pane, pieces: NDArray[np.float64]) -> Stroke:
    # dashes tell the coronal's green from the axial's red for those who see them alike
    return Stroke(
        f"crosshair {pane}",
        pieces,
        PANE_COLOURS[pane],
        opacity=0.75,
        is_dashed=pane is Pane.CORONAL,
    )
