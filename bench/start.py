"""From starting the program to a window that reacts, beside what no program of this kind avoids.

    python bench/start.py [--repeats 5] [--json FILE]

Usable: the main window has been painted with its welcome page and has answered a key (Ctrl+K opens
the search of commands). Cold: the file cache cannot be emptied without rights, so the first
start of all is given as "first", the best of the others as "warm". Beside it stand, in processes of
their own: importing PySide6 and the parts of VTK that the program uses, and a bare PySide6 window.
Needs a display (or xvfb-run).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

READY = "ready"


PROGRAMS = {
    "SacPlan, usable window": """
import sys
sys.argv = ["sacplan"]
from sacplan.ui import app
from PySide6.QtCore import QTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import os
def ready():
    os.write(1, b"ready"); os._exit(0)
def look():
    windows = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow"]
    if windows and windows[0].isVisible() and windows[0].windowHandle().isExposed():
        window = windows[0]
        window.grab()
        window.activateWindow()
        window.actions_table.action("find").triggered.connect(ready)
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTimer.singleShot(5, look)
run = app.start_qt
def started():
    application = run()
    QTimer.singleShot(0, look)
    return application
app.start_qt = started
app.run()
""",
    "bare PySide6 window": """
import os
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QTest.qWaitForWindowExposed(window)
os.write(1, b"ready"); os._exit(0)
""",
    "PySide6 and VTK imported": """
import os
import PySide6.QtWidgets
import vtkmodules.vtkCommonCore
import vtkmodules.vtkCommonDataModel
import vtkmodules.vtkCommonMath
import vtkmodules.vtkFiltersCore
import vtkmodules.vtkFiltersSources
import vtkmodules.vtkImagingCore
import vtkmodules.vtkRenderingCore
import vtkmodules.vtkRenderingFreeType
import vtkmodules.vtkRenderingOpenGL2
os.write(1, b"ready"); os._exit(0)
""",
}


def seconds(program: str, home: str) -> float:
    """From the start of the process to its first word."""
    began = time.perf_counter()
    run = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home},
    )
    assert run.stdout is not None
    said = run.stdout.read(len(READY))
    took = time.perf_counter() - began
    run.wait()
    if said.decode() != READY:
        raise SystemExit("a program ended without a window; is there a display?")
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(args.repeats + 1):
            for name, program in PROGRAMS.items():
                times[name].append(seconds(program, home))
    rows = {name: (took[0], min(took[1:])) for name, took in times.items()}
    ours = rows["SacPlan, usable window"][1]
    print(f"{'':28}{'first s':>9}{'warm s':>9}{'ours is':>10}")
    for name, (first, warm) in rows.items():
        print(f"{name:28}{first:9.2f}{warm:9.2f}{ours / warm:9.1f}x")
    if args.json:
        args.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
