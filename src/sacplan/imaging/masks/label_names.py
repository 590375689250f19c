"""What the labels of a NIfTI or NRRD file are called: by the file, beside it, or by its name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sacplan.errors import Finding, Severity
from sacplan.imaging.masks.names import is_known, our_name

_SUFFIXES = (".seg.nrrd", ".nii.gz", ".nrrd", ".nii")
_MOST_BYTES = 1024**2


def names_beside(path: Path) -> tuple[dict[int, str], tuple[Finding, ...]]:
    """The names by label in `mask.json` or `dataset.json` beside `mask.nii.gz`, and
    MASK-NAMES-UNREAD where there is one that cannot be read.

    Either {"25": "sacrum"} or {"sacrum": 25}, alone or under "labels", as nnU-Net writes it.
    """
    for beside in (path.with_name(f"{_stem(path)}.json"), path.with_name("dataset.json")):
        if not beside.is_file():
            continue
        try:
            is_small = beside.stat().st_size <= _MOST_BYTES
            names = _names(json.loads(beside.read_text(encoding="utf-8"))) if is_small else {}
        except (OSError, ValueError, RecursionError):
            names = {}
        if names:
            return names, ()
        text = f"{beside.name} beside {path.name} holds no names of labels and was not used."
        return {}, (Finding("MASK-NAMES-UNREAD", Severity.CAUTION, text),)
    return {}, ()


def name_by_file(path: Path) -> str | None:
    """Our name for a file that is called after the one structure in it; None where unknown."""
    name = our_name(_stem(path))
    return name if is_known(name) else None


def _stem(path: Path) -> str:
    suffix = next((s for s in _SUFFIXES if path.name.lower().endswith(s)), path.suffix)
    return path.name[: len(path.name) - len(suffix)]


def _names(told: Any) -> dict[int, str]:  # noqa: ANN401 - whatever JSON holds
    table = told.get("labels", told) if isinstance(told, dict) else None
    found: dict[int, str] = {}
    for key, value in table.items() if isinstance(table, dict) else ():
        if isinstance(value, int):
            found[value] = str(key)
        elif isinstance(value, str) and str(key).isdecimal():
            found[int(key)] = value
    return found
