"""What may be told of a fault: all that explains it, nothing that says who the patient is."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from sacplan.errors import SacplanError
from sacplan.language.catalogue import Catalogue, texts_of
from sacplan.resource_files import resource_path

_PLACE = re.compile(r"\{\d\}")
_OPEN, _SHUT = "\ue000", "\ue001"
_OWN = re.compile(f"{_OPEN}([^{_OPEN}{_SHUT}]*){_SHUT}")
_NAME = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")


def report_text(
    error: SacplanError, fault: BaseException | None, done: Iterable[str], machine: Iterable[str]
) -> str:
    """The report. `done`: the keys of the actions done last; `machine`: lines about the machine.

    Nothing is struck out for looking like a name, as a name looks like any word: only what is
    known to be the program's own is let through.
    """
    parts = (
        ("Code", [error.code if _NAME.fullmatch(error.code) else "?"]),
        ("Problem", [own_words(error.problem)]),
        ("Remedy", [own_words(error.remedy)]),
        ("Done last", [" ".join(done) or "nothing"]),
        ("Where", list(fault_lines(fault)) if fault is not None else ["an error that is told"]),
        ("Machine", list(machine)),
    )
    return "\n".join(f"{title}: " + "\n  ".join(lines) for title, lines in parts)


def own_words(text: str) -> str:
    """What of a message is written so in the program; what was put in is shown as an ellipsis.

    Values, names and paths are left out alike; so is a sentence that the program does not know.
    """
    found = [part.strip() for part in _OWN.findall(_own_texts().text(text))]
    return " ".join(part for part in found if part != "…") or "…"


def fault_lines(fault: BaseException) -> Iterator[str]:
    """Kinds and places of an exception and of what caused it: no messages, no values, and of a
    file only what lies inside a package."""
    seen: set[int] = set()
    link: BaseException | None = fault
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield f"{type(link).__module__}.{type(link).__qualname__}"
        for frame in traceback.extract_tb(link.__traceback__):
            yield f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
        link = link.__cause__ or link.__context__


def _short(file: str) -> str:
    """The part of a path below the folder of packages."""
    parts = Path(file).parts
    for root in ("site-packages", "src", "lib"):
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) :])
    return Path(file).name


@cache
def _own_texts() -> Catalogue:
    """The program's texts, each in marks of its own and with nothing put in."""
    known = texts_of(resource_path("translations", "sacplan_ja.ts"))
    return Catalogue({text: f"{_OPEN}{_PLACE.sub('…', text)}{_SHUT}" for text in known})
