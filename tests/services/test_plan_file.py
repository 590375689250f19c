from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from made_scene import made_case, made_plan
from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError, Severity
from sacplan.plan.model import CaseReference, Plan
from sacplan.services.plan_file import check_plan_belongs, read_plan, reference_to, write_plan


@pytest.fixture(scope="module")
def case() -> Case:
    return made_case()


def refused(code: str, path: Path) -> str:
    with pytest.raises(SacplanError) as refusal:
        read_plan(path)
    assert refusal.value.code == code
    return refusal.value.problem


def test_a_saved_plan_comes_back_the_same_in_a_japanese_folder(case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "山田 太郎" / "症例①"
    folder.mkdir(parents=True)
    plan = replace(made_plan(case), case=reference_to(case.volume))
    path = write_plan(plan, folder / "計画.sacplan.json")
    first = path.read_bytes()
    again = read_plan(path)
    assert again.case == plan.case
    assert np.array_equal(again.transection.normal, plan.transection.normal)
    write_plan(again, path)
    assert path.read_bytes() == first
    assert b'"position_mm": [' in first
    assert [p.name for p in folder.iterdir()] == ["計画.sacplan.json"]


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Has the system itself refuse to write more, as a full disk does."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [0, 1, 400])
def test_a_failed_save_leaves_the_old_plan(size: int, case: Case, tmp_path: Path) -> None:
    path = write_plan(Plan(), tmp_path / "plan.sacplan.json")
    before = path.read_bytes()
    refusal: SacplanError | None = None
    with files_of_at_most(size):
        try:
            write_plan(made_plan(case), path)
        except SacplanError as error:
            refusal = error
    assert refusal is not None
    assert refusal.code == "PLAN-UNWRITABLE"
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["plan.sacplan.json"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    for path in (tmp_path / "missing" / "p.json", file / "p.json", tmp_path):
        with pytest.raises(SacplanError, match="PLAN-UNWRITABLE") as refusal:
            write_plan(Plan(), path)
        assert str(path) in refusal.value.problem
        assert refusal.value.remedy
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_may_only_be_read_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("this user may write everywhere")
    with pytest.raises(SacplanError, match="PLAN-UNWRITABLE"):
        write_plan(Plan(), folder / "p.json")


def test_files_that_are_no_plans_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.sacplan.json"
    refused("PLAN-UNREADABLE", path)
    refused("PLAN-UNREADABLE", tmp_path)
    for text in ("", "{", "\x00\x01", "[" * 100_000):
        path.write_text(text, encoding="utf-8")
        refused("PLAN-FORMAT", path)
    path.write_bytes(b"\xff\xfe")
    refused("PLAN-FORMAT", path)
    apex = '"apex": {"position_mm": [0,0,0]}'
    twice = f'"landmarks": {{{apex}, {apex}}}'
    path.write_text(f'{{"format": "sacplan-plan", "version": 1, {twice}}}', encoding="utf-8")
    assert "apex" in refused("PLAN-MALFORMED", path)


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ('"review": {"marks": [1, NaN]}', "review.marks[1]"),
        ('"landmarks": {"apex": {"position_mm": [0, 1e999, 0]}}', "landmarks.apex.position_mm[1]"),
        ('"landmarks": {"apex": {"position_mm": [0, 1e200, 0]}}', "landmarks.apex.position_mm"),
        ('"transection": {"point_mm": [0,0,0], "normal": [0,0,1e200]}', "transection.normal"),
        ('"review": {"by": "\\ud800"}', "review.by"),
    ],
)
def test_what_could_not_be_measured_or_written_again_is_refused_where_it_stands(
    part: str, place: str, tmp_path: Path
) -> None:
    path = tmp_path / "x.sacplan.json"
    path.write_text(f'{{"format": "sacplan-plan", "version": 1, {part}}}', encoding="utf-8")
    assert f"{place} in the plan file" in refused("PLAN-MALFORMED", path)


def test_an_unfinished_plan_is_read_only_where_that_is_allowed(tmp_path: Path) -> None:
    path = write_plan(Plan(), tmp_path / "begun.sacplan.json")
    assert "landmarks.promontory" in refused("PLAN-INCOMPLETE", path)
    assert read_plan(path, must_be_complete=False).transection is None


def test_another_patient_and_another_frame_are_refused(case: Case) -> None:
    volume: ImageVolume = case.volume
    own = reference_to(volume)

    def findings(**changes: str) -> list[str]:
        plan = Plan(case=replace(own, **changes))
        return [finding.code for finding in check_plan_belongs(plan, volume)]

    assert findings() == []
    assert findings(study_uid="other") == []
    assert findings(series_uid="other") == ["PLAN-OTHER-SERIES"]
    for changes, code in (
        ({"patient_id": "M-2"}, "PLAN-OTHER-PATIENT"),
        ({"series_uid": "other", "frame_of_reference_uid": "9"}, "PLAN-OTHER-FRAME"),
    ):
        with pytest.raises(SacplanError) as refusal:
            findings(**changes)
        assert refusal.value.code == code


def test_a_plan_without_a_case_gives_a_caution(case: Case) -> None:
    for reference in (None, CaseReference()):
        (finding,) = check_plan_belongs(Plan(case=reference), case.volume)
        assert (finding.code, finding.severity) == ("PLAN-UNBOUND", Severity.CAUTION)
