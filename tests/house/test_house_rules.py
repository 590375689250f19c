"""Rules of the house that a machine can check."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from sacplan.plan.choices import DEFAULT_CHOICES
from sacplan.plan.model import DEFAULT_TISSUE_MM

TOP = Path(__file__).parents[2]
SOURCES = sorted((TOP / "src" / "sacplan").rglob("*.py"))
DECISIONS = (
    "0001-patient-frame",
    "0002-frozen-plan-with-snapshot-undo",
    "0003-four-states",
    "0004-ladder",
    "0005-tape-length",
)
FORBIDDEN = {
    "a module that gathers what has no home": re.compile(
        r"^(?:from|import) sacplan[\w.]*\.(?:utils?|helpers?|common|types)\b", re.MULTILINE
    ),
    "the whole of VTK": re.compile(r"^\s*import vtk\b|^\s*from vtk import", re.MULTILINE),
    "an event loop run by hand": re.compile(r"\bprocessEvents\b"),
    "waiting by the clock": re.compile(r"\btime\.sleep\b|\bfrom time import .*\bsleep\b"),
    "an excuse without a reason": re.compile(r"#\s*type:\s*ignore(?!\[)|#\s*noqa(?!:)"),
    "unfinished work": re.compile(r"\b(?:TODO|FIXME|XXX)\b|\bNotImplementedError\b"),
    "a flip of the picture": re.compile(r"\bdef \w*flip\w*\(|vtkImageFlip", re.IGNORECASE),
    "a place on one machine": re.compile(r"[\"' ]/(?:work|root|home)/"),
}


def test_no_source_file_is_longer_than_300_lines() -> None:
    lengths = {
        str(path.relative_to(TOP)): len(path.read_text(encoding="utf-8").splitlines())
        for folder in ("src", "tests", "bench")
        for path in (TOP / folder).rglob("*.py")
    }
    assert lengths
    assert {name: count for name, count in lengths.items() if count > 300} == {}


@pytest.mark.parametrize("reason", FORBIDDEN)
def test_no_source_holds(reason: str) -> None:
    found = [
        f"{path.relative_to(TOP)}: {match.group().strip()}"
        for path in SOURCES
        for match in FORBIDDEN[reason].finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_every_module_has_a_one_line_caption() -> None:
    def caption(path: Path) -> str:
        lines = path.read_text(encoding="utf-8").splitlines()
        return lines[0] if lines else ""

    bad = [
        str(path.relative_to(TOP))
        for path in SOURCES
        if not re.fullmatch(r'""".+[.?!]"""', caption(path))
    ]
    assert bad == []


def test_the_ladder_and_the_other_import_contracts_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([program], cwd=TOP, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_decisions_are_recorded() -> None:
    for name in DECISIONS:
        text = (TOP / "docs" / "decisions" / f"{name}.md").read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert len(text.split()) > 150


def test_locked_files_name_no_index() -> None:
    for path in (TOP / "requirements").iterdir():
        text = path.read_text(encoding="utf-8")
        assert re.search(r"https?://|--(?:extra-)?index-url|--find-links", text) is None
        if path.suffix == ".lock":
            pinned = re.findall(r"^\S+==\S+", text, re.MULTILINE)
            assert len(pinned) > 20
            assert text.count("--hash=sha256:") >= len(pinned)


def test_every_choice_of_the_surgeon_is_on_the_page_of_defaults() -> None:
    page = (TOP / "docs" / "reference" / "defaults.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `(\w+)` \| ([^ |]+)", page, re.MULTILINE))
    choices = {each.name: getattr(DEFAULT_CHOICES, each.name) for each in fields(DEFAULT_CHOICES)}
    choices["tissue_mm"] = DEFAULT_TISSUE_MM
    assert set(told) == set(choices)
    for name, value in choices.items():
        assert value is None or told[name] == str(value), name


def test_links_in_the_documentation_lead_somewhere() -> None:
    pages = [*TOP.glob("*.md"), *(TOP / "docs").rglob("*.md")]
    broken = [
        f"{page.relative_to(TOP)}: {link}"
        for page in pages
        for link in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / link).exists() and not link.endswith(".png")
    ]
    assert broken == []
