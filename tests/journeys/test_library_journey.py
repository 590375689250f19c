"""A plan into the library, through its review, and out again, by the command line."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest

from sacplan.cli.command_line import main
from sacplan.library.library import Library
from sacplan.phantom.spec import PhantomSpec
from sacplan.plan.review import ReviewState
from sacplan.services.keep_plan import standing_of
from sacplan.services.library_place import library_place, open_usual, use_place
from sacplan.services.make_phantom import make_phantom
from sacplan.services.plan_file import read_plan

SPEC = PhantomSpec(
    step_mm=3.0, spacing_mm=1.2, field_mm=(150.0, 130.0, 150.0), yaw_deg=6.0, roll_deg=3.0
)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make_phantom(tmp_path_factory.mktemp("case") / "made", SPEC)
    for plan in made.glob("*.sacplan.json"):
        values = json.loads(plan.read_text("utf-8"))
        plan.write_text(json.dumps(values | {"choices": {"runs": 100}}), "utf-8")
    return made


@pytest.fixture
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "庫" / "plans.sqlite"
    monkeypatch.setenv("SACPLAN_LIBRARY", str(place))
    monkeypatch.setenv("LOGNAME", "ito")
    return place


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], usual: Path) -> Run:  # noqa: ARG001 - sets the place
    def command(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = main([str(word) for word in words])
        told = capsys.readouterr()
        return status, told.out, told.err.splitlines()[-1] if told.err else ""

    return command


def test_from_a_plan_file_to_a_signed_one_and_back(
    run: Run, case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = case / "plan-S2-3.sacplan.json"
    assert run("library", "keep", case, "--plan", plan, "--note", "first")[1] == (
        "Plan 1, version 1\n"
    )
    assert run("library", "keep", case, "--plan", plan, "--onto", 1)[1].endswith("version 1\n")
    lower = case / "plan-S3-4.sacplan.json"
    assert run("library", "keep", case, "--plan", lower, "--onto", 1)[1].endswith("version 2\n")
    stale = run("library", "keep", case, "--plan", plan, "--onto", 1, "--based-on", 1)
    assert stale[0] == 1
    assert stale[2].startswith("LIBRARY-CHANGED")
    told = run("library", "diff", 1)[1]
    assert re.search(r"Tape, midline: \d+\.\d -> \d+\.\d mm \(\+2\d\.\d\)", told)
    assert "Root S2 left: at risk -> kept" in told

    monkeypatch.setenv("SACPLAN_PASSWORD", "鍵")
    run("library", "person", "mori", "--name", "森 健", "--role", "reviewer", "--password")
    assert run("review", "sign", 1, case)[2].startswith("REVIEW-ROLE")
    assert run("review", "submit", 1)[0] == 0
    monkeypatch.setenv("SACPLAN_PASSWORD", "wrong")
    assert run("review", "--as", "mori", "sign", 1, case)[2].startswith("PERSON-UNKNOWN")
    monkeypatch.setenv("SACPLAN_PASSWORD", "鍵")
    assert run("review", "--as", "mori", "comment", 1, "S1?", "--about", "promontory")[0] == 0
    assert run("review", "--as", "mori", "sign", 1, case)[1] == "Version 2 is signed by 森 健.\n"
    history = run("library", "history", 1)[1]
    assert "signed by 森 健" in history
    assert "[promontory]: S1?" in history
    found = json.loads(run("library", "list", "phantom", "--state", "signed", "--json")[1])
    assert [p["version"] for p in found["plans"]] == [2]

    out = tmp_path / "signed.sacplan.json"
    assert run("library", "take", 1, "--out", out)[0] == 0
    assert standing_of(read_plan(out)).is_signed
    values = json.loads(out.read_text("utf-8"))
    values["tissue_mm"] = 2.5
    out.write_text(json.dumps(values), "utf-8")
    changed = standing_of(read_plan(out))
    assert changed.state is ReviewState.SIGNED
    assert changed.changed == ("plan",)
    assert not changed.is_signed

    last = run("library", "verify")[1]
    end = last.split()[-1]
    assert run("library", "verify", "--noted", end[:8])[0] == 0
    assert run("library", "verify", "--noted", "0000")[2].startswith("LIBRARY-TAMPERED")


def test_the_images_of_another_export_are_the_same_and_altered_ones_are_not(
    run: Run, case: Path, tmp_path: Path
) -> None:
    plan = case / "plan-S2-3.sacplan.json"
    run("library", "keep", case, "--plan", plan)
    run("library", "person", "mori", "--name", "Mori", "--role", "reviewer")
    run("review", "submit", 1)
    other = tmp_path / "export"
    other.mkdir()
    pictures = sorted((case / "CT").iterdir())
    for number, path in enumerate(reversed(pictures)):
        shutil.copy(path, other / f"IM{number}")
    changed = pydicom.dcmread(other / "IM20")
    values = changed.pixel_array.copy()
    values[0, 0] += 1
    changed.PixelData = values.astype(np.int16).tobytes()
    changed.save_as(other / "IM20")
    refused = run("review", "--as", "mori", "sign", 1, other)
    assert refused[2].startswith("REVIEW-NOT-THE-SAME")
    assert "images differ" in refused[2]
    shutil.copy(pictures[len(pictures) - 1 - 20], other / "IM20")
    assert run("review", "--as", "mori", "sign", 1, other)[0] == 0


def test_the_place_of_the_library_is_one_setting(
    usual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "sacplan.services.library_place.user_config_path", lambda *_a, **_k: tmp_path / "config"
    )
    assert library_place() == str(usual)
    monkeypatch.delenv("SACPLAN_LIBRARY")
    use_place(str(tmp_path / "mine.sqlite"))
    library: Library = open_usual()
    assert library.file == tmp_path / "mine.sqlite"
    library.close()
    use_place("postgresql://me:geheim@host/plans")
    assert library_place() == "postgresql://me:geheim@host/plans"
    use_place("")
    assert library_place().endswith("plans.sqlite")
