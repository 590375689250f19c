"""The MR of the sample case laid over its CT in the window: where it lies, how it is shown."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QMenu, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window
from sacplan.imaging.series_found import SeriesFound
from sacplan.scene.slice_scene import SliceScene
from sacplan.session.view_state import FusionMode, Pane
from sacplan.ui.fusion_card import FusionCard
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
        card.findChild(QToolButton, "flat").click()
        assert driver.session.state.case.overlay is None
        assert not card.isVisible()


def _loaded_affine(driver: Driver, modality: str) -> np.ndarray:
    stack = the_series(driver, modality).stack
    assert stack is not None
    return stack.affine
