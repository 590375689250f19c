"""From a case and a plan to all numbers and findings: one pure function."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sacplan.case.case import Case, SacrumOutline
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.closest import closest_point
from sacplan.geometry.frame import Vector, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.measure import checks
from sacplan.measure.level import foramen_marks, level_of
from sacplan.measure.measurements import Mark, Measurements, PlaneReadout, Snapped, TapeMeasurement
from sacplan.measure.sacral_frame import SacralFrame, sacral_frame
from sacplan.measure.tape import TapeLengths, lateral_path, tape_lengths
from sacplan.measure.transection import (
    Crossing,
    angles_of,
    crossing_at,
    crossing_of,
    transection_line,
)
from sacplan.measure.uncertainty import length_uncertainty
from sacplan.measure.ventral_curve import ventral_curve
from sacplan.plan.model import APEX, PROMONTORY, Plan, TapeSpec

_Positions = tuple[tuple[str, tuple[float, float, float]], ...]


_FACING = -0.2
"""The least cosine between a face's normal and the ventral direction that a tape can touch."""


@dataclass(frozen=True, slots=True, eq=False)
class _Ground:
    """What depends on the bone and the landmarks but not on the plane: kept while it is dragged."""

    frame: SacralFrame
    curve: Curve
    face: TriangleMesh
    snapped: tuple[Snapped, ...]


def compute(case: Case, plan: Plan) -> Measurements:
    """Everything that follows from `plan` on `case`. Never raises for a plan that is not finished:
    what cannot be computed is None, with a blocker that says what is missing or wrong."""
    findings = [*case.volume.findings, *checks.outside_volume(plan, case.volume)]
    if case.sacrum is not None:
        findings += case.sacrum.findings
    frame, ground, line, readout = None, None, None, None
    tapes: tuple[TapeMeasurement, ...] = ()
    try:
        positions = plan.positions
        symmetry = case.sacrum.left_axis if case.sacrum is not None else None
        frame = sacral_frame(positions, symmetry)
        ground = _ground(_outlined(case), _key(plan))
        findings += [*ground.frame.findings, *checks.off_the_bone(ground.snapped)]
        crossing = crossing_of(ground.curve, ground.frame.left, _transection(plan))
        line = transection_line(ground.face, _transection(plan), crossing)
        marks = foramen_marks(positions, ground.curve)
        readout = _readout(crossing, plan, marks)
        tapes, lost = _tapes(case, plan, ground, crossing, line, marks)
        findings += [*lost, *checks.plane_findings(readout), *checks.tape_findings(tapes, readout)]
    except SacplanError as error:
        text = f"{error.problem} {error.remedy}"
        findings.append(Finding(error.code, Severity.BLOCKER, text))
    return Measurements(
        case=case,
        plan=plan,
        frame=frame.frame if frame else None,
        snapped=ground.snapped if ground else (),
        ventral_curve=ground.curve if ground else None,
        transection_line=line.points if line else None,
        plane=readout,
        tapes=tapes,
        findings=tuple(findings),
    )


def _outlined(case: Case) -> SacrumOutline:
    if case.sacrum is None:
        raise SacplanError(
            "SACRUM-MISSING",
            "The sacrum is not outlined yet.",
            "Place promontory and apex; the outline is made from them.",
        )
    return case.sacrum


def _transection(plan: Plan) -> Plane:
    if plan.transection is None:
        raise SacplanError(
            "PLANE-MISSING",
            "No transection plane is set.",
            "Place the plane on the ventral curve.",
        )
    return plan.transection


def _key(plan: Plan) -> _Positions:
    return tuple(
        (name, (float(p[0]), float(p[1]), float(p[2])))
        for name, p in ((n, mark.position_mm) for n, mark in sorted(plan.landmarks.items()))
    )


@lru_cache(maxsize=16)
def _ground(sacrum: SacrumOutline, key: _Positions) -> _Ground:
    positions = {name: np.array(p) for name, p in key}
    frame = sacral_frame(positions, sacrum.left_axis)
    # a tape lies on what faces it: less than half of the surface has to be cut at every move
    face = sacrum.surface.facing(frame.ventral, _FACING)
    curve = ventral_curve(face, frame, positions[APEX])
    ends = {PROMONTORY: curve.points[0], APEX: curve.points[-1]}
    snapped = tuple(
        Snapped(name, positions[name], foot, _distance(sacrum, positions[name]))
        for name, foot in ends.items()
    )
    return _Ground(frame, curve, face, snapped)


def _distance(sacrum: SacrumOutline, point: Vector) -> float:
    return float(np.linalg.norm(closest_point(sacrum.surface, point) - point))


def _readout(crossing: Crossing, plan: Plan, marks: tuple[Mark, ...]) -> PlaneReadout:
    tilt, obliquity = angles_of(crossing, _transection(plan))
    level = level_of(crossing.s_mm, marks)
    name, offset = level or (None, None)
    return PlaneReadout(crossing.s_mm, tilt, obliquity, name, offset)


def _tapes(
    case: Case,
    plan: Plan,
    ground: _Ground,
    crossing: Crossing,
    line: Curve,
    marks: tuple[Mark, ...],
) -> tuple[tuple[TapeMeasurement, ...], list[Finding]]:
    tapes, findings = [], []
    for spec in plan.tapes:
        try:
            outward = _outward(spec, ground, crossing, line)
            path = _tape_path(plan, spec, ground, crossing, line, outward)
            lengths = tape_lengths(path, outward, plan.tissue_mm)
            tapes.append(_measurement(case, plan, spec, lengths, marks))
        except SacplanError as error:
            text = f"The {spec.name} tape: {error.problem} {error.remedy}"
            findings.append(Finding(error.code, Severity.CAUTION, text))
    return tuple(tapes), findings


def _tape_path(
    plan: Plan,
    spec: TapeSpec,
    ground: _Ground,
    crossing: Crossing,
    line: Curve,
    outward: Vector,
) -> Curve:
    if spec.zero == PROMONTORY and abs(spec.lateral_mm) < 0.05:
        return ground.curve.upto(crossing.s_mm)
    zero = ground.curve.points[0] if spec.zero == PROMONTORY else plan.position(spec.zero)
    if zero is None:
        raise SacplanError(
            "TAPE-ZERO-MISSING",
            f"Its zero, {spec.zero}, is not placed.",
            "Place that landmark or measure from the promontory.",
        )
    if not line.s_mm[0] <= spec.lateral_mm <= line.s_mm[-1]:
        side = "left" if spec.lateral_mm > 0 else "right"
        raise SacplanError(
            "TAPE-BESIDE-BONE",
            f"{abs(spec.lateral_mm):.0f} mm to the {side} the plane no longer meets the front of "
            "the bone.",
            "Lay the tape nearer to the midline.",
        )
    end = line.point_at(spec.lateral_mm)
    return lateral_path(ground.face, zero, end, outward)


def _outward(spec: TapeSpec, ground: _Ground, crossing: Crossing, line: Curve) -> Vector:
    """The mean of the outward normals at both ends of a tape."""
    if abs(spec.lateral_mm) < 0.05:
        return ground.frame.ventral
    at_zero = crossing_at(ground.curve, ground.frame.left, 0.0).outward
    at_end = np.cross(crossing.caudal, line.tangent_at(spec.lateral_mm, 3.0))
    return unit(at_zero + unit(at_end))


def _measurement(
    case: Case, plan: Plan, spec: TapeSpec, lengths: TapeLengths, marks: tuple[Mark, ...]
) -> TapeMeasurement:
    zero = plan.landmarks.get(spec.zero)
    parts = length_uncertainty(case.volume, lengths.pressed_mm, zero.sd_mm if zero else None)
    cut = lengths.pressed_mm
    own = [mark for mark in marks if mark.s_mm < cut] if abs(spec.lateral_mm) < 0.05 else []
    scale = [*own, Mark("cut-5", cut - 5), Mark("cut", cut), Mark("cut+5", cut + 5)]
    return TapeMeasurement(
        name=spec.name,
        zero=spec.zero,
        lateral_mm=spec.lateral_mm,
        end_mm=lengths.path.points[-1],
        pressed_mm=lengths.pressed_mm,
        on_tissue_mm=lengths.on_tissue_mm,
        taut_mm=lengths.taut_mm,
        straight_mm=lengths.straight_mm,
        u95_mm=parts.u95_mm,
        image_u95_mm=parts.image_u95_mm,
        hollow_mm=lengths.hollow_mm,
        path=lengths.path,
        taut_path=lengths.taut_path,
        marks=tuple(sorted(own, key=lambda m: m.s_mm)) + tuple(scale[len(own) :]),
    )
