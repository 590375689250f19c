"""Measure a plan on a case."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.errors import SacplanError, Severity
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

    Raises SacplanError when the sacrum cannot be outlined.
    """
    if outline_is_stale(case, plan):
        case = outline_sacrum(case, plan, progress)
    return compute(case, plan)


def refuse_without_tape(measurements: Measurements) -> None:
    """Raises the first blocker as a SacplanError, so that no number goes out beside it."""
    for finding in measurements.findings:
        if finding.severity == Severity.BLOCKER:
            raise SacplanError(finding.code, finding.text, "")
