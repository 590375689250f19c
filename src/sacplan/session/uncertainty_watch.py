"""Estimates how sure a plan's numbers are, in the background, once the plan has settled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from sacplan.errors import SacplanError
from sacplan.progress import Progress
from sacplan.session.jobs import Jobs
from sacplan.session.state import SessionState

if TYPE_CHECKING:
    from sacplan.case.case import Case
    from sacplan.measure.uncertainty_result import UncertaintyResult
    from sacplan.plan.model import Plan

UNCERTAINTY = "uncertainty"
SETTLED_S = 0.3
"""A plan that stays this long is estimated."""

_STEPS = 10
_KEPT = 6


class UncertaintyWatch:
    """One estimate at a time, for the newest plan; any change of the plan gives it up.

    The last few are kept, so that undo brings an estimate back at once. Without a delay
    (`settled_s` None) nothing is estimated.
    """

    def __init__(
        self,
        jobs: Jobs,
        settled_s: float | None,
        done: Callable[[UncertaintyResult], None],
        refused: Callable[[Plan], None],
    ) -> None:
        self._jobs, self._settled_s = jobs, settled_s
        self._done, self._tell_refused = done, refused
        self._kept: list[UncertaintyResult] = []
        self._is_settled = True
        self._refused: Plan | None = None
        self._under_way: tuple[Case, Plan] | None = None
        self._carried: list[tuple[Plan, Plan]] = []

    def plan_changed(self, is_settled: bool) -> None:
        """The plan is another: the estimate under way is for an old one."""
        self._is_settled = is_settled
        self._jobs.cancel(UNCERTAINTY)

    def carry_over(self, before: Plan, now: Plan) -> None:
        """What is known of a plan, or being estimated, holds for another that measures the same."""
        self._kept += [replace(result, plan=now) for result in self._kept if result.plan is before]
        self._carried = [*self._carried[1 - _KEPT :], (before, now)]
        if self._under_way is not None and self._under_way[1] is before:
            self._under_way = (self._under_way[0], now)

    def forget(self) -> None:
        """Another case: no estimate is of use any more."""
        self._kept = []
        self._refused = None
        self._jobs.cancel(UNCERTAINTY)

    def find(self, state: SessionState) -> UncertaintyResult | None:
        """The estimate made for this very plan and case."""
        return next((r for r in self._kept if _is_of(r, state)), None)

    def start_if_due(self, state: SessionState) -> None:
        """Begin an estimate where the plan has settled, its numbers are current and none is."""
        measured = state.measurements
        if self._settled_s is None or not self._is_settled:
            return
        if measured is None or not measured.tapes or not state.numbers_are_current:
            return
        if state.plan is self._refused or self.find(state) is not None:
            return
        case, plan, settled_s = state.case, state.plan, self._settled_s
        assert case is not None
        if self._under_way == (case, plan) and self._jobs.is_running(UNCERTAINTY):
            return
        self._under_way = (case, plan)

        def work(progress: Progress) -> UncertaintyResult:
            from sacplan.services.estimate_uncertainty import estimate_uncertainty

            pause = threading.Event()
            for _ in range(_STEPS):
                pause.wait(settled_s / _STEPS)
                progress.stop_if_cancelled()
            return estimate_uncertainty(case, plan, progress)

        self._jobs.start(UNCERTAINTY, "", work, self._keep, lambda error: self._refuse(plan, error))

    def _keep(self, result: UncertaintyResult) -> None:
        for before, now in self._carried:
            if result.plan is before:
                result = replace(result, plan=now)
        self._kept = [result, *self._kept][:_KEPT]
        self._done(result)

    def _refuse(self, plan: Plan, _error: SacplanError) -> None:
        self._refused = plan
        self._tell_refused(plan)


def _is_of(result: UncertaintyResult, state: SessionState) -> bool:
    return result.plan is state.plan and result.case is state.case
