"""What of a surface lies under a pixel, and what is hidden behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from vtkmodules.vtkCommonCore import mutable
from vtkmodules.vtkCommonDataModel import vtkPolyData, vtkStaticCellLocator

from sacplan.geometry.frame import Vector
from sacplan.scene.cut_face import CutPiece
from sacplan.scene.slice_geometry import FAR_MM, SliceGeometry

_HIDDEN_MM = 2.5
_STEP_MM = 0.01
_MOST_HITS = 40

IsShown = Callable[[NDArray[np.float64]], bool]
"""Whether a point (3,) of the surface belongs to the part that is shown."""


class SurfacePicker:
    """Casts rays against one surface, or against the part of it that is shown and the face of its
    cut; needs no picture to have been drawn."""

    def __init__(self, data: vtkPolyData) -> None:
        self._locator = vtkStaticCellLocator()
        self._locator.SetDataSet(data)
        self._locator.BuildLocator()
        self._is_shown: IsShown | None = None
        self._face: Sequence[CutPiece] = ()

    def cut_open(self, is_shown: IsShown | None, face: Sequence[CutPiece]) -> None:
        """From now on only what is shown counts, and the face of the cut."""
        self._is_shown, self._face = is_shown, face

    def point_under(self, geometry: SliceGeometry, pixel: ArrayLike) -> Vector | None:
        """The nearest point (3,) of the bone under a pixel, or None beside it."""
        start, direction = geometry.sight_at(pixel)
        away = self._first_hit(start, direction, 2 * FAR_MM)
        return None if away is None else start + away * direction

    def hides(self, geometry: SliceGeometry, point_mm: ArrayLike) -> bool:
        """A patient point (3,) lies behind the bone as seen by the viewer."""
        start, direction = geometry.sight_to(point_mm)
        length = float(np.linalg.norm(np.asarray(point_mm, dtype=np.float64) - start))
        return self._first_hit(start, direction, length - _HIDDEN_MM) is not None

    def _first_hit(self, start: Vector, direction: Vector, reach_mm: float) -> float | None:
        """How far along the line of sight the bone begins, mm, within a reach."""
        hits = [piece.distance_along(start, direction) for piece in self._face]
        found = [hit for hit in hits if hit is not None and hit <= reach_mm]
        away = 0.0
        for _ in range(_MOST_HITS):
            hit = self._surface_hit(start + away * direction, start + reach_mm * direction)
            if hit is None:
                break
            away = float((hit - start) @ direction)
            if self._is_shown is None or self._is_shown(hit):
                found.append(away)
                break
            away += _STEP_MM
        return min(found, default=None)

    def _surface_hit(self, start: Vector, end: Vector) -> Vector | None:
        t, sub, cell = mutable(0.0), mutable(0), mutable(0)
        hit, coordinates = [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
        cast: Callable[..., int] = self._locator.IntersectWithLine  # stubs know no `mutable`
        found = cast(start.tolist(), end.tolist(), 1e-6, t, hit, coordinates, sub, cell)
        return np.array(hit) if found else None
