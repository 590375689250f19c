"""Says at once when a landmark was placed on the wrong side, or where it can hardly lie."""

from __future__ import annotations

from sacplan.errors import Severity
from sacplan.measure.side_checks import SIDES, SideTrouble, side_trouble, stem_and_side
from sacplan.plan.edits import swap_sides
from sacplan.plan.model import LANDMARK_TITLES, Plan
from sacplan.session.session import Session
from sacplan.session.view_state import Tool
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.message_bar import MessageBar
from sacplan.ui.translate import tr


class SideWatch:
    """Looks at every landmark that was placed or moved, once its drag has ended: a message that
    moved the views under a drag would spoil it."""

    def __init__(self, session: Session, message: MessageBar) -> None:
        self._session, self._message = session, message
        self._seen = session.state.plan
        self._told: tuple[str, str] | None = None  # the landmark, and what was said of it
        session.document.changed.connect(self._on_plan)

    def _on_plan(self, now: Plan, _before: Plan, settled: bool) -> None:
        if not settled:
            return
        seen, self._seen = self._seen, now
        changed = [n for n, mark in now.landmarks.items() if seen.landmarks.get(n) is not mark]
        if len(changed) > 2 or self._session.state.case is None:
            return  # another plan was opened: its findings say it
        troubles = (side_trouble(name, now.positions) for name in changed)
        trouble = next((each for each in troubles if each is not None), None)
        if trouble is not None:
            self._say(trouble)
        elif self._told is not None and side_trouble(self._told[0], now.positions) is None:
            if self._message.text == self._told[1]:
                self._message.hide()
            self._told = None

    def _say(self, trouble: SideTrouble) -> None:
        again = (tr("Place again"), lambda: self._place_again(trouble.name))
        swap = (tr("Swap left and right"), lambda: self._swap(trouble.name))
        text = _with_names(tr(trouble.finding.text))
        choices = (swap, again) if trouble.swaps else (again,)
        self._message.say(text, Severity.CAUTION, *choices)
        self._told = (trouble.name, self._message.text)

    def _place_again(self, name: str) -> None:
        self._session.show(landmark_to_place=name, tool=Tool.LANDMARK, is_repeat=False)

    def _swap(self, name: str) -> None:
        split = stem_and_side(name)
        if split is None:
            return
        stem, side = split
        self._session.apply(swap_sides(stem))
        due = self._session.state.view.landmark_to_place
        if due == f"{stem}_{SIDES[side]}":  # one alone: now that side is placed and this one due
            self._session.show(landmark_to_place=name)


def _with_names(text: str) -> str:
    """The text with the landmarks named as the panel names them."""
    for name in sorted(LANDMARK_TITLES, key=len, reverse=True):
        text = text.replace(name, short_name(name))
    return text
