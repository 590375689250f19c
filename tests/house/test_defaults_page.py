"""The page of defaults names every choice a plan holds, with the value the program starts with."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from sacplan.plan.choices import Choices

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "defaults.md"


def test_every_choice_stands_on_the_page_of_defaults() -> None:
    page = PAGE.read_text(encoding="utf-8")
    missing = [field.name for field in fields(Choices) if f"`{field.name}`" not in page]
    assert not missing
