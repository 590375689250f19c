"""The crosshair: where the other two slices cut this one, in their colours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.scene.marks import Marks, Stroke
from sacplan.scene.palette import PANE_COLOURS
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane

_GAP = 14.0

_LINES = {
    Pane.AXIAL: (Pane.CORONAL, Pane.SAGITTAL),
    Pane.SAGITTAL: (Pane.AXIAL, Pane.CORONAL),
    Pane.CORONAL: (Pane.AXIAL, Pane.SAGITTAL),
}
"""Whose slices the level and the upright line of each view are."""


class CrosshairLayer:
    """Two lines with a gap in the middle, so that what is looked at stays visible."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The crosshair."""
        return (state.view.crosshair_mm,)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The level line in the colour of the slice it stands for, and the upright one."""
        x, y = geometry.to_pixel(state.view.crosshair_mm)
        level, upright = _LINES[geometry.pane]
        w, h = geometry.width, geometry.height
        across = np.array([[[0, y], [x - _GAP, y]], [[x + _GAP, y], [w, y]]])
        down = np.array([[[x, 0], [x, y - _GAP]], [[x, y + _GAP], [x, h]]])
        return Marks(
            strokes=(
                _line(level, across),
                _line(upright, down),
            )
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
