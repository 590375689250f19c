"""Everything about the body that depends on the sagittal plane alone, tabulated once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import zoom

from sacplan.phantom.canvas import Values
from sacplan.phantom.hip import HipBone
from sacplan.phantom.landmarks import coccyx_arcs
from sacplan.phantom.profile import SacralProfile
from sacplan.phantom.sacrum import SacrumShape

_LOW, _HIGH, _STEP = (-130.0, -200.0), (130.0, 148.0), 0.5
_LEVELS_PER_MM = 16


class Reading(NamedTuple):
    """Values (n,) read off the chart: s and depth from the curve continued through the coccyx; the
    hip's medial face, thickness, outline and the cosine of its lean from the sagittal plane."""

    s: Values
    depth: Values
    hip_medial: Values
    hip_thickness: Values
    hip_outline: Values
    hip_scale: Values

    def some(self, index: NDArray[np.intp]) -> Reading:
        """The reading at some of the points only."""
        return Reading(*(column[index] for column in self))


class Measures(NamedTuple):
    """The measures (n,) of SacralProfile at s, mm."""

    half_width: Values
    body: Values
    canal_half_depth: Values
    canal_half_width: Values
    lamina: Values
    edge: Values
    crest: Values


@dataclass(frozen=True, slots=True, eq=False)
class SagittalChart:
    """Values with their two slopes on a 0.5 mm grid (rows y, columns z), read from the nearest
    point along the slopes; the curve's radius is above 30 mm, so that reading errs by less than
    0.002 mm (distance squared / 2 / radius). `levels` holds the measures along s."""

    cells: NDArray[np.float32]
    columns: int
    levels: NDArray[np.float32]

    def read(self, y: Values, z: Values) -> Reading:
        """All columns at points y (n,), z (n,), held at the chart's edges."""
        rows = len(self.cells) // self.columns
        fy = np.clip((y - np.float32(_LOW[0])) * np.float32(1 / _STEP), 0, rows - 1)
        fz = np.clip((z - np.float32(_LOW[1])) * np.float32(1 / _STEP), 0, self.columns - 1)
        iy, iz = np.rint(fy), np.rint(fz)
        flat = iy.astype(np.int32) * self.columns + iz.astype(np.int32)
        near = np.take(self.cells, flat, axis=0).T
        fy -= iy
        fz -= iz
        count = len(Reading._fields)
        return Reading(
            *(near[i] + fy * near[count + i] + fz * near[2 * count + i] for i in range(count))
        )

    def measures(self, s: Values) -> Measures:
        """The measures across the bone at s (n,), held at the sacrum's ends."""
        index = np.clip(s * np.float32(_LEVELS_PER_MM) + np.float32(0.5), 0, len(self.levels) - 1)
        near = np.take(self.levels, index.astype(np.int32), axis=0)
        return Measures(*np.ascontiguousarray(near.T))


@lru_cache(maxsize=4)
def sagittal_chart(shape: SacrumShape) -> SagittalChart:
    """The chart of a shape, made once."""
    grid = _grid(_STEP)
    arcs = coccyx_arcs(shape)
    s, depth = arcs.locate(grid[..., 0], grid[..., 1])
    # the slopes of s and depth are known; differences would be wrong where arcs meet from afar
    heading = arcs.heading_at(np.clip(s, 0.0, arcs.length_mm))
    stretch = 1.0 / np.maximum(1.0 + depth * _curvature(arcs.turns, arcs.lengths, s), 0.1)
    hip = _hip_tables()
    slopes = [np.gradient(table, _STEP) for table in hip]
    along_y = [stretch * np.sin(heading), np.cos(heading), *(slope[0] for slope in slopes)]
    along_z = [-stretch * np.cos(heading), np.sin(heading), *(slope[1] for slope in slopes)]
    # slopes per cell, as the reading counts
    slopes_per_cell = [_STEP * slope for slope in (*along_y, *along_z)]
    cells = np.stack([s, depth, *hip, *slopes_per_cell], axis=-1).astype(np.float32)
    flat = np.ascontiguousarray(cells.reshape(-1, cells.shape[-1]))
    return SagittalChart(flat, grid.shape[1], _levels(shape))


def _grid(step_mm: float) -> NDArray[np.float64]:
    """y and z (rows, columns, 2) over the chart."""
    y, z = (
        np.arange(low, high + step_mm / 2, step_mm) for low, high in zip(_LOW, _HIGH, strict=True)
    )
    return np.stack(np.meshgrid(y, z, indexing="ij"), axis=-1)


def _curvature(
    turns: NDArray[np.float64], lengths: NDArray[np.float64], s: NDArray[np.float64]
) -> NDArray[np.float64]:
    """1 / radius (n,) of the arc at s, 0 beyond both ends."""
    ends = np.cumsum(lengths)
    arc = np.clip(np.searchsorted(ends, s), 0, len(turns) - 1)
    inside = (s >= 0) & (s <= ends[-1])
    return np.asarray(np.where(inside, (turns / lengths)[arc], 0.0))


def _levels(shape: SacrumShape) -> NDArray[np.float32]:
    profile = SacralProfile(shape)
    s = np.arange(round(shape.arc_mm * _LEVELS_PER_MM) + 1) / _LEVELS_PER_MM
    columns = [
        profile.half_width(s),
        profile.body_depth(s),
        profile.canal_half_depth(s),
        profile.canal_half_width(s),
        profile.lamina_depth(s),
        profile.edge_depth(s),
        profile.crest_depth(s),
    ]
    return np.ascontiguousarray(np.stack(columns, axis=-1).astype(np.float32))


@lru_cache(maxsize=1)
def _hip_tables() -> tuple[NDArray[np.float64], ...]:
    """The hip's columns of the chart: smooth surfaces from every eighth point by cubic splines,
    the outline from every second by straight lines."""
    coarse, half = _grid(_STEP * 8), _grid(_STEP * 2)
    hip = HipBone()
    medial, thickness = (
        _filled(table.reshape(coarse.shape[:2]), 8, 3)
        for table in hip.medial_and_thickness(coarse.reshape(-1, 2))
    )
    outline = _filled(hip.outline(half.reshape(-1, 2)).reshape(half.shape[:2]), 2, 1)
    scale = 1.0 / np.sqrt(1.0 + np.hypot(*np.gradient(medial, _STEP)) ** 2)
    return medial, thickness, outline, scale


def _filled(table: NDArray[np.float64], times: int, order: Literal[1, 3]) -> NDArray[np.float64]:
    """A table with `times` as many steps each way, its corners kept."""
    factors = [((n - 1) * times + 1) / n for n in table.shape]
    return np.asarray(zoom(table, factors, order=order, mode="nearest", grid_mode=False))
