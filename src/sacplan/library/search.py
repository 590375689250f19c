"""Finding plans by any words of their case, with where each stands."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, func, select

from sacplan.library.library import Library
from sacplan.library.schema import CASES, PLANS, VERDICTS, VERSIONS
from sacplan.library.versions import searchable
from sacplan.plan.review import ReviewState

MOST = 500


@dataclass(frozen=True, slots=True)
class Found:
    """A plan as a list shows it: its case, its latest version and where that stands."""

    plan_id: int
    plan_name: str
    version: int
    state: ReviewState
    saved_by: str
    saved_at: str
    patient_id: str
    patient_name: str
    birth_date: str
    study_date: str
    modality: str
    description: str
    series_uid: str
    folder: str


def find_plans(
    library: Library,
    words: str = "",
    *,
    state: ReviewState | None = None,
    series_uid: str = "",
    most: int = MOST,
) -> tuple[Found, ...]:
    """Plans whose case or name holds every one of the words, the one saved last first."""
    query = _all()
    for word in searchable(words).split():
        inside = CASES.c.sought.contains(word, autoescape=True)
        query = query.where(inside | func.lower(PLANS.c.name).contains(word, autoescape=True))
    if series_uid:
        query = query.where(CASES.c.series_uid == series_uid)
    with library.reading() as connection:
        rows = connection.execute(query.order_by(VERSIONS.c.made_at.desc())).mappings()
        found = [Found(**{**row, "state": _state(row["state"])}) for row in rows]
    return tuple(each for each in found if state is None or each.state is state)[:most]


def _all() -> Select[tuple[object, ...]]:
    newest = (
        select(VERSIONS.c.plan_id, func.max(VERSIONS.c.number).label("number"))
        .group_by(VERSIONS.c.plan_id)
        .subquery()
    )
    last_verdict = (
        select(VERDICTS.c.plan_id, VERDICTS.c.number, func.max(VERDICTS.c.id).label("id"))
        .group_by(VERDICTS.c.plan_id, VERDICTS.c.number)
        .subquery()
    )
    same_version = (last_verdict.c.plan_id == VERSIONS.c.plan_id) & (
        last_verdict.c.number == VERSIONS.c.number
    )
    columns = (
        PLANS.c.id.label("plan_id"),
        PLANS.c.name.label("plan_name"),
        VERSIONS.c.number.label("version"),
        VERDICTS.c.state,
        VERSIONS.c.made_by.label("saved_by"),
        VERSIONS.c.made_at.label("saved_at"),
        *(CASES.c[name] for name in ("patient_id", "patient_name", "birth_date", "study_date")),
        *(CASES.c[name] for name in ("modality", "description", "series_uid", "folder")),
    )
    latest = (newest.c.plan_id == VERSIONS.c.plan_id) & (newest.c.number == VERSIONS.c.number)
    return (
        select(*columns)
        .select_from(VERSIONS)
        .join(newest, latest)
        .join(PLANS, PLANS.c.id == VERSIONS.c.plan_id)
        .join(CASES, CASES.c.id == PLANS.c.case_id)
        .outerjoin(last_verdict, same_version)
        .outerjoin(VERDICTS, VERDICTS.c.id == last_verdict.c.id)
    )


def _state(word: str | None) -> ReviewState:
    """The latest version is never superseded: only a later one could be signed instead."""
    return ReviewState(word) if word else ReviewState.DRAFT
