"""The same case seen in a mirror: left and right must change places and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.geometry.plane import Plane
from sacplan.plan.model import Landmark, Plan
from sacplan.services.measure_plan import measure_plan
from sacplan.services.outline_sacrum import outline_sacrum

_FLIP = np.array([-1.0, 1.0, 1.0])
_PAIRS = (("midline", "midline"), ("left", "right"), ("right", "left"))


def mirrored_volume(volume: ImageVolume) -> ImageVolume:
    """The same voxels at mirrored places. Every row is turned round, because rows, columns and
    slices of a series always make a right-handed system."""
    affine = np.array(volume.affine)
    affine[:3, 3] += (volume.voxels.shape[2] - 1) * affine[:3, 0]
    affine[:3, 0] *= -1
    affine[0] *= -1
    return replace(volume, voxels=np.ascontiguousarray(volume.voxels[:, :, ::-1]), affine=affine)


def mirror_errors(case: Case, plan: Plan) -> list[list[Any]]:
    """Lengths of the mirrored case less those of the case, mm, left held against right."""
    mirrored = Case(mirrored_volume(case.volume))
    marks = {n: Landmark(m.position_mm * _FLIP) for n, m in plan.landmarks.items()}
    cut = plan.transection
    assert cut is not None
    flipped = replace(
        plan, landmarks=marks, transection=Plane(cut.point * _FLIP, cut.normal * _FLIP)
    )
    here = measure_plan(case, plan)
    there = measure_plan(outline_sacrum(mirrored, flipped), flipped)
    rows = []
    for name, other in _PAIRS:
        one, two = here.tape(name), there.tape(other)
        if one is not None and two is not None:
            rows.append([f"mirror, {name}", "S4/5", round(two.pressed_mm - one.pressed_mm, 6)])
    return rows
