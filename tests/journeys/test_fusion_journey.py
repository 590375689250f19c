"""The MR of the sample case laid over its CT in the window: where it lies, how it is shown."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window
from sacplan.imaging.series_found import SeriesFound
from sacplan.phantom.dicom import write_series
from sacplan.phantom.phantom import PhantomSpec, make_volume, mr_spec
from sacplan.scene.slice_scene import SliceScene
from sacplan.session.view_state import FusionMode, Pane, Tool
from sacplan.ui.fusion_card import FusionCard
from sacplan.ui.fusion_commands import FUSE
from sacplan.ui.sample_case import sample_folder


def the_series(driver: Driver, modality: str) -> SeriesFound:
    return next(s for s in driver.window.series.series if s.identity.modality == modality)


def test_the_mr_is_laid_over_the_ct(qtbot: QtBot, tmp_path: Path) -> None:
    sample = sample_folder()
    assert sample is not None
    there, here = (
        json.loads((sample / name).read_text("utf-8"))["landmarks"]
        for name in ("truth-mr.json", "truth.json")
    )
    with opened_window(qtbot, tmp_path) as driver:
        driver.window.commands.open_path(sample)
        driver.wait(lambda: driver.session.state.case is not None)
        case = driver.session.state.case
        assert case is not None
        assert case.volume.is_hounsfield
        menu: QMenu = driver.window.series.menu_of(the_series(driver, "MR"))
        lay = menu.actions()[-1]
        assert lay.isEnabled()
        itself = driver.window.series.menu_of(the_series(driver, "CT")).actions()[-1]
        assert not itself.isEnabled(), "a series is not laid over itself"
        lay.trigger()
        driver.wait(lambda: driver.session.state.case.overlay is not None)
        overlay = driver.session.state.case.overlay
        to_fixed = overlay.volume.affine @ np.linalg.inv(_loaded_affine(driver, "MR"))
        for name in ("promontory", "apex", "s2_foramen_left"):
            moved = to_fixed @ [*there[name], 1.0]
            assert moved[:3] == pytest.approx(here[name], abs=1.0)
        card = driver.window.findChild(FusionCard)
        assert card.isVisible()
        view = driver.window.views.views[Pane.SAGITTAL]
        pictures = {}
        for mode in FusionMode:
            box, slider = card.findChild(QComboBox), card.findChild(QSlider)
            box.setCurrentIndex(box.findData(mode))
            slider.setValue(70)
            geometry = view.geometry_shown()
            pictures[mode] = SliceScene(Pane.SAGITTAL).image(driver.session.state, geometry)
        for mode in (FusionMode.BLEND, FusionMode.SPLIT, FusionMode.CHECKERBOARD):
            assert (pictures[mode] != pictures[FusionMode.OFF]).mean() > 0.1
        card.findChildren(QToolButton, "flat")[-1].click()
        assert driver.session.state.case.overlay is None
        assert not card.isVisible()
        driver.do("undo")
        assert driver.session.state.case.overlay is None, "its voxels are gone: it is read again"
        driver.wait(lambda: driver.session.state.case.overlay is not None)
        again = driver.session.state.case.overlay
        assert again.to_fixed == pytest.approx(overlay.to_fixed)
        assert not driver.session.jobs.is_running(FUSE)


def test_a_tumour_drawn_on_the_mr_counts_on_the_ct(qtbot: QtBot, tmp_path: Path) -> None:
    sample = sample_folder()
    assert sample is not None
    plan_file = tmp_path / "made.sacplan.json"
    plan = json.loads((sample / "plan-S2-3.sacplan.json").read_text("utf-8"))
    with opened_window(qtbot, tmp_path) as driver:
        window, session = driver.window, driver.session
        window.commands.open_path(sample)
        driver.wait(lambda: session.state.case is not None)
        window.opening.open_plan(sample / "plan-S2-3.sacplan.json")
        window.fusion.lay_over(the_series(driver, "MR"))
        driver.wait(lambda: session.state.case.overlay is not None)
        card = window.findChild(FusionCard)
        point = np.add(plan["transection"]["point_mm"], [0.0, 0, -30])
        window.view_commands.draw_contour("tumour")
        for step in ([0, 0, 0], [12, 0, 0], [0, 9, 0]):
            driver.click(Pane.AXIAL, point + step)
        QTest.keyClick(window.views.views[Pane.AXIAL], Qt.Key.Key_Return)
        QTest.keyClick(window.views.views[Pane.AXIAL], Qt.Key.Key_Escape)
        uid = the_series(driver, "MR").identity.series_uid
        assert [c.series_uid for c in session.state.plan.contours] == [uid]
        driver.settle()
        assert "LAID-NOT-ACCEPTED" in codes(driver)
        button(card, "Accept").click()
        driver.settle()
        assert "LAID-NOT-ACCEPTED" not in codes(driver)
        assert "MARK-ACROSS-SERIES" in codes(driver)
        margin = session.state.measurements.consequences.margin
        assert margin.across_u95_mm == pytest.approx(
            1.96 * session.state.plan.laid[0].error_mm, 0.01
        )
        refine_by_places(driver, card)
        there_and_back(driver, tmp_path / "reg.dcm")
        window.keeper.save_to(plan_file)
        lain = session.state.case.overlay.to_fixed
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        driver.window.commands.open_path(sample)
        driver.wait(lambda: session.state.case is not None)
        driver.window.commands.open_path(plan_file)
        driver.wait(lambda: session.state.case.overlay is not None)
        assert session.state.case.overlay.to_fixed == pytest.approx(lain)
        assert not session.document.has_unsaved_changes


def refine_by_places(driver: Driver, card: FusionCard) -> None:
    """Lays the MR on by four places, 3 mm beside where they lie now; undone it lies as before."""
    session, plan = driver.session, driver.session.state.plan
    before = session.state.case.overlay.to_fixed
    button(card, "By landmarks…").click()
    shift = np.array([0.0, 2.0, -3.0])
    names = ("promontory", "apex", "s2_foramen_left", "s2_foramen_right")
    for name in names:
        place = plan.positions[name]
        driver.click(Pane.AXIAL, place)
        driver.click(Pane.SAGITTAL, place + shift)
    assert len(session.state.view.pairs_mm) == len(names)
    button(card, "Lay on").click()
    assert session.state.view.tool is Tool.CROSSHAIR
    moved = session.state.case.overlay.to_fixed
    point = np.array([*plan.positions["s2_foramen_left"], 1.0])
    gone = moved @ np.linalg.inv(before) @ point - point
    assert gone[:3] == pytest.approx(-shift, abs=1.0)
    assert session.state.plan.laid[0].method == "landmarks"
    assert not session.state.plan.laid[0].is_accepted


def there_and_back(driver: Driver, path: Path) -> None:
    """The DICOM registration that is written lays the series on as it lay."""
    before = driver.session.state.case.overlay.to_fixed
    driver.window.fusion.write_object(path)
    driver.window.fusion.use_object(path)
    assert driver.session.state.plan.laid[0].method == "DICOM registration"
    assert driver.session.state.case.overlay.to_fixed == pytest.approx(before, abs=1e-9)
    driver.do("undo")


def button(card: FusionCard, text: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.text() == text)


def codes(driver: Driver) -> set[str]:
    return {finding.code for finding in driver.session.state.measurements.findings}


def _loaded_affine(driver: Driver, modality: str) -> np.ndarray:
    stack = the_series(driver, modality).stack
    assert stack is not None
    return stack.affine


def test_pictures_that_do_not_fit_are_laid_on_by_landmarks(qtbot: QtBot, tmp_path: Path) -> None:
    spec = PhantomSpec(spacing_mm=2.0, step_mm=3.0)
    ct, mr = make_volume(spec), make_volume(replace(mr_spec(spec), spacing_mm=2.0))
    noise = np.random.default_rng(1).integers(0, 900, mr.voxels.shape).astype(np.int16)
    write_series(tmp_path / "case" / "ct", ct)
    write_series(tmp_path / "case" / "mr", replace(mr, voxels=noise))
    with opened_window(qtbot, tmp_path) as driver:
        session, window = driver.session, driver.window
        window.commands.open_path(tmp_path / "case")
        driver.wait(lambda: session.state.case is not None)
        assert session.state.case.volume.is_hounsfield
        window.fusion.lay_over(the_series(driver, "MR"))
        driver.wait(lambda: "REGISTRATION-FAILED" in window.message.text)
        assert session.state.case.overlay is None
        names = [b for b in window.message.findChildren(QPushButton) if "landmarks" in b.text()]
        names[0].click()
        driver.wait(lambda: session.state.view.tool is Tool.PAIR)
        assert session.state.plan.laid[0].error_mm > 10
        centre = ct.index_to_patient((np.array(ct.voxels.shape[::-1]) - 1) / 2)
        for step in ([0, 0, 0], [30, 0, 5], [-30, 5, 0], [0, 20, -30]):
            for _ in range(2):
                driver.click(Pane.AXIAL, centre + step)
        button(window.findChild(FusionCard), "Lay on").click()
        laid = session.state.plan.laid[0]
        assert laid.method == "landmarks"
        assert laid.error_mm < 5
