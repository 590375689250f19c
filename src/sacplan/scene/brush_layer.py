"""The brush over a slice: its rim under the pointer, and the stroke that is being made."""

from __future__ import annotations

import numpy as np

from sacplan.scene.marks import Marks, Stroke, chain
from sacplan.scene.native_plane import native_plane
from sacplan.scene.palette import SELECTED, TUMOUR_EDGE
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.brushing import BRUSH_TOOLS, takes_of
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool

_NEAR_MM = 0.5
_CELL_MM = 0.5
_ROUND = np.linspace(0.0, 2 * np.pi, 49)


class BrushLayer:
    """Nothing while the brush is not out, or over another view."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """Where the brush is, how large, and what it has passed."""
        view = state.view
        brush = (view.tool, view.brush_mm, view.brush_at_mm, view.brush_path_mm)
        return (*brush, view.brush_range, state.case)

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
            if view.brush_range is not None and not erases:
                strokes.append(_taken(state, geometry))
            rim = np.stack([np.cos(_ROUND), np.sin(_ROUND)], axis=1) * wide / 2
            rim = rim + geometry.to_pixel(view.brush_at_mm)
            strokes.append(
                Stroke("brush rim", chain(rim), SELECTED, 1.4, is_dashed=erases, has_halo=True)
            )
        return Marks(tuple(strokes))


def _taken(state: SessionState, geometry: SliceGeometry) -> Stroke:
    """What a brush for some values would take here: a short line each half millimetre."""
    assert state.case is not None
    plane = native_plane(state.case, geometry)
    view, takes = state.view, takes_of(state, None if plane is None else plane.volume)
    assert view.brush_at_mm is not None
    assert takes is not None
    count = max(2, round(view.brush_mm / _CELL_MM))
    offsets = (np.arange(count) + 0.5) * _CELL_MM - count * _CELL_MM / 2
    x, y = (each.ravel() for each in np.meshgrid(offsets, offsets))
    inside = np.hypot(x, y) <= view.brush_mm / 2
    across = np.outer(x[inside], geometry.right) + np.outer(y[inside], geometry.down)
    places = view.brush_at_mm + across
    at = geometry.to_pixel(places[takes(places)])
    half = np.array([_CELL_MM / 2 / geometry.mm_per_pixel, 0.0])
    pieces = np.stack([at - half, at + half], axis=1)
    wide = _CELL_MM / geometry.mm_per_pixel
    return Stroke("brush takes", pieces, TUMOUR_EDGE, wide, 0.5)


def _is_here(point: np.ndarray, geometry: SliceGeometry) -> bool:
    return abs(float(geometry.depth_mm(point))) <= _NEAR_MM
