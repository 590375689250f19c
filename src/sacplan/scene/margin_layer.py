"""The least distance from the tumour to the cut, where it is."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import Points, Vector
from sacplan.measure.margin import Margin, MarginVerdict
from sacplan.plan.model import Plan
from sacplan.scene.marks import Dot, Label, Marks, Stroke, pixel
from sacplan.scene.palette import RISK, TUMOUR_EDGE, Colour
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState

_IN_SLICE_MM, _SEEN_MM = 3.0, 12.0
_SAME_MM = 1e-6


class MarginLayer:
    """A dot on the tumour, a dashed line to the cut and the distance; paler beside the slice."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The margin, and whether it belongs to this very plan."""
        return (margin_of(state), state.numbers_are_current)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Nothing without a tumour, or far from the slice."""
        margin = margin_of(state)
        if margin is None:
            return Marks()
        away = abs(float(geometry.depth_mm(margin.plane_point_mm)))
        if away > _SEEN_MM:
            return Marks()
        pale = away > _IN_SLICE_MM or not state.numbers_are_current
        return margin_marks(margin, state.plan, geometry, 0.45 if pale else 1.0)


def margin_of(state: SessionState) -> Margin | None:
    """The margin of the measurements, if there is a tumour."""
    costs = None if state.measurements is None else state.measurements.consequences
    return None if costs is None else costs.margin


def margin_marks(margin: Margin, plan: Plan, geometry: SliceGeometry, ink: float) -> Marks:
    """The place on a picture: the tumour's point nearest to the cut, and the way there."""
    is_short = margin.verdict in (MarginVerdict.CUT, MarginVerdict.SHORT)
    colour: Colour = RISK if is_short else TUMOUR_EDGE
    ends = geometry.to_pixel(_way(margin, plan))
    at = pixel(ends[0])
    stroke = Stroke("margin", ends[None], colour, 1.8, ink, is_dashed=True, has_halo=True)
    text = f"{margin.plane_mm:.1f} mm"
    label = Label("margin", (at[0] + 9, at[1]), text, colour, "left", 11.5, True, ink)
    return Marks((stroke,), (Dot("margin", at, 4.2, colour, opacity=ink),), (label,))


def _way(margin: Margin, plan: Plan) -> Points:
    """From the tumour's point square to the plane of the cut that it is nearest to, (2, 3)."""
    point: Vector = margin.plane_point_mm
    planes = (plan.transection, plan.transection_left, plan.transection_right)
    for plane in (each for each in planes if each is not None):
        distance = float(plane.signed_distance(point))
        if abs(distance - margin.plane_mm) < _SAME_MM:
            return np.stack([point, point - distance * plane.normal])
    return np.stack([point, point])
