"""Another series of the patient, laid on the one that is planned on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume

SAME_FRAME = "same frame of reference"
BY_PICTURES = "mutual information"
BY_LANDMARKS = "landmarks"
BY_OBJECT = "DICOM registration"
BY_CENTRES = "centre on centre"


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """`source` is the series as it was scanned, `to_fixed` (4, 4) the rigid motion that takes its
    patient points, LPS mm, to those of the planned series. `volume` lies where it was laid."""

    source: ImageVolume
    to_fixed: NDArray[np.float64]
    volume: ImageVolume = field(init=False)

    def __post_init__(self) -> None:
        self.to_fixed.setflags(write=False)
        moved = replace(self.source, affine=self.to_fixed @ self.source.affine)
        object.__setattr__(self, "volume", moved)
