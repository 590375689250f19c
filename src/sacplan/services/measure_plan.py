"""Measure a plan on a case."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.measure.compute import compute
from sacplan.measure.measurements import Measurements
from sacplan.plan.model import Plan
from sacplan.progress import Progress
from sacplan.services.outline_sacrum import outline_is_stale, outline_sacrum


def measure_plan(case: Case, plan: Plan) -> Measurements:
    """All numbers and findings for the plan on this case as it is outlined now. Never raises."""
    return compute(case, plan)


def outline_and_measure(case: Case, plan: Plan, progress: Progress | None = None) -> Measurements:
    """Outlines the sacrum where that is still to be done, then measures.

    Raises SacplanError when the sacrum cannot be outlined and no ventral curve is drawn either;
    with one drawn the midline tape is measured on it, and a finding says what failed.
    """
    if not outline_is_stale(case, plan):
        return compute(case, plan)
    try:
        return compute(outline_sacrum(case, plan, progress), plan)
    except SacplanError as error:
        if plan.ventral_curve is None:
            raise
        text = f"Measured on the drawn curve alone. {error.problem} {error.remedy}".rstrip()
        failed = Finding(error.code, Severity.CAUTION, text)
        return compute(case.with_sacrum(None), plan).with_findings((failed,))


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
