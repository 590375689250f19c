"""From a case and a plan to all numbers and findings: one pure function."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.plane import Plane
from sacplan.measure import checks
from sacplan.measure.cut_line import CutLine, cut_line, cut_of
from sacplan.measure.ground import Ground, ground_of
from sacplan.measure.laid_tapes import ON_MIDLINE_MM, LaidTape, lay_tapes
from sacplan.measure.level import level_of
from sacplan.measure.marks import foramen_marks, tape_marks
from sacplan.measure.measurements import Mark, Measurements, PlaneReadout, TapeMeasurement
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.measure.tape import rounded_mm
from sacplan.measure.transection import Crossing, angles_of, crossing_of
from sacplan.measure.uncertainty import length_uncertainty
from sacplan.plan.model import APEX, PROMONTORY, Plan


def compute(case: Case, plan: Plan) -> Measurements:
    """Everything that follows from `plan` on `case`. Never raises for a plan that is not finished:
    what cannot be computed is None, with a blocker that says what is missing or wrong."""
    findings = [*case.volume.findings, *checks.outside_volume(plan, case.volume)]
    findings += checks.plan_findings(plan)
    if case.sacrum is not None:
        findings += case.sacrum.findings
    frame, ground, line, readout = None, None, None, None
    tapes: tuple[TapeMeasurement, ...] = ()
    try:
        positions = plan.positions
        symmetry = case.sacrum.left_axis if case.sacrum is not None else None
        frame = sacral_frame(positions, symmetry)
        ground = ground_of(case, plan)
        findings += [*ground.frame.findings, *checks.off_the_bone(ground.snapped)]
        findings += checks.curve_findings(ground.curve.length_mm, APEX in plan.landmarks)
        crossing = crossing_of(ground.curve, ground.frame.left, _transection(plan))
        line = _line(ground, plan, crossing)
        marks = foramen_marks(positions, ground.curve)
        readout = _readout(crossing, plan, marks)
        laid, lost = lay_tapes(plan, ground, crossing, line.curve if line else None)
        tapes = tuple(_measurement(case, plan, ground, tape) for tape in laid)
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
        transection_line=line.curve.points if line else None,
        plane=readout,
        tapes=tapes,
        findings=tuple(findings),
    )


def _transection(plan: Plan) -> Plane:
    if plan.transection is None:
        raise SacplanError(
            "PLANE-MISSING",
            "No transection plane is set.",
            "Place the plane on the ventral curve.",
        )
    return plan.transection


def _line(ground: Ground, plan: Plan, crossing: Crossing) -> CutLine | None:
    if ground.face is None:
        return None
    cut = cut_of(crossing, _transection(plan), plan.transection_left, plan.transection_right)
    return cut_line(ground.face, cut, crossing)


def _readout(crossing: Crossing, plan: Plan, marks: tuple[Mark, ...]) -> PlaneReadout:
    tilt, obliquity = angles_of(crossing, _transection(plan))
    level = level_of(crossing.s_mm, marks)
    name, offset = level or (None, None)
    return PlaneReadout(crossing.s_mm, tilt, obliquity, name, offset)


def _measurement(case: Case, plan: Plan, ground: Ground, tape: LaidTape) -> TapeMeasurement:
    spec, lengths = tape.spec, tape.lengths
    zero = plan.landmarks.get(spec.zero)
    parts = length_uncertainty(case.volume, lengths.pressed_mm, zero.sd_mm if zero else None)
    on_midline = spec.zero == PROMONTORY and abs(spec.lateral_mm) < ON_MIDLINE_MM
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
        marks=tape_marks(plan.positions, ground.curve, lengths.pressed_mm, on_midline=on_midline),
        rounded_mm=rounded_mm(lengths.on_tissue_mm, plan.choices.protect.value),
    )
