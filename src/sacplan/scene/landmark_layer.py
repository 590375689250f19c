"""The landmarks near a slice, with their names and handles."""

from __future__ import annotations

import re

import numpy as np

from sacplan.plan.model import LANDMARK_TITLES
from sacplan.scene.marks import Dot, Grip, Handle, Label, Marks, Stroke, pixel
from sacplan.scene.palette import LANDMARK, SELECTED
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState

IN_SLICE_MM = 3.0
_SEEN_MM = 8.0
_SNAP_SHOWN_MM = 0.3
_NARROW_PX = 480.0
_FORAMEN = re.compile(r"s([1-4])_foramen_(left|right)")


def short_title(name: str) -> str:
    """The landmark's name for a picture: "Promontory", "S2 foramen left"."""
    title = LANDMARK_TITLES.get(name, name.replace("_", " ").capitalize())
    return title.split(" (")[0].replace("anterior foramen", "foramen").removesuffix(", centre")


def title_for(name: str, width: float) -> str:
    """The landmark's name for a picture of that width: a foramen in a narrow one is "S2 R"."""
    found = _FORAMEN.fullmatch(name)
    if width >= _NARROW_PX:
        return short_title(name)
    if found is None:
        return short_title(name).split(", ")[0]
    return f"S{found[1]} {'L' if found[2] == 'left' else 'R'}"


def _name(name: str, at: tuple[float, float], width: float, is_selected: bool, ink: float) -> Label:
    """The name beside the dot, on the side away from the middle of the picture."""
    is_left = at[0] < width / 2 - 1
    place = (at[0] + (-10 if is_left else 10), at[1] - 10)
    anchor, colour = "right" if is_left else "left", SELECTED if is_selected else LANDMARK
    return Label(name, place, title_for(name, width), colour, anchor, 11.5, opacity=ink)


class LandmarkLayer:
    """White dots with a black rim; those a little off the slice are paler and cannot be grabbed."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The landmarks, which is selected, and where the surface snaps them to."""
        snapped = () if state.measurements is None else state.measurements.snapped
        return (state.plan.landmarks, state.view.selected_landmark, snapped)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Dots, names, and a short line to the point on the bone that each was brought to."""
        strokes, dots, labels, handles = [], [], [], []
        for name, landmark in state.plan.landmarks.items():
            away = abs(float(geometry.depth_mm(landmark.position_mm)))
            if away > _SEEN_MM:
                continue
            is_near = away <= IN_SLICE_MM
            ink = 1.0 if is_near else 0.45
            at = pixel(geometry.to_pixel(landmark.position_mm))
            is_selected = name == state.view.selected_landmark
            colour = SELECTED if is_selected else LANDMARK
            dots.append(Dot(name, at, 5.0 if is_selected else 4.2, colour, opacity=ink))
            labels.append(_name(name, at, geometry.width, is_selected, ink))
            if is_near:
                position = landmark.position_mm
                handles.append(Handle(Grip.LANDMARK, at, position, colour, name, reach=9.0))
        for snap in () if state.measurements is None else state.measurements.snapped:
            placed = state.plan.landmarks.get(snap.name)
            is_stale = placed is None or not np.allclose(placed.position_mm, snap.picked_mm)
            if is_stale or snap.distance_mm < _SNAP_SHOWN_MM:
                continue
            ends = geometry.to_pixel([snap.picked_mm, snap.position_mm])
            if abs(float(geometry.depth_mm(snap.picked_mm))) <= _SEEN_MM:
                strokes.append(Stroke(f"snap {snap.name}", ends[None], LANDMARK, 1.0, 0.7))
        return Marks(tuple(strokes), tuple(dots), tuple(labels), tuple(handles))
