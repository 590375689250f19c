"""The points of the drawn ventral curve in a slice, while it is drawn."""

from __future__ import annotations

import numpy as np

from sacplan.scene.marks import Dot, Grip, Handle, Marks, Stroke, chain, pixel
from sacplan.scene.palette import SELECTED, VENTRAL_CURVE
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.curve_drawing import curve_points, is_drawing_curve
from sacplan.session.state import SessionState

_NEAR_MM = 4.0


class DrawnCurveLayer:
    """Points that were set, and the snapped path, in the slices near them."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The drawn curve, the points before there is one, and whether it is being drawn."""
        return (state.plan.ventral_curve, state.view.contour_points_mm, is_drawing_curve(state))

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Nothing while it is not drawn: the ventral curve itself has a layer of its own."""
        if not is_drawing_curve(state):
            return Marks()
        drawn, points = state.plan.ventral_curve, curve_points(state)
        strokes: tuple[Stroke, ...] = ()
        if drawn is not None and _is_near(drawn.path_mm, geometry):
            at = geometry.to_pixel(drawn.path_mm)
            strokes = (Stroke("drawn curve", chain(at), VENTRAL_CURVE, 1.6, 1.0, has_halo=True),)
        near = np.flatnonzero(np.abs(geometry.depth_mm(points)) <= _NEAR_MM) if len(points) else ()
        places = {int(i): pixel(geometry.to_pixel(points[i][None])[0]) for i in near}
        dots = tuple(Dot("curve point", at, 4.5, SELECTED) for at in places.values())
        handles = tuple(
            Handle(Grip.CURVE_POINT, at, points[i], SELECTED, f"curve point {i}")
            for i, at in places.items()
        )
        return Marks(strokes, dots, handles=handles if drawn is not None else ())


def _is_near(path: np.ndarray, geometry: SliceGeometry) -> bool:
    return float(np.median(np.abs(geometry.depth_mm(path)))) <= _NEAR_MM
