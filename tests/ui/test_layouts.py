"""The views are arranged as one likes, and stay so for the next case and the next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window, outlined_case
from sacplan.session.view_state import Pane

SLICES_AND_BONE = {Pane.SAGITTAL, Pane.BONE, Pane.AXIAL, Pane.CORONAL}


def seen(driver: Driver) -> dict[Pane, tuple[int, int]]:
    """The place in the window of every view that is seen."""
    views = driver.window.views.views
    found = {}
    for pane, view in views.items():
        if view.isVisible():
            at = view.mapTo(driver.window, view.rect().topLeft())
            found[pane] = (at.x(), at.y())
    return found


def test_layouts(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        four = seen(driver)
        assert set(four) == SLICES_AND_BONE
        driver.do("layout_pair")
        qtbot.wait(50)
        pair = seen(driver)
        assert set(pair) == {Pane.SAGITTAL, Pane.BONE}
        assert pair[Pane.SAGITTAL][0] < pair[Pane.BONE][0]
        driver.do("layout_bone")
        qtbot.wait(50)
        bone = seen(driver)
        assert set(bone) == SLICES_AND_BONE
        lower = [bone[pane] for pane in (Pane.SAGITTAL, Pane.AXIAL, Pane.CORONAL)]
        assert len({y for _, y in lower}) == 1
        assert bone[Pane.BONE][1] < lower[0][1]
        assert [x for x, _ in lower] == sorted(x for x, _ in lower)
        view = driver.window.views.views[Pane.BONE]
        assert view.width() > 1.8 * driver.window.views.views[Pane.AXIAL].width()
        for pane in Pane:
            driver.session.show(maximised=pane)
            assert set(seen(driver)) == {pane}
        driver.session.show(maximised=None)
        driver.window.views.views[Pane.AXIAL].setFocus()
        driver.do("layout_one")
        assert set(seen(driver)) == {Pane.AXIAL}
        driver.do("layout_one")
        assert set(seen(driver)) == set(bone)
        driver.session.use_case(case, plan)
        qtbot.wait(50)
        assert seen(driver) == bone, "another case is shown in the same layout"
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        qtbot.wait(50)
        again = seen(driver)
        assert again[Pane.BONE][1] < again[Pane.AXIAL][1]
        driver.do("layout_four")
        qtbot.wait(50)
        assert {pane: y for pane, (_, y) in seen(driver).items()} == {
            pane: y for pane, (_, y) in four.items()
        }


def test_the_bone_stays_in_view_in_every_layout(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path, (1300, 900)) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        view = driver.window.views.views[Pane.BONE]
        whole = case.sacrum.surface.vertices
        height = None
        for layout in ("four", "pair", "bone", "pair", "four"):
            driver.do(f"layout_{layout}")
            qtbot.wait(50)
            at = view.geometry_shown().to_pixel(whole)
            assert at.min() >= 0, layout
            assert (at <= [view.width(), view.height()]).all(), layout
            if layout == "four":
                now = view.camera().height_mm
                assert height is None or now == pytest.approx(height, rel=0.02)
                height = now


def test_a_narrow_slice_shows_the_whole_sacrum(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(case, plan)
        driver.settle()
        for layout in ("straight", "four", "bone"):
            driver.do(f"layout_{layout}")
            qtbot.wait(80)
            view = driver.window.views.views[Pane.SAGITTAL]
            at = view.geometry_shown().to_pixel(case.sacrum.surface.vertices)
            assert at.min() >= 0, layout
            assert (at <= [view.width(), view.height()]).all(), layout
