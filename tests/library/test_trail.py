"""The trail shows every change from outside; a backup comes back whole, older tables too."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from library.conftest import PLANNER, READER
from library.postgres_server import Server
from made_measurements import made_volume
from sacplan.errors import SacplanError
from sacplan.library.backup import back_up, restore
from sacplan.library.library import Library, open_library
from sacplan.library.migrate import bring_up_to_date
from sacplan.library.people import REVIEWER, Person, enter_person
from sacplan.library.place import is_on_share, library_url, make_engine, shown
from sacplan.library.reviews import add_comment, review_of, sign, submit
from sacplan.library.schema import NEVER_CHANGED
from sacplan.library.verify import verify
from sacplan.library.versions import NewVersion, begin_plan, keep_case, versions_of
from sacplan.plan.review import Comment, Digests, ReviewState

FIRST = NewVersion('{"s": 1}', "a" * 64, "i" * 64, "n" * 64)
_FORGED = """INSERT INTO versions SELECT plan_id, 2, plan, plan_digest, images_digest,
numbers_digest, numbers, note, made_by, made_at, program FROM versions"""
_TRIGGERS_OFF = {
    "postgresql": ["SET LOCAL session_replication_role = replica"],
    "sqlite": [
        f"DROP TRIGGER {t}_no_{verb}" for t in NEVER_CHANGED for verb in ("update", "delete")
    ],
}
Opened = Callable[..., Library]


def _with_a_signed_plan(library: Library, reader: Library) -> None:
    enter_person(library, Person(READER.login, READER.name, REVIEWER))
    begin_plan(library, keep_case(library, made_volume().series), "plan", FIRST)
    submit(library, 1, 1)
    sign(reader, 1, 1, Digests("a" * 64, "i" * 64, "n" * 64))


@pytest.mark.parametrize("table", NEVER_CHANGED)
def test_the_database_itself_refuses_to_change_what_was_kept(opened: Opened, table: str) -> None:
    library = opened()
    _with_a_signed_plan(library, opened(READER))
    add_comment(library, 1, 1, Comment("", datetime.now(UTC), "seen"))
    column = "name" if table == "audit" else "plan_id"
    for change in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
        with (
            pytest.raises(DBAPIError, match="never changed"),
            library._engine.begin() as connection,
        ):
            connection.execute(text(change))
    assert verify(library).faults == ()


@pytest.mark.parametrize(
    "change",
    [
        """UPDATE versions SET plan = '{"s": 9}'""",
        "UPDATE verdicts SET state = 'returned'",
        "UPDATE verdicts SET name = 'Somebody Else'",
        "DELETE FROM verdicts WHERE state = 'signed'",
        _FORGED,
        "UPDATE audit SET at = '2020' WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 2",
        "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)",
        "UPDATE chain SET hash = 'x'",
    ],
)
def test_whatever_is_tampered_with_is_found(opened: Opened, place: str, change: str) -> None:
    library = opened()
    _with_a_signed_plan(library, opened(READER))
    noted = verify(library)
    assert noted.faults == ()
    assert noted.entries == 5
    with library._engine.begin() as connection:
        for switch_off in _TRIGGERS_OFF["postgresql" if "://" in place else "sqlite"]:
            connection.execute(text(switch_off))
        connection.execute(text(change))
    assert verify(library).faults != ()


def test_a_trail_rewritten_as_a_whole_is_found_by_a_hash_noted_elsewhere(
    opened: Opened, tmp_path: Path
) -> None:
    library = opened()
    _with_a_signed_plan(library, opened(READER))
    noted = verify(library).end[:8]
    assert verify(library, noted).faults == ()
    other = open_library(tmp_path / "other.sqlite", PLANNER)
    _with_a_signed_plan(other, open_library(tmp_path / "other.sqlite", READER))
    assert verify(other).faults == ()
    assert any("rewritten" in fault for fault in verify(other, noted).faults)
    other.close()


@pytest.mark.parametrize("target", ["sqlite", "postgresql"])
def test_a_backup_comes_back_whole_in_either_kind(
    opened: Opened, tmp_path: Path, target: str, postgres: Server
) -> None:
    library = opened()
    _with_a_signed_plan(library, opened(READER))
    told = back_up(library, tmp_path / "all.zip")
    assert told.faults == ()
    there = postgres.new_library() if target == "postgresql" else tmp_path / "new" / "b.sqlite"
    back = restore(tmp_path / "all.zip", there, PLANNER)
    assert back.id == library.id
    assert review_of(back, 1, 1).state is ReviewState.SIGNED
    assert versions_of(back, 1) == versions_of(library, 1)
    assert verify(back, told.end[:8]).faults == ()
    begin_plan(back, 1, "another", FIRST)  # ids go on counting
    assert verify(back).faults == ()
    back.close()
    with pytest.raises(SacplanError, match="RESTORE-OCCUPIED"):
        restore(tmp_path / "all.zip", there, PLANNER)


def test_a_broken_backup_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(b"PK no zip")
    with pytest.raises(SacplanError, match="BACKUP-UNREADABLE"):
        restore(tmp_path / "b.zip", tmp_path / "b.sqlite")
    assert not (tmp_path / "b.sqlite").exists()


def test_an_older_library_is_brought_up_to_date_and_a_copy_kept(place: str, opened: Opened) -> None:
    engine = make_engine(library_url(place))
    file = Path(place)
    if "://" not in place:
        file.parent.mkdir(parents=True)
    bring_up_to_date(engine, to="0001")
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO people VALUES ('mori', 'Mori', 'reviewer', '', '')"))
    engine.dispose()
    library = opened()
    assert review_of(library, 1, 1).verdicts == ()
    if library.file is not None:
        assert library.kept_copy is not None
        with sqlite3.connect(library.kept_copy) as old:
            assert old.execute("SELECT name FROM people").fetchall() == [("Mori",)]
            tables = old.execute("SELECT name FROM sqlite_master WHERE name = 'verdicts'")
            assert tables.fetchall() == []
    assert opened().kept_copy is None, "nothing is left to be changed"


def test_a_later_library_and_a_database_of_something_else_are_left_as_they_are(
    opened: Opened, place: str
) -> None:
    library = opened()
    with library._engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with pytest.raises(SacplanError, match="LIBRARY-NEWER"):
        open_library(place)
    with library._engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    with pytest.raises(SacplanError, match="LIBRARY-FILE"):
        open_library(place)


def test_places_that_are_none_are_refused(tmp_path: Path) -> None:
    for bad in ("mysql://host/db", "postgresql://host", "nonsense://"):
        with pytest.raises(SacplanError, match="LIBRARY-PLACE"):
            open_library(bad)
    with pytest.raises(SacplanError, match="LIBRARY-MISSING"):
        open_library(tmp_path / "none.sqlite", make=False)
    (tmp_path / "picture.sqlite").write_bytes(b"not a database at all" * 100)
    with pytest.raises(SacplanError, match="LIBRARY-FILE"):
        open_library(tmp_path / "picture.sqlite")
    with pytest.raises(SacplanError, match="LIBRARY-UNREACHABLE"):
        open_library("postgresql://nobody@127.0.0.1:9/none")
    secret = library_url("postgresql://me:geheim@host/plans")
    assert "geheim" not in shown(secret)


def test_a_file_on_a_network_share_is_known(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"disk / ext4 rw 0 0\n//server/x {tmp_path}/share cifs rw 0 0\n")
    assert is_on_share(tmp_path / "share" / "plans.sqlite", mounts)
    assert not is_on_share(tmp_path / "plans.sqlite", mounts)
    assert not is_on_share(tmp_path / "plans.sqlite", tmp_path / "none")
