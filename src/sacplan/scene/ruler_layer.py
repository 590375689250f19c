"""Rulers laid on the slices: the straight distance between two points."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Dot, Label, Marks, Stroke, chain, pixel
from sacplan.scene.palette import RULER
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState

_NEAR_MM = 1.0


class RulerLayer:
    """A ruler is seen in the slices that hold both of its ends."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The rulers."""
        return (state.view.rulers_mm,)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Lines with their lengths beside them."""
        return Marks.together(
            _ruler(number, start, end, geometry)
            for number, (start, end) in enumerate(state.view.rulers_mm)
        )


def _ruler(number: int, start: Vector, end: Vector, geometry: SliceGeometry) -> Marks:
    ends = np.stack([start, end])
    if float(np.abs(geometry.depth_mm(ends)).max()) > _NEAR_MM:
        return Marks()
    at, name = geometry.to_pixel(ends), f"ruler {number}"
    text = f"{float(np.linalg.norm(end - start)):.1f} mm"
    stroke = Stroke(name, chain(at), RULER, 1.6, 1.0, has_halo=True)
    middle = at.mean(axis=0)
    label = Label(name, (float(middle[0]) + 8, float(middle[1]) - 8), text, RULER, "bottom", 12.5)
    return Marks((stroke,), tuple(Dot(name, pixel(p), 2.5, RULER) for p in at), (label,))
