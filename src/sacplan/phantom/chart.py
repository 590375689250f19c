"""Everything about the body that depends on the sagittal plane alone, tabulated once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import zoom

from sacplan.phantom.canvas import Values
from sacplan.phantom.hip import HipBone
from sacplan.phantom.landmarks import coccyx_arcs
from sacplan.phantom.profile import SacralProfile
from sacplan.phantom.sacrum import SHAPES

_LOW, _HIGH, _STEP = (-130.0, -200.0), (130.0, 148.0), 0.5
_COARSE = 8


class Reading(NamedTuple):
    """Values (n,) read off the chart: s and depth from the curve continued through the coccyx; the
    measures of SacralProfile there; the hip's medial face, thickness and outline."""

    s: Values
    depth: Values
    half_width: Values
    body: Values
    canal_half_depth: Values
    canal_half_width: Values
    lamina: Values
    edge: Values
    crest: Values
    hip_medial: Values
    hip_thickness: Values
    hip_outline: Values
    hip_scale: Values


@dataclass(frozen=True, slots=True, eq=False)
class SagittalChart:
    """Tables (rows y, columns z) at 0.5 mm, read by linear interpolation; the curve's radius is
    above 30 mm, so that reading errs by less than 0.001 mm (step squared / 8 / radius)."""

    cells: NDArray[np.float32]
    columns: int

    def read(self, y: Values, z: Values) -> Reading:
        """All columns at points y (n,), z (n,), held at the chart's edges."""
        rows = len(self.cells) // self.columns
        fy = np.clip((y - np.float32(_LOW[0])) * np.float32(1 / _STEP), 0, rows - 1.001)
        fz = np.clip((z - np.float32(_LOW[1])) * np.float32(1 / _STEP), 0, self.columns - 1.001)
        iy, iz = fy.astype(np.int32), fz.astype(np.int32)
        wy, wz = (fy - iy)[:, None], (fz - iz)[:, None]
        flat = iy * self.columns + iz
        near = self.cells[flat] * (1 - wz) + self.cells[flat + 1] * wz
        flat += self.columns
        far = self.cells[flat] * (1 - wz) + self.cells[flat + 1] * wz
        near += (far - near) * wy
        return Reading(*np.ascontiguousarray(near.T))


@lru_cache(maxsize=4)
def sagittal_chart(shape_name: str) -> SagittalChart:
    """The chart of a shape, made once."""
    shape = SHAPES[shape_name]
    y, z = (np.arange(low, high + _STEP / 2, _STEP) for low, high in zip(_LOW, _HIGH, strict=True))
    grid = np.stack(np.meshgrid(y, z, indexing="ij"), axis=-1)
    s, depth = coccyx_arcs(shape).locate(grid[..., 0], grid[..., 1])
    profile = SacralProfile(shape)
    medial, thickness = _hip_tables(grid)
    slope = np.hypot(*np.gradient(medial, _STEP))
    columns = [
        s,
        depth,
        profile.half_width(s),
        profile.body_depth(s),
        profile.canal_half_depth(s),
        profile.canal_half_width(s),
        profile.lamina_depth(s),
        profile.edge_depth(s),
        profile.crest_depth(s),
        medial,
        thickness,
        HipBone().outline(grid.reshape(-1, 2)).reshape(s.shape),
        1.0 / np.sqrt(1.0 + slope**2),
    ]
    cells = np.stack(columns, axis=-1).reshape(-1, len(columns)).astype(np.float32)
    return SagittalChart(np.ascontiguousarray(cells), len(z))


def _hip_tables(grid: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The smooth hip surfaces, made on every eighth point and filled in by cubic splines."""
    coarse = grid[::_COARSE, ::_COARSE]
    tables = HipBone().medial_and_thickness(coarse.reshape(-1, 2))
    rows, columns = grid.shape[:2]
    if (rows - 1) % _COARSE or (columns - 1) % _COARSE:
        raise ValueError("the chart must end on a coarse point")
    factors = rows / coarse.shape[0], columns / coarse.shape[1]
    filled = [
        zoom(t.reshape(coarse.shape[:2]), factors, order=3, mode="nearest", grid_mode=False)
        for t in tables
    ]
    return filled[0], filled[1]
