"""One open case as it stands: what every panel and layer reads."""

from __future__ import annotations

from dataclasses import dataclass, field

from sacplan.case.case import Case
from sacplan.measure.measurements import Measurements
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.model import Plan
from sacplan.session.view_state import ViewState


@dataclass(frozen=True, slots=True, eq=False)
class SessionState:
    """Case, plan, measurements and view, frozen. No case is open while `case` is None.

    `outline_is_due`: the sacrum is to be outlined anew, for its landmarks have moved since.
    `uncertainty` is the last estimate that came in, often of an earlier plan;
    `not_estimated` a plan whose uncertainty could not be estimated.
    """

    case: Case | None = None
    plan: Plan = field(default_factory=Plan)
    measurements: Measurements | None = None
    view: ViewState = field(default_factory=ViewState)
    outline_is_due: bool = False
    uncertainty: UncertaintyResult | None = None
    not_estimated: Plan | None = None

    @property
    def numbers_are_current(self) -> bool:
        """The measurements belong to this very plan and case; if not, they are shown grey."""
        m = self.measurements
        is_of_this = m is not None and m.plan is self.plan and m.case is self.case
        return is_of_this and not self.outline_is_due

    @property
    def uncertainty_is_current(self) -> bool:
        """The estimate belongs to this very plan and case."""
        u = self.uncertainty
        return u is not None and u.plan is self.plan and u.case is self.case
