"""A library as one file, and back into either kind of database."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Engine, MetaData, Table, func, insert, select, text

from sacplan.errors import SacplanError
from sacplan.library.audit import Actor, append
from sacplan.library.failures import told
from sacplan.library.library import Library, open_library
from sacplan.library.migrate import bring_up_to_date, revision_of
from sacplan.library.place import WRITES, library_file, library_url, make_engine, shown
from sacplan.library.verify import Verified, verify
from sacplan.whole_file import scratch_beside

FORMAT = "sacplan-library"
_FORMAT_VERSION = 1
_NOT_KEPT = ("editing", "alembic_version")
_FILLED_WHEN_MADE = ("about", "chain")
_AT_ONCE = 200


def back_up(library: Library, path: Path) -> Verified:
    """Write all of a library to a zip of JSON lines, whole or not at all, and what its trail says.

    Raises SacplanError BACKUP-UNWRITABLE, and what `failures.told` does.
    """
    with library.writing() as connection:
        append(connection, library.who, "backed up", "library", {"file": path.name})
    with scratch_beside(path, code="BACKUP-UNWRITABLE", what="the backup") as stream:
        _write(library, stream)
    return verify(library)


def _write(library: Library, stream: IO[bytes]) -> None:
    with (
        library.reading() as connection,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        if connection.dialect.name == "postgresql":  # all tables as they are at one moment
            connection.rollback()
            connection.execution_options(isolation_level="REPEATABLE READ")
        about = {
            "format": FORMAT,
            "version": _FORMAT_VERSION,
            "revision": revision_of(connection),
            "library": library.id,
        }
        packed.writestr("about.json", json.dumps(about))
        for table in _tables(connection):
            with packed.open(f"{table.name}.jsonl", "w") as lines:
                for row in connection.execute(select(table)).mappings():
                    lines.write(json.dumps(dict(row), ensure_ascii=False).encode() + b"\n")


def restore(path: Path, place: str | Path, who: Actor | None = None) -> Library:
    """Make a library at `place`, where there must be none yet, of a backup; of either kind.

    Raises SacplanError: BACKUP-UNREADABLE, RESTORE-OCCUPIED, RESTORE-DAMAGED where the trail in the
    backup does not hold, LIBRARY-NEWER; the new library is then empty or not there.
    """
    about = _about(path)
    url = library_url(place)
    file = library_file(url)
    if file is not None and file.exists():
        raise _occupied(str(file))
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
    engine = make_engine(url)
    try:
        with told():
            _refuse_occupied(engine)
            bring_up_to_date(engine, to=str(about["revision"]))
            writing = engine.connect().execution_options(**{WRITES: True})
            with writing as connection, connection.begin():
                _fill(connection, path)
    except BaseException:
        engine.dispose()
        if file is not None:
            file.unlink(missing_ok=True)
        raise
    engine.dispose()
    library = open_library(place, who)
    found = verify(library)
    if found.faults:
        library.close()
        raise SacplanError(
            "RESTORE-DAMAGED",
            f"The backup is not what its trail says: {found.faults[0]}",
            "It was restored for inspection only. Take another backup.",
        )
    with library.writing() as connection:
        append(connection, library.who, "restored", "library", {"file": path.name})
    return library


def _refuse_occupied(engine: Engine) -> None:
    with engine.connect() as connection:
        if revision_of(connection) is not None:
            raise _occupied(shown(engine.url))


def _fill(connection: Connection, path: Path) -> None:
    with zipfile.ZipFile(path) as packed:
        held = {name.removesuffix(".jsonl") for name in packed.namelist()}
        for table in _tables(connection):
            if table.name in _FILLED_WHEN_MADE:
                connection.execute(table.delete())
            if table.name in held:
                for rows in _parts(packed, table.name):
                    connection.execute(insert(table), rows)
            _go_on_counting(connection, table)


def _parts(packed: zipfile.ZipFile, name: str) -> Iterator[list[dict[str, Any]]]:
    rows = []
    with packed.open(f"{name}.jsonl") as lines:
        for line in lines:
            rows.append(json.loads(line))
            if len(rows) == _AT_ONCE:
                yield rows
                rows = []
    if rows:
        yield rows


def _go_on_counting(connection: Connection, table: Table) -> None:
    """PostgreSQL counts ids on its own, and does not see those that are put in."""
    if connection.dialect.name != "postgresql" or "id" not in table.c or table.name == "chain":
        return
    highest = connection.execute(select(func.max(table.c.id))).scalar_one_or_none()
    if highest is not None:
        call = text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :highest)")
        connection.execute(call, {"table": table.name, "highest": highest})


def _tables(connection: Connection) -> list[Table]:
    """The tables as they are in this library, those that others point to first."""
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name not in _NOT_KEPT]


def _about(path: Path) -> Mapping[str, Any]:
    try:
        with zipfile.ZipFile(path) as packed:
            about = json.loads(packed.read("about.json"))
            broken = packed.testzip()
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise _unreadable(path, "cannot be read as one") from error
    if broken or not isinstance(about, dict) or about.get("format") != FORMAT:
        raise _unreadable(path, "is damaged" if broken else "is something else")
    if int(about.get("version", 0)) > _FORMAT_VERSION:
        raise _unreadable(path, "was made by a later SacPlan")
    return about


def _unreadable(path: Path, why: str) -> SacplanError:
    return SacplanError(
        "BACKUP-UNREADABLE",
        f"{path.name} is no backup of a library that this SacPlan reads: it {why}.",
        "Choose a file that `sacplan library backup` has written.",
    )


def _occupied(where: str) -> SacplanError:
    return SacplanError(
        "RESTORE-OCCUPIED",
        f"There is a library already ({where}).",
        "Nothing was changed. Restore to a new place, and change over to it afterwards.",
    )
