"""The whole main job in the window, with the mouse and the keys, on the sample case."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window
from sacplan.plan.model import APEX, PROMONTORY
from sacplan.scene.marks import Grip
from sacplan.session.view_state import Pane
from sacplan.ui.sample_case import sample_folder


@pytest.fixture(scope="module")
def sample() -> Path:
    folder = sample_folder()
    assert folder is not None
    return folder


@pytest.fixture(scope="module")
def truth(sample: Path) -> dict[str, object]:
    return json.loads((sample / "truth.json").read_text("utf-8"))


def length(driver: Driver) -> float:
    state = driver.session.state
    assert state.numbers_are_current
    tape = state.measurements.tape("midline")
    assert tape is not None
    return tape.pressed_mm


def opened(driver: Driver, path: Path) -> None:
    driver.window.commands.open_path(path)
    driver.wait(lambda: driver.session.state.case is not None)
    driver.settle()


def dragged(driver: Driver) -> None:
    """Slide the plane by its handle in the sagittal view."""
    view = driver.window.views.views[Pane.SAGITTAL]
    handle = next(h for h in view.marks_shown().handles if h.grip is Grip.PLANE_SHIFT)
    curve = driver.session.state.measurements.ventral_curve
    s = driver.session.state.measurements.plane.s_mm
    start = driver.pixel(Pane.SAGITTAL, handle.position_mm)
    way = curve.point_at(s + 12) - curve.point_at(s)
    driver.drag(view, start, driver.pixel(Pane.SAGITTAL, handle.position_mm + way))
    driver.settle()


def test_from_the_folder_to_the_sheet(
    qtbot: QtBot, tmp_path: Path, sample: Path, truth: dict[str, object]
) -> None:
    landmarks = {name: np.array(p) for name, p in truth["landmarks"].items()}
    plan_file, sheet = tmp_path / "計画.sacplan.json", tmp_path / "手術計画書.pdf"
    with opened_window(qtbot, tmp_path, (1366, 768)) as driver:
        opened(driver, sample)
        assert driver.session.state.case.volume.series.modality == "CT"
        assert len(driver.window.series.series) >= 2
        driver.do("next_landmark")
        for name in (PROMONTORY, APEX):
            assert driver.session.state.view.landmark_to_place == name
            driver.click(Pane.SAGITTAL, landmarks[name])
            placed = driver.session.state.plan.position(name)
            assert np.linalg.norm(placed - landmarks[name]) < 1.5
        driver.wait(lambda: driver.session.state.case.sacrum is not None)
        driver.settle()
        driver.session.show(
            crosshair_mm=driver.session.state.measurements.ventral_curve.point_at(55)
        )
        driver.do("place_plane")
        driver.settle()
        assert length(driver) == pytest.approx(55.0, abs=1.5)

        before = length(driver)
        dragged(driver)
        assert length(driver) == pytest.approx(before + 12, abs=3.0)
        assert "Slide transection plane" in driver.window.actions_table.action("undo").text()
        moved = length(driver)
        driver.do("undo")
        driver.settle()
        assert length(driver) == before
        driver.do("redo")
        driver.settle()
        assert length(driver) == moved

        assert driver.window.keeper.save_to(plan_file)
        driver.window.sheets.write_to(sheet)
        driver.wait(lambda: "sheet is written" in driver.window.message.text)
    text = "".join(page.extract_text() for page in PdfReader(sheet).pages)
    assert "DRAFT" in text
    assert "100 mm" in text

    with opened_window(qtbot, tmp_path, (1920, 1080)) as driver:
        opened(driver, sample)
        driver.window.commands.open_path(plan_file)
        driver.wait(lambda: driver.session.state.numbers_are_current)
        driver.settle()
        assert length(driver) == moved
        assert not driver.session.document.has_unsaved_changes


def test_loading_can_be_cancelled_and_begun_again(
    qtbot: QtBot, tmp_path: Path, sample: Path
) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        driver.window.commands.open_path(sample)
        driver.window._cancel_jobs()
        assert not driver.session.jobs.news
        opened(driver, sample)
        assert driver.window.message.text != ""
