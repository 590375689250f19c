"""The outline of the sacrum in a slice."""

from __future__ import annotations

from sacplan.scene.marks import Marks, Stroke
from sacplan.scene.palette import OUTLINE
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.scene.slice_section import SliceSection
from sacplan.session.state import SessionState


class OutlineLayer:
    """The section of the sacrum's surface."""

    def __init__(self, section: SliceSection) -> None:
        self._section = section

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The outlined sacrum."""
        return (None if state.case is None else state.case.sacrum,)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The section, a thin line."""
        if state.case is None or state.case.sacrum is None:
            return Marks()
        pieces = geometry.to_pixel(self._section.pieces(state.case.sacrum, geometry))
        return Marks(strokes=(Stroke("sacrum", pieces, OUTLINE, width=1.2, opacity=0.8),))
