"""The audit trail: who did what when, each entry holding the hash of the one before."""

from __future__ import annotations

import getpass
import hashlib
import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from sacplan.library.schema import AUDIT, CHAIN


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and at which computer."""

    login: str
    name: str
    workstation: str

    @staticmethod
    def here(name: str = "") -> Actor:
        """The user of this computer's session; `name` is what they call themselves."""
        try:
            login = getpass.getuser()
        except (OSError, KeyError):  # no such user in the system's list
            login = "unknown"
        return Actor(login, name or login, platform.node() or "unknown")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the trail."""

    seq: int
    at: str
    login: str
    name: str
    workstation: str
    action: str
    subject: str
    detail: Mapping[str, Any]
    hash: str


def now_text() -> str:
    """This moment, UTC, ISO 8601 to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def digest_of(values: Any) -> str:  # noqa: ANN401 - any JSON value
    """The SHA-256, 64 hex digits, of JSON values, however their members are ordered."""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def take_hold(connection: Connection) -> tuple[int, str]:
    """The end of the chain; nobody else writes to the library until this transaction ends."""
    row = connection.execute(select(CHAIN.c.seq, CHAIN.c.hash).with_for_update()).one()
    return row.seq, row.hash


def append(
    connection: Connection, who: Actor, action: str, subject: str, detail: Mapping[str, Any]
) -> str:
    """Add an entry in the transaction of what it tells of; returns its hash."""
    seq, previous = take_hold(connection)
    values = {
        "seq": seq + 1,
        "at": now_text(),
        "login": who.login,
        "name": who.name,
        "workstation": who.workstation,
        "action": action,
        "subject": subject,
        "detail": json.dumps(dict(detail), sort_keys=True, ensure_ascii=False),
        "previous": previous,
    }
    end = digest_of(values)
    connection.execute(AUDIT.insert().values(**values, hash=end))
    connection.execute(CHAIN.update().values(seq=seq + 1, hash=end))
    return end


def entries(connection: Connection, subjects: Iterable[str] | None = None) -> Iterator[Entry]:
    """The trail from its beginning, of some subjects only where they are given."""
    query = select(AUDIT).order_by(AUDIT.c.seq)
    if subjects is not None:
        query = query.where(AUDIT.c.subject.in_(list(subjects)))
    for row in connection.execute(query).mappings():
        values = {k: v for k, v in row.items() if k not in {"previous", "detail"}}
        yield Entry(**values, detail=json.loads(row["detail"]))


def row_digest(row: RowMapping | Mapping[str, Any]) -> str:
    """The digest of a table's row that the trail keeps, so that a changed row shows."""
    return digest_of({str(key): value for key, value in row.items() if key != "id"})
