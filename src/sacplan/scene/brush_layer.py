"""The brush over a slice: its rim under the pointer, and the stroke that is being made."""

from __future__ import annotations

import numpy as np

from sacplan.scene.marks import Marks, Stroke, chain
from sacplan.scene.palette import SELECTED, TUMOUR_EDGE
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.brushing import BRUSH_TOOLS
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool

_NEAR_MM = 0.5
_ROUND = np.linspace(0.0, 2 * np.pi, 49)


class BrushLayer:
    """Nothing while the brush is not out, or over another view."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """Where the brush is, how large, and what it has passed."""
        view = state.view
        return (view.tool, view.brush_mm, view.brush_at_mm, view.brush_path_mm)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The rim as a circle, the stroke as wide as the brush; an eraser's are dashed or pale."""
        view = state.view
        if view.tool not in BRUSH_TOOLS:
            return Marks()
        strokes = []
        wide = view.brush_mm / geometry.mm_per_pixel
        erases = view.tool is Tool.ERASER
        if view.brush_path_mm and _is_here(view.brush_path_mm[0], geometry):
            at = geometry.to_pixel(np.stack(view.brush_path_mm))
            at = np.concatenate([at, at[-1:] + 0.01])
            ink = (0, 0, 0) if erases else TUMOUR_EDGE
            strokes.append(Stroke("brush path", chain(at), ink, wide, 0.45))
        if view.brush_at_mm is not None and _is_here(view.brush_at_mm, geometry):
            rim = np.stack([np.cos(_ROUND), np.sin(_ROUND)], axis=1) * wide / 2
            rim = rim + geometry.to_pixel(view.brush_at_mm)
            strokes.append(
                Stroke("brush rim", chain(rim), SELECTED, 1.4, is_dashed=erases, has_halo=True)
            )
        return Marks(tuple(strokes))


def _is_here(point: np.ndarray, geometry: SliceGeometry) -> bool:
    return abs(float(geometry.depth_mm(point))) <= _NEAR_MM
