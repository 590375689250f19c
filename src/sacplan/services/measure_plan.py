"""Measure a plan on a case."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.measure.compute import compute
from sacplan.measure.measurements import Measurements
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.model import Plan
from sacplan.progress import Progress
from sacplan.services.estimate_uncertainty import estimate_uncertainty
from sacplan.services.outline_sacrum import outline_is_stale, outline_sacrum
from sacplan.services.snap_curve import with_snapped_curve


def measure_plan(case: Case, plan: Plan, sure: UncertaintyResult | None = None) -> Measurements:
    """All numbers and findings for the plan on this case as it is outlined now, with the
    uncertainty where it is known already. Never raises."""
    return compute(case, plan, sure)


def outline_and_measure(case: Case, plan: Plan, progress: Progress | None = None) -> Measurements:
    """Outlines the sacrum where that is still to be done, then measures.

    Raises SacplanError when the sacrum cannot be outlined and no ventral curve is drawn either;
    with one drawn the midline tape is measured on it, and a finding says what failed.
    """
    outlined, drawn, findings = _prepared(case, plan, progress)
    return compute(outlined, drawn).with_findings(findings)


def _prepared(
    case: Case, plan: Plan, progress: Progress | None
) -> tuple[Case, Plan, tuple[Finding, ...]]:
    """The case outlined and the drawn curve snapped, where these are still to be done."""
    drawn, unsure = with_snapped_curve(case, plan)
    if not outline_is_stale(case, plan):
        return case, drawn, unsure
    try:
        return outline_sacrum(case, plan, progress), drawn, unsure
    except SacplanError as error:
        if plan.ventral_curve is None:
            raise
        text = f"Measured on the drawn curve alone. {error.problem} {error.remedy}".rstrip()
        failed = Finding(error.code, Severity.CAUTION, text)
        return case.with_sacrum(None), drawn, (*unsure, failed)


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """Measurements with how sure they are; `uncertainty` None where nothing could be measured."""

    measurements: Measurements
    uncertainty: UncertaintyResult | None

    def with_findings(self, first: tuple[Finding, ...]) -> Measured:
        """The same with further findings put before their own."""
        return replace(self, measurements=self.measurements.with_findings(first))


def measure_fully(case: Case, plan: Plan, progress: Progress | None = None) -> Measured:
    """Outlines where that is still to be done, measures, and estimates the uncertainty by repeated
    readings, so that every +- and every root at risk rests on it.

    Raises SacplanError when the sacrum cannot be outlined.
    """
    outlined, drawn, findings = _prepared(case, plan, progress)
    quick = compute(outlined, drawn).with_findings(findings)
    if first_blocker(quick.findings) or not quick.tapes:
        return Measured(quick, None)
    if progress:
        progress.report(1.0, "Reading the plan again and again")
    try:
        sure = estimate_uncertainty(outlined, drawn, progress)
    except SacplanError as error:
        text = f"The +- is a quick estimate only. {error.problem} {error.remedy}"
        unsure = Finding(error.code, Severity.CAUTION, text)
        return Measured(quick.with_findings((unsure,)), None)
    return Measured(compute(outlined, drawn, sure).with_findings(findings), sure)


def outline_and_check(
    case: Case, plan: Plan, progress: Progress | None = None
) -> tuple[Finding, ...]:
    """All findings of a plan on a case. That the sacrum cannot be outlined is one of them, a
    blocker, and not an end: what else is wrong is told too."""
    try:
        return outline_and_measure(case, plan, progress).findings
    except SacplanError as error:
        reason = Finding(error.code, Severity.BLOCKER, f"{error.problem} {error.remedy}".rstrip())
        others = (f for f in compute(case, plan).findings if f.code != "SACRUM-MISSING")
        return tuple(dict.fromkeys((reason, *others)))


def first_blocker(findings: tuple[Finding, ...]) -> SacplanError | None:
    """The first finding that blocks, as the refusal it is; None where nothing blocks."""
    for finding in findings:
        if finding.severity == Severity.BLOCKER:
            return SacplanError(finding.code, finding.text, "")
    return None


def refuse_without_tape(measurements: Measurements) -> None:
    """Raises the first blocker as a SacplanError, so that no number goes out beside it."""
    blocker = first_blocker(measurements.findings)
    if blocker:
        raise blocker
