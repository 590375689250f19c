"""Cases, their plans, and every version of each."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from sacplan.case.identity import SeriesIdentity
from sacplan.errors import SacplanError
from sacplan.library.audit import append, now_text, row_digest
from sacplan.library.library import Library
from sacplan.library.schema import CASES, PLANS, VERSIONS


@dataclass(frozen=True, slots=True)
class KeptCase:
    """The images of a plan as a list shows them; dates ISO 8601, empty where not known."""

    id: int
    series_uid: str
    study_uid: str
    patient_id: str
    patient_name: str
    birth_date: str
    sex: str
    modality: str
    study_date: str
    description: str
    folder: str


@dataclass(frozen=True, slots=True)
class NewVersion:
    """What is to be kept: the plan file's contents, digests of plan, images and numbers (empty
    where not measured), the numbers as JSON text, and why it was made."""

    plan: str
    plan_digest: str
    images_digest: str = ""
    numbers_digest: str = ""
    numbers: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a plan as it was kept."""

    plan_id: int
    number: int
    plan: str
    plan_digest: str
    images_digest: str
    numbers_digest: str
    numbers: str
    note: str
    made_by: str
    made_at: str
    program: str


def keep_case(library: Library, series: SeriesIdentity, folder: str = "") -> int:
    """Enter a series, or note where its images lie now; returns its id."""
    patient = series.patient
    values = {
        "study_uid": series.study_uid,
        "frame_of_reference_uid": series.frame_of_reference_uid,
        "patient_id": patient.patient_id,
        "patient_name": patient.name.display(),
        "birth_date": str(patient.birth_date or ""),
        "sex": patient.sex,
        "modality": series.modality,
        "study_date": str(series.study_date or ""),
        "description": series.series_description or series.study_description,
    }
    names = (patient.name.alphabetic, patient.name.ideographic, patient.name.phonetic)
    sought = searchable(" ".join((*names, *values.values())))
    with library.writing() as connection:
        query = select(CASES.c.id, CASES.c.folder).where(CASES.c.series_uid == series.series_uid)
        found = connection.execute(query).one_or_none()
        if found is None:
            row = {**values, "series_uid": series.series_uid, "folder": folder, "sought": sought}
            new = CASES.insert().values(**row, made_at=now_text()).returning(CASES.c.id)
            case_id = int(connection.execute(new).scalar_one())
            append(connection, library.who, "case entered", f"case/{case_id}", values)
            return case_id
        if folder and folder != found.folder:
            here = CASES.c.id == found.id
            connection.execute(CASES.update().where(here).values(folder=folder))
        return int(found.id)


def searchable(text: str) -> str:
    """Text as it is compared: widths and cases of letters alike, "^" and "=" as spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(plain.translate({ord("^"): " ", ord("="): " "}).split())


def begin_plan(library: Library, case_id: int, name: str, first: NewVersion) -> Version:
    """Keep a plan as its version 1. A name that is taken on this case gets a number after it."""
    with library.writing() as connection:
        query = select(PLANS.c.name).where(PLANS.c.case_id == case_id)
        taken = {row.name for row in connection.execute(query)}
        free, count = name, 2
        while free in taken:
            free, count = f"{name} ({count})", count + 1
        row = {"case_id": case_id, "name": free}
        row |= {"made_by": library.who.name, "made_at": now_text()}
        added = PLANS.insert().values(**row).returning(PLANS.c.id)
        plan_id = int(connection.execute(added).scalar_one())
        return _add(connection, library, plan_id, 1, first)


def save_version(library: Library, plan_id: int, based_on: int, new: NewVersion) -> Version:
    """Keep a further version of a plan that was worked on from version `based_on`. Where the plan
    and what it was measured on are the same, no version is made.

    Raises SacplanError LIBRARY-CHANGED when someone else has saved meanwhile; nothing is kept then.
    """
    with library.writing() as connection:
        last = _latest(connection, plan_id)
        if last.number != based_on:
            raise SacplanError(
                "LIBRARY-CHANGED",
                f"{last.made_by} saved version {last.number} of this plan at "
                f"{last.made_at[:16].replace('T', ' ')} UTC; yours began from version {based_on}.",
                "Nothing was overwritten. Look at the differences, then keep yours as a plan "
                "beside it, or go on from the newer version.",
            )
        if _same(last, new):
            return last
        return _add(connection, library, plan_id, based_on + 1, new)


def read_version(library: Library, plan_id: int, number: int | None = None) -> Version:
    """A version of a plan, the latest without `number`. Raises SacplanError LIBRARY-NO-PLAN."""
    with library.reading() as connection:
        if number is None:
            return _latest(connection, plan_id)
        of_plan = (VERSIONS.c.plan_id == plan_id) & (VERSIONS.c.number == number)
        row = connection.execute(select(VERSIONS).where(of_plan)).mappings().one_or_none()
        if row is None:
            raise _no_plan(f"{plan_id}, version {number}")
        return Version(**row)


def versions_of(library: Library, plan_id: int) -> tuple[Version, ...]:
    """All versions of a plan, the oldest first."""
    query = select(VERSIONS).where(VERSIONS.c.plan_id == plan_id).order_by(VERSIONS.c.number)
    with library.reading() as connection:
        return tuple(Version(**row) for row in connection.execute(query).mappings())


def find_version(library: Library, plan_digest: str) -> Version | None:
    """The latest version that holds exactly this plan, wherever it was saved."""
    query = select(VERSIONS).where(VERSIONS.c.plan_digest == plan_digest)
    query = query.order_by(VERSIONS.c.made_at.desc()).limit(1)
    with library.reading() as connection:
        row = connection.execute(query).mappings().one_or_none()
        return Version(**row) if row is not None else None


def case_of(library: Library, plan_id: int) -> KeptCase:
    """The case of a plan. Raises SacplanError LIBRARY-NO-PLAN."""
    columns = [CASES.c[name] for name in KeptCase.__dataclass_fields__]
    query = select(*columns).join(PLANS, PLANS.c.case_id == CASES.c.id)
    with library.reading() as connection:
        row = connection.execute(query.where(PLANS.c.id == plan_id)).mappings().one_or_none()
        if row is None:
            raise _no_plan(str(plan_id))
        return KeptCase(**row)


def subject_of(plan_id: int, number: int) -> str:
    """A version's name in the trail."""
    return f"plan/{plan_id}/{number}"


def _add(
    connection: Connection, library: Library, plan_id: int, number: int, new: NewVersion
) -> Version:
    from sacplan import __version__

    values: Mapping[str, Any] = {
        "plan_id": plan_id,
        "number": number,
        **{name: getattr(new, name) for name in NewVersion.__dataclass_fields__},
        "made_by": library.who.name,
        "made_at": now_text(),
        "program": __version__,
    }
    connection.execute(VERSIONS.insert().values(**values))
    detail = {"row": row_digest(values), "plan_digest": new.plan_digest, "note": new.note}
    append(connection, library.who, "version saved", subject_of(plan_id, number), detail)
    return Version(**values)


def _latest(connection: Connection, plan_id: int) -> Version:
    newest = select(func.max(VERSIONS.c.number)).where(VERSIONS.c.plan_id == plan_id)
    of_plan = (VERSIONS.c.plan_id == plan_id) & (VERSIONS.c.number == newest.scalar_subquery())
    row = connection.execute(select(VERSIONS).where(of_plan)).mappings().one_or_none()
    if row is None:
        raise _no_plan(str(plan_id))
    return Version(**row)


def _same(last: Version, new: NewVersion) -> bool:
    """Whether nothing is new: what was not measured this time does not count."""
    measured = new.numbers_digest in {"", last.numbers_digest}
    return last.plan == new.plan and measured and new.images_digest in {"", last.images_digest}


def _no_plan(which: str) -> SacplanError:
    return SacplanError(
        "LIBRARY-NO-PLAN",
        f"The library has no plan {which}.",
        "List what it holds, and name one of those.",
    )
