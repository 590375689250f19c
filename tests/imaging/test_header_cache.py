"""A folder opened again is not read again, unless a file in it may have changed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from made_series import MadeSeries
from sacplan.imaging.header_cache import HeaderCache

LONG_AGO = time.time() - 3600


def aged(folder: Path) -> list[str]:
    """The files of a folder as if they had lain there for an hour."""
    paths = sorted(folder.iterdir())
    for path in paths:
        os.utime(path, (LONG_AGO, LONG_AGO))
    return [str(path) for path in paths]


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Now is an hour later: the times that a file system gives cannot be set back."""
    now = time.time_ns()
    monkeypatch.setattr("sacplan.imaging.header_cache.time.time_ns", lambda: now + 3600 * 10**9)


@pytest.mark.usefixtures("settled")
def test_what_has_not_changed_is_remembered_and_what_has_is_read_again(tmp_path: Path) -> None:
    MadeSeries(count=3).write(tmp_path)
    first, *others = aged(tmp_path)
    cache = HeaderCache()
    before = {path: cache.read(path) for path in (first, *others)}
    assert all(cache.read(path) is instance for path, instance in before.items())
    content = bytearray(Path(first).read_bytes())
    place = content.index(b"P-1")
    content[place : place + 3] = b"P-2"
    Path(first).write_bytes(content)
    os.utime(first, (LONG_AGO, LONG_AGO))
    again = cache.read(first)
    assert again is not None
    assert again.identity.patient.patient_id == "P-2", "same size, same time, other patient"
    assert cache.read(others[0]) is before[others[0]]


def test_a_file_just_written_is_not_trusted(tmp_path: Path) -> None:
    MadeSeries(count=3).write(tmp_path)
    path = str(next(tmp_path.iterdir()))
    cache = HeaderCache()
    assert cache.read(path) is not cache.read(path)


@pytest.mark.usefixtures("settled")
def test_the_oldest_are_forgotten(tmp_path: Path) -> None:
    MadeSeries(count=4).write(tmp_path)
    paths = aged(tmp_path)
    cache = HeaderCache(most_files=3)
    kept = [cache.read(path) for path in paths]
    assert cache.read(paths[3]) is kept[3]
    assert cache.read(paths[0]) is not kept[0]
