"""Mistakes with a direction: how far each would move the mark on the bone, and what it harms."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import Vector, across, unit
from sacplan.geometry.polyline import Curve
from sacplan.geometry.taut import taut_profile
from sacplan.measure.ground import Ground
from sacplan.measure.laid_tapes import DISC_TOP, LaidTape
from sacplan.measure.uncertainty_result import Bias
from sacplan.plan.model import PROMONTORY, TRANSECTION_MIDLINE, Plan

THICK_TISSUE_MM = 5.0
"""As much as stays under a tape where the mesorectum was not cleared; the default is 2 mm."""

DISC_HEIGHT_MM = 13.0
"""The front of the L5/S1 disc is up to this high: a zero taken on it is this far too cranial."""

STEP_MM = 30.0
"""From the promontory to the ridge between S1 and S2, where that is not placed: the mean height of
the front of S1."""

PRINTED_PART = 0.97
"""What printers that fit a page to the paper make of it."""

_WORTH_SAYING_MM = 0.1


def biases_of(plan: Plan, ground: Ground, tape: LaidTape) -> tuple[Bias, ...]:
    """The signed effects on one tape, mm along the bone, caudal positive; those below 0.1 mm are
    left out. A mark too far caudal costs margin, one too far cranial a root. None for a cross-tape,
    which does not run caudally."""
    if tape.spec.zero == TRANSECTION_MIDLINE:
        return ()
    lengths, tissue = tape.lengths, plan.tissue_mm
    shifts = [
        ("tape pulled taut over the hollow", _taut_shift(ground, tape)),
        (f"no tissue under the tape instead of {tissue:g} mm", -tissue * lengths.turn_rad),
        (
            f"{THICK_TISSUE_MM:g} mm of tissue under the tape instead of {tissue:g} mm",
            (THICK_TISSUE_MM - tissue) * lengths.turn_rad,
        ),
        ("cut on a print made at 97 %", (PRINTED_PART - 1) * lengths.on_tissue_mm),
    ]
    if tape.spec.zero == PROMONTORY:
        shifts += _wrong_zeros(plan, ground)
    return tuple(
        Bias(cause, float(shift), "margin" if shift > 0 else "root")
        for cause, shift in shifts
        if abs(shift) >= _WORTH_SAYING_MM
    )


def _wrong_zeros(plan: Plan, ground: Ground) -> list[tuple[str, float]]:
    disc, step = plan.position(DISC_TOP), plan.position("s1_s2_disc")
    if disc is None:
        first = ("zero held on the L5/S1 disc, at most", -DISC_HEIGHT_MM)
    else:
        first = ("zero held on the L5/S1 disc", -float(np.linalg.norm(disc - ground.zero)))
    if step is None:
        second = ("zero held on the ridge between S1 and S2, about", STEP_MM)
    else:
        second = ("zero held on the ridge between S1 and S2", ground.curve.nearest_s(step))
    return [first, second]


def _taut_shift(ground: Ground, tape: LaidTape) -> float:
    """How much further a tape as long as the path reaches when it is pulled straight across the
    hollow: where the taut length equals the pressed one, the path continued past its end."""
    path, outward = tape.lengths.path, tape.outward
    longer = _continued(ground, path)
    pressed = path.length_mm
    low, high = pressed, longer.length_mm
    if _taut_mm(longer, outward, high) < pressed:
        return high - pressed  # the bone ends first
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (middle, high) if _taut_mm(longer, outward, middle) < pressed else (low, middle)
    return low - pressed


def _continued(ground: Ground, path: Curve) -> Curve:
    """The path, and beyond its end the midline curve set on parallel to itself."""
    end = path.points[-1]
    s = ground.curve.nearest_s(end)
    below = ground.curve.points[ground.curve.s_mm > s + 0.1]
    return Curve.through(np.concatenate([path.points, below + (end - ground.curve.point_at(s))]))


def _taut_mm(path: Curve, outward: Vector, s_mm: float) -> float:
    part = path.upto(s_mm).points
    along = unit(part[-1] - part[0])
    out = unit(across(outward, along))
    x, height = (part - part[0]) @ along, (part - part[0]) @ out
    order = np.argsort(x, kind="stable")
    touched = order[taut_profile(x[order], height[order])]
    return float(np.hypot(np.diff(x[touched]), np.diff(height[touched])).sum())
