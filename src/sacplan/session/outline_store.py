"""The last outlines of one volume, so that undo brings an outline back at once."""

from __future__ import annotations

from sacplan.case.case import SacrumOutline
from sacplan.plan.model import Plan

_KEPT = 6


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
        from sacplan.services.outline_sacrum import outline_seeds

        seeds = outline_seeds(plan)
        return next((o for o in self._outlines if o.made_for == seeds), None)
