"""Without OpenGL the bone is not drawn, and says so; slices, numbers and the sheet go on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sheet.paper_reader import words

TESTS = Path(__file__).parents[1]

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from made_window import outlined_case
from sacplan.scene.pictures import take_pictures
from sacplan.services.write_sheet import write_sheet
from sacplan.session.jobs import Jobs
from sacplan.session.session import Session
from sacplan.session.view_state import Pane
from sacplan.ui.delivery import Delivery
from sacplan.ui.main_window import MainWindow
from sacplan.ui.recovery import Recovery
from sacplan.ui.settings import Settings

application = QApplication([])
folder = Path(sys.argv[1])
session = Session(Jobs(Delivery()))
window = MainWindow(session, Settings(folder / "window.ini"), Recovery(folder / "kept"))
window.resize(1366, 768)
window.show()
case, plan = outlined_case()
session.use_case(case, plan)
from sacplan.services.measure_plan import measure_plan
measured = measure_plan(case, plan)
window.grab().save(str(folder / "window.png"))
bone = window.views.views[Pane.BONE]
assert bone.refusal.code == "NO-OPENGL", bone.refusal
assert window.views.views[Pane.SAGITTAL].marks_shown().strokes
pictures = take_pictures(measured)
assert pictures == {}
write_sheet(measured, pictures, folder / "sheet.pdf")
session.document.mark_saved(session.document.plan)
window.close()
print("went on")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the way OpenGL is taken away is Linux's")
def test_everything_else_goes_on(tmp_path: Path) -> None:
    environment = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")
    } | {
        "QT_QPA_PLATFORM": "offscreen",
        "__EGL_VENDOR_LIBRARY_DIRS": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(TESTS), os.environ.get("PYTHONPATH", "")]),
    }
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )
    assert "went on" in run.stdout, run.stderr[-3000:]
    assert run.returncode == 0, run.stderr[-3000:]
    assert "Traceback" not in run.stderr
    assert "The sheet has no pictures" in words((tmp_path / "sheet.pdf").read_bytes())
