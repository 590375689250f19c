"""Drawn contours in a slice, and the one being drawn."""

from __future__ import annotations

import numpy as np

from sacplan.plan.drawn import DrawnContour
from sacplan.scene.marks import Dot, Grip, Handle, Label, Marks, Stroke, chain, pixel
from sacplan.scene.palette import OTHER_EDGE, SELECTED, STRUCTURE_EDGES
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.contour_editing import MOST_HANDLES
from sacplan.session.curve_drawing import is_drawing_curve
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool

_NEAR_MM = 1.0


class ContourLayer:
    """Contours in this slice as lines; where one of another direction passes it, dots."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The contours of the plan and the points of the one begun."""
        view = state.view
        drawn = (view.contour_points_mm, view.hidden_structures, view.tool, view.contour_name)
        return (state.plan.contours, *drawn)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Closed contours, and the open one with its points."""
        view = state.view
        edited = view.contour_name if view.tool is Tool.CONTOUR else ""
        parts = [
            _closed(i, each, geometry, has_handles=each.name == edited)
            for i, each in enumerate(state.plan.contours)
            if each.name not in view.hidden_structures
        ]
        if state.view.contour_points_mm and not is_drawing_curve(state):
            parts.append(_begun(np.stack(state.view.contour_points_mm), geometry))
        return Marks.together(parts)


def _closed(
    number: int, contour: DrawnContour, geometry: SliceGeometry, *, has_handles: bool
) -> Marks:
    points = np.concatenate([contour.points_mm, contour.points_mm[:1]])
    depth = geometry.depth_mm(points)
    at = geometry.to_pixel(points)
    name = f"contour {number}"
    ink = STRUCTURE_EDGES.get(contour.name, OTHER_EDGE)
    if float(np.abs(depth).max()) <= _NEAR_MM:
        dashed = contour.is_between
        stroke = Stroke(name, chain(at), ink, 2.0, 1.0, is_dashed=dashed, has_halo=True)
        top = at[int(np.argmin(at[:, 1]))]
        title = contour.name.replace("_", " ")
        label = Label(name, (float(top[0]), float(top[1]) - 6), title, ink, "bottom", 11.0)
        if not has_handles or len(contour.points_mm) > MOST_HANDLES:
            return Marks((stroke,), labels=(label,))
        points_drawn = tuple(Dot(name, pixel(p), 3.0, ink) for p in at[:-1])
        handles = tuple(
            Handle(Grip.CONTOUR_POINT, pixel(p), point, ink, f"{name} {i}", reach=8.0)
            for i, (p, point) in enumerate(zip(at[:-1], contour.points_mm, strict=True))
        )
        return Marks((stroke,), points_drawn, (label,), handles)
    dots = []
    for i in np.flatnonzero((depth[:-1] < 0) != (depth[1:] < 0)):
        t = depth[i] / (depth[i] - depth[i + 1])
        dots.append(Dot(name, pixel(at[i] + t * (at[i + 1] - at[i])), 3.0, ink))
    return Marks(dots=tuple(dots))


def _begun(points: np.ndarray, geometry: SliceGeometry) -> Marks:
    if float(np.abs(geometry.depth_mm(points)).max()) > _NEAR_MM:
        return Marks()
    at = geometry.to_pixel(points)
    dots = tuple(Dot("contour point", pixel(p), 3.5, SELECTED) for p in at)
    strokes = (Stroke("contour begun", chain(at), SELECTED, 1.6, 1.0, has_halo=True),)
    return Marks(strokes if len(at) > 1 else (), dots)
