"""One open case, live: the plan is edited, what follows from it comes by itself."""

from __future__ import annotations

import time
from dataclasses import replace

from numpy.typing import ArrayLike
from psygnal import Signal

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.measure.measurements import Measurements
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.candidates import differ_in_candidates_only
from sacplan.plan.document import PlanDocument
from sacplan.plan.edits import Edit, lay_series, place_landmark, repeat_landmark, take_series_off
from sacplan.plan.laid_series import LaidSeries
from sacplan.plan.model import Plan
from sacplan.progress import Progress
from sacplan.session.first_view import first_view
from sacplan.session.jobs import Jobs
from sacplan.session.landmark_order import view_after_placing
from sacplan.session.outline_store import OutlineStore, is_due, same_outline
from sacplan.session.overlaying import has_marks_on, overlaid, series_marked
from sacplan.session.state import SessionState
from sacplan.session.uncertainty_watch import UncertaintyWatch

OUTLINE = "outline"
MEASURE = "measure"

SWIFT_S = 0.03
"""A plan is measured at once, between two redraws, while that took no longer the last time."""


class Session:
    """Case, plan, measurements and view as they stand, and the jobs that follow an edit.

    `changed(now, before)` is emitted after every change of any part. A change that a listener
    makes is told once all listeners know of the first: all see the states in the same order.
    """

    changed = Signal(SessionState, SessionState, reemission="queued")

    def __init__(self, jobs: Jobs, uncertainty_after_s: float | None = None) -> None:
        """`uncertainty_after_s`: how long a plan must stay until it is estimated how sure its
        numbers are; None: never."""
        self.document = PlanDocument()
        self.jobs = jobs
        self._state = SessionState(plan=self.document.plan)
        self._arriving: SessionState | None = None
        self._outlines = OutlineStore()
        self._beside: ImageVolume | None = None
        self._notices: tuple[Finding, ...] = ()
        self._refusal: tuple[Plan, Finding] | None = None
        self._outlining: Plan | None = None
        self._watch = UncertaintyWatch(
            jobs,
            uncertainty_after_s,
            self._on_estimated,
            lambda plan: self._set(replace(self._state, not_estimated=plan)),
        )
        self._last_measure_s = SWIFT_S + 1.0
        self.document.changed.connect(self._on_plan)

    @property
    def state(self) -> SessionState:
        """Everything as it is now."""
        return self._state

    def use_case(self, case: Case, plan: Plan, *, is_saved: bool = True) -> None:
        """Work on another case, with a plan to begin with."""
        self.jobs.cancel(OUTLINE)
        self.jobs.cancel(MEASURE)
        self._watch.forget()
        self._outlines = OutlineStore()
        self._beside = None
        if case.sacrum is not None:
            self._outlines.keep(case.sacrum)
        self._last_measure_s = SWIFT_S + 1.0
        view = first_view(case, plan, self._state.view)
        self._arriving = SessionState(case, plan, None, view)
        self.use_plan(plan, (), is_saved=is_saved)

    def use_plan(self, plan: Plan, notices: tuple[Finding, ...], *, is_saved: bool = True) -> None:
        """Go on with another plan on the open case. `notices` join the findings while it is."""
        self._notices = notices
        self._refusal = None
        self.document.replace(plan, is_saved=is_saved)

    def apply(self, edit: Edit) -> None:
        """Change the plan: one undo step, or a part of the running gesture."""
        self.document.apply(edit)

    def begin_gesture(self, label: str) -> None:
        """Take all edits up to `end_gesture` as one undo step."""
        self.document.begin_gesture(label)

    def end_gesture(self) -> None:
        """Close the gesture; one that changed nothing leaves no undo step."""
        self.document.end_gesture()

    def cancel_gesture(self) -> None:
        """Give up the gesture and return to the plan before it."""
        self.document.cancel_gesture()

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        self.document.undo()

    def redo(self) -> None:
        """Do the last undone step again, if there is one."""
        self.document.redo()

    def show(self, **changes: object) -> None:
        """Change the view state by field name, such as `show(crosshair_mm=...)`."""
        self._set(replace(self._state, view=replace(self._state.view, **changes)))  # type: ignore[arg-type] # field names are checked by replace itself

    def place_landmark_at(self, position_mm: ArrayLike) -> None:
        """Place the landmark that is due at a patient point (3,), and go on to the next.

        A point outside the images is not taken.
        """
        case, name = self._state.case, self._state.view.landmark_to_place
        if case is None or name is None or not bool(case.volume.contains(position_mm)):
            return
        if self._state.view.is_repeat and name in self._state.plan.landmarks:
            self.apply(repeat_landmark(name, position_mm))
        else:
            self.apply(place_landmark(name, position_mm, series_marked(self._state)))
        self.show(**view_after_placing(self._state, name))

    def lay_over(self, volume: ImageVolume, laid: LaidSeries) -> None:
        """Show another series over the planned one; where the plan does not lay it so already,
        that is an undo step."""
        self._beside = volume
        known = self._state.plan.laid
        if any(each is laid for each in known):
            self._go_to(self._state)
        else:
            self.apply(lay_series(laid))

    def take_off(self) -> None:
        """Take the series laid over off again. It stays in the plan where marks lie on it."""
        case, self._beside = self._state.case, None
        if case is None or case.overlay is None:
            return
        uid = case.overlay.volume.series.series_uid
        if has_marks_on(self._state.plan, uid):
            self._go_to(self._state)
        else:
            self.apply(take_series_off(uid))

    def extend_case(self, **parts: object) -> None:
        """Go on with the case and what has joined it by field name: `planes`, `segments`."""
        case = self._state.case
        if case is not None:
            extended = replace(case, **parts)  # type: ignore[arg-type] # names are checked by replace
            self._go_to(replace(self._state, case=extended))

    def outline_again(self) -> None:
        """Outline the sacrum from the landmarks as they are, also after a refusal."""
        self._refusal = None
        self._outline_if_due()

    def _set(self, state: SessionState) -> None:
        known = self._watch.find(state)
        if known is not None and known is not state.uncertainty:
            state = replace(state, uncertainty=known)
        before, self._state = self._state, state
        self.changed.emit(state, before)
        self._watch.start_if_due(self._state)

    def _on_plan(self, now: Plan, before: Plan, settled: bool) -> None:
        state = self._state
        measured, is_known = state.measurements, self._arriving is None and state.plan is before
        if is_known and differ_in_candidates_only(before, now) and state.numbers_are_current:
            assert measured is not None
            self._watch.carry_over(before, now)
            self._set(replace(state, plan=now, measurements=replace(measured, plan=now)))
            return
        self._watch.plan_changed(settled)
        start, self._arriving = self._arriving or self._state, None
        self._go_to(replace(start, plan=now))
        if settled:
            self._outline_if_due()

    def _go_to(self, state: SessionState) -> None:
        """Take a new plan or case over, measured at once where that is swift."""
        if state.case is None:
            self._set(replace(state, measurements=None, outline_is_due=False))
            return
        known = self._outlines.find(state.plan)
        if known is not None and known is not state.case.sacrum:
            state = replace(state, case=state.case.with_sacrum(known))
        assert state.case is not None
        state = replace(state, case=overlaid(state.case, state.plan, self._beside))
        assert state.case is not None
        state = replace(state, outline_is_due=is_due(state.case, state.plan))
        if self._last_measure_s > SWIFT_S:
            self._set(state)
            self._measure_behind()
            return
        self.jobs.cancel(MEASURE)
        try:
            state = replace(state, measurements=self._measured(*self._measure(state)))
        finally:
            self._set(state)

    def _measure_behind(self) -> None:
        """Measure on a thread. One at a time: the next begins when it ends, on what is then new."""
        state = self._state
        if state.case is None or self.jobs.is_running(MEASURE):
            return
        self.jobs.start(
            MEASURE,
            "",
            lambda _progress: self._measure(state),
            self._on_measured,
            lambda _refusal: None,
        )

    def _measure(self, state: SessionState) -> tuple[Measurements, float]:
        """The measurements of a state and the seconds of work they took, what other threads took
        away in between not counted. Safe on any thread."""
        from sacplan.services.measure_plan import measure_plan

        assert state.case is not None
        began = time.thread_time()
        sure = state.uncertainty if state.uncertainty_is_current else None
        measurements = measure_plan(state.case, state.plan, sure)
        return measurements, time.thread_time() - began

    def _measured(self, measurements: Measurements, seconds: float) -> Measurements:
        """The measurements with what else must be seen about this plan."""
        self._last_measure_s = seconds
        refusal = self._refusal
        own = (refusal[1],) if refusal and same_outline(refusal[0], measurements.plan) else ()
        return measurements.with_findings((*own, *self._notices))

    def _on_measured(self, result: tuple[Measurements, float]) -> None:
        measurements = self._measured(*result)
        state = self._state
        if state.case is None or measurements.case.volume is not state.case.volume:
            return
        self._set(replace(state, measurements=measurements))
        if measurements.plan is not self._state.plan or measurements.case is not self._state.case:
            self._measure_behind()

    def _on_estimated(self, result: UncertaintyResult) -> None:
        """Every +- and every root at risk now rests on the readings, not on the quick estimate."""
        if result.case is not self._state.case:
            return
        state = replace(self._state, uncertainty=result)
        if state.uncertainty_is_current:
            state = replace(state, measurements=self._measured(*self._measure(state)))
        self._set(state)

    def _outline_if_due(self) -> None:
        state = self._state
        case, plan = state.case, state.plan
        if case is None or not state.outline_is_due:
            self.jobs.cancel(OUTLINE)
            return
        if self._refusal is not None and same_outline(self._refusal[0], plan):
            return
        is_under_way = self._outlining is not None and same_outline(self._outlining, plan)
        if is_under_way and self.jobs.is_running(OUTLINE):
            return  # only the plane has moved meanwhile
        self._outlining = plan

        def work(progress: Progress) -> Case:
            from sacplan.services.outline_sacrum import outline_sacrum

            return outline_sacrum(case, plan, progress)

        self.jobs.start(
            OUTLINE,
            "Outlining the sacrum",
            work,
            lambda outlined: self._on_outlined(outlined, case.volume),
            lambda refusal: self._on_outline_refused(refusal, plan),
        )

    def _on_outlined(self, outlined: Case, volume: ImageVolume) -> None:
        state = self._state
        if state.case is None or state.case.volume is not volume or outlined.sacrum is None:
            return
        self._outlines.keep(outlined.sacrum)
        self._refusal = None
        self._go_to(replace(state, case=state.case.with_sacrum(outlined.sacrum)))

    def _on_outline_refused(self, refusal: SacplanError, plan: Plan) -> None:
        text = f"{refusal.problem} {refusal.remedy}".strip()
        self._refusal = (plan, Finding(refusal.code, Severity.BLOCKER, text))
        self._go_to(self._state)
