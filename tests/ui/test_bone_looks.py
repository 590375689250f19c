"""The bone in 3D by keys: named views, cut open, the images as a body; the plan never changes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_scene import THICK, ventral_point
from made_window import opened_window, outlined_case
from sacplan.session.bone_look import BonePart
from sacplan.session.view_state import Pane


def test_the_bone_is_cut_open_and_turned_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(*outlined_case())
        driver.settle()
        plan = driver.session.state.plan
        bone = driver.window.views.views[Pane.BONE]
        bone.setFocus()
        part_key = Qt.Key.Key_O
        for part in (BonePart.KEPT, BonePart.REMOVED, BonePart.WHOLE, BonePart.KEPT):
            QTest.keyClick(bone, part_key)
            assert driver.session.state.view.bone.part is part
        QTest.keyClick(bone, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
        inside = ventral_point(60, 15, THICK / 2)
        on_face = inside - plan.transection.normal * plan.transection.signed_distance(inside)
        QTest.mouseClick(bone, Qt.MouseButton.LeftButton, pos=driver.pixel(Pane.BONE, on_face))
        at = driver.session.state.view.crosshair_mm
        assert plan.transection.signed_distance(at) == pytest.approx(0.0, abs=1e-6)
        assert np.linalg.norm(at - on_face) < 1.0, "a click on the face of the cut"
        QTest.keyClick(bone, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
        assert not bone.geometry_shown().is_to_scale
        said = {label.text for label in bone.marks_shown().labels}
        assert "Through a lens: not to scale" in said
        assert not any("mm" in text for text in said), "no scale bar"
        QTest.keyClick(bone, part_key, Qt.KeyboardModifier.ShiftModifier)
        assert driver.session.state.view.bone.is_volume
        driver.bot.wait(250)
        assert bone.refusal is None
        assert driver.session.state.plan is plan
