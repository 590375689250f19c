"""The front of the bone as a tape of some width feels it: foramina, vessels and pits bridged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, gaussian_filter, maximum_filter1d, uniform_filter1d

from sacplan.geometry.frame import Frame, Vector
from sacplan.geometry.height_field import HeightField, height_field
from sacplan.geometry.mesh import TriangleMesh

GRID_MM = 1.0
REACH_MM = 60.0
BEYOND_MM = 15.0
_ABOVE_MM = 8.0
_STEEPEST = 4.0

TREND_SIGMA_MM = 8.0
"""What a foramen (12 to 13 mm, Saluja 2018) is told from: the shape of the face on a scale of two
such widths."""

PIT_MM = 1.0
"""A tape follows a step of less than this; deeper and narrower, it spans it."""

BULGE_MM = 0.8
MIDLINE_BAND_MM = 7.0
LIP_MM = 8.0
_RIDGE_MM = 3.0
"""What stands out by 0.8 mm on the midline, beside it at the same height, or near the upper edge,
is bone to the tape: the lip of the promontory, a remnant of the S1/2 disc. Elsewhere beside the
midline it is what leaves a foramen: a root with its veins, which a tape presses flat."""

LONGEST_SPAN_MM = 25.0
"""The anterior foramina are 12 to 13 mm high (Saluja 2018), their sloping rims included up to twice
that; what is longer is not a hole in the face but its end."""

_RIM_FALL_MM = 4.0
_DEEPEST_VALLEY_MM = 3.0
_WIDEST_MM = 48.0

_OUTLIERS_MM = (3.0, 2.0, 1.3, 1.0, 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class TapeFace:
    """`mesh` is the face a tape lies on. `bridged` (n, m) tells, over `across_mm` (n,) left and
    `along_mm` (m,) cranial of the origin of `frame`, where it is not the outlined bone itself."""

    mesh: TriangleMesh
    frame: Frame
    across_mm: NDArray[np.float64]
    along_mm: NDArray[np.float64]
    bridged: NDArray[np.bool_]

    def bridged_mm(self, point: Vector, direction: Vector) -> float:
        """The width of the bridged place under `point` (3,) along the unit `direction` (3,), mm;
        0 on bone."""
        steps = np.arange(0.0, _WIDEST_MM, 0.5)
        if not self._is_bridged(point[None])[0]:
            return 0.0
        total = 0.0
        for sign in (1.0, -1.0):
            over = self._is_bridged(point + sign * steps[:, None] * direction)
            total += float(steps[int(np.argmin(over))] if not over.all() else steps[-1])
        return total

    def _is_bridged(self, points: NDArray[np.float64]) -> NDArray[np.bool_]:
        local = self.frame.from_patient(points)
        i = np.rint((local[:, 0] - self.across_mm[0]) / GRID_MM).astype(np.int64)
        j = np.rint((local[:, 2] - self.along_mm[0]) / GRID_MM).astype(np.int64)
        n, m = self.bridged.shape
        inside = (i >= 0) & (i < n) & (j >= 0) & (j < m)
        return np.asarray(inside & self.bridged[np.clip(i, 0, n - 1), np.clip(j, 0, m - 1)])


def tape_face(
    face: TriangleMesh, frame: Frame, length_mm: float, tape_width_mm: float = 5.0
) -> TapeFace:
    """The face of the bone as a tape `tape_width_mm` wide feels it.

    `frame` is the sacral frame (rows left, ventral, cranial; origin at the promontory), `length_mm`
    the chord to the apex. Across its width the tape rests on what stands out most, so a hole, or
    the edge of one, that leaves it bone within half its width is not felt; a wider one it spans
    along its length. Bulges beside the midline, of the size of what leaves a foramen, are taken
    away. Bone without holes and bulges stays as it is: the w^2 / 8R by which the edges of a flat
    tape would lie on a hollow of radius R (0.03 mm for 5 mm on 90 mm) is left out.
    """
    across = np.arange(-REACH_MM, REACH_MM + GRID_MM / 2, GRID_MM)
    along = np.arange(-np.ceil(length_mm) - BEYOND_MM, _ABOVE_MM + GRID_MM / 2, GRID_MM)
    field = height_field(face, frame, across, along)
    height = field.height_mm
    trend = _trend(height)
    trend = trend + _valleys(height - trend, across)
    rest = height - trend
    bulge = _bulges(rest, across, along)
    felt = _across_the_width(rest, bulge, tape_width_mm)
    pit = np.nan_to_num(rest) < -PIT_MM
    felt = np.where(bulge, _filled(rest, bulge | pit), felt)
    spanned = _spanned(trend + felt, np.nan_to_num(felt) < -PIT_MM)
    bridged = np.abs(np.nan_to_num(spanned - height)) > PIT_MM / 2
    mesh = HeightField(frame, across, along, spanned).mesh(_STEEPEST)
    return TapeFace(mesh, frame, across, along, bridged)


def _trend(height: NDArray[np.float64]) -> NDArray[np.float64]:
    """The face without pits and bulges: a local straight fit, repeated with less and less weight
    for what lies off it (Tukey's biweight)."""
    known = np.isfinite(height)
    weight = known.astype(np.float64)
    filled = np.where(known, height, 0.0)
    trend = filled
    for cut in _OUTLIERS_MM:
        trend = _local_fit(filled, weight)
        trend = trend + _local_fit(np.where(known, filled - trend, 0.0), weight)
        off = np.clip((filled - trend) / cut, -1.0, 1.0)
        weight = np.where(known, (1 - off**2) ** 2, 0.0)
    return np.where(known, trend, np.nan)


def _local_fit(values: NDArray[np.float64], weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """At each cell the value of the straight surface fitted around it, by normal equations."""
    n, m = values.shape
    i, j = np.arange(n)[:, None] - n / 2, np.arange(m)[None] - m / 2

    def blur(field: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(
            gaussian_filter(field, TREND_SIGMA_MM / GRID_MM, mode="constant", truncate=3.0)
        )

    s = blur(weight) + 1e-9
    wi, wj, wv = weight * i, weight * j, weight * values
    mi, mj, mv = blur(wi) / s, blur(wj) / s, blur(wv) / s
    ii, jj, ij = blur(wi * i) / s - mi * mi, blur(wj * j) / s - mj * mj, blur(wi * j) / s - mi * mj
    iv, jv = blur(wv * i) / s - mi * mv, blur(wv * j) / s - mj * mv
    ii, jj = ii + 0.5, jj + 0.5
    det = ii * jj - ij * ij
    slope_i, slope_j = (iv * jj - jv * ij) / det, (jv * ii - iv * ij) / det
    return np.asarray(mv + slope_i * (i - mi) + slope_j * (j - mj))


def _valleys(rest: NDArray[np.float64], across: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far (m,) the bone lies back across the whole midline band: the flanks of a disc's ridge
    are the shape of the face, not holes in it. Deeper than a few mm it is a hole after all."""
    band = np.nan_to_num(rest[np.abs(across) < MIDLINE_BAND_MM])
    return np.clip(np.median(band, axis=0), -_DEEPEST_VALLEY_MM, 0.0)


def _bulges(
    rest: NDArray[np.float64], across: NDArray[np.float64], along: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Cells of what stands out from the face beside the midline while the midline at that height
    does not: not a ridge across the bone, not the lip of its upper edge, not its rim."""
    high = np.nan_to_num(rest)
    beside = np.abs(across) >= MIDLINE_BAND_MM
    ridge = maximum_filter1d(high[~beside].max(axis=0), 2 * round(_RIDGE_MM / GRID_MM) + 1)
    free = beside[:, None] & (ridge < BULGE_MM / 2) & (along < -LIP_MM)
    flat = np.isfinite(rest) & (high < BULGE_MM) & (high > -_RIM_FALL_MM)
    to_left, to_right = _goes_on(high, flat), _goes_on(high[::-1], flat[::-1])[::-1]
    goes_on = np.where((across > 0)[:, None], to_left, to_right)
    grown = binary_dilation((high > BULGE_MM) & free & goes_on, iterations=2)
    return np.asarray(grown & free)


def _goes_on(high: NDArray[np.float64], flat: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether the face goes on behind what stands out, further along the first axis: the turned-up
    rim of the bone is no bulge."""
    behind = uniform_filter1d(flat.astype(np.float64), 4, axis=0, origin=-2, mode="constant")
    result = np.zeros(high.shape, dtype=bool)
    state = np.zeros(high.shape[1], dtype=bool)
    for i in range(len(high) - 1, -1, -1):
        state = np.where(high[i] > BULGE_MM, state, behind[i] >= 0.7)
        result[i] = state
    return result


def _across_the_width(
    rest: NDArray[np.float64], bulge: NDArray[np.bool_], tape_width_mm: float
) -> NDArray[np.float64]:
    """Where the bone falls away, the height of the best support within half the tape's width."""
    depth = np.where(bulge, 0.0, np.minimum(np.nan_to_num(rest), 0.0))
    whole, part = divmod(tape_width_mm / 2 / GRID_MM, 1.0)
    k = int(whole)
    held = maximum_filter1d(depth, 2 * k + 1, axis=0, mode="nearest")
    for sign in (1, -1):  # the tape's own edges lie between two cells
        edge = (1 - part) * _shifted(depth, sign * k) + part * _shifted(depth, sign * (k + 1))
        held = np.maximum(held, edge)
    return np.asarray(np.where(rest < -PIT_MM / 2, np.maximum(rest, held), rest))


def _spanned(height: NDArray[np.float64], pit: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Holes wider than the tape spanned along it, straight from rim to rim, where both rims are
    bone and no further apart than a tape stays straight."""
    result = height.copy()
    known = np.isfinite(height)
    for row in np.flatnonzero(pit.any(axis=1)):
        hole = binary_dilation(pit[row])
        rim = np.flatnonzero(known[row] & ~hole)
        if len(rim) < 2:
            continue
        cells = np.flatnonzero(hole & (np.arange(len(hole)) > rim[0]))
        cells = cells[cells < rim[-1]]
        after = np.searchsorted(rim, cells)
        near = (rim[after] - rim[after - 1]) * GRID_MM <= LONGEST_SPAN_MM
        cells = cells[near]
        result[row, cells] = np.interp(cells, rim, height[row, rim])
    return result


def _shifted(field: NDArray[np.float64], rows: int) -> NDArray[np.float64]:
    """The field as seen `rows` further along its first axis, held at the ends."""
    at = np.clip(np.arange(len(field)) + rows, 0, len(field) - 1)
    return np.asarray(field[at])


def _filled(rest: NDArray[np.float64], missing: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The rest as its surroundings have it: a mean weighted by distance over what is known."""
    weight = (np.isfinite(rest) & ~missing).astype(np.float64)
    total = gaussian_filter(weight, 4.0 / GRID_MM, mode="constant") + 1e-6
    return np.asarray(
        gaussian_filter(np.nan_to_num(rest) * weight, 4.0 / GRID_MM, mode="constant") / total
    )
