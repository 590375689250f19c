"""Estimate how sure a plan's numbers are."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.measure.perturb import perturb
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.model import Plan
from sacplan.progress import Progress


def estimate_uncertainty(
    case: Case, plan: Plan, progress: Progress | None = None
) -> UncertaintyResult:
    """What repeated readings of the plan on this case give, as many as the plan's choices say, with
    the same random numbers every time: the same plan has the same uncertainty.

    Raises SacplanError where the plan cannot be measured; Cancelled when the user stops it.
    """
    return perturb(case, plan, plan.choices.runs, plan.choices.seed, progress)
