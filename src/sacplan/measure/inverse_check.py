"""The plan rebuilt from its own numbers: do the lengths alone lead back to the line?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from sacplan.errors import SacplanError
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.measure.cut_line import cut_line
from sacplan.measure.dorsal_curve import dorsal_curve
from sacplan.measure.ground import Ground
from sacplan.measure.laid_tapes import lay_tape
from sacplan.measure.transection import crossing_at, plane_from_angles
from sacplan.plan.model import APEX, Plan

_STEPS = (0.05, 0.05, 0.05)
_START_SHIFT_MM = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class Rebuilt:
    """The plane that fits the numbers. Without a dorsal distance the tilt is not fixed: the tapes
    lie on the front and hardly feel it; `plane` then stands at right angles to the curve.
    `residual_mm` is the root mean square by which the numbers are missed."""

    plane: Plane
    s_mm: float
    obliquity_deg: float
    tilt_deg: float
    tilt_is_fixed: bool
    residual_mm: float


def rebuild_plane(
    ground: Ground,
    plan: Plan,
    pressed_mm: Mapping[str, float],
    dorsal_mm: Mapping[str, float] | None = None,
    surface: TriangleMesh | None = None,
) -> Rebuilt:
    """The plane from the pressed lengths of the plan's tapes by name, and from the distances of
    dorsal landmarks to its exit (caudal positive), which need the closed `surface`.

    Least squares over s, obliquity and, with dorsal distances, tilt, each number measured anew.
    Raises SacplanError TAPES-TOO-FEW with fewer than a midline and a side tape.
    """
    known = [spec for spec in plan.tapes if spec.name in pressed_mm]
    if len(known) < 2 or ground.face is None:
        raise SacplanError(
            "TAPES-TOO-FEW",
            f"{len(known)} tapes do not fix a line.",
            "Give the lengths of the midline tape and of one to each side.",
        )
    fixed = bool(dorsal_mm) and surface is not None

    def plane_of(x: NDArray[np.float64]) -> Plane:
        crossing = crossing_at(ground.curve, ground.frame.left, float(x[0]))
        return plane_from_angles(crossing, float(x[2]) if fixed else 0.0, float(x[1]))

    def missed(x: NDArray[np.float64]) -> NDArray[np.float64]:
        plane = plane_of(x)
        crossing = crossing_at(ground.curve, ground.frame.left, float(x[0]))
        assert ground.face is not None
        line = cut_line(ground.face, plane, crossing)
        there = replace(plan, transection=plane)
        laid = [lay_tape(there, spec, ground, crossing, line) for spec in known]
        off = [t.lengths.pressed_mm - pressed_mm[t.spec.name] for t in laid]
        if fixed and dorsal_mm and surface is not None:
            off += _dorsal_off(ground, plan, surface, plane, dorsal_mm)
        return np.array(off)

    start = min(max(10.0, *pressed_mm.values()), float(ground.curve.s_mm[-1]) - 3.0)
    x0 = np.array([start - _START_SHIFT_MM / 2, 0.0, 0.0])[: 3 if fixed else 2]
    found = least_squares(
        missed, x0, diff_step=_STEPS[: len(x0)], x_scale=[1.0, 2.0, 2.0][: len(x0)]
    )
    tilt = float(found.x[2]) if fixed else 0.0
    rms = float(np.sqrt(np.mean(found.fun**2)))
    return Rebuilt(plane_of(found.x), float(found.x[0]), float(found.x[1]), tilt, fixed, rms)


def _dorsal_off(
    ground: Ground,
    plan: Plan,
    surface: TriangleMesh,
    plane: Plane,
    dorsal_mm: Mapping[str, float],
) -> list[float]:
    """By how much the plane's exit on the dorsal midline misses each distance."""
    frame = ground.frame
    length = float((frame.frame.origin - plan.positions[APEX]) @ frame.cranial)
    curve = dorsal_curve(surface, frame, length)
    distance = plane.signed_distance(curve.points)
    change = np.flatnonzero((distance[:-1] < 0) != (distance[1:] < 0))
    if not len(change):
        return [50.0] * len(dorsal_mm)
    i = int(change[0])
    part = distance[i] / (distance[i] - distance[i + 1])
    exit_s = float(curve.s_mm[i] + part * (curve.s_mm[i + 1] - curve.s_mm[i]))
    return [
        exit_s - curve.nearest_s(plan.positions[name]) - wanted
        for name, wanted in dorsal_mm.items()
    ]
