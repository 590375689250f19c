"""Whether the library is what its trail says it is."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, select

from sacplan.library.audit import digest_of, row_digest
from sacplan.library.library import Library
from sacplan.library.schema import AUDIT, CHAIN, COMMENTS, VERDICTS, VERSIONS
from sacplan.library.versions import subject_of

_ROWS_OF = {VERSIONS: "versions", VERDICTS: "verdicts", COMMENTS: "comments"}


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found: `faults` is empty where all is as it was written; `end` is the hash of the
    last entry, to be compared with one noted elsewhere."""

    entries: int
    end: str
    faults: tuple[str, ...]


def verify(library: Library, noted: str = "") -> Verified:
    """Walk the trail: each entry's hash, the order, and every row that an entry tells of.

    `noted`: the beginning of a hash that was printed or written down: it must be in the chain.
    """
    with library.reading() as connection:
        faults: list[str] = []
        end, known = _walk(connection, faults)
        _compare_rows(connection, faults)
        chain = connection.execute(select(CHAIN.c.seq, CHAIN.c.hash)).one()
        if (chain.seq, chain.hash) != (len(known), end):
            faults.append(f"The trail ends at entry {len(known)}, but {chain.seq} were written.")
        if noted and not any(each.startswith(noted) for each in known):
            faults.append(f"No entry has the hash {noted} that was noted: the trail was rewritten.")
        return Verified(len(known), end, tuple(faults))


def trail_end(library: Library) -> str:
    """The hash of the last entry, to be noted elsewhere."""
    with library.reading() as connection:
        return str(connection.execute(select(CHAIN.c.hash)).scalar_one())


def _walk(connection: Connection, faults: list[str]) -> tuple[str, list[str]]:
    previous = ""
    known: list[str] = []
    rows = connection.execute(select(AUDIT).order_by(AUDIT.c.seq)).mappings()
    for expected, row in enumerate(rows, start=1):
        values = {k: v for k, v in row.items() if k != "hash"}
        if row["seq"] != expected and len(known) == expected - 1:
            faults.append(f"Entry {expected} is missing.")
        if row["previous"] != previous:
            faults.append(f"Entry {row['seq']} does not follow the one before it.")
        if digest_of(values) != row["hash"]:
            faults.append(f"Entry {row['seq']} ({row['action']}) was changed.")
        previous = row["hash"]
        known.append(previous)
    return previous, known


def _compare_rows(connection: Connection, faults: list[str]) -> None:
    """Every kept row has its entry, and every entry its row."""
    told: Counter[tuple[str, str]] = Counter()
    for row in connection.execute(select(AUDIT.c.subject, AUDIT.c.detail)):
        digest = json.loads(row.detail).get("row")
        if digest:
            told[row.subject, digest] += 1
    for table, name in _ROWS_OF.items():
        for found in connection.execute(select(table)).mappings():
            subject = subject_of(found["plan_id"], found["number"])
            key = subject, row_digest(found)
            if told[key] <= 0:
                faults.append(f"A row of {name} ({subject}) was changed or added from outside.")
            told[key] -= 1
    faults += [
        f"Something the trail tells of {subject} is not there any more."
        for (subject, _), count in told.items()
        if count > 0
    ]
