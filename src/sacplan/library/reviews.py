"""Verdicts and comments on versions: submitted, signed, returned."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from sqlalchemy import Connection, select

from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.library.audit import append, now_text, row_digest
from sacplan.library.library import Library
from sacplan.library.people import REVIEWERS, role_of
from sacplan.library.schema import COMMENTS, VERDICTS, VERSIONS
from sacplan.library.versions import subject_of
from sacplan.plan.review import Comment, Digests, ReviewState, Verdict, state_after


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What the library holds of one version's review, the oldest first."""

    state: ReviewState
    verdicts: tuple[Verdict, ...]
    comments: tuple[Comment, ...]
    own_planes: tuple[Plane | None, ...]
    """The cut each verdict's reader would make, where they marked one."""


def submit(library: Library, plan_id: int, number: int) -> Verdict:
    """Give the latest version to be reviewed.

    Raises SacplanError REVIEW-OUTDATED where a newer one exists, REVIEW-NOT-MEASURED where its
    images and numbers are not known, REVIEW-STATE where it was submitted or signed already.
    """
    with library.writing() as connection:
        digests = _latest_digests(connection, plan_id, number)
        if not digests.images or not digests.numbers:
            raise SacplanError(
                "REVIEW-NOT-MEASURED",
                "This version was kept without its measurements, so a sign-off could not hold it.",
                "Open it with its images, wait for the numbers, save it, and submit that.",
            )
        _refuse_unless(connection, plan_id, number, (ReviewState.DRAFT, ReviewState.RETURNED))
        return _enter(connection, library, plan_id, number, ReviewState.SUBMITTED, digests, "")


def sign(
    library: Library,
    plan_id: int,
    number: int,
    seen: Digests,
    *,
    reason: str = "",
    own_plane: Plane | None = None,
) -> Verdict:
    """Sign a submitted version; `seen` are the digests of what the reader had on the screen.

    Raises SacplanError: REVIEW-ROLE for one who is no reviewer, REVIEW-OWN for the one who
    submitted it, REVIEW-OUTDATED, REVIEW-STATE, and REVIEW-NOT-THE-SAME where what was seen is not
    what was submitted.
    """
    return _judge(library, plan_id, number, ReviewState.SIGNED, seen, reason, own_plane)


def send_back(
    library: Library,
    plan_id: int,
    number: int,
    seen: Digests,
    *,
    reason: str,
    own_plane: Plane | None = None,
) -> Verdict:
    """Return a submitted version with the reason. Raises as `sign` does, and REVIEW-REASON where
    none is given."""
    if not reason.strip():
        raise SacplanError(
            "REVIEW-REASON",
            "A plan cannot be returned without a reason.",
            "Write what is to be changed.",
        )
    return _judge(library, plan_id, number, ReviewState.RETURNED, seen, reason.strip(), own_plane)


def add_comment(library: Library, plan_id: int, number: int, comment: Comment) -> Comment:
    """Keep a remark under the name of who is at the library now, at this time.

    Raises SacplanError REVIEW-COMMENT for an empty one.
    """
    if not comment.text.strip():
        raise SacplanError("REVIEW-COMMENT", "The comment is empty.", "Write something, or cancel.")
    place = comment.place_mm
    with library.writing() as connection:
        values = {
            "plan_id": plan_id,
            "number": number,
            "login": library.who.login,
            "name": library.who.name,
            "at": now_text(),
            "text": comment.text.strip(),
            "place_mm": "" if place is None else json.dumps(np.asarray(place).tolist()),
            "about": comment.about,
        }
        connection.execute(COMMENTS.insert().values(**values))
        detail = {"row": row_digest(values)}
        append(connection, library.who, "comment", subject_of(plan_id, number), detail)
        return _comment(values)


def review_of(library: Library, plan_id: int, number: int) -> Reviewed:
    """All that was said of a version."""
    with library.reading() as connection:
        rows = _rows(connection, plan_id, number)
        verdicts = tuple(_verdict(row) for row in rows)
        planes = tuple(_plane(row["own_plane"]) for row in rows)
        said = select(COMMENTS).where(COMMENTS.c.plan_id == plan_id, COMMENTS.c.number == number)
        found = connection.execute(said.order_by(COMMENTS.c.id)).mappings()
        comments = tuple(_comment(dict(row)) for row in found)
        return Reviewed(_state(connection, plan_id, number, verdicts), verdicts, comments, planes)


def _judge(
    library: Library,
    plan_id: int,
    number: int,
    verdict: ReviewState,
    seen: Digests,
    reason: str,
    own_plane: Plane | None,
) -> Verdict:
    with library.writing() as connection:
        if role_of(connection, library.who) not in REVIEWERS:
            raise SacplanError(
                "REVIEW-ROLE",
                f"{library.who.name} is not entered as a reviewer.",
                "Have a reviewer sign, or have the role entered in the list of people.",
            )
        digests = _latest_digests(connection, plan_id, number)
        _refuse_unless(connection, plan_id, number, (ReviewState.SUBMITTED,))
        submitted = _rows(connection, plan_id, number)[-1]
        if submitted["login"] == library.who.login:
            raise SacplanError(
                "REVIEW-OWN",
                f"{library.who.name} submitted this plan: a review needs a second reader.",
                "Have another reviewer read it.",
            )
        changed = digests.changed_since(seen)
        if changed:
            raise SacplanError(
                "REVIEW-NOT-THE-SAME",
                f"What is on the screen is not what was submitted: {', '.join(changed)} differ.",
                "Open the submitted version with the images it was planned on.",
            )
        return _enter(connection, library, plan_id, number, verdict, digests, reason, own_plane)


def _enter(
    connection: Connection,
    library: Library,
    plan_id: int,
    number: int,
    state: ReviewState,
    digests: Digests,
    reason: str,
    own_plane: Plane | None = None,
) -> Verdict:
    plane = None if own_plane is None else [own_plane.point.tolist(), own_plane.normal.tolist()]
    values: dict[str, Any] = {
        "plan_id": plan_id,
        "number": number,
        "state": state.value,
        "login": library.who.login,
        "name": library.who.name,
        "role": role_of(connection, library.who),
        "at": now_text(),
        "reason": reason,
        "plan_digest": digests.plan,
        "images_digest": digests.images,
        "numbers_digest": digests.numbers,
        "own_plane": "" if plane is None else json.dumps(plane),
    }
    connection.execute(VERDICTS.insert().values(**values))
    detail = {"row": row_digest(values), "plan_digest": digests.plan, "reason": reason}
    append(connection, library.who, state.value, subject_of(plan_id, number), detail)
    return _verdict(values)


def _latest_digests(connection: Connection, plan_id: int, number: int) -> Digests:
    query = select(VERSIONS).where(VERSIONS.c.plan_id == plan_id).order_by(VERSIONS.c.number)
    rows = connection.execute(query).all()
    if not rows or rows[-1].number != number:
        last = rows[-1].number if rows else "none"
        raise SacplanError(
            "REVIEW-OUTDATED",
            f"Version {number} is not the latest one of this plan (that is {last}).",
            "Open the latest version.",
        )
    row = rows[-1]
    return Digests(row.plan_digest, row.images_digest, row.numbers_digest)


def _refuse_unless(
    connection: Connection, plan_id: int, number: int, needed: tuple[ReviewState, ...]
) -> None:
    verdicts = tuple(_verdict(row) for row in _rows(connection, plan_id, number))
    state = _state(connection, plan_id, number, verdicts)
    if state not in needed:
        raise SacplanError(
            "REVIEW-STATE",
            f"Version {number} is {state}; it would have to be {' or '.join(needed)}.",
            "Look at its history.",
        )


def _state(
    connection: Connection, plan_id: int, number: int, verdicts: tuple[Verdict, ...]
) -> ReviewState:
    later = (VERDICTS.c.plan_id == plan_id) & (VERDICTS.c.number > number)
    signed = select(VERDICTS.c.id).where(later, VERDICTS.c.state == ReviewState.SIGNED.value)
    is_later = connection.execute(signed.limit(1)).first() is not None
    return state_after(verdicts, a_later_one_is_signed=is_later)


def _rows(connection: Connection, plan_id: int, number: int) -> list[dict[str, Any]]:
    of_version = (VERDICTS.c.plan_id == plan_id) & (VERDICTS.c.number == number)
    query = select(VERDICTS).where(of_version).order_by(VERDICTS.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def _verdict(row: dict[str, Any]) -> Verdict:
    digests = Digests(row["plan_digest"], row["images_digest"], row["numbers_digest"])
    at = datetime.fromisoformat(row["at"])
    return Verdict(ReviewState(row["state"]), row["name"], row["role"], at, digests, row["reason"])


def _plane(text: str) -> Plane | None:
    return Plane(*json.loads(text)) if text else None


def _comment(row: dict[str, Any]) -> Comment:
    place = np.array(json.loads(row["place_mm"]), float) if row["place_mm"] else None
    return Comment(row["name"], datetime.fromisoformat(row["at"]), row["text"], place, row["about"])
