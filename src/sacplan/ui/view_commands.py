"""What the actions on views, tools and landmarks do."""

from __future__ import annotations

import numpy as np

from sacplan.plan.edits import remove_contours, set_ventral_curve
from sacplan.session.contour_drawing import begin_contour
from sacplan.session.curve_drawing import begin_curve
from sacplan.session.first_view import stored_window
from sacplan.session.landmark_order import next_missing
from sacplan.session.measuring import drop_open
from sacplan.session.pair_placing import stop_pairs
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import STANDARD_AXES, Layout, Tool


class ViewCommands:
    """Changes of what is shown that need more than one field."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def use_tool(self, tool: Tool) -> None:
        """Choose what the left button does; a landmark that was due is not any more."""
        stop_pairs(self._session)
        drop_open(self._session)
        self._session.show(tool=tool, landmark_to_place=None, contour_points_mm=())

    def place_next_landmark(self) -> None:
        """Start placing the next landmark that is missing; again to pass one over."""
        view = self._session.state.view
        due = next_missing(self._session.state.plan, view.landmark_to_place)
        if due is not None:
            self._session.show(landmark_to_place=due, tool=Tool.LANDMARK, is_repeat=False)

    def place_landmark(self, name: str) -> None:
        """Place one landmark, or place it anew."""
        self._session.show(landmark_to_place=name, tool=Tool.LANDMARK, is_repeat=False)

    def use_layout(self, layout: Layout) -> None:
        """Arrange the views otherwise; a view shown alone joins the others again."""
        self._session.show(layout=layout, maximised=None)

    def stop_placing(self) -> bool:
        """Stop placing landmarks; says whether there was one due."""
        view = self._session.state.view
        if view.landmark_to_place is None:
            return False
        tool = view.hand.resting_tool
        self._session.show(landmark_to_place=None, tool=tool, is_repeat=False)
        return True

    def draw_curve(self) -> None:
        """Draw the ventral curve, or go on with it."""
        begin_curve(self._session)

    def remove_curve(self) -> None:
        """Take the drawn curve away."""
        self._session.apply(set_ventral_curve(None, "Remove ventral curve"))

    def draw_contour(self, name: str) -> None:
        """Draw a closed outline of a structure on the slices."""
        begin_contour(self._session, name)

    def remove_contours(self, name: str) -> None:
        """Take all outlines of a structure away."""
        if any(contour.name == name for contour in self._session.state.plan.contours):
            self._session.apply(remove_contours(name))

    def toggle_lock(self) -> None:
        """Lock or free the plane."""
        self._session.show(plane_is_locked=not self._session.state.view.plane_is_locked)

    def toggle_marks(self) -> None:
        """Hide or show everything drawn over the images."""
        self._session.show(marks_are_shown=not self._session.state.view.marks_are_shown)

    def window_as_in_series(self) -> None:
        """The grey window that the images themselves name."""
        case = self._session.state.case
        if case is not None:
            self._session.show(window=stored_window(case.volume))

    def toggle_alignment(self) -> None:
        """Turn the views to the sacrum's axes with the midline in view, or back."""
        state = self._session.state
        frame = state.measurements.frame if state.measurements else None
        if is_aligned(state) or frame is None:
            self._session.show(axes=STANDARD_AXES, upright=None, is_along_plane=False)
            return
        left, ventral, cranial = frame.axes
        onto_midline = frame.from_patient(state.view.crosshair_mm) * np.array([0.0, 1.0, 1.0])
        self._session.show(
            axes=np.stack([left, -ventral, cranial]),
            upright=None,
            is_along_plane=False,
            crosshair_mm=frame.to_patient(onto_midline),
        )

    def reset(self) -> None:
        """Zoom, pan and direction of the views as at the start; all four shown."""
        if self._session.state.case is not None:
            self._session.show(
                cameras={},
                axes=STANDARD_AXES,
                upright=None,
                is_along_plane=False,
                maximised=None,
            )


def is_aligned(state: SessionState) -> bool:
    """The views stand along the sacrum and not along the patient."""
    view = state.view
    is_turned = view.upright is not None or view.is_along_plane
    return not is_turned and not np.allclose(view.axes, STANDARD_AXES)
