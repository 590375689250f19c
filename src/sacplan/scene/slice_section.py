"""The section of the sacrum by a slice, kept while neither of them changes."""

from __future__ import annotations

from sacplan.case.case import SacrumOutline
from sacplan.geometry.frame import Points
from sacplan.geometry.section import cut_segments
from sacplan.scene.slice_geometry import SliceGeometry


class SliceSection:
    """Shared by the layers that need it, so that it is cut once a slice."""

    def __init__(self) -> None:
        self._known: tuple[SacrumOutline, SliceGeometry, Points] | None = None

    def pieces(self, sacrum: SacrumOutline, geometry: SliceGeometry) -> Points:
        """The line pieces (n, 2, 3) of the surface in the slice, patient LPS mm."""
        known = self._known
        if known is None or known[0] is not sacrum or known[1] is not geometry:
            known = (sacrum, geometry, cut_segments(sacrum.surface, geometry.plane))
            self._known = known
        return known[2]
