"""Which landmark is due next."""

from __future__ import annotations

from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool

REQUIRED = (PROMONTORY, APEX)

FORAMINA = tuple(f"s{n}_foramen_{side}" for n in range(1, 5) for side in ("left", "right"))
"""The optional landmarks that give the level and the marks on the tape, cranial first."""


def next_required(plan: Plan) -> str | None:
    """The first required landmark that is not placed; a drawn curve needs no apex."""
    needed = REQUIRED if plan.ventral_curve is None else (PROMONTORY,)
    return next((name for name in needed if name not in plan.landmarks), None)


def next_missing(plan: Plan, after: str | None = None) -> str | None:
    """The landmark to be placed next: required ones first, then the foramina; not what was left
    out with a reason.

    `after` names the one that was due and is passed over; the search begins behind it.
    """
    order = [*REQUIRED, *FORAMINA]
    start = order.index(after) + 1 if after in order else 0
    done = {*plan.landmarks, *plan.not_placed}
    return next((n for n in order[start:] + order[:start] if n not in done), None)


def following(plan: Plan, placed: str) -> str | None:
    """What is due once `placed` has been placed: a required one, or the same foramen's other side.

    None ends the placing, so that no click puts a landmark where none was asked for.
    """
    required = next_required(plan)
    if required is not None:
        return required
    for side, other in (("_left", "_right"), ("_right", "_left")):
        if placed.endswith(side):
            partner = placed.removesuffix(side) + other
            return None if partner in {*plan.landmarks, *plan.not_placed} else partner
    return None


def view_after_placing(state: SessionState, placed: str) -> dict[str, object]:
    """What is shown otherwise once `placed` has been placed, by field name of the view."""
    due = None if state.view.is_repeat else following(state.plan, placed)
    tool = state.view.hand.resting_tool if due is None else Tool.LANDMARK
    return {"landmark_to_place": due, "selected_landmark": None, "tool": tool, "is_repeat": False}
