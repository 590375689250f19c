"""The plane moves under the keys, by the step asked for, one undo step each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import Driver, opened_window, outlined_case
from sacplan.measure.measurements import PlaneReadout
from sacplan.plan.edits import place_landmark
from sacplan.session.view_state import Pane

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def planned(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    with opened_window(qtbot, tmp_path) as driver:
        case, plan = outlined_case()
        driver.session.use_case(case, plan)
        driver.settle()
        yield driver


def readout(driver: Driver) -> PlaneReadout:
    driver.settle()
    plane = driver.session.state.measurements.plane
    assert plane is not None
    return plane


@pytest.mark.parametrize("pane", [Pane.AXIAL, Pane.BONE])
def test_the_plane_is_nudged(planned: Driver, pane: Pane) -> None:
    view = planned.window.views.views[pane]
    start = readout(planned)
    for key, modifiers, ds, dtilt, dobliquity in (
        (Qt.Key.Key_Down, ALT, 0.5, 0, 0),
        (Qt.Key.Key_Up, ALT | SHIFT, -5, 0, 0),
        (Qt.Key.Key_Right, ALT, 0, 0.5, 0),
        (Qt.Key.Key_Left, ALT | CONTROL, 0, -0.05, 0),
        (Qt.Key.Key_PageUp, ALT | SHIFT, 0, 0, 5),
    ):
        before = readout(planned)
        QTest.keyClick(view, key, modifiers)
        now = readout(planned)
        assert now.s_mm - before.s_mm == pytest.approx(ds, abs=0.02)
        assert now.tilt_deg - before.tilt_deg == pytest.approx(dtilt, abs=0.03)
        assert now.obliquity_deg - before.obliquity_deg == pytest.approx(dobliquity, abs=0.03)
    for _ in range(5):
        planned.do("undo")
    assert readout(planned).s_mm == pytest.approx(start.s_mm, abs=1e-9)


def test_a_locked_plane_stays_and_none_leaves_the_curve(planned: Driver) -> None:
    view = planned.window.views.views[Pane.AXIAL]
    start = readout(planned).s_mm
    planned.session.show(plane_is_locked=True)
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    assert readout(planned).s_mm == start
    assert not planned.window.actions_table.action("junction_below").isEnabled()
    planned.session.show(plane_is_locked=False)
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Up, ALT | SHIFT)
    assert 0 <= readout(planned).s_mm <= 5


def test_the_plane_goes_from_junction_to_junction(planned: Driver) -> None:
    for n in range(1, 5):
        for side, u in (("left", 18), ("right", -18)):
            planned.session.apply(place_landmark(f"s{n}_foramen_{side}", ventral_point(20 * n, u)))
    labels = []
    for _ in range(4):
        planned.do("junction_above")
        readout(planned)
    for _ in range(4):
        plane = readout(planned)
        labels.append(plane.level)
        assert abs(plane.level_offset_mm or 0) < 0.1
        planned.do("junction_below")
    assert labels == ["S1/2", "S2/3", "S3/4", "S4/5"]


def test_numbers_typed_in_haste_do_not_undo_each_other(planned: Driver) -> None:
    """Each field changes its own number of the plane as it is, not as it was last measured."""
    start = readout(planned)
    card = planned.window.plane_card
    card._tilt.setValue(start.tilt_deg + 12)
    card._oblique.setValue(start.obliquity_deg - 7)
    card._s.setValue(start.s_mm + 9)
    now = readout(planned)
    assert now.tilt_deg == pytest.approx(start.tilt_deg + 12, abs=0.1)
    assert now.obliquity_deg == pytest.approx(start.obliquity_deg - 7, abs=0.1)
    assert now.s_mm == pytest.approx(start.s_mm + 9, abs=0.1)
