"""The reference of series names every code that finding and loading series can give."""

from __future__ import annotations

import re
from pathlib import Path

TOP = Path(__file__).parents[2]
STEMS = "SERIES|FILE|PIXELS|CT|PATIENT|FOLDER|DECODE|DECODER|NO"
CODE = re.compile(rf'"((?:{STEMS})-[A-Z0-9-]+|MULTIFRAME|MEMORY)"')


def test_every_code_is_in_the_reference_and_no_other() -> None:
    folder = TOP / "src" / "sacplan"
    sources = [*(folder / "imaging").glob("*.py"), folder / "services" / "open_series.py"]
    given = {code for path in sources for code in CODE.findall(path.read_text(encoding="utf-8"))}
    assert len(given) > 40
    text = (TOP / "docs" / "reference" / "series.md").read_text(encoding="utf-8")
    cells = " ".join(line.split("|")[1] for line in text.splitlines() if line.startswith("| "))
    listed = set(re.findall(rf"\b(?:(?:{STEMS})-[A-Z0-9-]+|MULTIFRAME|MEMORY)\b", cells))
    assert given - listed == set()
    assert listed - given == set()
