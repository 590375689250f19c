"""Leads the eye while landmarks are placed: all views go to a suggestion, the keys to a slice."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from sacplan.measure.suggestion import Suggestion
from sacplan.scene.slice_geometry import camera_centred_on
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.suggesting import accept_due, suggestion_due
from sacplan.session.view_state import Pane
from sacplan.ui.view_grid import ViewGrid
from sacplan.ui.views.slice_view import SliceView

CLOSE_MM = 110.0
"""So much of the patient is seen from top to bottom when a suggestion is looked at."""


class PlacingGuide:
    """Follows which landmark is due."""

    def __init__(self, session: Session, views: ViewGrid) -> None:
        self._session, self._views = session, views
        session.changed.connect(self._on_changed)

    def accept(self) -> bool:
        """Take the suggestion that is due over; where it is not looked at, go there first. Says
        whether there is one."""
        suggested = suggestion_due(self._session.state)
        if suggested is None:
            return False
        if not self._is_in_sight(suggested) or not accept_due(self._session):
            self._look_at(suggested)
        return True

    def _is_in_sight(self, suggested: Suggestion) -> bool:
        """A slice on the screen shows the place: it was not moved out of the picture."""
        for view in self._slices():
            geometry = view.geometry_shown()
            if geometry is not None and view.isVisible():
                at = geometry.to_pixel(suggested.position_mm)
                if (at >= 0).all() and at[0] <= geometry.width and at[1] <= geometry.height:
                    return True
        return False

    def _slices(self) -> list[SliceView]:
        return [view for view in self._views.views.values() if isinstance(view, SliceView)]

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        due = now.view.landmark_to_place
        if due is None or due == before.view.landmark_to_place:
            return
        self._focus_slice()
        suggested = suggestion_due(now)
        if suggested is not None:
            self._look_at(suggested)

    def _focus_slice(self) -> None:
        """The keys that place a landmark are those of a slice."""
        sagittal = self._views.views[Pane.SAGITTAL]
        if not isinstance(QApplication.focusWidget(), SliceView) and sagittal.isVisible():
            sagittal.setFocus()

    def _look_at(self, suggested: Suggestion) -> None:
        """All slices meet there, no further away than so that it is really seen."""
        state, point = self._session.state, suggested.position_mm
        if state.case is None:
            return
        cameras = dict(state.view.cameras)
        for view in self._slices():
            geometry = view.geometry_shown()
            if geometry is not None:
                scale = min(geometry.mm_per_pixel, CLOSE_MM / max(geometry.height, 1.0))
                near = replace(geometry, mm_per_pixel=scale)
                middle = (geometry.width / 2, geometry.height / 2)
                cameras[view.pane] = camera_centred_on(state.case.volume, near, point, middle)
        alone = None if state.view.maximised is Pane.BONE else state.view.maximised
        self._session.show(
            crosshair_mm=point, cameras=cameras, marks_are_shown=True, maximised=alone
        )
