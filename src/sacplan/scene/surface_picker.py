"""What of a surface lies under a pixel, and what is hidden behind it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike
from vtkmodules.vtkCommonCore import mutable
from vtkmodules.vtkCommonDataModel import vtkPolyData, vtkStaticCellLocator

from sacplan.geometry.frame import Vector
from sacplan.scene.slice_geometry import SliceGeometry

_FAR_MM = 3000.0
_HIDDEN_MM = 2.5


class SurfacePicker:
    """Casts rays against one surface; needs no picture to have been drawn."""

    def __init__(self, data: vtkPolyData) -> None:
        self._locator = vtkStaticCellLocator()
        self._locator.SetDataSet(data)
        self._locator.BuildLocator()

    def point_under(self, geometry: SliceGeometry, pixel: ArrayLike) -> Vector | None:
        """The nearest point (3,) of the surface under a pixel, or None beside it."""
        start = geometry.to_patient(pixel)
        return self._first_hit(start - _FAR_MM * geometry.into, start + _FAR_MM * geometry.into)

    def hides(self, geometry: SliceGeometry, point_mm: ArrayLike) -> bool:
        """A patient point (3,) lies behind the surface as seen by the viewer."""
        point = np.asarray(point_mm, dtype=np.float64)
        into = geometry.into
        return self._first_hit(point - _FAR_MM * into, point - _HIDDEN_MM * into) is not None

    def _first_hit(self, start: Vector, end: Vector) -> Vector | None:
        t, sub, cell = mutable(0.0), mutable(0), mutable(0)
        hit, coordinates = [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
        cast: Callable[..., int] = self._locator.IntersectWithLine  # stubs know no `mutable`
        found = cast(start.tolist(), end.tolist(), 1e-6, t, hit, coordinates, sub, cell)
        return np.array(hit) if found else None
