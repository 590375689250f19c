"""From a case and a plan to all numbers and findings: one pure function."""

from __future__ import annotations

from dataclasses import replace

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.plane import Cut, Plane
from sacplan.measure import checks
from sacplan.measure.across_series import across_findings
from sacplan.measure.behind_checks import behind_findings
from sacplan.measure.consequences import Consequences
from sacplan.measure.cut_line import cut_line, cut_of
from sacplan.measure.endplate import endplate_angle_deg
from sacplan.measure.from_behind import posterior_card
from sacplan.measure.ground import Ground, frame_of, ground_of
from sacplan.measure.laid_tapes import lay_tapes
from sacplan.measure.level_choice import consequences_of
from sacplan.measure.measurements import FrameFit, Measurements, PlaneReadout, TapeMeasurement
from sacplan.measure.posterior import PosteriorCard
from sacplan.measure.removed_volume import dead_space, removed_volume
from sacplan.measure.sacral_frame import SacralFrame
from sacplan.measure.side_checks import side_findings
from sacplan.measure.tape_readout import tape_measurement
from sacplan.measure.transection import Crossing, angles_of, crossing_of
from sacplan.measure.uncertainty import length_uncertainty
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.model import APEX, PROMONTORY, Plan


def compute(case: Case, plan: Plan, sure: UncertaintyResult | None = None) -> Measurements:
    """Everything that follows from `plan` on `case`. Never raises for a plan that is not finished:
    what cannot be computed is None, with a blocker that says what is missing or wrong.

    `sure`, the uncertainty of this plan from repeated readings, takes the place of the quick
    estimate that serves while the plane moves.
    """
    findings = [*case.volume.findings, *checks.outside_volume(plan, case.volume)]
    findings += checks.at_the_end(plan, case.volume)
    findings += [*checks.plan_findings(plan), *across_findings(case.volume, plan)]
    findings += side_findings(plan.positions)
    if case.sacrum is not None:
        findings += case.sacrum.findings
    so_far = Measurements(case, plan, None, (), None, None, None, (), ())
    try:
        frame = frame_of(case, plan)
        so_far = replace(so_far, frame=frame.frame, frame_fit=_fit(frame, plan))
        ground = ground_of(case, plan)
        so_far = replace(so_far, snapped=ground.snapped, ventral_curve=ground.curve)
        findings += [*ground.frame.findings, *ground.findings]
        findings += checks.off_the_bone(ground.snapped)
        findings += checks.curve_findings(ground.curve.length_mm, APEX in plan.landmarks)
        so_far = _at_the_cut(so_far, ground, sure)
    except SacplanError as error:
        text = f"{error.problem} {error.remedy}"
        findings.append(Finding(error.code, Severity.BLOCKER, text))
    return so_far.with_findings(tuple(findings))


def _at_the_cut(
    so_far: Measurements, ground: Ground, sure: UncertaintyResult | None
) -> Measurements:
    """All that moves with the plane."""
    case, plan = so_far.case, so_far.plan
    central = _transection(plan)
    crossing = crossing_of(ground.curve, ground.frame.left, central)
    cut = cut_of(crossing, central, plan.transection_left, plan.transection_right)
    line = cut_line(ground.face, cut, crossing) if ground.face is not None else None
    laid, lost = lay_tapes(plan, ground, crossing, line)
    tapes = tuple(tape_measurement(case, plan, ground, crossing, tape, sure) for tape in laid)
    costs = consequences_of(
        case, plan, ground.frame, ground.curve, crossing, cut, _u95(case, plan, crossing, tapes)
    )
    readout = _readout(crossing, plan, costs)
    findings = [*lost, *checks.plane_findings(readout), *checks.tape_findings(tapes, readout)]
    findings += costs.findings
    card, behind = _from_behind(case, plan, ground, crossing, cut)
    findings += behind
    removed = removed_volume(case.sacrum, cut, plan.choices.saw_mm) if case.sacrum else None
    return replace(
        so_far,
        transection_line=line.curve.points if line else None,
        plane=readout,
        tapes=tapes,
        consequences=costs,
        posterior=card,
        removed=removed,
        dead_space=dead_space(removed, plan.contours) if removed else None,
        findings=tuple(findings),
    )


def _from_behind(
    case: Case, plan: Plan, ground: Ground, crossing: Crossing, cut: Cut
) -> tuple[PosteriorCard | None, tuple[Finding, ...]]:
    """The posterior card, or why there is none."""
    end = plan.position(APEX)
    if case.sacrum is None or end is None:
        return None, ()
    length = float((ground.frame.frame.origin - end) @ ground.frame.cranial)
    surface, central = case.sacrum.surface, _transection(plan)
    try:
        card = posterior_card(surface, ground.frame, length, crossing, central, cut, plan.positions)
    except SacplanError as error:
        text = f"No posterior card. {error.problem} {error.remedy}"
        return None, (Finding(error.code, Severity.CAUTION, text),)
    return card, tuple(behind_findings(card, case.volume, ground.frame))


def _u95(case: Case, plan: Plan, crossing: Crossing, tapes: tuple[TapeMeasurement, ...]) -> float:
    """The 95 % error of the cut along the front: that of the tape on the midline."""
    for tape in tapes:
        if tape.zero == PROMONTORY and tape.lateral_mm == 0:
            return tape.u95_mm
    return length_uncertainty(case.volume, crossing.s_mm, None, plan.choices).u95_mm


def _transection(plan: Plan) -> Plane:
    if plan.transection is None:
        raise SacplanError(
            "PLANE-MISSING",
            "No transection plane is set.",
            "Place the plane on the ventral curve.",
        )
    return plan.transection


def _fit(frame: SacralFrame, plan: Plan) -> FrameFit:
    plane = plan.transection
    endplate = endplate_angle_deg(frame, plan.positions, plane.normal) if plane else None
    return FrameFit(
        residual_mm=frame.residual_mm,
        asymmetry_deg=frame.asymmetry_deg,
        left_sd_deg=frame.left_sd_deg,
        source=frame.source,
        used=frame.used,
        endplate_deg=endplate,
    )


def _readout(crossing: Crossing, plan: Plan, costs: Consequences) -> PlaneReadout:
    tilt, obliquity = angles_of(crossing, _transection(plan))
    level = costs.level
    label, offset = (level.label, level.offset_mm) if level else (None, None)
    return PlaneReadout(crossing.s_mm, tilt, obliquity, label, offset)
