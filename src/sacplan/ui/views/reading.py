"""What lies under the pointer, for the status bar."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.scene.position_text import position_text


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A patient point (3,), LPS mm, and the value of the voxel there, None outside the volume."""

    position_mm: Vector
    value: float | None
    unit: str = ""

    def text(self) -> str:
        """As the status bar shows it: "R 17.6 P 35.3 S 12.1 mm   142 HU"."""
        where = position_text(self.position_mm)
        if self.value is None:
            return where
        return f"{where}   {self.value:.0f}{f' {self.unit}' if self.unit else ''}"


def read_volume(volume: ImageVolume, position_mm: Vector) -> Reading:
    """The voxel that holds a patient point (3,)."""
    unit = "HU" if volume.is_hounsfield else ""
    if not volume.contains(position_mm):
        return Reading(position_mm, None, unit)
    last = np.array(volume.voxels.shape[::-1]) - 1
    index = np.clip(np.rint(volume.patient_to_index(position_mm)), 0, last).astype(np.int64)
    return Reading(position_mm, float(volume.voxels[index[2], index[1], index[0]]), unit)
