"""All numbers as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sacplan.whole_file import write_whole


def write_table(numbers: dict[str, Any], path: Path) -> Path:
    """Write numbers (as `measure --json` prints them) as CSV: one a row, with the names that lead
    to it. UTF-8 with a byte order mark, which spreadsheets need. Raises SacplanError
    EXPORT-UNWRITABLE."""
    stream = io.StringIO()
    rows = csv.writer(stream)
    rows.writerow(("name", "value"))
    rows.writerows(_rows("", numbers))
    data = stream.getvalue().encode("utf-8-sig")
    return write_whole(path, data, code="EXPORT-UNWRITABLE", what="the table")


def _rows(name: str, value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any JSON value
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _rows(f"{name}.{key}" if name else str(key), part)
    elif isinstance(value, list) and any(isinstance(part, dict | list) for part in value):
        for number, part in enumerate(value):
            label = part.get("name", number) if isinstance(part, dict) else number
            yield from _rows(f"{name}.{label}", part)
    elif isinstance(value, list):
        yield name, " ".join(map(str, value))
    else:
        yield name, "" if value is None else value
