"""While the plane moves under the hand, what it comes to stands beside the pointer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window, outlined_case
from sacplan.scene.marks import Grip
from sacplan.session.plane_nudging import nudge_plane
from sacplan.session.session import MEASURE
from sacplan.session.view_state import Pane
from sacplan.ui.card import LiveLabel
from sacplan.ui.roots_diagram import RootsDiagram
from sacplan.ui.settings import Settings
from sacplan.ui.views.plane_readout import plane_reading


@pytest.fixture
def planned(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(*outlined_case())
        driver.settle()
        yield driver


@pytest.mark.parametrize("pane", [Pane.SAGITTAL, Pane.BONE, Pane.STRAIGHT])
def test_a_drag_tells_where_the_plane_is_and_how_far_it_came(planned: Driver, pane: Pane) -> None:
    if pane is Pane.STRAIGHT:
        planned.do("layout_straight")
        planned.bot.wait(50)
    planned.do("snap")
    session, view = planned.session, planned.window.views.views[pane]
    before = plane_reading(session.state)
    handle = next(h for h in view.marks_shown().handles if h.grip is Grip.PLANE_SHIFT)
    start = QPoint(*(round(v) for v in handle.at))
    assert view._readout.lines() == []
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(view, start + QPoint(0, 3 * step))
    planned.wait(lambda: not session.jobs.is_running(MEASURE) and session.state.numbers_are_current)
    now, lines = plane_reading(session.state), view._readout.lines()
    assert before.tape_mm is not None
    assert now.tape_mm > before.tape_mm
    card = planned.window.findChild(type(planned.window.side._tape))
    assert card._length.text() == str(now.tape_mm)
    assert f"Tape {now.tape_mm} mm ({now.tape_mm - before.tape_mm:+d})" in lines
    assert f"s {now.s_mm:.1f} mm ({now.s_mm - before.s_mm:+.1f})" in lines
    assert not any(line.startswith(("Tilt", "Obliquity")) for line in lines), "they did not change"
    view.grab()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 24))
    assert view._readout.lines() == []


def test_keys_tell_it_too_and_count_from_the_first(planned: Driver) -> None:
    view = planned.window.views.views[Pane.SAGITTAL]
    view.setFocus()
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    planned.settle()
    assert any(
        line.endswith("(+2.0)") and line.startswith("Tilt") for line in view._readout.lines()
    )
    others = [v for p, v in planned.window.views.views.items() if p is not Pane.SAGITTAL]
    assert all(v._readout.lines() == [] for v in others), "only where the hand is"
    planned.wait(lambda: view._readout.lines() == [])


def test_a_plane_says_when_it_rests(planned: Driver) -> None:
    view = planned.window.views.views[Pane.SAGITTAL]
    view.setFocus()
    planned.do("upright")
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    planned.settle()
    assert view._readout.lines()[-1] == "at right angles to the face"


def test_whether_it_rests_is_remembered(planned: Driver, tmp_path: Path) -> None:
    assert planned.session.state.view.snaps
    planned.do("snap")
    assert not planned.session.state.view.snaps
    assert Settings(tmp_path / "window.ini").word("hand/snap") == "off"
    planned.do("snap")
    assert planned.session.state.view.snaps


def test_keeping_a_plane_measures_nothing_again(planned: Driver) -> None:
    session = planned.session
    before = session.state.measurements
    planned.do("keep_plane")
    now = session.state
    assert [c.name for c in now.plan.candidates] == ["A"]
    assert now.numbers_are_current
    assert now.measurements.tapes is before.tapes
    planned.do("undo")
    assert session.state.numbers_are_current
    assert session.state.measurements.tapes is before.tapes


def test_what_changed_lights_up_and_nothing_else(planned: Driver) -> None:
    window, session = planned.window, planned.session
    (roots,) = window.findChildren(RootsDiagram)

    def shown() -> dict[LiveLabel, str]:
        labels = window.side.findChildren(LiveLabel)
        return {each: each.text() for each in labels if each.isVisibleTo(window.side)}

    def is_lit(label: LiveLabel) -> bool:
        return bool(label.property("changed"))

    window.side.show_card("tapes")
    planned.wait(lambda: not any(map(is_lit, shown())))
    before = shown()
    assert len(before) >= 8
    planned.do("keep_plane")
    planned.settle()
    assert not any(map(is_lit, shown())), "no number changed"
    nudge_plane(session, s=4.0)
    planned.settle()
    now = shown()
    changed = {each for each in now if each in before and now[each] != before[each]}
    assert {each for each in now if is_lit(each)} == changed
    numbers = {each.objectName() for each in changed}
    assert {"bigNumber", "number", "lesser"} <= numbers
    assert roots.lit
    assert roots.lit <= {(r.name, r.side) for r in session.state.measurements.consequences.roots}
    planned.wait(lambda: not any(map(is_lit, shown())) and not roots.lit)
