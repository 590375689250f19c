"""The last outlines of one volume, so that undo brings an outline back at once."""

from __future__ import annotations

from sacplan.case.case import Case, SacrumOutline
from sacplan.plan.model import Plan

_KEPT = 6


def is_due(case: Case, plan: Plan) -> bool:
    """The sacrum is to be outlined anew."""
    from sacplan.services.outline_sacrum import outline_is_stale

    return outline_is_stale(case, plan)


def same_outline(one: Plan, other: Plan) -> bool:
    """Both plans have the sacrum outlined from the same landmarks by the same."""
    from sacplan.services.outline_sacrum import outline_seeds, source_of

    return (outline_seeds(one), source_of(one)) == (outline_seeds(other), source_of(other))


class OutlineStore:
    """A few outlines, each found by the landmark positions it was made for."""

    def __init__(self) -> None:
        self._outlines: list[SacrumOutline] = []

    def keep(self, outline: SacrumOutline) -> None:
        """Remember an outline, and forget the oldest beyond a few."""
        self._outlines = [outline, *self._outlines][:_KEPT]

    def find(self, plan: Plan) -> SacrumOutline | None:
        """The outline made for the plan's landmarks as they are."""
        if not self._outlines:
            return None
        from sacplan.services.outline_sacrum import outline_seeds, source_of

        seeds, source = outline_seeds(plan), source_of(plan)
        fitting = (o for o in self._outlines if (o.made_for, o.source) == (seeds, source))
        return next(fitting, None)
