"""One real archive for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacs.orthanc_server import PROGRAM, Running, orthanc


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A running Orthanc that knows SACPLAN; skipped where the program is not installed."""
    if not PROGRAM.is_file():
        pytest.skip(f"{PROGRAM} is not installed")
    folder: Path = tmp_path_factory.mktemp("archive")
    with orthanc(folder) as running:
        yield running
