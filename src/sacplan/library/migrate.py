"""Brings a library's tables to what this program needs."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from sacplan.errors import SacplanError
from sacplan.library.failures import refusal
from sacplan.library.place import WRITES, library_file

_FOLDER = Path(__file__).with_name("migrations")
_LOCK = 7217001
"""Of pg_advisory_xact_lock: two programs that start at once migrate one after the other."""


def newest() -> str:
    """The revision this program needs."""
    return str(ScriptDirectory(str(_FOLDER)).get_current_head())


def revision_of(connection: Connection) -> str | None:
    """The revision of a library, None where there are no tables yet."""
    return MigrationContext.configure(connection).get_current_revision()


def bring_up_to_date(engine: Engine, to: str = "head") -> Path | None:
    """Make the tables, or change older ones, whole or not at all. Returns the copy that was kept of
    an older SQLite library.

    Raises SacplanError LIBRARY-NEWER for the library of a later program, which is left as it is;
    LIBRARY-FILE for a database of something else.
    """
    with engine.connect() as connection:
        found = revision_of(connection)
        _refuse_foreign(connection, found)
    if found == newest() and to == "head":
        return None
    copy = _keep_copy(engine, found) if found else None
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        if revision_of(connection) == newest() and to == "head":
            return copy  # another program was quicker
        config = Config()
        config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)
    return copy


def _refuse_foreign(connection: Connection, found: str | None) -> None:
    known = [s.revision for s in ScriptDirectory(str(_FOLDER)).walk_revisions()]
    if found is not None and found not in known:
        raise SacplanError(
            "LIBRARY-NEWER",
            f"The library was made by a later SacPlan (its tables are of revision {found}).",
            "It was left as it is. Update this SacPlan, or choose another library.",
        )
    if found is None and inspect(connection).get_table_names():
        raise refusal("LIBRARY-FILE")


def _keep_copy(engine: Engine, found: str | None) -> Path | None:
    """A whole copy of an older SQLite library beside it, before anything is changed."""
    file = library_file(engine.url)
    if file is None:
        return None
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    copy = file.with_name(f"{file.stem}-before-{found}-{stamp}-{uuid.uuid4().hex[:4]}{file.suffix}")
    with closing(sqlite3.connect(file)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)
    return copy
