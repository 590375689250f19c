"""Measures laid on the slices: distances, angles, ways on the face, probes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.case.case import Case
from sacplan.scene.marks import Dot, Grip, Handle, Label, Marks, Stroke, chain, pixel
from sacplan.scene.palette import RULER, SELECTED, Colour
from sacplan.scene.position_text import position_text
from sacplan.scene.slice_geometry import SliceGeometry, slice_step_mm
from sacplan.session.measure_values import MeasureValue, probe_radius_mm, value_of
from sacplan.session.measures import LINES, Measure, MeasureKind
from sacplan.session.state import SessionState

_NEAR_MM = 1.0
_PATH_NEAR_MM = 1.5
_FADED = 0.4
_TURN = np.linspace(0.0, 2.0 * np.pi, 37)


class MeasureLayer:
    """A measure is seen in the slice that holds its points, pale within a slice's thickness."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The measures and which is selected, the volume and the bone."""
        return (state.view.measures, state.view.selected_measure, state.case)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Lines with their numbers beside them, and handles at the ends and at the text."""
        case = state.case
        if case is None:
            return Marks()
        step = max(_NEAR_MM, slice_step_mm(case.volume, geometry.into))
        return Marks.together(
            _drawn(each, case, geometry, step, each.number == state.view.selected_measure)
            for each in state.view.measures
        )


def measure_text(measure: Measure, value: MeasureValue) -> str:
    """The number as it stands beside a measure; empty while there is none."""
    if measure.kind is MeasureKind.FACE and len(measure.points_mm) > 1:
        if value.value is None:
            return f"No way on the bone, {value.straight_mm:.1f} mm straight"
        return f"{value.value:.1f} mm on the bone, {value.straight_mm:.1f} mm straight"
    if value.value is None:
        return ""
    if measure.kind is MeasureKind.ANGLE:
        return f"{value.value:.1f}°"
    if measure.kind is MeasureKind.PROBE:
        number = f"{value.value:.0f} ± {value.spread or 0.0:.0f}"
        return f"{number} {value.unit}" if value.unit else f"value {number}"
    return f"{value.value:.1f} mm"


def measure_name(measure: Measure) -> str:
    """How the marks of a measure are called."""
    return f"{'ruler' if measure.kind is MeasureKind.DISTANCE else measure.kind} {measure.number}"


def _drawn(
    measure: Measure, case: Case, geometry: SliceGeometry, step_mm: float, is_selected: bool
) -> Marks:
    points = np.stack(measure.points_mm)
    depth = np.abs(geometry.depth_mm(points))
    value = value_of(measure, case)
    if measure.kind is MeasureKind.FACE:
        seen = depth <= step_mm
        if value.path is not None:
            seen_path = np.abs(geometry.depth_mm(value.path)) <= _PATH_NEAR_MM
            return _face(measure, value, geometry, seen, seen_path, is_selected)
        ink = 1.0 if seen.any() else 0.0
    else:
        farthest = float(depth.max())
        ink = 1.0 if farthest <= _NEAR_MM else _FADED if farthest <= step_mm else 0.0
    if not ink:
        return Marks()
    at, name = geometry.to_pixel(points), measure_name(measure)
    colour = SELECTED if is_selected else RULER
    pieces = _pieces(measure, at, geometry)
    strokes = (Stroke(name, pieces, colour, 1.6, ink, has_halo=True),) if len(pieces) else ()
    dots = tuple(Dot(name, pixel(p), 2.5, colour, opacity=ink) for p in at)
    text = measure_text(measure, value)
    anchor = (
        at[1] if measure.kind is MeasureKind.ANGLE and len(at) == LINES - 1 else at.mean(axis=0)
    )
    if measure.kind is MeasureKind.PROBE:
        anchor = at[0] + [probe_radius_mm(measure) / geometry.mm_per_pixel * 0.7, 0.0]
    marks = Marks(strokes, dots, handles=_handles(measure, at, colour) if ink == 1.0 else ())
    return Marks.together([marks, _text(measure, anchor, text, colour, ink)])


def _face(
    measure: Measure,
    value: MeasureValue,
    geometry: SliceGeometry,
    seen: NDArray[np.bool_],
    seen_path: NDArray[np.bool_],
    is_selected: bool,
) -> Marks:
    """The parts of the way that lie in the slice, and its points there."""
    assert value.path is not None
    if not seen.any() and not seen_path.any():
        return Marks()
    colour, name = SELECTED if is_selected else RULER, measure_name(measure)
    pieces = chain(geometry.to_pixel(value.path))[seen_path[:-1] & seen_path[1:]]
    at = geometry.to_pixel(np.stack(measure.points_mm))
    dots = tuple(Dot(name, pixel(p), 2.5, colour) for p in at[seen])
    handles = tuple(
        h for h, is_seen in zip(_handles(measure, at, colour), seen, strict=True) if is_seen
    )
    strokes = (Stroke(name, pieces, colour, 1.6, has_halo=True),) if len(pieces) else ()
    anchor = at[seen][-1] if seen.any() else geometry.to_pixel(value.path)[seen_path][-1]
    marks = Marks(strokes, dots, handles=handles)
    return Marks.together(
        [marks, _text(measure, anchor, measure_text(measure, value), colour, 1.0)]
    )


def _pieces(
    measure: Measure, at: NDArray[np.float64], geometry: SliceGeometry
) -> NDArray[np.float64]:
    if measure.kind is MeasureKind.PROBE:
        radius = probe_radius_mm(measure) / geometry.mm_per_pixel
        return chain(at[0] + radius * np.stack([np.cos(_TURN), np.sin(_TURN)], axis=1))
    pieces = chain(at)
    if measure.kind is MeasureKind.ANGLE and len(at) == LINES:
        return pieces[[0, 2]]
    return pieces


def _handles(measure: Measure, at: NDArray[np.float64], colour: Colour) -> tuple[Handle, ...]:
    return tuple(
        Handle(Grip.MEASURE, pixel(p), point, colour, f"{measure.number} {i}", reach=8.0)
        for i, (p, point) in enumerate(zip(at, measure.points_mm, strict=True))
    )


def _text(
    measure: Measure, anchor: NDArray[np.float64], text: str, colour: Colour, ink: float
) -> Marks:
    if not text:
        return Marks()
    x, y = float(anchor[0]) + measure.label_px[0], float(anchor[1]) + measure.label_px[1]
    name = measure_name(measure)
    labels = [Label(name, (x, y), text, colour, "bottom-left", 12.5, opacity=ink)]
    if measure.kind is MeasureKind.PROBE:
        where = position_text(measure.points_mm[0])
        labels.append(
            Label(f"{name} place", (x, y + 2), where, colour, "top-left", 10.5, opacity=ink)
        )
    middle = (x + 3.2 * len(text), y - 8.0)
    position = measure.points_mm[0]
    handle = Handle(Grip.MEASURE, middle, position, colour, f"{measure.number} text", reach=14.0)
    return Marks(labels=tuple(labels), handles=(handle,) if ink == 1.0 else ())
