from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.plan.edits import set_tissue
from sacplan.plan.model import APEX, Landmark, Plan
from sacplan.services.plan_file import read_plan
from sacplan.ui.recovery import Recovery

PLAN = Plan({APEX: Landmark(np.array([1.0, 2.0, 3.0]))})

KEEP_FOR_EVER = """
import sys
from pathlib import Path
import numpy as np
from sacplan.plan.model import APEX, Landmark, Plan
from sacplan.ui.recovery import Recovery
recovery = Recovery(Path(sys.argv[1]))
for i in range(100_000):
    assert recovery.keep(Plan({APEX: Landmark(np.array([float(i), 2.0, 3.0]))}), None)
    print(i, flush=True)
"""


def test_what_a_killed_window_kept_is_whole_and_offered(tmp_path: Path) -> None:
    killed = subprocess.Popen(
        [sys.executable, "-c", KEEP_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert killed.stdout is not None
    last = 0
    for _ in range(25):
        last = int(killed.stdout.readline())
    assert Recovery(tmp_path).abandoned() == []
    killed.kill()
    last = max([last, *(int(line) for line in killed.stdout.read().split())])
    killed.wait()
    killed.stdout.close()
    (kept,) = Recovery(tmp_path).abandoned()
    plan = read_plan(kept.path, must_be_complete=False)
    assert last <= plan.landmarks[APEX].position_mm[0] <= last + 1


def test_two_windows_keep_their_own_and_a_saved_plan_leaves_nothing(tmp_path: Path) -> None:
    one, other = Recovery(tmp_path), Recovery(tmp_path)
    assert one.keep(PLAN, tmp_path)
    assert other.keep(PLAN, None)
    assert one.abandoned() == []
    one.forget()
    other.forget()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert not Recovery(blocked).keep(PLAN, None)
    assert Recovery(blocked).abandoned() == []


def test_a_change_is_kept_and_a_left_plan_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        case, plan = outlined_case()
        driver.session.use_case(case, plan)
        driver.settle()
        driver.window.keeper.findChild(QTimer).setInterval(20)
        driver.session.apply(set_tissue(4.5))
        kept = tmp_path / "kept"
        driver.wait(lambda: any(kept.glob("*/plan.sacplan.json")))
        (path,) = kept.glob("*/plan.sacplan.json")
        assert read_plan(path).tissue_mm == 4.5
        driver.window.keeper.save_to(tmp_path / "plan.sacplan.json")
        assert not any(kept.iterdir())
    lost = Recovery(tmp_path / "kept")
    lost.keep(PLAN, None)
    del lost  # its window is gone
    with opened_window(qtbot, tmp_path) as driver:
        driver.window.keeper.offer_recovery(driver.window.commands.recover)
        assert "not saved" in driver.window.message.text
