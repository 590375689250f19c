"""The ventral face of the sacrum laid flat: how bright its cortex is at every place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, gaussian_filter, map_coordinates

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.segmentation.ventral_sheet import VentralSheet, sheet_points

STEP_MM = 1.0
SOFT_VALUE = 50.0
"""Muscle, nerve and what fills a foramen, HU; fat is darker still."""

_DEPTHS_MM = np.arange(-0.5, 4.1, 0.75)
_MIDDLE_MM = 12.0
_GAS_VALUE, _METAL_VALUE = -250.0, 2500.0
_UNSEEN_MM = 8.0
_BEFORE_MM = 6.0
"""How far a sheet begins before the promontory."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceMap:
    """`bone` (n, m) is about 1 where the face has cortex and 0 where it has an opening. Rows are
    `s_mm` (n,), mm along the midline from the promontory, columns `left_mm` (m,), mm to the left.
    `level` is the brightness of the cortex about the midline, HU. `unseen` (n, m) is where the
    images end, or near gas or metal."""

    sheet: VentralSheet
    s_mm: NDArray[np.float64]
    left_mm: NDArray[np.float64]
    bone: NDArray[np.float64]
    unseen: NDArray[np.bool_]
    level: float

    @property
    def length_mm(self) -> float:
        """Along the midline from the promontory to the apex."""
        return float(self.s_mm[-1] - _BEFORE_MM)

    def point_at(self, s_mm: float, left_mm: float) -> Vector:
        """The point (3,) of the face, patient LPS mm."""
        row = float(np.clip(s_mm + _BEFORE_MM, 0, len(self.s_mm) - 1))
        k = min(int(row), len(self.s_mm) - 2)
        part = row - k
        sheet = self.sheet
        column = (left_mm - sheet.lateral[0]) / (sheet.lateral[1] - sheet.lateral[0])
        height = map_coordinates(sheet.height, [[k, k + 1], [column] * 2], order=1, mode="nearest")
        here = sheet_points(
            sheet.frame,
            sheet.midline[k : k + 2],
            sheet.normals[k : k + 2],
            np.array([left_mm]),
            height[:, None],
        )[:, 0]
        return np.asarray((1 - part) * here[0] + part * here[1])


def face_map(volume: ImageVolume, sheet: VentralSheet) -> FaceMap:
    """The face of a CT: the brightest within 4 mm behind the sheet, scaled from soft tissue (0) to
    the cortex about the midline (1)."""
    count = len(sheet.midline)
    left = np.arange(sheet.lateral[0], sheet.lateral[-1] + 0.5, STEP_MM)
    columns = (left - sheet.lateral[0]) / (sheet.lateral[1] - sheet.lateral[0])
    rows = np.arange(count, dtype=np.float64)[:, None]
    at = np.stack(np.broadcast_arrays(rows, columns[None]))
    height = map_coordinates(sheet.height, at, order=1, mode="nearest")
    deep = height[..., None] - _DEPTHS_MM
    values = volume.sample(sheet_points(sheet.frame, sheet.midline, sheet.normals, left, deep))
    brightest = values.max(axis=-1).astype(np.float64)
    unseen = (brightest < _GAS_VALUE) | (brightest > _METAL_VALUE)
    skin = gaussian_filter(np.clip(brightest, _GAS_VALUE, _METAL_VALUE), 0.8)
    s = rows[:, 0] - _BEFORE_MM
    body = (s > 0) & (s < s[-1] - _BEFORE_MM)
    level = float(np.median(skin[np.ix_(body, np.abs(left) < _MIDDLE_MM)]))
    bone = np.clip((skin - SOFT_VALUE) / max(level - SOFT_VALUE, 1.0), -0.2, 1.2)
    near = binary_dilation(unseen, iterations=round(_UNSEEN_MM / STEP_MM))
    return FaceMap(sheet, s, left, bone, near, level)
