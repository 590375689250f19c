"""Places shown in both series while one is laid on the other by them."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Dot, Label, Marks, Stroke, chain, pixel
from sacplan.scene.palette import LAID_OVER, SELECTED, Colour
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState

_NEAR_MM = 4.0
_RADIUS = 4.0


class PairLayer:
    """Numbered dots where a place lies in the planned series and where in the other, joined."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The pairs, and the one begun."""
        return (state.view.pairs_mm, state.view.pair_begun_mm)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Dots near this slice."""
        pairs = state.view.pairs_mm
        parts = [_pair(i + 1, *pair, geometry) for i, pair in enumerate(pairs)]
        begun = state.view.pair_begun_mm
        if begun is not None:
            parts.append(_dot(f"{len(pairs) + 1}", begun, SELECTED, geometry))
        return Marks.together(parts)


def _pair(number: int, here: Vector, there: Vector, geometry: SliceGeometry) -> Marks:
    parts = [_dot(str(number), here, SELECTED, geometry), _dot("", there, LAID_OVER, geometry)]
    if all(part.dots for part in parts):
        ends = chain(geometry.to_pixel(np.stack([here, there])))
        parts.append(Marks((Stroke(f"pair {number}", ends, LAID_OVER, 1.4, 1.0, has_halo=True),)))
    return Marks.together(parts)


def _dot(text: str, point: Vector, colour: Colour, geometry: SliceGeometry) -> Marks:
    if abs(float(geometry.depth_mm(point[None])[0])) > _NEAR_MM:
        return Marks()
    at = pixel(geometry.to_pixel(point))
    name = f"pair {text}"
    beside = (at[0] + 7, at[1] - 7)
    labels = (Label(name, beside, text, colour, "bottom", 11.0),) if text else ()
    return Marks(dots=(Dot(name, at, _RADIUS, colour),), labels=labels)
