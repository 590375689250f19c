"""Which part of the bone a state shows."""

from __future__ import annotations

from sacplan.session.bone_look import BonePart
from sacplan.session.state import SessionState


def part_shown(state: SessionState) -> BonePart:
    """The part that the view shows: all of it while no sacrum is outlined or no plane placed."""
    outlined = state.case is not None and state.case.sacrum is not None
    if not outlined or state.plan.transection is None:
        return BonePart.WHOLE
    return state.view.bone.part


def has_steps(state: SessionState) -> bool:
    """The cut has a side plane."""
    return state.plan.transection_left is not None or state.plan.transection_right is not None
