from __future__ import annotations

import os
from pathlib import Path

import pytest

from sacplan.plan.model import PROMONTORY, CaseReference, Landmark, Plan
from sacplan.services.autosave import Kept, keep, kept
from sacplan.services.plan_file import read_plan

BEGUN = Plan({PROMONTORY: Landmark([1, 2, 3])}, case=CaseReference("山田-7", "1.1", "1.2", "1.3"))


def test_a_plan_that_was_only_begun_comes_back_with_its_images(tmp_path: Path) -> None:
    place, images = tmp_path / "state" / "autosave", tmp_path / "症例 ①"
    assert kept(place) is None
    assert keep(BEGUN, images, place)
    found = kept(place)
    assert found == Kept(place / "plan.sacplan.json", images)
    again = read_plan(found.path, must_be_complete=False)
    assert again.case == BEGUN.case
    assert again.landmarks[PROMONTORY].position_mm.tolist() == [1, 2, 3]


def test_the_last_plan_is_the_one_kept(tmp_path: Path) -> None:
    for z in range(5):
        assert keep(BEGUN.with_landmark(PROMONTORY, Landmark([0, 0, z])), None, tmp_path)
    found = kept(tmp_path)
    assert found is not None
    assert found.folder is None
    plan = read_plan(found.path, must_be_complete=False)
    assert plan.landmarks[PROMONTORY].position_mm[2] == 4
    assert sorted(p.name for p in tmp_path.iterdir()) == ["images.json", "plan.sacplan.json"]


def test_broken_news_of_the_images_do_not_lose_the_plan(tmp_path: Path) -> None:
    assert keep(BEGUN, tmp_path, tmp_path)
    for text in ("", "{", "7", "null"):
        (tmp_path / "images.json").write_text(text, encoding="utf-8")
        assert kept(tmp_path) == Kept(tmp_path / "plan.sacplan.json", None)


def test_a_place_that_cannot_be_written_is_said_and_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not keep(BEGUN, None, tmp_path / "file" / "autosave")


@pytest.mark.skipif(os.name != "posix", reason="folders have no such modes here")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    assert keep(BEGUN, None, tmp_path / "autosave")
    assert (tmp_path / "autosave").stat().st_mode & 0o077 == 0
