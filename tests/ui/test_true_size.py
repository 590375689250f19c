"""Life size: a millimetre of the patient is a millimetre of the screen, as it was measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window, outlined_case
from sacplan.session.plane_nudging import nudge_plane
from sacplan.session.view_state import Layout, Pane
from sacplan.ui.screen_dialog import CARD_MM, ScreenDialog
from sacplan.ui.settings import Settings
from sacplan.ui.true_size import mm_per_pixel, screen_key


def planned(driver: Driver) -> None:
    driver.session.use_case(*outlined_case())
    driver.settle()


def test_a_measured_screen_shows_views_at_life_size(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        planned(driver)
        window = driver.window
        driver.do("layout_straight")
        qtbot.wait(50)
        window.views.views[Pane.SAGITTAL].setFocus()
        driver.do("true_size")
        assert "not been measured" in window.message.text
        told, is_measured = mm_per_pixel(window.screen(), window.settings)
        assert not is_measured
        sagittal = window.views.views[Pane.SAGITTAL]

        def is_life_size(value_mm: float) -> bool:
            return abs(sagittal.geometry_shown().mm_per_pixel / value_mm - 1) < 1e-6

        driver.wait(lambda: is_life_size(told))  # though the message made the view less high
        driver.do("measure_screen")
        dialog = window.findChild(ScreenDialog)
        dialog._number.setValue(23.4)  # 100 pixels are 23.4 mm
        ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
        assert mm_per_pixel(window.screen(), Settings(tmp_path / "window.ini")) == (
            pytest.approx(0.234),
            True,
        )
        driver.wait(lambda: is_life_size(0.234))
        window.resize(1200, 700)
        driver.wait(lambda: is_life_size(0.234))
        for pane in (Pane.SAGITTAL, Pane.STRAIGHT, Pane.BONE):
            view = window.views.views[pane]
            view.setFocus()
            before = view.geometry_shown()
            driver.do("true_size")
            qtbot.wait(20)
            now = view.geometry_shown()
            assert now.mm_per_pixel == pytest.approx(0.234)
            middle = (now.width / 2, now.height / 2)
            assert now.to_patient(middle) == pytest.approx(before.to_patient(middle), abs=1e-6)
        assert "1 mm is 1 mm" in window.message.text
        driver.do("look_lens")
        window.views.views[Pane.BONE].setFocus()
        driver.do("true_size")
        assert "no scale" in window.message.text


def test_what_is_remembered_of_a_screen_may_be_broken(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        screen, settings = driver.window.screen(), driver.window.settings
        for word in ("", "wide", "nan", "-0.2", "1e9", "0"):
            settings.remember_word(screen_key(screen), word)
            value_mm, is_measured = mm_per_pixel(screen, settings)
            assert not is_measured
            assert 0.02 <= value_mm <= 2.0
    assert CARD_MM[0] / CARD_MM[1] == pytest.approx(1.586, abs=0.001)


def test_in_the_plane_across_it_and_in_3d(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        planned(driver)
        session, views = driver.session, driver.window.views.views
        driver.do("layout_plane")
        qtbot.wait(50)
        assert {p for p, v in views.items() if v.isVisible()} == {
            Pane.AXIAL,
            Pane.SAGITTAL,
            Pane.BONE,
        }

        def follows() -> None:
            plane = session.state.plan.transection
            axial = views[Pane.AXIAL].geometry_shown()
            assert abs(float(axial.into @ plane.normal)) == pytest.approx(1.0, abs=1e-9)
            assert plane.signed_distance(axial.centre_mm) == pytest.approx(0.0, abs=1e-6)
            across = views[Pane.SAGITTAL].geometry_shown()
            assert float(across.into @ plane.normal) == pytest.approx(0.0, abs=1e-9)

        follows()
        nudge_plane(session, s=6.0, tilt=8.0, obliquity=-5.0)
        driver.settle()
        qtbot.wait(20)
        follows()
        driver.do("layout_four")
        assert session.state.view.layout is Layout.FOUR
        assert not session.state.view.is_along_plane
