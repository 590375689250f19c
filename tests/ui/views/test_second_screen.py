"""A window that is drawn over to a screen of another scale: sharp there, and clicks still hit."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from made_scene import MARKER, MadeSession, made_case, made_plan
from sacplan.session.view_state import Pane, ViewState, Window
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_view import SliceView

app = QApplication([])
case = made_case()
view = ViewState(crosshair_mm=MARKER, window=Window(1200, 400), marks_are_shown=False)
session = MadeSession(case, made_plan(case), view)
slices, bone = SliceView(Pane.CORONAL, session), BoneView(session)
for widget in (slices, bone):
    widget.resize(401, 303)
    widget.move(40, 40)
    widget.show()
    QTest.qWaitForWindowExposed(widget)
for place in (40, 1740, 40):
    for widget in (slices, bone):
        widget.move(place, 40)
    QTest.qWait(60)
    ratio = slices.devicePixelRatioF()
    picture = slices.grab().toImage()
    at = slices.geometry_shown().to_pixel(MARKER)
    pixel = np.rint(np.asarray(at) * ratio).astype(int)
    light = picture.pixelColor(*(int(v) for v in pixel)).lightness()
    session.show(crosshair_mm=MARKER + [0, 0, 3.0])
    session.show(crosshair_mm=MARKER)
    where = QPoint(*(int(v) for v in np.rint(at)))
    QTest.mouseClick(slices, Qt.MouseButton.LeftButton, pos=where)
    away = float(np.linalg.norm(session.state.view.crosshair_mm - MARKER))
    session.show(crosshair_mm=MARKER)
    away /= slices.geometry_shown().mm_per_pixel
    wide = (picture.width(), bone._picture.shape[1], slices._ground[2].width())
    print(ratio, light, away, *wide)
for widget in (slices, bone):
    widget.shutdown()
"""


def test_a_view_on_another_screen_is_drawn_anew(tmp_path: Path) -> None:
    common = {"y": 0, "height": 1000, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": "usual", "x": 0, "width": 1600, "logicalDpi": 96, **common},
        {"name": "fine", "x": 1600, "width": 3200, "logicalDpi": 144, **common},
    ]
    setup = tmp_path / "screens.json"
    setup.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    tests = str(Path(__file__).parents[2])
    path = os.pathsep.join([tests, os.environ.get("PYTHONPATH", "")])
    platform = f"offscreen:configfile={setup}"
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    seen = [[float(word) for word in line.split()] for line in run.stdout.splitlines()]
    assert [line[0] for line in seen] == [1.0, 1.5, 1.0]
    for ratio, light, away_px, *wide in seen:
        assert light > 200, "the marker is where the geometry says"
        assert away_px < 1.5
        assert all(abs(each - 401 * ratio) <= 1 for each in wide), "no pixel is doubled"
