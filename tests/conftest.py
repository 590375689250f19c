"""What every test may rely on: the real series, and that nothing is left running."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacs.orthanc_server import PROGRAM, Running, orthanc


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The folder of openly licensed real series; the test is skipped where there is none."""
    named = os.environ.get("SACPLAN_TEST_DATA", "")
    if not named or not Path(named).is_dir():
        pytest.skip("SACPLAN_TEST_DATA names no folder of real series")
    return Path(named)


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A running Orthanc that knows SACPLAN; skipped where the program is not installed."""
    if not PROGRAM.is_file():
        pytest.skip(f"{PROGRAM} is not installed")
    with orthanc(tmp_path_factory.mktemp("archive")) as running:
        yield running


def _open_widgets() -> set[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None:
        return set()
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return set(app.topLevelWidgets())


def _running_timers() -> list[object]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return []
    shiboken = sys.modules["shiboken6"]
    timers = [o for o in gc.get_objects() if type(o) is core.QTimer]
    return [t for t in timers if shiboken.isValid(t) and t.isActive()]


@pytest.fixture(autouse=True)
def nothing_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on top-level widgets, threads or running timers that a test leaves behind."""
    uses_window = "qapp" in request.fixturenames
    widgets_before = _open_widgets()
    threads_before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in threads_before]
    for thread in left:
        thread.join(timeout=5)
    names = [t.name for t in left if t.is_alive()]
    assert not names, f"threads left running: {names}"
    if uses_window:
        widgets = [repr(w) for w in _open_widgets() - widgets_before]
        assert not widgets, f"top-level widgets left: {widgets}"
        timers = _running_timers()
        assert not timers, f"timers left running: {timers}"
