"""What a segmentation back end must offer, and the field it hands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.progress import Progress


@dataclass(frozen=True, slots=True, eq=False)
class SacrumField:
    """A first outline: `field` (slices, rows, columns) is above 0.5 inside the sacrum and smooth
    across its face; `affine` (4, 4) takes column, row, slice to patient LPS mm; `left_axis` (3,)
    is the bone's own left."""

    field: NDArray[np.float32]
    affine: NDArray[np.float64]
    left_axis: Vector


class Backend(Protocol):
    """Outlines a sacrum. Found by the entry point group `sacplan.segmentation`."""

    name: str

    def missing(self) -> str | None:
        """What has to be installed before this back end can run, or None when it can."""
        ...

    def outline(
        self, volume: ImageVolume, positions: Mapping[str, Vector], progress: Progress
    ) -> SacrumField:
        """The sacrum in `volume`, given landmark positions (patient LPS mm), at least promontory
        and apex. Raises SacplanError when it cannot be found."""
        ...
