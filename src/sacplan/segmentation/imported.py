"""A sacrum outlined elsewhere as the first outline of our own."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy import ndimage

from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.plan.model import APEX, PROMONTORY
from sacplan.segmentation.backend import SacrumField
from sacplan.segmentation.symmetry import symmetry_axis

SMOOTHING_MM = 0.8
MOST_AWAY_MM = 25.0
"""A landmark farther than this from the outline was placed on something else."""

_PAD = 4


def field_of(mask: LabelMask, volume: ImageVolume, positions: Mapping[str, Vector]) -> SacrumField:
    """The mask, smoothed, on its own grid. Left is the bone's own on CT, else the landmarks'.

    Raises SacplanError OUTLINE-ELSEWHERE where promontory or apex lie far from it.
    """
    for name in (PROMONTORY, APEX):
        away = _distance_mm(mask, positions[name])
        if away > MOST_AWAY_MM:
            raise SacplanError(
                "OUTLINE-ELSEWHERE",
                f"{name} lies {away:.0f} mm from the sacrum as {mask.made_by} outlined it.",
                "Check the landmark, and that the outline is of this patient's sacrum.",
            )
    spacing = np.linalg.norm(mask.affine[:3, :3], axis=0)[::-1]
    padded = np.pad(mask.voxels, _PAD).astype(np.float32)
    field = ndimage.gaussian_filter(padded, SMOOTHING_MM / spacing)
    affine = mask.affine.copy()
    affine[:3, 3] -= affine[:3, :3] @ np.full(3, float(_PAD))
    if volume.is_hounsfield:
        left = symmetry_axis(volume, positions[PROMONTORY], positions[APEX])
    else:
        left = sacral_frame(dict(positions)).left
    return SacrumField(field, affine, left)


def _distance_mm(mask: LabelMask, point: Vector) -> float:
    edge = mask.boundary_points()
    if not len(edge):
        return float("inf")
    return float(np.linalg.norm(edge - point, axis=1).min())
