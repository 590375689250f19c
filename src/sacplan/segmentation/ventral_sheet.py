"""A first sheet over the ventral face, found as a whole: holes in thin cortex do not matter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter, gaussian_filter1d, median_filter

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Frame, Points
from sacplan.geometry.polyline import lengths_along, resample
from sacplan.segmentation.dynamic import smoothest_line, steady_line

HALF_WIDTH_MM = 44.0
_USUAL_RADIUS_MM = 90.0
"""The usual hollow of the face from side to side."""

_EDGE_CAP = 250.0
_TISSUE = 60.0
_BONE = 160.0


@dataclass(frozen=True, slots=True, eq=False)
class VentralSheet:
    """The face as heights over a smooth midline.

    `midline` (n, 2) runs in the sagittal plane of `frame` as (ventral, caudal) mm in 1 mm steps
    from the promontory to the apex and a little beyond; `normals` (n, 2) point ventrally.
    `lateral` (m,) are mm to the left; `height` (n, m) is mm from the midline along its normal.
    """

    frame: Frame
    midline: NDArray[np.float64]
    normals: NDArray[np.float64]
    lateral: NDArray[np.float64]
    height: NDArray[np.float64]

    def points(self, offset_mm: NDArray[np.float64] | float = 0.0) -> Points:
        """Patient points (n, m, 3) of the sheet moved ventrally by `offset_mm` (n, m)."""
        return sheet_points(
            self.frame, self.midline, self.normals, self.lateral, self.height + offset_mm
        )


def sheet_points(
    frame: Frame,
    midline: NDArray[np.float64],
    normals: NDArray[np.float64],
    lateral: NDArray[np.float64],
    height: NDArray[np.float64],
) -> Points:
    """Patient points (n, m, ..., 3) at `height` (n, m, ...) over the midline (see VentralSheet)."""
    extra = (1,) * (height.ndim - 2)
    base = midline.reshape(-1, 1, *extra, 2) + normals.reshape(-1, 1, *extra, 2) * height[..., None]
    left = np.broadcast_to(lateral.reshape(1, -1, *extra), height.shape)
    return frame.to_patient(np.stack([left, base[..., 0], -base[..., 1]], axis=-1))


def ventral_sheet(volume: ImageVolume, frame: Frame, chord_mm: float) -> VentralSheet:
    """Finds the sheet on a CT: `frame` has rows L, A, S and its origin at the promontory; the apex
    lies `chord_mm` caudal of it. First the midline, then strip by strip to both sides."""
    midline = _midline(volume, frame, chord_mm)
    normals = _normals(midline)
    lateral = np.arange(-HALF_WIDTH_MM, HALF_WIDTH_MM + 0.5, 2.0)
    heights = np.arange(-14.0, 22.0, 0.5)
    grid = np.broadcast_to(heights, (len(midline), len(lateral), len(heights)))
    values = volume.sample(sheet_points(frame, midline, normals, lateral, grid))
    cost = face_cost(gaussian_filter(values, (1.5, 0.5, 0.0)), 0.5)
    usual = lateral**2 / (2 * _USUAL_RADIUS_MM)
    sheet = _relaxed(cost, heights, _strips(cost, heights), usual)
    smooth = gaussian_filter(sheet, (2.0, 1.0), mode="nearest")
    return VentralSheet(frame, midline, normals, lateral, smooth)


def _midline(volume: ImageVolume, frame: Frame, chord_mm: float) -> NDArray[np.float64]:
    """The midline in the sagittal plane, (ventral, caudal) mm: held at both landmarks."""
    step = 4.0
    count = max(8, round(chord_mm / step) + 1)
    caudal = np.linspace(0.0, chord_mm, count)
    heights = np.arange(-42.0, 10.0, 0.5)
    lateral = np.arange(-15.0, 15.1, 2.5)
    fine = np.linspace(0.0, chord_mm, 4 * (count - 1) + 1)
    local = np.stack(np.meshgrid(lateral, -fine, heights, indexing="ij"), axis=-1)[..., [0, 2, 1]]
    local[..., 1] += local[..., 0] ** 2 / (2 * _USUAL_RADIUS_MM)
    values = gaussian_filter1d(
        volume.sample(frame.to_patient(local)).astype(np.float64), 2.0, axis=1
    )
    # a cost each strip and then their mean: a vessel lies on one or two strips and is outvoted
    cost = face_cost(values, 0.5).mean(axis=0)[::4]
    # the ends are the landmarks: the surgeon has said where they are
    for row in (0, -1):
        cost[row] += 0.5 * np.maximum(np.abs(heights) - 1.5, 0.0) ** 2
    line = heights[smoothest_line(cost, max_slope=14, bend_cost=0.35)]
    spline = CubicSpline(caudal, line)
    return _extended(np.stack([spline(fine), fine], axis=1))


def _extended(line: NDArray[np.float64], by_mm: int = 6) -> NDArray[np.float64]:
    """The line smoothed, in steps of 1 mm, and continued straight beyond both ends."""
    even = resample(line, 1.0)
    pad = 10
    head, tail = 2 * even[0] - even[pad:0:-1], 2 * even[-1] - even[-2 : -pad - 2 : -1]
    calm = gaussian_filter1d(np.concatenate([head, even, tail]), 4.0, axis=0)[pad:-pad]
    ends = np.arange(by_mm, 0, -1)[:, None]
    before = calm[0] - ends * (calm[3] - calm[0]) / 3
    after = calm[-1] + ends[::-1] * (calm[-1] - calm[-4]) / 3
    return np.concatenate([before, calm, after])


def _normals(line: NDArray[np.float64]) -> NDArray[np.float64]:
    tangent = np.gradient(line, lengths_along(line), axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    return np.stack([tangent[:, 1], -tangent[:, 0]], axis=1)


def face_cost(values: NDArray[np.float64], step_mm: float) -> NDArray[np.float64]:
    """How little each position (..., h), counted dorsal to ventral, looks like the face of bone.

    Bone is brighter just behind (within 2.5 mm) than the tissue in front; what lies in front for
    the next centimetre should not be bone, and there should be some bone behind.
    """
    near, far = round(2.5 / step_mm), round(9.0 / step_mm)
    v = np.asarray(values, dtype=np.float64)
    total = np.cumsum(np.pad(v, [(0, 0)] * (v.ndim - 1) + [(far + 1, far)], mode="edge"), axis=-1)
    n = v.shape[-1]

    def mean(first: int, last: int) -> NDArray[np.float64]:
        """Mean over the samples first..last-1 counted from each position."""
        upper, lower = (
            total[..., far + last : far + last + n],
            total[..., far + first : far + first + n],
        )
        return np.asarray((upper - lower) / (last - first))

    edge = mean(-near, 0) - mean(1, near + 1)
    in_front = np.clip((mean(1, far) - _TISSUE) / (_BONE - _TISSUE), 0.0, 1.5)
    behind = np.clip((_BONE - mean(-2 * near, 0)) / (_BONE - _TISSUE), 0.0, 1.5)
    return np.asarray(
        -3.0 * np.clip(edge, -_EDGE_CAP, _EDGE_CAP) / _EDGE_CAP + in_front + 0.7 * behind
    )


def _relaxed(
    cost: NDArray[np.float64],
    heights: NDArray[np.float64],
    sheet: NDArray[np.float64],
    usual: NDArray[np.float64],
) -> NDArray[np.float64]:
    """The sheet found again strip by strip, each held near what the strips around it say.

    The median of nine strips (16 mm), freed of the usual hollow, passes under a vessel that lies
    on the bone and over a foramen in it.
    """
    for hold in (0.10, 0.25):
        flat = sheet - usual
        expected = median_filter(flat, size=(5, 9), mode="nearest") + usual
        expected = gaussian_filter(expected, (1.5, 1.0), mode="nearest")
        pull = hold * np.minimum((heights - expected[..., None]) ** 2, 36.0)
        sheet = heights[steady_line(cost + pull, 0.25, 4)]
    return sheet


def _strips(cost: NDArray[np.float64], heights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Strip after strip from the midline outward, each held near its inner neighbour."""
    n, m, _ = cost.shape
    centre = m // 2
    found = np.zeros((n, m))
    found[:, centre] = heights[steady_line(cost[:, centre], 0.25, 4)]
    for direction in (1, -1):
        slope = np.zeros(n)
        for j in range(centre + direction, -1 if direction < 0 else m, direction):
            expected = found[:, j - direction] + slope
            pull = 0.12 * (heights[None] - expected[:, None]) ** 2
            found[:, j] = heights[steady_line(cost[:, j] + pull, 0.25, 4)]
            step = gaussian_filter1d(found[:, j] - found[:, j - direction], 4.0)
            slope = 0.7 * slope + 0.3 * step
    return found
