"""Versions are kept whole, and nobody's work is overwritten."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from library.conftest import PLANNER, READER
from made_measurements import made_volume
from sacplan.case.identity import PersonName
from sacplan.errors import SacplanError
from sacplan.library.library import Library, open_library
from sacplan.library.search import Found, find_plans
from sacplan.library.verify import verify
from sacplan.library.versions import (
    NewVersion,
    begin_plan,
    case_of,
    find_version,
    keep_case,
    read_version,
    save_version,
    versions_of,
)

FIRST = NewVersion('{"s": 1}', "a" * 64, "i" * 64, "n" * 64, '{"tapes": []}', "first thoughts")
SECOND = replace(FIRST, plan='{"s": 2}', plan_digest="b" * 64)
Opened = Callable[..., Library]


def test_every_version_comes_back_as_it_was_kept(opened: Opened) -> None:
    library = opened()
    case = keep_case(library, made_volume().series, "/images/1")
    one = begin_plan(library, case, "S2/3", FIRST)
    two = save_version(library, one.plan_id, 1, SECOND)
    assert (one.number, two.number) == (1, 2)
    assert two.made_by == "Ito Haruka"
    assert [v.plan for v in versions_of(library, one.plan_id)] == [FIRST.plan, SECOND.plan]
    assert read_version(library, one.plan_id) == two
    assert read_version(library, one.plan_id, 1).note == "first thoughts"
    assert find_version(library, "a" * 64) == one
    assert find_version(library, "c" * 64) is None
    assert case_of(library, one.plan_id).folder == "/images/1"
    assert save_version(library, one.plan_id, 2, SECOND) == two, "nothing new, no new version"
    with pytest.raises(SacplanError, match="LIBRARY-NO-PLAN"):
        read_version(library, one.plan_id, 3)
    with pytest.raises(SacplanError, match="LIBRARY-NO-PLAN"):
        read_version(library, 99)


def test_the_second_of_two_in_one_plan_is_told_and_nothing_is_overwritten(opened: Opened) -> None:
    one, two = opened(PLANNER), opened(READER)
    first = begin_plan(one, keep_case(one, made_volume().series), "plan", FIRST)
    save_version(two, first.plan_id, 1, SECOND)
    mine = replace(FIRST, plan='{"s": 3}')
    with pytest.raises(SacplanError, match="LIBRARY-CHANGED: Mori Ken saved version 2"):
        save_version(one, first.plan_id, 1, mine)
    assert read_version(one, first.plan_id).plan == SECOND.plan
    beside = begin_plan(one, 1, "plan", mine)
    assert beside.plan_id != first.plan_id
    names = {found.plan_name for found in find_plans(one)}
    assert names == {"plan", "plan (2)"}


def test_the_same_images_are_one_case_wherever_they_lie(opened: Opened) -> None:
    library = opened()
    series = made_volume().series
    case = keep_case(library, series, "/old")
    assert keep_case(library, series, "/new") == case
    assert keep_case(library, series) == case
    begin_plan(library, case, "plan", FIRST)
    assert case_of(library, 1).folder == "/new"


@pytest.mark.parametrize(
    ("words", "count"),
    [("", 2), ("yamada", 1), ("山田", 1), ("TARO yam", 1), ("pt-0815", 2), ("nobody", 0)],
)
def test_plans_are_found_by_any_words_of_their_case(opened: Opened, words: str, count: int) -> None:
    library = opened()
    begin_plan(library, keep_case(library, made_volume().series), "one", FIRST)
    other = made_volume(PersonName("Sato^Hana", "佐藤^花")).series
    second = keep_case(library, replace(other, series_uid="1.2.9"))
    begin_plan(library, second, "two", SECOND)
    found: tuple[Found, ...] = find_plans(library, words)
    assert len(found) == count
    assert all(f.version == 1 for f in found)


def test_of_many_who_save_at_once_each_either_succeeds_or_is_told(
    opened: Opened, place: str
) -> None:
    library = opened()
    plan = begin_plan(library, keep_case(library, made_volume().series), "plan", FIRST).plan_id
    kept: list[int] = []
    told: list[str] = []

    def work(name: int) -> None:
        own = open_library(place, PLANNER)
        for turn in range(5):
            last = read_version(own, plan).number
            try:
                new = replace(FIRST, plan=f'{{"by": {name}, "turn": {turn}}}')
                kept.append(save_version(own, plan, last, new).number)
            except SacplanError as error:
                told.append(error.code)
        own.close()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept) + len(told) == 30
    assert set(told) <= {"LIBRARY-CHANGED"}
    assert sorted(kept) == list(range(2, len(kept) + 2))
    assert len(versions_of(library, plan)) == len(kept) + 1
    assert verify(library).faults == ()
