"""The cases opened last: listed with a hint, taken off, and greyed where they are gone."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from made_series import MadeSeries, save
from made_window import Driver, opened_window
from sacplan.imaging.series_found import ScanResult
from sacplan.ui.recent_cases import forget_all_cases, read_recent, remember_case
from sacplan.ui.settings import RECENT_LIMIT, Settings


def test_cases_are_remembered_newest_first_also_when_they_are_gone(tmp_path: Path) -> None:
    folders = [tmp_path / f'症例 {i}, "a"' for i in range(RECENT_LIMIT + 2)]
    settings = Settings(tmp_path / "window.ini")
    for folder in (*folders, folders[4]):
        remember_case(settings, folder, ScanResult(folder, ()))
    del settings
    again = Settings(tmp_path / "window.ini")
    listed = [case.folder for case in read_recent(again)]
    assert listed[:2] == [folders[4], folders[-1]]
    assert len(listed) == RECENT_LIMIT
    forget_all_cases(again)
    assert read_recent(again) == []
    assert "症例" not in (tmp_path / "window.ini").read_text("utf-8")


def test_what_is_stored_wrongly_counts_as_nothing(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    for text in ("{", "[1, 2]", '[["a"]]', '{"a": 1}', "null"):
        settings.remember_word("recent_cases", text)
        assert read_recent(settings) == []


def listed(driver: Driver) -> dict[str, QPushButton]:
    rows = driver.window.welcome.recent._rows
    return {folder.name: row.opening for folder, row in rows.items()}


def test_the_list_on_the_welcome_page(qtbot: QtBot, tmp_path: Path) -> None:
    series = MadeSeries()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        for number, data in enumerate(series.datasets()):
            save(data, tmp_path / name / f"{number}.dcm")
    with opened_window(qtbot, tmp_path / "own") as driver:
        for name in ("one", "two"):
            driver.window.commands.open_path(tmp_path / name)
            driver.wait(lambda name=name: name in listed(driver))
        driver.wait(lambda: driver.session.state.case is not None)
    shutil.rmtree(tmp_path / "one")
    with opened_window(qtbot, tmp_path / "own") as driver:
        recent = driver.window.welcome.recent
        assert list(listed(driver)) == ["two", "one"]
        assert "CT · 1 series · 2026-01-02" in listed(driver)["two"].accessibleDescription()
        driver.wait(lambda: "not there" in listed(driver)["one"].accessibleDescription())
        listed(driver)["one"].click()
        driver.wait(lambda: "[FOLDER" in driver.window.message.text)
        driver.do("hide_identity")
        assert listed(driver) == {}
        driver.do("hide_identity")
        recent._rows[tmp_path / "one"].taking_off.click()
        assert list(listed(driver)) == ["two"]
        assert (tmp_path / "two").is_dir()
        next(b for b in recent.findChildren(QPushButton) if b.text() == "Clear the list").click()
        assert listed(driver) == {}
    with opened_window(qtbot, tmp_path / "own") as driver:
        assert listed(driver) == {}
