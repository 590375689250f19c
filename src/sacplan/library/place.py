"""Where a library lies, and the engine that reaches it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

from sacplan.errors import SacplanError

WRITES = "sacplan_writes"
"""The execution option of a connection that is going to write."""

_WAIT_S = 15
_SHARES = ("cifs", "smb", "nfs", "9p", "fuse.sshfs", "afs")


def library_url(place: str | Path) -> URL:
    """The database a place names: a file, or postgresql://user@host/name.

    Raises SacplanError LIBRARY-PLACE for an address of another kind.
    """
    text = str(place)
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text).expanduser().absolute()))
    try:
        url = make_url(text)
    except ArgumentError:
        url = None
    kind = url.get_backend_name() if url is not None else ""
    if url is None or kind not in {"sqlite", "postgresql"} or not url.database:
        raise SacplanError(
            "LIBRARY-PLACE",
            "The address of the library names neither a file nor a PostgreSQL database.",
            "Give a file's path, or postgresql://USER@HOST/DATABASE.",
        )
    return url.set(drivername="postgresql+psycopg") if kind == "postgresql" else url


def library_file(url: URL) -> Path | None:
    """The file of an SQLite library; None for one on a server."""
    return Path(str(url.database)) if url.get_backend_name() == "sqlite" else None


def shown(url: URL) -> str:
    """The place for messages and lists, without the password."""
    file = library_file(url)
    return str(file) if file else url.set(drivername="postgresql").render_as_string()


def make_engine(url: URL) -> Engine:
    """The engine for a library. Nothing is opened yet.

    Raises SacplanError LIBRARY-ON-SHARE for a file on a network share: SQLite's locks do not hold
    there (sqlite.org/useovernet.html).
    """
    file = library_file(url)
    if file is None:
        options = f"-c statement_timeout={_WAIT_S * 1000} -c lock_timeout={_WAIT_S * 1000}"
        arguments: dict[str, Any] = {"connect_timeout": 5, "options": options}
        arguments |= {"application_name": "SacPlan"}
        return create_engine(url, connect_args=arguments, pool_size=1, pool_pre_ping=True)
    if is_on_share(file):
        raise SacplanError(
            "LIBRARY-ON-SHARE",
            f"The library {file} lies on a network share, where two computers can spoil it.",
            "Put it on a disk of this computer, or use a PostgreSQL server for several computers.",
        )
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": _WAIT_S})
    event.listen(engine, "connect", _prepare_file)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_file(connection: Any, _record: object) -> None:  # noqa: ANN401 - sqlite3's own
    """A commit is on the disk before it is told (WAL, synchronous FULL: sqlite.org/pragma.html);
    transactions begin where SQLAlchemy says, not where sqlite3 guesses."""
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: Any) -> None:  # noqa: ANN401 - an SQLAlchemy connection
    """A writer takes the file's lock at once: two that read first would each wait for the other."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def is_on_share(file: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether a file's folder is a network share, as far as the system tells."""
    folder = file.parent.absolute()
    if os.name == "nt":
        return str(folder.resolve()).startswith("\\\\") or _is_mapped_drive(folder)
    try:
        lines = mounts.read_text("utf-8").splitlines()
    except OSError:
        return False
    points = [line.split()[1:3] for line in lines if len(line.split()) > 2]
    over = [(p.replace("\\040", " "), kind) for p, kind in points]
    inside = [(p, kind) for p, kind in over if folder.is_relative_to(p)]
    return bool(inside) and max(inside, key=lambda pair: len(pair[0]))[1].startswith(_SHARES)


def _is_mapped_drive(folder: Path) -> bool:
    import ctypes

    remote = 4  # DRIVE_REMOTE of GetDriveTypeW
    windows = getattr(ctypes, "windll", None)
    return windows is not None and windows.kernel32.GetDriveTypeW(folder.anchor) == remote
