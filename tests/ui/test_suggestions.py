"""A suggestion is seen, looked at, and only then taken over, corrected or refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import Driver, opened_window, outlined_case
from sacplan.case.case import Case
from sacplan.geometry.frame import Vector
from sacplan.measure.suggestion import Suggestion
from sacplan.plan.codec import plan_from_json, plan_to_json
from sacplan.plan.model import APEX, CONFIRMED, CORRECTED, PROMONTORY, Plan
from sacplan.progress import Progress
from sacplan.session.suggesting import SUGGEST, open_suggestions
from sacplan.session.view_state import Pane, SliceCamera
from sacplan.ui.settings import Settings
from sacplan.ui.step_card import StepCard


def known(name: str, position_mm: Vector, sd_mm: float = 0.4) -> Suggestion:
    """What is suggested of the made bone: its true place, as sure as said."""
    return Suggestion(name, position_mm, sd_mm, "The front upper corner of the bone.")


PLACES = {
    PROMONTORY: known(PROMONTORY, ventral_point(0)),
    APEX: known(APEX, ventral_point(110), 5.0),
    "s1_foramen_left": known("s1_foramen_left", ventral_point(25, 20)),
    "s1_foramen_right": known("s1_foramen_right", ventral_point(25, -20)),
}


def places(_case: Case, plan: Plan, _progress: Progress) -> list[Suggestion]:
    return [place for name, place in PLACES.items() if name not in plan.landmarks]


@contextmanager
def asked_window(bot: QtBot, folder: Path) -> Iterator[Driver]:
    """A window on the made case without any landmark, its suggestions there."""
    case, _ = outlined_case()
    with opened_window(bot, folder, suggest=places) as driver:
        driver.session.use_case(replace(case, sacrum=None), Plan())
        driver.wait(lambda: len(driver.session.state.view.suggestions) == len(PLACES))
        yield driver


def slice_view(driver: Driver) -> object:
    return driver.window.views.views[Pane.SAGITTAL]


def press(driver: Driver, key: Qt.Key) -> None:
    QTest.keyClick(slice_view(driver), key)


def ghosts(driver: Driver) -> set[str]:
    marks = slice_view(driver).marks_shown()
    return {s.name for s in marks.strokes if s.name.startswith("suggestion")}


def test_it_is_taken_over_by_enter_once_it_is_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    with asked_window(qtbot, tmp_path) as driver:
        session = driver.session
        assert session.state.plan.landmarks == {}
        assert "suggest" not in str(plan_to_json(session.state.plan))
        press(driver, Qt.Key.Key_Return)
        assert session.state.plan.landmarks == {}, "nothing is due: Enter accepts nothing"

        press(driver, Qt.Key.Key_L)
        view = slice_view(driver)
        geometry = view.geometry_shown()
        middle = [geometry.width / 2, geometry.height / 2]
        assert geometry.to_pixel(ventral_point(0)) == pytest.approx(middle, abs=1)
        assert geometry.height * geometry.mm_per_pixel <= 110.001
        assert f"suggestion {PROMONTORY}" in ghosts(driver)
        assert session.state.plan.landmarks == {}
        card = driver.window.side.findChild(StepCard)
        wanted = {"Accept the suggestion", "Not there", "Next suggestion"}
        buttons = card.findChildren(QPushButton)
        driver.wait(lambda: wanted <= {b.accessibleName() for b in buttons if b.isVisible()})

        press(driver, Qt.Key.Key_PageUp)  # away from it: Enter goes back and accepts nothing
        press(driver, Qt.Key.Key_Return)
        assert session.state.plan.landmarks == {}
        driver.do("hide")  # nor what is hidden, moved out of the picture, or not in a slice
        press(driver, Qt.Key.Key_Return)
        session.show(cameras={p: SliceCamera(30.0, (200.0, 200.0)) for p in Pane})
        press(driver, Qt.Key.Key_Return)
        session.show(maximised=Pane.BONE)
        driver.window.keyPressEvent(
            QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        )
        assert session.state.plan.landmarks == {}
        press(driver, Qt.Key.Key_Return)
        placed = session.state.plan.landmarks[PROMONTORY]
        assert placed.position_mm == pytest.approx(ventral_point(0))
        assert (placed.method, placed.sd_mm) == (CONFIRMED, None)
        assert plan_from_json(plan_to_json(session.state.plan)).landmarks[PROMONTORY].method == (
            CONFIRMED
        )
        assert session.state.view.landmark_to_place == APEX, "required: asked about next"
        press(driver, Qt.Key.Key_Return)
        assert session.state.plan.landmarks[APEX].sd_mm == 5.0, "less sure than a pick"

        assert session.document.undo_label == "Accept suggested apex"
        session.undo()
        session.undo()
        assert session.state.plan.landmarks == {}
        assert {s.name for s in open_suggestions(session.state)} == set(PLACES)


def test_it_is_refused_and_not_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    with asked_window(qtbot, tmp_path) as driver:
        session = driver.session
        press(driver, Qt.Key.Key_L)
        press(driver, Qt.Key.Key_Delete)
        assert PROMONTORY not in {s.name for s in open_suggestions(session.state)}
        assert session.state.view.landmark_to_place == PROMONTORY, "still to be placed by hand"
        driver.click(Pane.SAGITTAL, ventral_point(3))
        assert session.state.plan.landmarks[PROMONTORY].method == "picked"
        driver.wait(lambda: not session.jobs.is_running(SUGGEST))  # asked anew since
        session.undo()
        assert PROMONTORY not in {s.name for s in open_suggestions(session.state)}
        driver.do("next_suggestion")
        first = session.state.view.landmark_to_place
        press(driver, Qt.Key.Key_Tab)
        second = session.state.view.landmark_to_place
        press(driver, Qt.Key.Key_Backtab)
        assert session.state.view.landmark_to_place == first != second


def test_it_is_corrected_by_drag_click_and_arrows(qtbot: QtBot, tmp_path: Path) -> None:
    with asked_window(qtbot, tmp_path) as driver:
        session, view = driver.session, slice_view(driver)
        press(driver, Qt.Key.Key_L)
        geometry = view.geometry_shown()
        start = driver.pixel(Pane.SAGITTAL, ventral_point(0))
        driver.drag(view, start, start + QPoint(0, 20))
        placed = session.state.plan.landmarks[PROMONTORY]
        moved = 20 * geometry.mm_per_pixel * geometry.down
        assert placed.position_mm - ventral_point(0) == pytest.approx(moved, abs=1e-6)
        assert placed.method == CORRECTED
        session.undo()
        assert PROMONTORY not in session.state.plan.landmarks, "one drag, one step"

        session.show(landmark_to_place=None)
        driver.do("next_landmark")
        press(driver, Qt.Key.Key_Down)
        press(driver, Qt.Key.Key_Down)
        placed = session.state.plan.landmarks[PROMONTORY]
        assert placed.position_mm - ventral_point(0) == pytest.approx(geometry.down, abs=1e-6)
        assert placed.method == CORRECTED
        session.undo()
        session.undo()

        driver.do("next_landmark")
        near = driver.pixel(Pane.SAGITTAL, ventral_point(0)) + QPoint(3, 2)
        geometry = view.geometry_shown()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=near)
        placed = session.state.plan.landmarks[PROMONTORY]
        at = geometry.to_pixel(placed.position_mm)
        assert placed.method == "picked"
        assert np.abs(at - [near.x(), near.y()]).max() < 1.5, "the click counts, not the ring"


def test_switched_off_nothing_is_suggested(qtbot: QtBot, tmp_path: Path) -> None:
    with asked_window(qtbot, tmp_path) as driver:
        driver.session.show(crosshair_mm=ventral_point(0))
        assert ghosts(driver)
        driver.do("suggestions")
        assert not ghosts(driver)
        assert open_suggestions(driver.session.state) == ()
        assert not Settings(tmp_path / "window.ini").flag("suggestions", usual=True)
        driver.do("suggestions")
        driver.wait(lambda: bool(ghosts(driver)))


def test_a_picture_for_others_shows_no_suggestion(qtbot: QtBot, tmp_path: Path) -> None:
    with asked_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.show(crosshair_mm=ventral_point(0))
        slice_view(driver).setFocus()
        with_ghosts = slice_view(driver).grab().toImage()
        picture = driver.window.pictures.picture()
        assert picture != with_ghosts
        session.show(suggestions=())
        assert picture == slice_view(driver).grab().toImage()
