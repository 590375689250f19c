"""A layer: one thing drawn in the slices, redrawn only when its own part of the state changes."""

from __future__ import annotations

from typing import Protocol

from sacplan.scene.marks import Marks
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState


class SliceLayer(Protocol):
    """`select` names the values the layer depends on; `show` turns them into marks."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The parts of the state that the layer draws; compared by identity."""
        ...

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The marks of these parts on a slice."""
        ...
