from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from library.postgres_server import Server, program, running_postgres
from sacplan.library.audit import Actor
from sacplan.library.library import Library, open_library

PLANNER = Actor("ito", "Ito Haruka", "ward-3")
READER = Actor("mori", "Mori Ken", "pacs-1")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    if program("initdb") is None:
        pytest.skip("PostgreSQL is not installed")
    with running_postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a library that is not there yet, of both kinds."""
    if request.param == "sqlite":
        return str(tmp_path / "library" / "plans.sqlite")
    return request.getfixturevalue("postgres").new_library()  # type: ignore[no-any-return]


@pytest.fixture
def opened(place: str) -> Iterator[Callable[[Actor], Library]]:
    """Opens the library as somebody."""
    open_ones: list[Library] = []

    def as_actor(who: Actor = PLANNER) -> Library:
        open_ones.append(open_library(place, who))
        return open_ones[-1]

    yield as_actor
    for each in open_ones:
        each.close()
