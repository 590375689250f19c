"""One slice view as values: the picture and the marks over it, redone only where they changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.scene.brush_layer import BrushLayer
from sacplan.scene.candidate_layer import CandidateLayer
from sacplan.scene.contour_layer import ContourLayer
from sacplan.scene.crosshair_layer import CrosshairLayer
from sacplan.scene.curve_layer import CurveLayer
from sacplan.scene.drawn_curve_layer import DrawnCurveLayer
from sacplan.scene.frame_layer import FrameLayer
from sacplan.scene.fusion import OverlayPainter
from sacplan.scene.grey import GreyTable
from sacplan.scene.label_spread import spread
from sacplan.scene.landmark_layer import LandmarkLayer
from sacplan.scene.layer import SliceLayer
from sacplan.scene.margin_layer import MarginLayer
from sacplan.scene.marks import Marks
from sacplan.scene.measure_layer import MeasureLayer
from sacplan.scene.native_plane import native_plane, same_window
from sacplan.scene.news import News
from sacplan.scene.outline_layer import OutlineLayer
from sacplan.scene.pair_layer import PairLayer
from sacplan.scene.plane_layer import PlaneLayer
from sacplan.scene.reslice import Reslicer
from sacplan.scene.side_plane_layer import SidePlaneLayer
from sacplan.scene.slice_geometry import SliceGeometry, slice_geometry
from sacplan.scene.slice_section import SliceSection
from sacplan.scene.suggestion_layer import SuggestionLayer
from sacplan.session.state import SessionState
from sacplan.session.view_state import Fusion, FusionMode, Pane, Slab, Tool

_MOST_SAMPLES = 2_400_000
_NOTHING = Marks()


class SliceScene:
    """What one pane shows of a session state, for a picture of a given size."""

    def __init__(self, pane: Pane) -> None:
        self.pane = pane
        section = SliceSection()
        self._outline_layer = OutlineLayer(section)
        self._crosshair_layer, self._pair_layer = CrosshairLayer(), PairLayer()
        self._marks_layers: tuple[SliceLayer, ...] = (
            CurveLayer(),
            ContourLayer(),
            BrushLayer(),
            DrawnCurveLayer(),
            self._crosshair_layer,
            CandidateLayer(),
            SidePlaneLayer(),
            PlaneLayer(section),
            MarginLayer(),
            MeasureLayer(),
            SuggestionLayer(),
            LandmarkLayer(),
        )
        self._frame_layer = FrameLayer()
        self._grey = GreyTable()
        self._reslicer: Reslicer | None = None
        self._volume: ImageVolume | None = None
        self._geometry: SliceGeometry | None = None
        self._news = News()
        self._size = (0.0, 0.0)
        self._values: tuple[SliceGeometry, float, Slab, NDArray[Any]] | None = None
        self._image: tuple[tuple[object, ...], NDArray[np.uint32]] | None = None
        self._overlay, self._plane = OverlayPainter(), OverlayPainter()
        self._drawn: dict[SliceLayer, tuple[SliceGeometry, tuple[object, ...], Marks]] = {}

    def geometry(self, state: SessionState, width: float, height: float) -> SliceGeometry | None:
        """The slice shown in a picture of `width` x `height`; the same object while unchanged."""
        if state.case is None:
            self._reslicer = self._volume = self._values = self._image = None
            self._news = News()
            return None
        view, volume = state.view, state.case.volume
        camera = view.cameras.get(self.pane)
        asked = (view.crosshair_mm, view.axes, view.upright, camera, volume)
        is_new = self._news.is_new("geometry", *asked)
        if not is_new and self._geometry is not None and self._size == (width, height):
            return self._geometry
        self._size = (width, height)
        now = slice_geometry(self.pane, view, volume, width, height)
        if self._geometry is None or not _same(now, self._geometry):
            self._geometry = now
        return self._geometry

    def image(
        self, state: SessionState, geometry: SliceGeometry, pixel_ratio: float = 1.0
    ) -> NDArray[np.uint32]:
        """The picture 0xffRRGGBB (rows, columns), `pixel_ratio` samples per pixel at most."""
        assert state.case is not None
        if self._volume is not state.case.volume:
            self._volume = state.case.volume
            self._reslicer = Reslicer(self._volume)
            self._values = None
        samples = geometry.width * geometry.height * pixel_ratio**2
        ratio = pixel_ratio * min(1.0, float(np.sqrt(_MOST_SAMPLES / samples)))
        assert self._reslicer is not None
        slab = state.view.slab
        if self._values is None or self._values[:3] != (geometry, ratio, slab):
            values = self._reslicer.values(geometry, ratio, slab)
            self._values = (geometry, ratio, slab, values)
            self._image = None
        overlay, fusion = state.case.overlay, state.view.fusion
        plane = native_plane(state.case, geometry)
        shown = (state.view.window, overlay, fusion, plane)
        if self._image is None or self._image[0] != shown:
            pixels = self._grey.pixels(self._values[3], state.view.window)
            if plane is not None:
                window = same_window(state.case, plane, state.view.window)
                whole = Fusion(FusionMode.BLEND, 1.0, window)
                pixels = self._plane.paint(pixels, plane, whole, geometry, ratio)
            if overlay is not None and fusion.mode is not FusionMode.OFF:
                pixels = self._overlay.paint(pixels, overlay, fusion, geometry, ratio)
            self._image = (shown, pixels)
        return self._image[1]

    def ground_marks(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The outline of the sacrum: many pieces, which change only with slice and surface."""
        if not state.view.marks_are_shown or state.view.tool is Tool.PAIR:
            return _NOTHING
        return self._layer_marks(self._outline_layer, state, geometry)

    def marks(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """All other marks over the picture; letters, bar and texts are never hidden."""
        frame = self._layer_marks(self._frame_layer, state, geometry)
        layers: tuple[SliceLayer, ...] = self._marks_layers if state.view.marks_are_shown else ()
        if state.view.tool is Tool.PAIR:  # what lies on the one series must not guide the eye
            layers = (self._crosshair_layer, self._pair_layer)
        drawn = Marks.together(self._layer_marks(layer, state, geometry) for layer in layers)
        size = (geometry.width, geometry.height, state.view.letters)
        labels = spread(frame.labels, drawn.labels, *size)
        return replace(Marks.together([frame, drawn]), labels=labels)

    def _layer_marks(
        self, layer: SliceLayer, state: SessionState, geometry: SliceGeometry
    ) -> Marks:
        part = layer.select(state)
        known = self._drawn.get(layer)
        if known is not None and known[0] is geometry and _are_same(known[1], part):
            return known[2]
        marks = layer.show(state, geometry)
        self._drawn[layer] = (geometry, part, marks)
        return marks


def _same(a: SliceGeometry, b: SliceGeometry) -> bool:
    """The two show the same slice, but for rounding."""
    ways = (a.centre_mm - b.centre_mm, a.right - b.right, a.down - b.down)
    return (
        (a.width, a.height) == (b.width, b.height)
        and abs(a.mm_per_pixel - b.mm_per_pixel) < 1e-9
        and float(np.abs(np.concatenate(ways)).max()) < 1e-7
    )


def _are_same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    return all(x is y for x, y in zip(a, b, strict=True))
