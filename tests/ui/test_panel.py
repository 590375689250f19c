from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import Driver, opened_window, outlined_case
from sacplan.geometry.frame import across, unit
from sacplan.plan.codec_parts import LIMITS
from sacplan.plan.counting import Transition
from sacplan.plan.drawn import TUMOUR
from sacplan.plan.edits import place_landmark
from sacplan.plan.model import APEX, DEFAULT_TAPES, LANDMARK_TITLES, PROMONTORY
from sacplan.scene.plane_grip import plane_pose
from sacplan.scene.side_plane import side_pose
from sacplan.session.view_state import Pane, Tool
from sacplan.ui.choice_rows import GROUPS as CHOICES
from sacplan.ui.choice_rows import NumberRow
from sacplan.ui.counting_dialog import CountingDialog
from sacplan.ui.defaults_dialog import DefaultsDialog
from sacplan.ui.landmark_menu import GROUPS
from sacplan.ui.level_card import LevelCard
from sacplan.ui.roots_diagram import RootsDiagram
from sacplan.ui.settings import Settings
from sacplan.ui.tapes_dialog import TapesDialog


@pytest.fixture
def planned(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    with opened_window(qtbot, tmp_path) as driver:
        case, plan = outlined_case()
        driver.session.use_case(case, plan)
        driver.settle()
        yield driver


def place_foramina(driver: Driver) -> None:
    for n in range(1, 5):
        for side, u in (("left", 18), ("right", -18)):
            point = ventral_point(20 * n, u)
            driver.session.apply(place_landmark(f"s{n}_foramen_{side}", point))
    driver.settle()


def test_the_roots_are_told_beside_the_level(planned: Driver) -> None:
    place_foramina(planned)
    card = planned.window.findChild(LevelCard)
    assert card.isVisible()
    told = card.findChild(RootsDiagram).accessibleDescription()
    roots = planned.session.state.measurements.consequences.roots
    assert len(roots) == 10
    for root in roots:
        word = {"kept": "kept", "at_risk": "risk", "cut": "cut", "unknown": "?"}[root.fate.value]
        assert f"{root.name} {root.side}: {word}" in told


def test_the_counting_question_is_one_click_away_and_undone(planned: Driver) -> None:
    place_foramina(planned)
    planned.window.findChild(LevelCard).counting_requested.emit()
    dialog = planned.window.findChild(CountingDialog)
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible(), "nothing is answered by pressing Enter unread"
    assert planned.session.state.plan.counting is None
    lstv, counted_from, pairs = dialog.findChildren(QComboBox)
    lstv.setCurrentIndex(lstv.findData(Transition.LUMBARISED_S1))
    pairs.setCurrentText("5")
    dialog.accept()
    assert dialog.isVisible(), "nor is half an answer taken"
    counted_from.setCurrentIndex(2)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    counting = planned.session.state.plan.counting
    assert (counting.lstv, counting.foramina_pairs) == (Transition.LUMBARISED_S1, 5)
    planned.do("undo")
    assert planned.session.state.plan.counting is None


def test_a_default_is_changed_and_the_others_stay_to_the_last_digit(planned: Driver) -> None:
    before = planned.session.state.plan
    planned.do("defaults")
    dialog = planned.window.findChild(DefaultsDialog)
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QDoubleSpinBox)}
    boxes["Wished margin"].setValue(15.0)
    boxes["Zero landmark"].setValue(2.0)
    dialog.accept()
    plan = planned.session.state.plan
    assert (plan.choices.wished_margin_mm, plan.choices.zero_sd_mm) == (15.0, 2.0)
    assert plan.choices.end_sd_mm is None
    assert plan.choices.runs == before.choices.runs
    planned.do("undo")
    assert planned.session.state.plan is before


def test_tapes_are_added_and_removed(planned: Driver) -> None:
    planned.do("tapes")
    dialog = planned.window.findChild(TapesDialog)
    names = dialog.findChildren(QLineEdit, options=Qt.FindChildOption.FindChildrenRecursively)
    named = [field for field in names if field.accessibleName() == "Name of the tape"]
    assert [field.text() for field in named] == [tape.name for tape in DEFAULT_TAPES]
    remove = next(
        b for b in dialog.findChildren(QToolButton) if b.accessibleName() == "Remove cross left"
    )
    remove.click()
    named[0].setText("middle")
    dialog.accept()
    tapes = planned.session.state.plan.tapes
    assert [tape.name for tape in tapes] == ["middle", "left", "right", "cross right"]
    assert tapes[0].zero == PROMONTORY


def test_a_folded_card_stays_folded_in_the_next_session(planned: Driver, tmp_path: Path) -> None:
    heading = planned.window.findChild(LevelCard).findChild(QToolButton, "foldHeading")
    heading.click()
    assert Settings(tmp_path / "window.ini").is_folded("level", usual=False)


def test_every_landmark_is_offered_once() -> None:
    offered = [name for _title, names in GROUPS for name in names]
    assert sorted(offered) == sorted(LANDMARK_TITLES)


def test_a_further_pick_leaves_the_landmark_where_it_is(planned: Driver) -> None:
    session = planned.session
    where = session.state.plan.position(APEX)
    session.show(landmark_to_place=APEX, tool=Tool.LANDMARK, is_repeat=True)
    session.place_landmark_at(where + np.array([0.0, 1.0, 0.0]))
    landmark = session.state.plan.landmarks[APEX]
    assert np.array_equal(landmark.position_mm, where)
    assert np.allclose(landmark.repeats_mm, [where + np.array([0.0, 1.0, 0.0])])
    assert session.state.view.landmark_to_place is None
    assert not session.state.view.is_repeat


def test_a_contour_is_clicked_closed_and_undone(planned: Driver) -> None:
    session = planned.session
    middle = ventral_point(60)
    session.show(crosshair_mm=middle)
    planned.do("draw_tumour")
    view = planned.window.views.views[Pane.AXIAL]
    view.setFocus()
    corners = [middle + np.array(d) for d in ([9, 9, 0], [-9, 9, 0], [-9, 20, 0], [9, 20, 0])]
    for corner in corners:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=planned.pixel(Pane.AXIAL, corner))
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert len(session.state.view.contour_points_mm) == 3
    other = planned.window.views.views[Pane.SAGITTAL]
    QTest.mouseClick(
        other,
        Qt.MouseButton.LeftButton,
        pos=planned.pixel(Pane.SAGITTAL, middle + np.array([0, 8, 8])),
    )
    assert len(session.state.view.contour_points_mm) == 3, "a point of another plane was taken"
    QTest.keyClick(view, Qt.Key.Key_Return)
    (contour,) = session.state.plan.contours
    assert contour.name == TUMOUR
    assert np.abs(contour.points_mm - corners[:3]).max() < 1.0
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert session.state.view.tool is Tool.CROSSHAIR
    planned.do("undo")
    assert session.state.plan.contours == ()


def test_a_side_plane_begins_where_it_says_and_climbs(planned: Driver) -> None:
    session = planned.session
    add = next(
        b
        for b in planned.window.plane_card.findChildren(QPushButton)
        if b.text().startswith("Add a left plane")
    )
    add.click()
    planned.settle()
    plan, measured = session.state.plan, session.state.measurements
    left, central = plan.transection_left, plan.transection
    middle = plane_pose(measured, central).crossing
    along = unit(across(middle.left, central.normal))
    assert float(left.signed_distance(middle.point + 15 * along)) == pytest.approx(0, abs=1e-9)
    climbed = 15 * np.tan(np.radians(15)) * np.cos(np.radians(15))
    further = middle.point + 30 * along
    assert float(left.signed_distance(further)) == pytest.approx(climbed), "removed: it climbs"
    boxes = {b.accessibleName(): b for b in planned.window.plane_card.findChildren(QDoubleSpinBox)}
    assert boxes["Left plane begins, mm"].value() == pytest.approx(15.0)
    assert boxes["Left plane, angle"].value() == pytest.approx(15.0)
    boxes["Left plane, angle"].setValue(25.0)
    planned.settle()
    pose = side_pose(middle, central, "left", session.state.plan.transection_left)
    assert (pose.meets_mm, pose.angle_deg) == pytest.approx((15.0, 25.0))


def test_no_default_can_be_chosen_that_a_plan_file_would_refuse() -> None:
    rows = [row for _, group in CHOICES for row in group if isinstance(row, NumberRow)]
    checked = 0
    for row in rows:
        low, high = LIMITS.get(row.field, (row.low, row.high))
        assert low <= row.low < row.high <= high, row.field
        checked += row.field in LIMITS
    assert checked >= 10
