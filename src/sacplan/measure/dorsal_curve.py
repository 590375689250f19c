"""The dorsal midline of the bone, along which the line is found again from behind."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import Curve
from sacplan.geometry.section import facing_profile
from sacplan.measure.sacral_frame import SacralFrame
from sacplan.measure.tape_profile import bridge_pits, stiffen

_STEP_MM = 0.5
_LEAST_POINTS = 40


@lru_cache(maxsize=8)
def dorsal_curve(surface: TriangleMesh, frame: SacralFrame, length_mm: float) -> Curve:
    """The outermost dorsal bone in the midsagittal plane, from the level of the promontory down
    to that of the apex, `length_mm` below it; s = 0 at the upper end, caudal positive.

    Gaps between the spines of the crest are bridged as a tape bridges them. Raises SacplanError
    DORSAL-MISSING where the outline has no dorsal side there.
    """
    zero = frame.frame.origin
    apex = zero - length_mm * frame.cranial
    x, height = facing_profile(surface, zero, apex, -frame.ventral, _STEP_MM)
    on_bone = np.isfinite(height)
    if on_bone.sum() < _LEAST_POINTS:
        raise SacplanError(
            "DORSAL-MISSING",
            "The outline of the sacrum has no dorsal side in the midsagittal plane.",
            "Load a series that holds the whole sacrum.",
        )
    x, height = x[on_bone], height[on_bone]
    profile = stiffen(np.stack([x, bridge_pits(x, height)], axis=1))
    return Curve.through(zero - profile[:, :1] * frame.cranial - profile[:, 1:] * frame.ventral)
