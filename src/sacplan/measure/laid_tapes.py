"""The tapes of a plan laid on the ground: each with its path and its four lengths."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import Vector, unit
from sacplan.geometry.polyline import Curve
from sacplan.measure.ground import Ground
from sacplan.measure.tape import TapeLengths, lateral_path, tape_lengths
from sacplan.measure.transection import Crossing, crossing_at
from sacplan.plan.model import PROMONTORY, TRANSECTION_MIDLINE, Plan, TapeSpec

ON_MIDLINE_MM = 0.05
"""A tape that ends nearer to the midline than this is a midline tape."""


@dataclass(frozen=True, slots=True, eq=False)
class LaidTape:
    """A tape on the ground; `outward` (3,) is the mean outward normal along it."""

    spec: TapeSpec
    outward: Vector
    lengths: TapeLengths


def lay_tapes(
    plan: Plan, ground: Ground, crossing: Crossing, line: Curve | None
) -> tuple[tuple[LaidTape, ...], tuple[Finding, ...]]:
    """The plan's tapes, and why one of them cannot be laid. `line` None: there is no outlined bone
    beside the midline."""
    laid, lost = [], []
    for spec in plan.tapes:
        try:
            laid.append(lay_tape(plan, spec, ground, crossing, line))
        except SacplanError as error:
            text = f"The {spec.name} tape: {error.problem} {error.remedy}"
            lost.append(Finding(error.code, Severity.CAUTION, text))
    return tuple(laid), tuple(lost)


def lay_tape(
    plan: Plan, spec: TapeSpec, ground: Ground, crossing: Crossing, line: Curve | None
) -> LaidTape:
    """One tape. Raises SacplanError where its zero is not placed or the bone does not carry it."""
    if spec.zero == PROMONTORY and abs(spec.lateral_mm) < ON_MIDLINE_MM:
        outward = ground.frame.ventral
        path = ground.curve.upto(crossing.s_mm)
        return LaidTape(spec, outward, tape_lengths(path, outward, plan.tissue_mm))
    if line is None or ground.face is None:
        raise SacplanError(
            "TAPE-NEEDS-BONE",
            "The drawn curve carries the midline tape only.",
            "Outline the sacrum on a CT to have tapes beside the midline.",
        )
    end = _end(spec, line)
    if spec.zero == TRANSECTION_MIDLINE:
        return _cross_tape(plan, spec, crossing, line)
    zero = ground.zero if spec.zero == PROMONTORY else plan.position(spec.zero)
    if zero is None:
        raise SacplanError(
            "TAPE-ZERO-MISSING",
            f"Its zero, {spec.zero}, is not placed.",
            "Place that landmark or measure from the promontory.",
        )
    outward = _outward(spec, ground, crossing, line)
    path = lateral_path(ground.face, zero, end, outward)
    return LaidTape(spec, outward, tape_lengths(path, outward, plan.tissue_mm))


def _end(spec: TapeSpec, line: Curve) -> Vector:
    if not line.s_mm[0] <= spec.lateral_mm <= line.s_mm[-1]:
        side = "left" if spec.lateral_mm > 0 else "right"
        raise SacplanError(
            "TAPE-BESIDE-BONE",
            f"{abs(spec.lateral_mm):.0f} mm to the {side} the plane no longer meets the front of "
            "the bone.",
            "Lay the tape nearer to the midline.",
        )
    return line.point_at(spec.lateral_mm)


def _cross_tape(plan: Plan, spec: TapeSpec, crossing: Crossing, line: Curve) -> LaidTape:
    low, high = sorted((0.0, spec.lateral_mm))
    inner = (line.s_mm > low + 1e-6) & (line.s_mm < high - 1e-6)
    ends = line.point_at(low), line.point_at(high)
    points = np.concatenate([ends[0][None], line.points[inner], ends[1][None]])
    if spec.lateral_mm < 0:
        points = points[::-1]
    path = Curve.through(points)
    return LaidTape(spec, crossing.outward, tape_lengths(path, crossing.outward, plan.tissue_mm))


def _outward(spec: TapeSpec, ground: Ground, crossing: Crossing, line: Curve) -> Vector:
    """The mean of the outward normals at both ends of a tape."""
    if abs(spec.lateral_mm) < ON_MIDLINE_MM:
        return ground.frame.ventral
    at_zero = crossing_at(ground.curve, ground.frame.left, 0.0).outward
    at_end = np.cross(crossing.caudal, line.tangent_at(spec.lateral_mm, 3.0))
    return unit(at_zero + unit(at_end))
