"""The reference of messages names every code that SacPlan can give, and no other."""

from __future__ import annotations

import ast
import re
from pathlib import Path

TOP = Path(__file__).parents[2]
CODE = r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|FAULT|MEMORY|MULTIFRAME"


def codes_in_source() -> set[str]:
    return {
        node.value
        for path in (TOP / "src" / "sacplan").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and path.parent.name != "imaging"
        and path.name != "codes.py"  # those of DICOM objects
        and re.fullmatch(CODE, node.value)
    }


def codes_on(page: str) -> set[str]:
    text = (TOP / "docs" / "reference" / page).read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith("| ")]
    return set(re.findall(rf"\b(?:{CODE})\b", " ".join(rows)))


def test_every_code_is_in_the_reference_and_no_other() -> None:
    given = codes_in_source()
    assert len(given) > 50
    told, of_masks = codes_on("messages.md"), codes_on("segmentations.md")
    assert given - told - of_masks - codes_on("series.md") == set()
    assert (told | of_masks) - given == set()
    assert told & codes_on("series.md") == set()
    assert of_masks & (told | codes_on("series.md")) == set()
