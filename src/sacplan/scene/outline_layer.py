"""The outline of the sacrum in a slice."""

from __future__ import annotations

from sacplan.geometry.section import cut_segments
from sacplan.scene.marks import Marks, Stroke
from sacplan.scene.palette import OUTLINE
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState


class OutlineLayer:
    """The section of the sacrum's surface."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The outlined sacrum."""
        return (None if state.case is None else state.case.sacrum,)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The section, a thin line."""
        if state.case is None or state.case.sacrum is None:
            return Marks()
        pieces = geometry.to_pixel(cut_segments(state.case.sacrum.surface, geometry.plane))
        return Marks(strokes=(Stroke("sacrum", pieces, OUTLINE, width=1.2, opacity=0.8),))
