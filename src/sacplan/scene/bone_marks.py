"""The marks over the picture of the bone: letters, cube, names, handles of the plane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from sacplan.geometry.frame import Points, Vector, unit
from sacplan.scene.bone_measures import bone_measures
from sacplan.scene.frame_layer import letters, scale_bar
from sacplan.scene.label_spread import spread
from sacplan.scene.landmark_layer import title_for
from sacplan.scene.margin_layer import margin_marks, margin_of
from sacplan.scene.marks import Dot, Grip, Handle, Label, Marks, Stroke, pixel
from sacplan.scene.palette import (
    FAINT_TEXT,
    LANDMARK,
    PANE_COLOURS,
    PLANE,
    SELECTED,
    TAPE,
)
from sacplan.scene.plane_patch import PlanePatch
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.scene.suggestion_layer import ghost_marks
from sacplan.session.bone_look import BonePart
from sacplan.session.bone_shown import has_steps, part_shown
from sacplan.session.state import SessionState
from sacplan.session.suggesting import open_suggestions
from sacplan.session.view_state import Pane

Hides = Callable[[Vector], bool]
"""Says whether a patient point (3,) lies behind the bone."""

_PARTS = {
    BonePart.WHOLE: "",
    BonePart.KEPT: "Cut open: the part that stays",
    BonePart.REMOVED: "Cut open: the part that goes",
}
_STEPS_NOT_CUT = "Volume rendering: not cut, the cut has steps"
_NONE_KEPT: Mapping[str, Vector] = MappingProxyType({})
_APART_PX = 24.0
_CROSS_MM = 7.0
_TILT_LEVER_MM = 30.0


def bone_marks(
    state: SessionState,
    geometry: SliceGeometry,
    patch: PlanePatch | None,
    hides: Hides,
    has_bone: bool = True,
    kept: Mapping[str, Vector] = _NONE_KEPT,
) -> Marks:
    """All marks; names give way to the letters and to each other."""
    frame = Marks.together([letters(geometry), _texts(state, geometry, has_bone)])
    if geometry.is_to_scale:
        frame = Marks.together([frame, scale_bar(geometry)])
    parts = []
    if state.view.marks_are_shown:
        parts += [_crosshair(state, geometry, hides), _tape_names(state, geometry, hides)]
        parts += [_landmarks(state, geometry, hides), _margin(state, geometry, hides)]
        if state.case is not None:
            parts.append(bone_measures(state, geometry, hides))
        parts.append(_kept_names(kept, geometry))
        parts += _suggestions(state, geometry, hides)
        if patch is not None and not state.view.plane_is_locked:
            parts.append(plane_handles(patch, geometry, hides))
    drawn = Marks.together(parts)
    size = (geometry.width, geometry.height, state.view.letters)
    labels = spread(frame.labels, drawn.labels, *size)
    return replace(Marks.together([frame, drawn]), labels=labels)


def _kept_names(kept: Mapping[str, Vector], geometry: SliceGeometry) -> Marks:
    """The letters of kept planes, at their left ends."""
    labels = []
    for name, place in kept.items():
        x, y = pixel(geometry.to_pixel(place))
        labels.append(Label(f"candidate {name}", (x + 5, y), name, PLANE, "left", 13.0, True))
    return Marks(labels=tuple(labels))


def _crosshair(state: SessionState, geometry: SliceGeometry, hides: Hides) -> Marks:
    at, ink = state.view.crosshair_mm, 0.35 if hides(state.view.crosshair_mm) else 0.9
    panes = (Pane.SAGITTAL, Pane.CORONAL, Pane.AXIAL)
    strokes = []
    for axis, pane in zip(state.view.axes, panes, strict=True):
        arms: Points = at + np.outer([-1.0, -0.25, 0.25, 1.0], axis) * _CROSS_MM
        pieces = geometry.to_pixel(arms).reshape(2, 2, 2)
        strokes.append(Stroke(f"crosshair {pane}", pieces, PANE_COLOURS[pane], 1.6, ink))
    return Marks(tuple(strokes))


def _tape_names(state: SessionState, geometry: SliceGeometry, hides: Hides) -> Marks:
    tapes = () if state.measurements is None else state.measurements.tapes
    ink = 1.0 if state.numbers_are_current else 0.5
    dots, names = [], []
    for tape in tapes:
        if hides(tape.end_mm):
            continue
        x, y = pixel(geometry.to_pixel(tape.end_mm))
        dots.append(Dot(f"tape end {tape.name}", (x, y), 3.2, TAPE, opacity=ink))
        place = (x, y + 9)
        names.append(Label(f"tape {tape.name}", place, tape.name, TAPE, "top", 11.0, opacity=ink))
    return Marks(dots=tuple(dots), labels=tuple(names))


def _margin(state: SessionState, geometry: SliceGeometry, hides: Hides) -> Marks:
    margin = margin_of(state)
    if margin is None:
        return Marks()
    ink = 0.5 if hides(margin.plane_point_mm) or not state.numbers_are_current else 1.0
    return margin_marks(margin, state.plan, geometry, ink)


def _landmarks(state: SessionState, geometry: SliceGeometry, hides: Hides) -> Marks:
    labels, handles = [], []
    for name, landmark in state.plan.landmarks.items():
        if hides(landmark.position_mm):
            continue
        colour = SELECTED if name == state.view.selected_landmark else LANDMARK
        at = pixel(geometry.to_pixel(landmark.position_mm))
        is_left = at[0] < geometry.width / 2 - 1
        place = (at[0] - 11, at[1] - 11) if is_left else (at[0] + 11, at[1] - 11)
        anchor = "right" if is_left else "left"
        labels.append(Label(name, place, title_for(name, geometry.width), colour, anchor, 11.5))
        handles.append(Handle(Grip.LANDMARK, at, landmark.position_mm, colour, name, reach=9.0))
    return Marks(labels=tuple(labels), handles=tuple(handles))


def _suggestions(state: SessionState, geometry: SliceGeometry, hides: Hides) -> list[Marks]:
    seen = [s for s in open_suggestions(state) if not hides(s.position_mm)]
    return [ghost_marks(suggested, state, geometry, is_near=True) for suggested in seen]


def plane_handles(patch: PlanePatch, geometry: SliceGeometry, hides: Hides) -> Marks:
    """Shift in the middle, obliquity at the sides, tilt before and behind where they are apart."""
    if patch.pose is None:
        return Marks()
    crossing = patch.pose.crossing
    middle, ahead = geometry.to_pixel([crossing.point, crossing.point + crossing.caudal])
    angle = float(np.degrees(np.arctan2(*(ahead - middle)[::-1])))
    handles = [Handle(Grip.PLANE_SHIFT, pixel(middle), crossing.point, PLANE, "", angle, 12.0)]
    left, right, front, back = patch.reach
    places = (
        (Grip.PLANE_OBLIQUITY, "left", patch.left * left),
        (Grip.PLANE_OBLIQUITY, "right", -patch.left * right),
        (Grip.PLANE_TILT, "front", patch.ventral * max(front, _TILT_LEVER_MM)),
        (Grip.PLANE_TILT, "back", -patch.ventral * back),
    )
    strokes = []
    for grip, name, offset in places:
        position = patch.middle + offset
        at = geometry.to_pixel(position)
        if np.hypot(*(at - middle)) < _APART_PX or hides(position):
            continue
        handles.append(Handle(grip, pixel(at), position, PLANE, name, angle))
        if name == "front":
            stem = geometry.to_pixel([crossing.point, position - unit(offset)])
            strokes.append(Stroke("tilt stem", stem[None], PLANE, 1.2, 0.7))
    return Marks(tuple(strokes), handles=tuple(handles))


def _texts(state: SessionState, geometry: SliceGeometry, has_bone: bool) -> Marks:
    colour = PANE_COLOURS[Pane.BONE]
    labels = [Label("view name", (10, 10), "3D", colour, "top-left", 13.0, True)]
    said = [_PARTS[part_shown(state)]]
    if state.view.bone.is_volume:
        said.append(_STEPS_NOT_CUT if said[0] and has_steps(state) else "Volume rendering")
    if not geometry.is_to_scale:
        said.append("Through a lens: not to scale")
    for number, text in enumerate(filter(None, said)):
        at = (10.0, 30.0 + 16.0 * number)
        labels.append(Label(f"view look {number}", at, text, colour, "top-left", 11.5))
    if state.case is not None and not has_bone:
        hint = "The bone appears here once the sacrum is outlined"
        place = (geometry.width / 2, geometry.height / 2)
        labels.append(Label("hint", place, hint, FAINT_TEXT, "centre", 12.5))
    return Marks(labels=tuple(labels))
