"""Transection planes that are kept beside the plan's own, to be compared with it."""

from __future__ import annotations

from dataclasses import fields, replace

from sacplan.plan.edits import Edit
from sacplan.plan.model import LETTERS, Candidate, Plan


def free_letter(plan: Plan) -> str | None:
    """The letter the next candidate would have; None while all are taken."""
    taken = {candidate.name for candidate in plan.candidates}
    return next((letter for letter in LETTERS if letter not in taken), None)


def keep_candidate(name: str) -> Edit:
    """Keep the plan's present cut under a letter, in the place of what was kept under it."""

    def change(plan: Plan) -> Plan:
        if plan.transection is None:
            return plan
        cut = Candidate(name, plan.transection, plan.transection_left, plan.transection_right)
        others = [each for each in plan.candidates if each.name != name]
        return replace(plan, candidates=tuple(sorted([*others, cut], key=lambda c: c.name)))

    return Edit(f"Keep plane {name}", change)


def choose_candidate(name: str) -> Edit:
    """Make a kept cut the plan's own."""

    def change(plan: Plan) -> Plan:
        return next((with_cut(plan, c) for c in plan.candidates if c.name == name), plan)

    return Edit(f"Choose plane {name}", change)


def remove_candidate(name: str) -> Edit:
    """Keep a cut no longer."""

    def change(plan: Plan) -> Plan:
        return replace(plan, candidates=tuple(c for c in plan.candidates if c.name != name))

    return Edit(f"Remove plane {name}", change)


def with_cut(plan: Plan, candidate: Candidate) -> Plan:
    """The plan as it would be with the candidate's planes."""
    return replace(
        plan,
        transection=candidate.plane,
        transection_left=candidate.left,
        transection_right=candidate.right,
    )


def differ_in_candidates_only(one: Plan, other: Plan) -> bool:
    """Two plans of which everything that is measured is the very same."""
    if one.candidates is other.candidates:
        return False
    names = (each.name for each in fields(Plan) if each.name != "candidates")
    return all(getattr(one, name) is getattr(other, name) for name in names)
