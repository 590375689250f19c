"""The straightened sacrum as values: the picture and the marks over it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import Severity
from sacplan.scene.frame_layer import scale_bar
from sacplan.scene.grey import GreyTable
from sacplan.scene.label_spread import spread
from sacplan.scene.landmark_layer import LandmarkLayer
from sacplan.scene.marks import Label, Marks, Stroke
from sacplan.scene.measure_layer import MeasureLayer
from sacplan.scene.palette import FAINT_TEXT, PANE_COLOURS, TEXT, VENTRAL_CURVE
from sacplan.scene.straight_contours import straight_contours
from sacplan.scene.straight_geometry import RULER_PX, StraightGeometry, straight_geometry
from sacplan.scene.straight_plane import straight_plane
from sacplan.scene.straight_sampler import straight_values
from sacplan.scene.tape_scale import midline_tape, tape_scale
from sacplan.session.state import SessionState
from sacplan.session.straight_look import StraightCut
from sacplan.session.view_state import Pane

_GAP = 14.0
_ON_SHEET_MM = 1.0
_MARGIN = 10.0


class StraightScene:
    """What the view of the straightened sacrum shows; redone only where it changed."""

    def __init__(self) -> None:
        self._layers = (MeasureLayer(), LandmarkLayer())
        self._grey = GreyTable()
        self._geometry: tuple[tuple[object, ...], StraightGeometry | None] | None = None
        self._values: tuple[tuple[object, ...], NDArray[Any]] | None = None
        self._image: tuple[tuple[object, ...], NDArray[np.uint32]] | None = None
        self._marks: tuple[tuple[object, ...], Marks] | None = None

    def geometry(self, state: SessionState, width: float, height: float) -> StraightGeometry | None:
        """The sheet shown in a picture of `width` x `height`, the same object while unchanged;
        None while there is no ventral curve."""
        view, measured = state.view, state.measurements
        curve = None if measured is None else (measured.ventral_curve, measured.frame)
        camera = view.cameras.get(Pane.STRAIGHT)
        key = (state.case, *(curve or (None, None)), view.straight, camera, width, height)
        if self._geometry is None or not _are_same(self._geometry[0], key):
            shown = None if state.case is None else straight_geometry(state, width, height)
            self._geometry = (key, shown)
        return self._geometry[1]

    def image(
        self, state: SessionState, geometry: StraightGeometry, pixel_ratio: float = 1.0
    ) -> NDArray[np.uint32]:
        """The picture 0xffRRGGBB (rows, columns), evenly spread over the view."""
        assert state.case is not None
        volume, window = state.case.volume, state.view.window
        of = (volume, geometry, pixel_ratio)
        if self._values is None or not _are_same(self._values[0], of):
            self._values = (of, straight_values(*of))
            self._image = None
        if self._image is None or self._image[0] != (window,):
            self._image = ((window,), self._grey.pixels(self._values[1], window))
        return self._image[1]

    def marks(self, state: SessionState, geometry: StraightGeometry) -> Marks:
        """Scale, cut, crosshair, landmarks and texts; the scale and the texts are never hidden."""
        key = (
            geometry,
            state.plan,
            state.measurements,
            state.numbers_are_current,
            state.view,
        )
        if self._marks is None or not _are_same(self._marks[0], key):
            self._marks = (key, self._drawn(state, geometry))
        return self._marks[1]

    def _drawn(self, state: SessionState, geometry: StraightGeometry) -> Marks:
        frame = Marks.together([_letters(geometry), scale_bar(geometry), _texts(state, geometry)])
        scale = tape_scale(state, geometry)
        parts = []
        if state.view.marks_are_shown:
            parts = [
                _curve(geometry),
                straight_contours(state, geometry),
                _crosshair(state, geometry),
            ]
            parts += [layer.show(state, geometry) for layer in self._layers]
            parts.append(straight_plane(state, geometry))
        drawn = Marks.together(parts)
        size = (geometry.width, geometry.height, state.view.letters)
        # the names on the scale stay at their ticks: all other names give way to them
        fixed, side = _parted([*frame.labels, *scale.labels], "letter left")
        fixed, on_scale = _parted(fixed, "tape mark")
        labels = spread(spread(fixed, on_scale, *size), [*side, *drawn.labels], *size)
        return replace(Marks.together([frame, drawn, scale]), labels=labels)


def missing(state: SessionState) -> str:
    """Why there is nothing to be straightened yet, and what to do."""
    found = () if state.measurements is None else state.measurements.findings
    reasons = [each.text for each in found if each.severity is Severity.BLOCKER]
    return reasons[0] if reasons else "Place promontory and apex: the curve runs between them."


def _parted(labels: list[Label], name: str) -> tuple[list[Label], list[Label]]:
    """The labels whose name does not begin so, and those whose does."""
    chosen = [label for label in labels if label.name.startswith(name)]
    return [label for label in labels if not label.name.startswith(name)], chosen


def _curve(geometry: StraightGeometry) -> Marks:
    """The ventral curve, where the sheet holds it: the one line along which all is to scale."""
    if geometry.cut is StraightCut.FRONT and abs(geometry.sheet_mm) > _ON_SHEET_MM:
        return Marks()
    first, last = geometry.space.curve.s_mm[[0, -1]]
    ends = geometry.pixel_of([[first, 0.0, 0.0], [last, 0.0, 0.0]])
    return Marks((Stroke("ventral curve", ends[None], VENTRAL_CURVE, 1.2, 0.8),))


def _crosshair(state: SessionState, geometry: StraightGeometry) -> Marks:
    at = geometry.space.from_patient(state.view.crosshair_mm)
    x, y = geometry.pixel_of(at)
    w, h = geometry.width, geometry.height
    ink = 0.75 if abs(float(geometry.off_mm(at))) <= _ON_SHEET_MM else 0.35
    pieces = np.array(
        [
            [[RULER_PX, y], [x - _GAP, y]],
            [[x + _GAP, y], [w, y]],
            [[x, 0], [x, y - _GAP]],
            [[x, y + _GAP], [x, h]],
        ]
    )
    if x - _GAP < RULER_PX:
        pieces = pieces[1:]
    colour = PANE_COLOURS[Pane.STRAIGHT]
    return Marks((Stroke("crosshair straight", pieces, colour, 1.0, ink),))


def _letters(geometry: StraightGeometry) -> Marks:
    """The patient's letters in the middle of the sheet."""
    w, h = geometry.width, geometry.height
    places = {
        "left": ((RULER_PX + 8.0, h / 2), "left"),
        "right": ((w - _MARGIN, h / 2), "right"),
        "top": (((w + RULER_PX) / 2, _MARGIN + 72), "top"),
        "bottom": (((w + RULER_PX) / 2, h - _MARGIN - 58), "bottom"),
    }
    edges = geometry.edge_letters()
    return Marks(
        labels=tuple(
            Label(f"letter {edge}", at, edges[edge], TEXT, anchor, 15.0, True)
            for edge, (at, anchor) in places.items()
        )
    )


def _texts(state: SessionState, geometry: StraightGeometry) -> Marks:
    x, low = RULER_PX + _MARGIN, geometry.height - _MARGIN
    colour = PANE_COLOURS[Pane.STRAIGHT]
    is_side = geometry.cut is StraightCut.SIDE
    name = "Straightened, side" if is_side else "Straightened, front"
    labels = [
        Label("view name", (x, _MARGIN), name, colour, "top-left", 13.0, True),
        Label("depth", (x, _MARGIN + 20), _depth(geometry), TEXT, "top-left", 11.5),
        Label("to scale", (x, _MARGIN + 37), _scale_note(geometry), FAINT_TEXT, "top-left", 11.5),
        Label("stretch", (x, _MARGIN + 53), _stretch(geometry), FAINT_TEXT, "top-left", 11.5),
    ]
    tape = None if state.measurements is None else midline_tape(state.measurements)
    tissue = state.plan.tissue_mm
    if tape is not None and tissue > 0 and state.numbers_are_current:
        text = f"On the bone; over {tissue:g} mm of tissue cut {tape.on_tissue_mm:.1f}"
        labels.append(Label("on tissue", (x, low - 36), text, FAINT_TEXT, "bottom-left", 11.5))
    window = state.view.window
    grey = f"W {window.width:.0f}  C {window.center:.0f}"
    labels.append(Label("window", (x, low), grey, FAINT_TEXT, "bottom-left", 11.5))
    return Marks(labels=tuple(labels))


def _depth(geometry: StraightGeometry) -> str:
    if geometry.cut is StraightCut.SIDE:
        return "In the midline"
    if abs(geometry.sheet_mm) < 0.05:
        return "On the face"
    if geometry.sheet_mm > 0:
        return f"{geometry.sheet_mm:.1f} mm behind the face"
    return f"{-geometry.sheet_mm:.1f} mm before the face"


def _scale_note(geometry: StraightGeometry) -> str:
    """What is to scale."""
    if geometry.cut is StraightCut.SIDE or abs(geometry.sheet_mm) >= 0.05:
        return "To scale at depth 0 in the midline"
    return "To scale in the midline"


def _stretch(geometry: StraightGeometry) -> str:
    """How far what lies off the face is not to scale."""
    if geometry.cut is StraightCut.SIDE or abs(geometry.sheet_mm) < 0.05:
        return ""
    stretch = geometry.space.stretch(geometry.space.curve.s_mm, geometry.sheet_mm)
    return f"1 mm of s here: {float(stretch.min()):.2f} to {float(stretch.max()):.2f} mm"


def _are_same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    return len(a) == len(b) and all(x is y or _is_equal(x, y) for x, y in zip(a, b, strict=True))


def _is_equal(a: object, b: object) -> bool:
    return isinstance(a, int | float) and isinstance(b, int | float) and a == b
