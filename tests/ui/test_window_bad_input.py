"""What goes wrong from outside: said, with what would help, and never at the cost of the plan."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from made_series import MadeSeries, save
from made_window import opened_window
from sacplan.plan.edits import set_tissue
from sacplan.ui.opening import LOAD, SCAN

_PROGRAM = """
import resource, sys
from pathlib import Path
from PySide6.QtTest import QTest
from sacplan.plan.edits import set_tissue
from sacplan.services.plan_file import read_plan
from sacplan.session.jobs import Jobs
from sacplan.session.session import MEASURE, Session
from sacplan.session.uncertainty_watch import UNCERTAINTY
from sacplan.ui.app import _tell
from sacplan.ui.application import start_qt
from sacplan.ui.delivery import Delivery
from sacplan.ui.faults import catch_faults
from sacplan.ui.fusion_commands import FUSE
from sacplan.ui.main_window import MainWindow
from sacplan.ui.opening import LOAD, SCAN
from sacplan.ui.recovery import Recovery
from sacplan.ui.settings import Settings
from sacplan.ui.theme import apply_theme
from sacplan.ui.warming import WARM, warm_up

folder = Path(sys.argv[1])
apply_theme(start_qt())
own = folder / "own"
window = MainWindow(
    Session(Jobs(Delivery())), Settings(own / "window.ini"), Recovery(own / "kept")
)
catch_faults(lambda fault: _tell(window, fault))
window.show()
session, jobs = window.session, window.session.jobs
warm_up(window)

def finish():
    QTest.qWait(400)
    while any(jobs.is_running(kind) for kind in (WARM, SCAN, LOAD, FUSE, MEASURE, UNCERTAINTY)):
        QTest.qWait(20)
    QTest.qWait(50)

window.commands.open_path(folder / "images" / "small")
finish()
case = session.state.case
assert case is not None
session.apply(set_tissue(3.5))
finish()
plan = session.state.plan
size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
hard = resource.getrlimit(resource.RLIMIT_AS)[1]
resource.setrlimit(resource.RLIMIT_AS, (size + 90_000_000, hard))
session.document.mark_saved(plan)
window.commands.open_path(folder / "images")
finish()
said = [window.message.text]
window.message.hide()
big = max(window.series.series, key=lambda s: s.instances[0].pixels.rows)
window.fusion.lay_over(big)
finish()
said.append(window.message.text)
resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
assert session.state.case is not None and session.state.case.volume is case.volume
assert session.state.case.overlay is None
assert session.state.plan is plan
assert window.keeper.save_to(folder / "plan.sacplan.json")
assert read_plan(folder / "plan.sacplan.json", must_be_complete=False).tissue_mm == 3.5
print("|".join(said))
window.close()
"""


def write(series: MadeSeries, folder: Path, value: int = 0) -> None:
    folder.mkdir(parents=True)
    slices = np.full((series.size, series.size), value, dtype=np.int16)
    for index in range(series.count):
        save(series.dataset(index, slices), folder / f"{index:03}.dcm")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems set no such limit")
def test_images_that_do_not_fit_into_memory(tmp_path: Path) -> None:
    small = MadeSeries()
    big = MadeSeries(
        count=140, size=512, slope=0.7, study_uid=small.study_uid, frame_uid=small.frame_uid
    )
    write(small, tmp_path / "images" / "small")
    write(big, tmp_path / "images" / "big")
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    opened, overlaid = run.stdout.strip().splitlines()[-1].split("|")
    for said in (opened, overlaid):
        assert "[MEMORY]" in said
        assert "Close other programs" in said


def test_a_folder_that_vanishes_while_it_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "images"
    write(MadeSeries(count=40, size=64), folder)
    with opened_window(qtbot, tmp_path / "own") as driver:
        session, window = driver.session, driver.window

        def finish() -> None:
            driver.wait(lambda: not any(session.jobs.is_running(kind) for kind in (SCAN, LOAD)))

        window.commands.open_path(folder)
        driver.wait(lambda: session.state.case is not None)
        session.apply(set_tissue(3.5))
        kept = session.state.plan
        session.document.mark_saved(kept)
        shutil.rmtree(folder)
        window.commands.open_series(window.series.series[0])
        finish()
        assert "[FILE" in window.message.text
        window.commands.open_path(folder)
        finish()
        assert "[FOLDER" in window.message.text
        assert session.state.plan is kept
