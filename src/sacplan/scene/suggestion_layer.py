"""Suggested landmarks, hollow and dashed with a question mark: nothing that is placed looks so."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.measure.suggestion import Suggestion
from sacplan.scene.landmark_layer import IN_SLICE_MM, short_title
from sacplan.scene.marks import Grip, Handle, Label, Marks, Stroke, chain, pixel
from sacplan.scene.palette import SELECTED, SUGGESTED
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState
from sacplan.session.suggesting import open_suggestions

_SEEN_MM = 8.0
_RADIUS_PX = 9.0
_DASHES, _PIECES = 8, 3
_HOOK = ((-2.2, -2.4), (-1.4, -3.9), (0.4, -4.3), (2.1, -3.2), (1.9, -1.6), (0.3, -0.3), (0.0, 1.4))
_QUESTION_MARK = np.concatenate([chain(_HOOK), chain(((0.0, 3.6), (0.0, 4.0)))])
"""Drawn and not written: a name gives way to other names, this must stay in its ring."""


class SuggestionLayer:
    """The open suggestions near the slice; those a little off it are paler."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """What is suggested, what is placed, and which is asked about."""
        view = state.view
        asked = (view.rejected, view.suggestions_are_on, view.landmark_to_place)
        return (view.suggestions, state.plan.landmarks, *asked)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """A ghost for each; a handle where it lies in the slice."""
        parts = []
        for suggested in open_suggestions(state):
            away = abs(float(geometry.depth_mm(suggested.position_mm)))
            if away <= _SEEN_MM:
                parts.append(ghost_marks(suggested, state, geometry, away <= IN_SLICE_MM))
        return Marks.together(parts)


def ghost_marks(
    suggested: Suggestion, state: SessionState, geometry: SliceGeometry, is_near: bool
) -> Marks:
    """One suggestion as it is drawn in a slice or over the bone."""
    is_due = state.view.landmark_to_place == suggested.name
    colour, ink = SELECTED if is_due else SUGGESTED, 1.0 if is_near else 0.5
    at = pixel(geometry.to_pixel(suggested.position_mm))
    name = f"suggestion {suggested.name}"
    drawn = np.concatenate([_dashed_ring(at), _QUESTION_MARK + np.array(at)])
    ring = Stroke(name, drawn, colour, 1.8, ink, has_halo=True)
    is_left = at[0] < geometry.width / 2 - 1
    place, anchor = (at[0] + (-13 if is_left else 13), at[1] - 12), "right" if is_left else "left"
    title = short_title(suggested.name)
    text = f"{title}, suggested" if is_due else title  # many long names would cover the bone
    label = Label(name, place, text, colour, anchor, 11.5, opacity=ink)
    handle = Handle(Grip.SUGGESTION, at, suggested.position_mm, colour, suggested.name, reach=9.0)
    return Marks((ring,), (), (label,), (handle,) if is_near else ())


def _dashed_ring(at: tuple[float, float]) -> NDArray[np.float64]:
    """Pieces (n, 2, 2) of a dashed circle around a pixel."""
    dash = np.pi / _DASHES
    starts = np.arange(_DASHES) * 2 * dash
    turns = starts[:, None] + np.linspace(0, dash, _PIECES + 1)
    points = np.stack([np.cos(turns), np.sin(turns)], axis=-1) * _RADIUS_PX + np.array(at)
    return np.stack([points[:, :-1], points[:, 1:]], axis=2).reshape(-1, 2, 2)
