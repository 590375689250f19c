"""Suggested places of landmarks: asked for behind the scenes, and taken over one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

import numpy as np

from sacplan.errors import SacplanError
from sacplan.measure.suggestion import Suggestion
from sacplan.measure.uncertainty import landmark_sd
from sacplan.plan.edits import confirm_suggestion
from sacplan.plan.model import APEX, LANDMARK_TITLES, PROMONTORY, Landmark
from sacplan.progress import Progress
from sacplan.session.jobs import Jobs
from sacplan.session.landmark_order import view_after_placing
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane, Tool

if TYPE_CHECKING:
    from sacplan.case.case import Case
    from sacplan.plan.model import Plan

SUGGEST = "suggest"
LOOKED_AT_MM = 0.5
"""A suggestion is taken over only while the views meet this near to it: nobody accepts what he
does not see."""

Suggest = Callable[["Case", "Plan", Progress], Iterable[Suggestion]]


def suggest_from_image(case: Case, plan: Plan, progress: Progress) -> Iterable[Suggestion]:
    """What the image suggests; what it needs loads slowly, so only here."""
    from sacplan.services.suggest_landmarks import suggest_landmarks

    return suggest_landmarks(case, plan, progress)


class WorkingSession(SessionPort, Protocol):
    """A session with its jobs."""

    @property
    def jobs(self) -> Jobs:
        """Where work in the background runs."""
        ...


def open_suggestions(state: SessionState) -> tuple[Suggestion, ...]:
    """Those to be asked about: of landmarks not placed, not said no to, in the plan's order."""
    view = state.view
    if not view.suggestions_are_on or state.case is None:
        return ()
    known = {s.name: s for s in view.suggestions if s.name not in view.rejected}
    order = [*LANDMARK_TITLES, *(name for name in known if name not in LANDMARK_TITLES)]
    return tuple(known[n] for n in order if n in known and n not in state.plan.landmarks)


def suggestion_of(state: SessionState, name: str | None) -> Suggestion | None:
    """The open suggestion of a landmark."""
    return next((s for s in open_suggestions(state) if s.name == name), None)


def suggestion_due(state: SessionState) -> Suggestion | None:
    """The suggestion of the landmark that is to be placed."""
    return None if state.view.is_repeat else suggestion_of(state, state.view.landmark_to_place)


def is_looked_at(state: SessionState, suggested: Suggestion) -> bool:
    """The views meet where it lies, and show it in a slice."""
    view = state.view
    if not view.marks_are_shown or view.maximised is Pane.BONE:
        return False
    away = np.linalg.norm(view.crosshair_mm - suggested.position_mm)
    return float(away) < LOOKED_AT_MM


def go_to_next(session: SessionPort, *, back: bool = False) -> bool:
    """Ask about the next open suggestion, or the one before; says whether there is one."""
    names = [s.name for s in open_suggestions(session.state)]
    if not names:
        return False
    due, step = session.state.view.landmark_to_place, -1 if back else 1
    at = (names.index(due) + step) % len(names) if due in names else (-1 if back else 0)
    session.show(landmark_to_place=names[at], tool=Tool.LANDMARK, is_repeat=False)
    return True


def accept_due(session: SessionPort) -> bool:
    """Place the landmark that is due where it is suggested, while that is looked at.

    Its SD is the default for these slices, or the suggestion's own where that is larger.
    """
    state, suggested = session.state, suggestion_due(session.state)
    if suggested is None or state.case is None or not is_looked_at(state, suggested):
        return False
    volume, name = state.case.volume, suggested.name
    alone = Landmark(suggested.position_mm)
    default, _ = landmark_sd(volume, name, alone, state.plan.choices)
    sd_mm = suggested.sd_mm if suggested.sd_mm > default else None
    uid = volume.series.series_uid
    session.apply(confirm_suggestion(name, suggested.position_mm, sd_mm, uid))
    session.show(**view_after_placing(session.state, name))
    return True


def reject_due(session: SessionPort) -> None:
    """Say no to the suggestion that is due; the landmark stays due, to be placed by hand."""
    suggested = suggestion_due(session.state)
    if suggested is not None:
        reject(session, suggested.name)


def reject(session: SessionPort, name: str) -> None:
    """Never ask about a suggestion again while this case is open."""
    if suggestion_of(session.state, name) is not None:
        session.show(rejected=session.state.view.rejected | {name})


class SuggestionWatch:
    """Asks for suggestions when images open, and anew once promontory or apex are placed and when
    the bone is outlined. The one being looked at stays as it is meanwhile."""

    def __init__(self, session: WorkingSession, suggest: Suggest) -> None:
        self._session, self._suggest = session, suggest
        self._asked: tuple[int, int, frozenset[str]] | None = None
        self._known: Case | None = None
        session.changed.connect(self._on_changed)
        self._on_changed(session.state, session.state)

    def _on_changed(self, now: SessionState, _before: SessionState) -> None:
        case, plan = now.case, now.plan
        if case is None or not now.view.suggestions_are_on:
            if self._asked is not None:
                self._session.jobs.cancel(SUGGEST)
            self._asked = None
            return
        ends = frozenset({PROMONTORY, APEX} & set(plan.landmarks))
        asked = (id(case.volume), id(case.sacrum), ends)
        if asked == self._asked:
            return
        self._asked, self._known = asked, case  # kept alive, so that no id comes again
        self._session.jobs.start(
            SUGGEST,
            "Looking for landmarks",
            lambda progress: tuple(self._suggest(case, plan, progress)),
            lambda found: self._on_found(case, found),
            self._on_refused,
        )

    def _on_found(self, case: Case, found: tuple[Suggestion, ...]) -> None:
        state = self._session.state
        if state.case is None or state.case.volume is not case.volume:
            return
        due = suggestion_due(state)
        kept = () if due is None else (due,)
        others = (s for s in found if due is None or s.name != due.name)
        inside = (s for s in others if bool(case.volume.contains(s.position_mm)))
        self._session.show(suggestions=(*kept, *inside))

    def _on_refused(self, _error: SacplanError) -> None:
        """Nothing can be suggested on these images: the user places them, as without this."""
        self._session.show(suggestions=())
