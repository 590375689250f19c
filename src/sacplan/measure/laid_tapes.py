"""The tapes of a plan laid on the ground: each with its path and its four lengths."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.closest import closest_point
from sacplan.geometry.frame import Vector, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import Curve
from sacplan.measure.cut_line import CutLine, cross_path
from sacplan.measure.ground import Ground
from sacplan.measure.tape import TapeLengths, from_disc_top, lateral_path, tape_lengths
from sacplan.measure.transection import Crossing, crossing_at
from sacplan.plan.model import PROMONTORY, TRANSECTION_MIDLINE, Plan, TapeSpec

ON_MIDLINE_MM = 0.05
"""A tape that ends nearer to the midline than this is a midline tape."""

DISC_TOP = "disc_top"
SHORTEST_MM = 15.0
NEAR_EDGE_MM = 4.0
"""The rim of the bone is rounded and thin, and its outline is a millimetre less sure than the face:
a tape should not end on it."""

ZERO_OFF_BONE_MM = 10.0
ZERO_BESIDE_MM = 4.0
"""A zero nearer to the midline than this, for a tape on the midline, is taken on the curve."""


@dataclass(frozen=True, slots=True, eq=False)
class LaidTape:
    """A tape on the ground; `outward` (3,) is the mean outward normal along it.

    `end_bridged_mm` is the width of the place its end is bridged over, 0 where it is no wider than
    the tape. `from_disc_top` are the lengths of the same tape started on the disc top.
    """

    spec: TapeSpec
    outward: Vector
    lengths: TapeLengths
    end_bridged_mm: float = 0.0
    from_disc_top: TapeLengths | None = None


def lay_tapes(
    plan: Plan, ground: Ground, crossing: Crossing, line: CutLine | None
) -> tuple[tuple[LaidTape, ...], tuple[Finding, ...]]:
    """The plan's tapes, and findings: why one of them cannot be laid, or where its end is unsure.
    `line` None: there is no outlined bone beside the midline."""
    laid: list[LaidTape] = []
    lost: list[Finding] = []
    missing: dict[tuple[str, str], list[str]] = {}
    for spec in plan.tapes:
        try:
            laid.append(lay_tape(plan, spec, ground, crossing, line))
            lost += _near_edge(spec, line)
        except SacplanError as error:
            why = error.code, f"{error.problem} {error.remedy}"
            missing.setdefault(why, []).append(spec.name)
    lost += [
        Finding(code, Severity.CAUTION, f"{_named(names)}: {text}")
        for (code, text), names in missing.items()
    ]
    disc_top = plan.position(DISC_TOP)
    if disc_top is not None:
        try:
            laid = [_with_disc_top(plan, tape, disc_top) for tape in laid]
        except SacplanError as error:
            text = f"{error.problem} {error.remedy}"
            lost.append(Finding(error.code, Severity.CAUTION, text))
    return tuple(laid), tuple(lost)


def _named(names: list[str]) -> str:
    return f"The {names[0]} tape" if len(names) == 1 else f"The tapes {', '.join(names)}"


def lay_tape(
    plan: Plan, spec: TapeSpec, ground: Ground, crossing: Crossing, line: CutLine | None
) -> LaidTape:
    """One tape. Raises SacplanError where its zero is not placed or the bone does not carry it."""
    outward, path = tape_path(plan, spec, ground, crossing, line)
    lengths = tape_lengths(path, outward, plan.tissue_mm)
    bridged = 0.0
    if ground.felt is not None:
        bridged = ground.felt.bridged_mm(path.points[-1], path.tangent_at(path.s_mm[-1], 3.0))
    if bridged <= plan.choices.tape_width_mm:
        bridged = 0.0
    return LaidTape(spec, outward, lengths, bridged)


def tape_path(
    plan: Plan, spec: TapeSpec, ground: Ground, crossing: Crossing, line: CutLine | None
) -> tuple[Vector, Curve]:
    """The mean outward normal (3,) of a tape, and its path from zero to end. Raises SacplanError as
    `lay_tape` does."""
    if abs(spec.lateral_mm) < ON_MIDLINE_MM and spec.zero != TRANSECTION_MIDLINE:
        start = _midline_zero(plan, spec, ground)
        if start is not None:
            return ground.frame.ventral, _midline_path(spec, ground, crossing, start)
    if line is None or ground.face is None:
        raise SacplanError(
            "TAPE-NEEDS-BONE",
            "The drawn curve carries the midline tape only.",
            "Outline the sacrum on a CT to have tapes beside the midline.",
        )
    if spec.zero == TRANSECTION_MIDLINE:
        path, outward = cross_path(line, spec.lateral_mm)
        return outward, path
    end = line.point_at(spec.lateral_mm)
    if spec.zero in (PROMONTORY, DISC_TOP):
        outward = unit(_outward_at(ground, 0.0) + line.outward_at(spec.lateral_mm))
        path = lateral_path(ground.face, ground.zero, end, outward)
    else:
        zero = _zero_on_bone(spec, _placed(plan, spec.zero), ground.face)
        s = _checked_zero(spec, ground.curve.nearest_s(zero), crossing)
        outward = unit(_outward_at(ground, s) + line.outward_at(spec.lateral_mm))
        path = lateral_path(ground.face, zero, end, outward, zero_is_edge=False)
    if spec.zero == DISC_TOP:
        path = from_disc_top(path, _placed(plan, DISC_TOP), outward)
    return outward, path


def _midline_zero(plan: Plan, spec: TapeSpec, ground: Ground) -> Vector | None:
    """Where a midline tape starts, or None for a zero beside the midline."""
    if spec.zero == PROMONTORY:
        return ground.zero
    zero = _placed(plan, spec.zero)
    beside = abs(float((zero - ground.zero) @ ground.frame.left))
    return zero if spec.zero == DISC_TOP or beside < ZERO_BESIDE_MM else None


def _midline_path(spec: TapeSpec, ground: Ground, crossing: Crossing, zero: Vector) -> Curve:
    path = ground.curve.upto(crossing.s_mm)
    if spec.zero == PROMONTORY:
        return path
    if spec.zero == DISC_TOP:
        return from_disc_top(path, zero, ground.frame.ventral)
    s = ground.curve.nearest_s(zero)
    away = float(np.linalg.norm(ground.curve.point_at(s) - zero))
    if away > ZERO_OFF_BONE_MM:
        raise _off_bone(spec, away)
    _checked_zero(spec, s, crossing)
    below = path.points[path.s_mm > s + 1e-6]
    return Curve.through(np.concatenate([ground.curve.point_at(s)[None], below]))


def _near_edge(spec: TapeSpec, line: CutLine | None) -> list[Finding]:
    if line is None or abs(spec.lateral_mm) < ON_MIDLINE_MM:
        return []
    first, last = float(line.curve.s_mm[0]), float(line.curve.s_mm[-1])
    left_over = min(last - spec.lateral_mm, spec.lateral_mm - first)
    if left_over >= NEAR_EDGE_MM:
        return []
    text = (
        f"The {spec.name} tape ends {left_over:.0f} mm from the edge of the bone, where its "
        "outline is less sure. Lay it nearer to the midline."
    )
    return [Finding("TAPE-NEAR-EDGE", Severity.CAUTION, text)]


def _with_disc_top(plan: Plan, tape: LaidTape, disc_top: Vector) -> LaidTape:
    if tape.spec.zero != PROMONTORY:
        return tape
    path = from_disc_top(tape.lengths.path, disc_top, tape.outward)
    return replace(tape, from_disc_top=tape_lengths(path, tape.outward, plan.tissue_mm))


def _placed(plan: Plan, name: str) -> Vector:
    zero = plan.position(name)
    if zero is None:
        raise SacplanError(
            "TAPE-ZERO-MISSING",
            f"Its zero, {name}, is not placed.",
            "Place that landmark or measure from the promontory.",
        )
    return zero


def _zero_on_bone(spec: TapeSpec, zero: Vector, face: TriangleMesh) -> Vector:
    foot = closest_point(face, zero)
    away = float(np.linalg.norm(foot - zero))
    if away > ZERO_OFF_BONE_MM:
        raise _off_bone(spec, away)
    return foot


def _off_bone(spec: TapeSpec, away_mm: float) -> SacplanError:
    return SacplanError(
        "TAPE-ZERO-OFF-BONE",
        f"Its zero, {spec.zero}, lies {away_mm:.0f} mm from the front of the sacrum.",
        "Measure from a landmark on the front of the bone.",
    )


def _checked_zero(spec: TapeSpec, s_mm: float, crossing: Crossing) -> float:
    """s of a zero on the curve. Raises SacplanError where the cut is not well caudal of it."""
    if s_mm > crossing.s_mm - SHORTEST_MM:
        raise SacplanError(
            "TAPE-ZERO-BELOW-CUT",
            f"Its zero, {spec.zero}, lies {crossing.s_mm - s_mm:.0f} mm above the plane; a tape "
            f"needs {SHORTEST_MM:.0f} mm.",
            "Measure from a landmark further cranial.",
        )
    return s_mm


def _outward_at(ground: Ground, s_mm: float) -> Vector:
    return crossing_at(ground.curve, ground.frame.left, s_mm).outward
