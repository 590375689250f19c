"""Screens of other pixel ratios: what is clicked is what is seen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from made_scene import MARKER, MadeSession, made_case, made_plan
from sacplan.session.view_state import Pane, SliceCamera, Tool, ViewState, Window
from sacplan.ui.views.slice_view import SliceView

app = QApplication([])
case = made_case()
view = ViewState(
    crosshair_mm=MARKER,
    window=Window(1200, 400),
    marks_are_shown=False,
    cameras={Pane.CORONAL: SliceCamera(120.0, (30.0, 0.0))},
)
session = MadeSession(case, made_plan(case), view)
widget = SliceView(Pane.CORONAL, session)
widget.resize(401, 303)
widget.show()
QTest.qWaitForWindowExposed(widget)
ratio = widget.devicePixelRatioF()
picture = widget.grab().toImage()
bright = [
    (x, y)
    for x in range(0, picture.width(), 2)
    for y in range(30, picture.height(), 2)
    if picture.pixelColor(x, y).lightness() > 250 and x > picture.width() / 2
]
middle = np.median(np.array(bright), axis=0) / ratio
session.show(crosshair_mm=MARKER + [0, 0, 3.0])
session.show(crosshair_mm=MARKER)
QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(*np.rint(middle).astype(int)))
away = session.state.view.crosshair_mm - MARKER
print(ratio, float(np.linalg.norm(away)) / widget.geometry_shown().mm_per_pixel)
widget.shutdown()
"""


@pytest.mark.parametrize("ratio", ["1.25", "1.5", "2"])
def test_a_click_hits_what_is_seen(ratio: str) -> None:
    tests = str(Path(__file__).parents[2])
    path = os.pathsep.join([tests, os.environ.get("PYTHONPATH", "")])
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={**os.environ, "PYTHONPATH": path, "QT_SCALE_FACTOR": ratio},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    seen, away_px = (float(word) for word in run.stdout.split())
    assert seen == float(ratio)
    assert away_px < 1.5
