"""The same case seen in a mirror: left and right must change places and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from sacplan.case.case import Case
from sacplan.geometry.plane import Plane
from sacplan.plan.model import Landmark, Plan
from sacplan.services.measure_plan import measure_plan
from sacplan.services.outline_sacrum import outline_sacrum

_FLIP = np.array([-1.0, 1.0, 1.0])
_PAIRS = (("midline", "midline"), ("left", "right"), ("right", "left"))


def mirror_errors(case: Case, plan: Plan) -> list[list[Any]]:
    """Lengths of the mirrored case less those of the case, mm, left held against right."""
    affine = np.array(case.volume.affine)
    affine[0] *= -1
    mirrored = Case(replace(case.volume, affine=affine))
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
