"""Plans into the library and out of it, and where one in hand stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sacplan.case.volume import ImageVolume
from sacplan.library.library import Library
from sacplan.library.reviews import review_of
from sacplan.library.versions import (
    NewVersion,
    Version,
    begin_plan,
    find_version,
    keep_case,
    save_version,
)
from sacplan.measure.measurements import Measurements
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.digest import plan_digest
from sacplan.plan.model import Plan
from sacplan.plan.review import Digests, ReviewState, Standing, Verdict
from sacplan.services.digests import images_digest, numbers_digest, numbers_of
from sacplan.services.plan_file import plan_from_bytes, plan_to_bytes

REVIEW = "review"
"""The part of a plan file that tells of its review."""

USUAL_NAME = "Plan"


def new_version(
    plan: Plan,
    volume: ImageVolume | None = None,
    measured: tuple[Measurements, UncertaintyResult | None] | None = None,
    note: str = "",
) -> NewVersion:
    """What the library keeps of a plan; digests of images and numbers where they are at hand."""
    numbers = numbers_of(*measured) if measured else None
    return NewVersion(
        plan=plan_to_bytes(_without_review(plan)).decode(),
        plan_digest=plan_digest(plan),
        images_digest=images_digest(volume) if volume is not None else "",
        numbers_digest=numbers_digest(numbers) if numbers else "",
        numbers=json.dumps(numbers, ensure_ascii=False) if numbers else "",
        note=note,
    )


def keep_new(
    library: Library, volume: ImageVolume, new: NewVersion, *, name: str = "", folder: str = ""
) -> Version:
    """Keep a plan as the first version of one that the library does not have yet."""
    case_id = keep_case(library, volume.series, folder)
    return begin_plan(library, case_id, name or USUAL_NAME, new)


def keep_further(library: Library, plan_id: int, based_on: int, new: NewVersion) -> Version:
    """Keep a further version. Raises SacplanError LIBRARY-CHANGED as `save_version` does."""
    return save_version(library, plan_id, based_on, new)


def plan_of(version: Version) -> Plan:
    """The plan that a version holds. Raises what `plan_from_bytes` does."""
    return plan_from_bytes(version.plan.encode())


def standing_of(plan: Plan, now: Digests | None = None, library: Library | None = None) -> Standing:
    """Where a plan in hand stands.

    `now` are the digests of what is on the screen; without them only the plan itself is compared.
    The library's word counts before that of the plan file.
    """
    kept = find_version(library, plan_digest(plan)) if library is not None else None
    if library is not None and kept is not None:
        found = review_of(library, kept.plan_id, kept.number)
        if found.verdicts:
            last = found.verdicts[-1]
            planner = next((v.by for v in found.verdicts if v.state is ReviewState.SUBMITTED), "")
            changed = _changed(last.digests, plan, now)
            return Standing(found.state, kept.number, last, planner, changed, is_verified=True)
        return Standing(version=kept.number, planner=kept.made_by, is_verified=True)
    return _standing_in_file(plan, now)


def with_review(plan: Plan, standing: Standing) -> Plan:
    """The plan as its file tells of its review."""
    verdict = standing.verdict
    if verdict is None:
        return _without_review(plan)
    told = {
        "state": standing.state.value,
        "version": standing.version,
        "planner": standing.planner,
        "by": verdict.by,
        "role": verdict.role,
        "at": verdict.at.isoformat(),
        "reason": verdict.reason,
        "plan_digest": verdict.digests.plan,
        "images_digest": verdict.digests.images,
        "numbers_digest": verdict.digests.numbers,
    }
    return replace(plan, unknown=MappingProxyType({**plan.unknown, REVIEW: told}))


def _without_review(plan: Plan) -> Plan:
    rest = {name: part for name, part in plan.unknown.items() if name != REVIEW}
    return replace(plan, unknown=MappingProxyType(rest))


def _standing_in_file(plan: Plan, now: Digests | None) -> Standing:
    told = plan.unknown.get(REVIEW)
    if not isinstance(told, Mapping):
        return Standing()
    try:
        verdict = _verdict(told)
    except (KeyError, ValueError, TypeError):
        return Standing(changed=("review",))
    changed = _changed(verdict.digests, plan, now)
    version = told.get("version")
    number = version if isinstance(version, int) else 0
    return Standing(verdict.state, number, verdict, str(told.get("planner", "")), changed)


def _verdict(told: Mapping[str, Any]) -> Verdict:
    names = ("plan_digest", "images_digest", "numbers_digest")
    at = datetime.fromisoformat(str(told["at"]))
    return Verdict(
        ReviewState(str(told["state"])),
        str(told["by"]),
        str(told.get("role", "")),
        at.astimezone(),
        Digests(*(str(told[name]) for name in names)),
        str(told.get("reason", "")),
    )


def _changed(then: Digests, plan: Plan, now: Digests | None) -> tuple[str, ...]:
    if now is not None:
        return then.changed_since(now)
    return ("plan",) if then.plan != plan_digest(plan) else ()
