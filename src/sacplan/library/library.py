"""An open library: transactions by one who is named."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from sacplan.errors import SacplanError
from sacplan.library.audit import Actor, take_hold
from sacplan.library.failures import told
from sacplan.library.migrate import bring_up_to_date
from sacplan.library.place import WRITES, library_file, library_url, make_engine, shown
from sacplan.library.schema import ABOUT


class Library:
    """Plans, versions, reviews and the trail, in one database. Safe to share between threads."""

    def __init__(self, engine: Engine, who: Actor, kept_copy: Path | None = None) -> None:
        """Use `open_library`."""
        self._engine = engine
        self.who = who
        self.kept_copy = kept_copy
        """The copy kept of an older SQLite library before its tables were changed."""

        with self.reading() as connection:
            query = select(ABOUT.c.value).where(ABOUT.c.name == "library")
            self.id: str = connection.execute(query).scalar_one()

    def acting_as(self, who: Actor) -> Library:
        """The same library, used by somebody else."""
        other = copy.copy(self)
        other.who = who
        return other

    @property
    def where(self) -> str:
        """The place for messages, without a password."""
        return shown(self._engine.url)

    @property
    def file(self) -> Path | None:
        """The file of an SQLite library."""
        return library_file(self._engine.url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that only reads. Raises what `failures.told` does."""
        with told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: all of it is kept, or nothing; one writer at a time. Raises what
        `failures.told` does."""
        with told(), self._engine.connect() as plain:
            connection = plain.execution_options(**{WRITES: True})
            with connection.begin():
                take_hold(connection)
                yield connection

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()


def open_library(place: str | Path, who: Actor | None = None, *, make: bool = True) -> Library:
    """Open a library, bringing its tables up to date; with `make` one is made where there is none.

    Raises SacplanError: LIBRARY-PLACE, LIBRARY-MISSING, LIBRARY-ON-SHARE, LIBRARY-NEWER, and what
    `failures.told` does.
    """
    url = library_url(place)
    file = library_file(url)
    if file is not None and not file.exists():
        if not make:
            raise SacplanError(
                "LIBRARY-MISSING",
                f"There is no library at {file}.",
                "Check the path; the first plan that is kept makes one.",
            )
        _make_folder(file.parent)
    engine = make_engine(url)
    try:
        with told():
            copy = bring_up_to_date(engine)
        return Library(engine, who or Actor.here(), copy)
    except BaseException:
        engine.dispose()
        raise


def _make_folder(folder: Path) -> None:
    try:
        if not folder.exists():
            folder.mkdir(parents=True)
            folder.chmod(0o700)  # patients' names are in it: nobody else's to read
    except OSError as error:
        raise SacplanError(
            "LIBRARY-READ-ONLY",
            f"The folder {folder} cannot be made: {error.strerror or error}.",
            "Nothing was changed. Choose a folder you may write to.",
        ) from error
