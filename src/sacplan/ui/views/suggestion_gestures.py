"""What the pointer does with a suggested landmark: a click asks about it, a drag corrects it."""

from __future__ import annotations

from sacplan.plan.edits import place_landmark
from sacplan.plan.model import CORRECTED
from sacplan.scene.landmark_layer import short_title
from sacplan.scene.marks import Grip, Handle
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.landmark_order import view_after_placing
from sacplan.session.overlaying import series_marked
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Tool
from sacplan.ui.views.gesture import Pixel, PlanGesture


def asks_about(session: SessionPort, handle: Handle | None) -> bool:
    """A click on a suggestion that is not asked about yet does ask; says whether it was one."""
    if handle is None or handle.grip is not Grip.SUGGESTION:
        return False
    if session.state.view.landmark_to_place == handle.name:
        return False
    session.show(landmark_to_place=handle.name, tool=Tool.LANDMARK, is_repeat=False)
    return True


def clicked_through(handle: Handle | None) -> Handle | None:
    """What is clicked: the suggestion that is asked about takes no click that corrects it."""
    return None if handle is not None and handle.grip is Grip.SUGGESTION else handle


class SuggestionDrag(PlanGesture):
    """The landmark is placed where its suggestion is dragged to."""

    def __init__(
        self, session: SessionPort, geometry: SliceGeometry, handle: Handle, start: Pixel
    ) -> None:
        super().__init__(session, f"Correct suggested {short_title(handle.name)}")
        self._geometry, self._name = geometry, handle.name
        self._offset = handle.position_mm - geometry.to_patient(start)

    def move(self, at: Pixel) -> None:
        """Place the landmark; its distance from the slice is kept."""
        position, state = self._geometry.to_patient(at) + self._offset, self._session.state
        if state.case is not None and state.case.volume.contains(position):
            uid = series_marked(state)
            self.edit(place_landmark(self._name, position, uid, CORRECTED))

    def end(self) -> None:
        """Close the undo step; where this was asked about, go on to what is due then."""
        super().end()
        state = self._session.state
        if self._name in state.plan.landmarks and state.view.landmark_to_place == self._name:
            self._session.show(**view_after_placing(state, self._name))
