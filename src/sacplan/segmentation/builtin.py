"""The built-in back end: a CT sacrum from promontory and apex."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Frame, Vector, across, unit
from sacplan.plan.model import APEX, PROMONTORY
from sacplan.progress import Progress
from sacplan.segmentation.backend import SacrumField
from sacplan.segmentation.bone import sacrum_field
from sacplan.segmentation.sacral_grid import sacral_grid
from sacplan.segmentation.symmetry import symmetry_axis
from sacplan.segmentation.ventral_sheet import ventral_sheet


class BuiltIn:
    """Needs nothing but the program itself."""

    name = "built-in"

    def missing(self) -> str | None:
        """Nothing is ever missing."""
        return None

    def outline(
        self, volume: ImageVolume, positions: Mapping[str, Vector], progress: Progress
    ) -> SacrumField:
        """Outlines the sacrum between promontory and apex on a CT."""
        if not volume.is_hounsfield:
            raise SacplanError(
                "SEGMENTATION-MODALITY",
                f"The built-in outline needs a CT; this series is {volume.series.modality}.",
                "Open a CT series of this patient, or draw the ventral curve on this one.",
            )
        zero, apex = positions[PROMONTORY], positions[APEX]
        progress.report(0.05, "Finding the midline")
        axis = symmetry_axis(volume, zero, apex)
        progress.stop_if_cancelled()
        frame = _frame(zero, apex, axis)
        progress.report(0.15, "Finding the front of the sacrum")
        sheet = ventral_sheet(volume, frame, float(np.linalg.norm(zero - apex)))
        progress.stop_if_cancelled()
        grid = sacral_grid(volume, sheet)
        progress.report(0.3, "Growing the bone")
        field = sacrum_field(grid, sheet)
        progress.stop_if_cancelled()
        return SacrumField(field, grid.affine, axis)


def _frame(zero: Vector, apex: Vector, axis: Vector) -> Frame:
    cranial = unit(zero - apex)
    left = unit(across(axis, cranial))
    return Frame(zero, np.stack([left, np.cross(left, cranial), cranial]))
