"""What frames every slice: orientation letters, scale bar, and the texts in the corners."""

from __future__ import annotations

import math

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.scene.marks import Label, Marks, Stroke
from sacplan.scene.native_plane import native_plane
from sacplan.scene.palette import FAINT_TEXT, PANE_COLOURS, TEXT
from sacplan.scene.position_text import position_text
from sacplan.scene.slice_geometry import SliceGeometry, fit_height_mm, view_directions
from sacplan.session.state import SessionState
from sacplan.session.view_state import SlabMode, ViewState

_MARGIN = 10.0
_LETTER_SIZE = 15.0
_NAME_WIDE = 8.0


_SLABS = {SlabMode.MAXIMUM: "MIP", SlabMode.MEAN: "mean", SlabMode.MINIMUM: "MinIP"}


class FrameLayer:
    """Letters come from the slice's own directions, never from a name or a setting."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """Crosshair, axes and window."""
        view = state.view
        return (view.crosshair_mm, view.axes, view.upright, view.slab, view.window, state.case)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The letters at all four edges, the bar of a round length, and the texts."""
        parts = [letters(geometry), scale_bar(geometry)]
        if state.case is not None:
            parts.append(_texts(state, state.case.volume, geometry))
        return Marks.together(parts)


def letters(geometry: SliceGeometry) -> Marks:
    """The patient's letters at the four edges."""
    w, h = geometry.width, geometry.height
    places = {
        "left": ((_MARGIN, h / 2), "left"),
        "right": ((w - _MARGIN, h / 2), "right"),
        "top": ((w / 2, _MARGIN), "top"),
        "bottom": ((w / 2, h - _MARGIN), "bottom"),
    }
    return Marks(
        labels=tuple(
            Label(
                f"letter {edge}", places[edge][0], text, TEXT, places[edge][1], _LETTER_SIZE, True
            )
            for edge, text in geometry.edge_letters().items()
        )
    )


def round_length_mm(most_mm: float) -> float:
    """The longest of 1, 2, 5, 10, 20, 50, ... mm that is at most `most_mm`."""
    power = 10.0 ** math.floor(math.log10(most_mm))
    return max(n * power for n in (1.0, 2.0, 5.0) if n * power <= most_mm * (1 + 1e-9))


def scale_bar(geometry: SliceGeometry) -> Marks:
    """A bar of a round length with end ticks, in the lower right corner."""
    length_mm = round_length_mm(0.28 * geometry.width * geometry.mm_per_pixel)
    length = length_mm / geometry.mm_per_pixel
    x1, y = geometry.width - 16.0, geometry.height - 16.0
    x0 = x1 - length
    pieces = np.array([[[x0, y], [x1, y]], [[x0, y - 4], [x0, y + 4]], [[x1, y - 4], [x1, y + 4]]])
    text = f"{length_mm:g} mm"
    return Marks(
        strokes=(Stroke("scale bar", pieces, TEXT, 1.6, has_halo=True),),
        labels=(Label("scale bar", (x1, y - 8), text, TEXT, "bottom-right", 11.5),),
    )


def _described(volume: ImageVolume) -> str:
    series = volume.series
    number = "" if series.series_number is None else f"{series.series_number} "
    return f"{number}{series.series_description or series.modality}"


def _name(view: ViewState, geometry: SliceGeometry) -> str:
    """The view's name, how it stands, and how thick its slice is."""
    name = geometry.pane.value.capitalize()
    if view.is_along_plane:
        name = f"{name} · along the plane"
    elif view.upright is not None:
        into = np.cross(*view_directions(geometry.pane, view.upright))
        turned = np.degrees(np.arccos(np.clip(abs(float(into @ geometry.into)), 0.0, 1.0)))
        name = f"{name} · oblique {turned:.0f}°" if turned >= 0.5 else name
    elif not np.allclose(view.axes, np.eye(3), atol=1e-4):
        name = f"{name} · sacral"
    if view.slab.mode is None:
        return name
    return f"{name} · {_SLABS[view.slab.mode]} {view.slab.thick_mm:g} mm"


def _texts(state: SessionState, volume: ImageVolume, geometry: SliceGeometry) -> Marks:
    view = state.view
    name = _name(view, geometry)
    fit = fit_height_mm(volume, geometry.right, geometry.down, geometry.width, geometry.height)
    zoom = fit / (geometry.mm_per_pixel * geometry.height)
    low = geometry.height - _MARGIN
    unit = " HU" if volume.is_hounsfield else ""
    window = f"W {view.window.width:.0f}  C {view.window.center:.0f}{unit}"
    where = position_text(view.crosshair_mm)
    colour = PANE_COLOURS[geometry.pane]
    plane = native_plane(state.case, geometry) if state.case is not None else None
    # below the letter at the top where the name would run into it
    top = _MARGIN if len(name) * _NAME_WIDE < geometry.width / 2 - 24 else _MARGIN + 18
    shown = f"Shows {_described(plane.volume)}" if plane is not None else ""
    return Marks(
        labels=(
            Label("shown", (_MARGIN, top + 37), shown, FAINT_TEXT, "top-left", 11.5),
            Label("view name", (_MARGIN, top), name, colour, "top-left", 13.0, True),
            Label("position", (_MARGIN, top + 20), where, TEXT, "top-left", 11.5),
            Label("zoom", (_MARGIN, low), f"Zoom {zoom:.2g}×", FAINT_TEXT, "bottom-left", 11.5),
            Label("window", (_MARGIN, low - 17), window, FAINT_TEXT, "bottom-left", 11.5),
        )
    )
