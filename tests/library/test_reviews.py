"""A verdict holds one version, by one who may give it, on what was submitted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from library.conftest import PLANNER, READER
from made_measurements import made_volume
from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.library.library import Library
from sacplan.library.people import (
    PLANNER as PLANS,
)
from sacplan.library.people import (
    REVIEWER as READS,
)
from sacplan.library.people import (
    Person,
    enter_person,
    identify,
    needs_password,
)
from sacplan.library.reviews import add_comment, review_of, send_back, sign, submit
from sacplan.library.search import find_plans
from sacplan.library.versions import NewVersion, begin_plan, keep_case, save_version
from sacplan.plan.review import Comment, Digests, ReviewState

FIRST = NewVersion("{}", "a" * 64, "i" * 64, "n" * 64)
SEEN = Digests("a" * 64, "i" * 64, "n" * 64)
Opened = Callable[..., Library]


@pytest.fixture
def library(opened: Opened) -> Library:
    library = opened(PLANNER)
    enter_person(library, Person(READER.login, READER.name, READS))
    begin_plan(library, keep_case(library, made_volume().series), "plan", FIRST)
    return library


def test_a_plan_goes_from_draft_by_submission_to_a_signature(
    library: Library, opened: Opened
) -> None:
    assert review_of(library, 1, 1).state is ReviewState.DRAFT
    submit(library, 1, 1)
    assert find_plans(library, state=ReviewState.SUBMITTED)
    plane = Plane([1.0, 2.0, 3.0], [0.0, 0.0, -1.0])
    verdict = sign(opened(READER), 1, 1, SEEN, reason="as agreed", own_plane=plane)
    assert (verdict.by, verdict.role, verdict.digests) == ("Mori Ken", READS, SEEN)
    found = review_of(library, 1, 1)
    assert found.state is ReviewState.SIGNED
    assert [v.state for v in found.verdicts] == [ReviewState.SUBMITTED, ReviewState.SIGNED]
    assert found.verdicts[1] == verdict
    assert found.own_planes[0] is None
    own = found.own_planes[1]
    assert own is not None
    np.testing.assert_array_equal(own.point, plane.point)


def test_a_later_signature_supersedes_the_earlier_one_and_a_draft_does_not(
    library: Library, opened: Opened
) -> None:
    reader = opened(READER)
    submit(library, 1, 1)
    sign(reader, 1, 1, SEEN)
    save_version(library, 1, 1, replace(FIRST, plan="{ }", plan_digest="b" * 64))
    assert review_of(library, 1, 1).state is ReviewState.SIGNED
    assert review_of(library, 1, 2).state is ReviewState.DRAFT
    submit(library, 1, 2)
    sign(reader, 1, 2, replace(SEEN, plan="b" * 64))
    assert review_of(library, 1, 1).state is ReviewState.SUPERSEDED
    assert review_of(library, 1, 2).state is ReviewState.SIGNED


def test_a_returned_plan_says_why_and_can_be_submitted_again(
    library: Library, opened: Opened
) -> None:
    reader = opened(READER)
    submit(library, 1, 1)
    with pytest.raises(SacplanError, match="REVIEW-REASON"):
        send_back(reader, 1, 1, SEEN, reason=" ")
    send_back(reader, 1, 1, SEEN, reason="S1 is not counted")
    assert review_of(library, 1, 1).state is ReviewState.RETURNED
    assert review_of(library, 1, 1).verdicts[-1].reason == "S1 is not counted"
    submit(library, 1, 1)
    assert review_of(library, 1, 1).state is ReviewState.SUBMITTED


@pytest.mark.parametrize("part", ["plan", "images", "numbers"])
def test_what_is_not_what_was_submitted_is_not_signed(
    library: Library, opened: Opened, part: str
) -> None:
    submit(library, 1, 1)
    for other in ("x" * 64, ""):
        with pytest.raises(SacplanError, match=f"REVIEW-NOT-THE-SAME.*{part}"):
            sign(opened(READER), 1, 1, replace(SEEN, **{part: other}))
    assert review_of(library, 1, 1).state is ReviewState.SUBMITTED


def test_only_a_reviewer_who_did_not_submit_it_signs(library: Library, opened: Opened) -> None:
    with pytest.raises(SacplanError, match="REVIEW-STATE"):
        sign(opened(READER), 1, 1, SEEN)
    submit(opened(READER), 1, 1)
    with pytest.raises(SacplanError, match="REVIEW-OWN"):
        sign(opened(READER), 1, 1, SEEN)
    with pytest.raises(SacplanError, match="REVIEW-ROLE"):
        sign(library, 1, 1, SEEN)
    enter_person(library, Person(PLANNER.login, PLANNER.name, PLANS))
    with pytest.raises(SacplanError, match="REVIEW-ROLE"):
        sign(library, 1, 1, SEEN)
    with pytest.raises(SacplanError, match="REVIEW-STATE"):
        submit(library, 1, 1)


def test_neither_an_older_version_nor_one_without_numbers_is_submitted(library: Library) -> None:
    bare = NewVersion("{ }", "b" * 64)
    save_version(library, 1, 1, bare)
    with pytest.raises(SacplanError, match="REVIEW-OUTDATED"):
        submit(library, 1, 1)
    with pytest.raises(SacplanError, match="REVIEW-NOT-MEASURED"):
        submit(library, 1, 2)


def test_comments_keep_their_place_in_the_images(library: Library, opened: Opened) -> None:
    when = datetime(2020, 1, 1, tzinfo=UTC)
    there = Comment("nobody", when, " is this S1? ", np.array([1.5, -2.25, 3.125]), "promontory")
    add_comment(opened(READER), 1, 1, there)
    add_comment(library, 1, 1, Comment("", when, "yes"))
    first, second = review_of(library, 1, 1).comments
    assert (first.by, first.text, first.about) == ("Mori Ken", "is this S1?", "promontory")
    assert first.at > when
    assert first.place_mm is not None
    np.testing.assert_array_equal(first.place_mm, [1.5, -2.25, 3.125])
    assert second.place_mm is None
    with pytest.raises(SacplanError, match="REVIEW-COMMENT"):
        add_comment(library, 1, 1, Comment("", when, "  "))


def test_one_with_a_password_is_known_by_it_alone(library: Library) -> None:
    enter_person(library, Person("mori", "Mori Ken", READS), "鍵 key")
    assert needs_password(library, "mori")
    assert not needs_password(library, "ito")
    assert identify(library, "mori", "鍵 key").name == "Mori Ken"
    for login, password in (("mori", "鍵 Key"), ("mori", ""), ("tanaka", "")):
        with pytest.raises(SacplanError, match="PERSON-UNKNOWN"):
            identify(library, login, password)
    with pytest.raises(SacplanError, match="PERSON-ROLE"):
        enter_person(library, Person("x", "X", "chief"))
