"""A landmark that cannot be placed is left out with a reason, which stays with the plan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from made_scene import ventral_point
from made_window import opened_window, outlined_case
from sacplan.plan.codec import plan_from_json, plan_to_json
from sacplan.session.landmark_order import next_missing
from sacplan.session.view_state import Pane

NAME = "s1_foramen_left"


def test_a_reason_is_given_kept_and_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session, window = driver.session, driver.window
        session.use_case(case, plan)
        driver.settle()
        assert not window.actions_table.action("leave_out").isEnabled()
        driver.do("next_landmark")
        assert session.state.view.landmark_to_place == NAME
        driver.do("leave_out")
        menu = next(m for m in window.findChildren(QMenu) if m.isVisible())
        menu.actions()[0].trigger()
        menu.close()
        assert session.state.plan.not_placed == {NAME: "destroyed by the tumour"}
        assert session.state.view.landmark_to_place == "s1_foramen_right"
        again = plan_from_json(plan_to_json(session.state.plan))
        assert again.not_placed == session.state.plan.not_placed
        assert next_missing(again) == "s1_foramen_right"
        driver.settle()
        told = {f.code: f.text for f in session.state.measurements.findings}
        assert told["LANDMARK-LEFT-OUT"] == f"{NAME} is not placed: destroyed by the tumour."

        session.show(landmark_to_place=NAME)
        driver.click(Pane.SAGITTAL, ventral_point(25, 18))
        assert session.state.plan.not_placed == {}, "placed after all"
        session.undo()
        assert session.state.plan.not_placed == {NAME: "destroyed by the tumour"}
        session.undo()
        assert session.state.plan.not_placed == {}
