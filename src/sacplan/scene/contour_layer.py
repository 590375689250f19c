"""Drawn contours in a slice, and the one being drawn."""

from __future__ import annotations

import numpy as np

from sacplan.plan.drawn import DrawnContour
from sacplan.scene.marks import Dot, Label, Marks, Stroke, chain, pixel
from sacplan.scene.palette import SELECTED, STRUCTURE_EDGES, TUMOUR_EDGE
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.curve_drawing import is_drawing_curve
from sacplan.session.state import SessionState

_NEAR_MM = 1.0


class ContourLayer:
    """Contours in this slice as lines; where one of another direction passes it, dots."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The contours of the plan and the points of the one begun."""
        return (state.plan.contours, state.view.contour_points_mm)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Closed contours, and the open one with its points."""
        parts = [_closed(i, each, geometry) for i, each in enumerate(state.plan.contours)]
        if state.view.contour_points_mm and not is_drawing_curve(state):
            parts.append(_begun(np.stack(state.view.contour_points_mm), geometry))
        return Marks.together(parts)


def _closed(number: int, contour: DrawnContour, geometry: SliceGeometry) -> Marks:
    points = np.concatenate([contour.points_mm, contour.points_mm[:1]])
    depth = geometry.depth_mm(points)
    at = geometry.to_pixel(points)
    name = f"contour {number}"
    if float(np.abs(depth).max()) <= _NEAR_MM:
        ink = STRUCTURE_EDGES.get(contour.name, TUMOUR_EDGE)
        dashed = contour.is_between
        stroke = Stroke(name, chain(at), ink, 2.0, 1.0, is_dashed=dashed, has_halo=True)
        top = at[int(np.argmin(at[:, 1]))]
        title = contour.name.replace("_", " ")
        label = Label(name, (float(top[0]), float(top[1]) - 6), title, ink, "bottom", 11.0)
        return Marks((stroke,), labels=(label,))
    dots = []
    for i in np.flatnonzero((depth[:-1] < 0) != (depth[1:] < 0)):
        t = depth[i] / (depth[i] - depth[i + 1])
        dots.append(Dot(name, pixel(at[i] + t * (at[i + 1] - at[i])), 3.0, TUMOUR_EDGE))
    return Marks(dots=tuple(dots))


def _begun(points: np.ndarray, geometry: SliceGeometry) -> Marks:
    if float(np.abs(geometry.depth_mm(points)).max()) > _NEAR_MM:
        return Marks()
    at = geometry.to_pixel(points)
    dots = tuple(Dot("contour point", pixel(p), 3.5, SELECTED) for p in at)
    strokes = (Stroke("contour begun", chain(at), SELECTED, 1.6, 1.0, has_halo=True),)
    return Marks(strokes if len(at) > 1 else (), dots)
