"""Planes are kept, compared side by side and chosen, by real clicks; the file keeps them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.errors import SacplanError
from sacplan.plan.candidates import with_cut
from sacplan.plan.codec import plan_from_json, plan_to_json
from sacplan.services.measure_plan import measure_plan
from sacplan.services.plan_file import plan_from_bytes, plan_to_bytes
from sacplan.session.plane_nudging import nudge_plane
from sacplan.session.view_state import Pane
from sacplan.ui.candidates_dialog import CandidatesDialog


def test_keep_move_keep_compare_choose(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        session.use_case(case, plan)
        driver.settle()
        first = session.state.plan.transection
        driver.do("keep_plane")
        assert nudge_plane(session, s=8.0)
        driver.do("keep_plane")
        assert nudge_plane(session, s=4.0)
        driver.settle()
        assert [c.name for c in session.state.plan.candidates] == ["A", "B"]
        labels = driver.window.views.views[Pane.SAGITTAL].marks_shown().labels
        assert {"A", "B"} <= {label.text for label in labels}
        driver.do("compare_planes")
        dialog = driver.window.findChild(CandidatesDialog)
        assert not dialog.isModal()
        driver.wait(lambda: "\t" in dialog.table_text())
        table = [line.split("\t") for line in dialog.table_text().splitlines()]
        assert table[0] == ["", "Present plane", "Plane A", "Plane B"]
        s = next(line for line in table if line[0] == "Position s")
        shown = [float(text.removesuffix(" mm")) for text in s[1:]]
        assert shown[1] + 12 == pytest.approx(shown[0], abs=0.15)
        tape = next(line for line in table if line[0] == "Tape: Midline")
        for candidate, text in zip(session.state.plan.candidates, tape[2:], strict=True):
            own = measure_plan(case, with_cut(session.state.plan, candidate)).tape("midline")
            assert text.startswith(f"{own.rounded_mm} ±"), "as the plan itself would have it"
        choose = next(
            b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Choose: Plane A"
        )
        QTest.mouseClick(choose, Qt.MouseButton.LeftButton)
        assert session.state.plan.transection is first
        driver.do("undo")
        assert session.state.plan.transection is not first
        read = plan_from_bytes(plan_to_bytes(session.state.plan))
        assert [c.name for c in read.candidates] == ["A", "B"]
        assert read.candidates[0].plane.normal == pytest.approx(first.normal)
        driver.settle()
        dialog.close()


@pytest.mark.parametrize("names", [["A", "A"], ["D"]])
def test_a_malformed_list_of_kept_planes_is_refused(names: list[str]) -> None:
    _, plan = outlined_case()
    data = plan_to_json(plan)
    plane = data["transection"]
    data["candidates"] = [{"name": name, "plane": plane} for name in names]
    with pytest.raises(SacplanError, match="PLAN-MALFORMED"):
        plan_from_json(data)
