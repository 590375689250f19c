"""Measures over the picture of the bone: ways on its face, and distances."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Dot, Grip, Handle, Label, Marks, Stroke, chain, pixel
from sacplan.scene.measure_layer import measure_name, measure_text
from sacplan.scene.palette import RULER, SELECTED
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.measure_values import value_of
from sacplan.session.measures import Measure, MeasureKind
from sacplan.session.state import SessionState

_IN_3D = (MeasureKind.FACE, MeasureKind.DISTANCE)


def bone_measures(
    state: SessionState, geometry: SliceGeometry, hides: Callable[[Vector], bool]
) -> Marks:
    """Lines with their lengths; faint where the bone hides them. Angles and probes belong to their
    slices."""
    return Marks.together(
        _drawn(each, state, geometry, hides) for each in state.view.measures if each.kind in _IN_3D
    )


def _drawn(
    measure: Measure,
    state: SessionState,
    geometry: SliceGeometry,
    hides: Callable[[Vector], bool],
) -> Marks:
    assert state.case is not None
    value, name = value_of(measure, state.case), measure_name(measure)
    points = np.stack(measure.points_mm)
    path = points if value.path is None else value.path[:: max(1, len(value.path) // 60)]
    if value.path is not None:
        path = np.concatenate([path, points[-1:]])
    colour = SELECTED if measure.number == state.view.selected_measure else RULER
    hidden = np.array([hides(point) for point in path])
    pieces, is_faint = chain(geometry.to_pixel(path)), hidden[:-1] | hidden[1:]
    strokes = [Stroke(name, pieces[~is_faint], colour, 2.0, has_halo=True)]
    strokes.append(Stroke(f"{name} behind", pieces[is_faint], colour, 1.2, 0.35))
    at = geometry.to_pixel(points)
    seen = [not hides(point) for point in points]
    dots = tuple(
        Dot(name, pixel(p), 3.0, colour) for p, is_seen in zip(at, seen, strict=True) if is_seen
    )
    handles = tuple(
        Handle(Grip.MEASURE, pixel(at[i]), points[i], colour, f"{measure.number} {i}", reach=8.0)
        for i in np.flatnonzero(seen)
    )
    text = measure_text(measure, value)
    x, y = float(at[-1][0]) + measure.label_px[0], float(at[-1][1]) + measure.label_px[1]
    is_told = bool(text) and (all(seen) or measure.kind is MeasureKind.FACE)
    labels = (Label(name, (x, y), text, colour, "bottom-left", 12.5),) if is_told else ()
    return Marks(tuple(s for s in strokes if len(s.pieces)), dots, labels, handles)
