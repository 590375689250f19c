"""The ventral curve and the tapes in a slice: where they lie in it, and where they pass it."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import Points
from sacplan.geometry.polyline import thinned
from sacplan.scene.marks import Dot, Label, Marks, Stroke, chain, pixel
from sacplan.scene.palette import TAPE, VENTRAL_CURVE, Colour
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane

_NEAR_MM = 1.5
_PROJECTED_MM = 12.0
_STEEP = 0.35
_STALE_OPACITY = 0.45


class CurveLayer:
    """The ventral curve thin, the tapes bold; faint where they are only projected."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The measurements and whether they are those of this plan."""
        return (state.measurements, state.numbers_are_current)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """Curve, tapes and the ends of the tapes on the transection line."""
        m = state.measurements
        if m is None or m.ventral_curve is None:
            return Marks()
        ink = 1.0 if state.numbers_are_current else _STALE_OPACITY
        parts = [
            _path(
                "ventral curve", thinned(m.ventral_curve.points), VENTRAL_CURVE, 1.2, 0.9, geometry
            )
        ]
        for tape in m.tapes:
            path = _path(f"tape {tape.name}", thinned(tape.path.points), TAPE, 2.4, ink, geometry)
            parts.append(path)
            parts.append(_end(tape.name, tape.end_mm, ink, geometry))
        return Marks.together(parts)


def _path(
    name: str, points: Points, colour: Colour, width: float, ink: float, geometry: SliceGeometry
) -> Marks:
    depth = geometry.depth_mm(points)
    at = geometry.to_pixel(points)
    pieces = chain(at)
    near = (np.abs(depth[:-1]) <= _NEAR_MM) & (np.abs(depth[1:]) <= _NEAR_MM)
    strokes = [Stroke(name, pieces[near], colour, width, ink, has_halo=width > 2)]
    if geometry.pane is Pane.SAGITTAL:
        seen = ~near & (np.abs(depth[:-1]) <= _PROJECTED_MM)
        strokes.append(Stroke(f"{name} projected", pieces[seen], colour, width * 0.7, ink * 0.45))
    # a path that weaves in and out of the slice it lies in has no point of passing
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    is_steep = np.abs(np.diff(depth)) > _STEEP * steps
    passing = np.flatnonzero(((depth[:-1] < 0) != (depth[1:] < 0)) & is_steep)
    dots = []
    if len(passing) <= 4:
        for i in passing:
            t = depth[i] / (depth[i] - depth[i + 1])
            middle = pixel(at[i] + t * (at[i + 1] - at[i]))
            dots.append(Dot(name, middle, 1.4 + width, colour, opacity=ink))
    return Marks(tuple(s for s in strokes if len(s.pieces)), tuple(dots))


def _end(name: str, end_mm: Points, ink: float, geometry: SliceGeometry) -> Marks:
    if abs(float(geometry.depth_mm(end_mm))) > 2 * _NEAR_MM:
        return Marks()
    x, y = pixel(geometry.to_pixel(end_mm))
    label = Label(f"tape end {name}", (x, y + 16), name, TAPE, "top", 11.0, opacity=ink)
    return Marks(dots=(Dot(f"tape end {name}", (x, y), 4.0, TAPE, opacity=ink),), labels=(label,))
