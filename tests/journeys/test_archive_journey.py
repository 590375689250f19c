"""From an archive into the views: searched, fetched, broken off, gone on with, sent back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from made_series import MadeSeries
from made_window import Driver, opened_window
from pacs.orthanc_server import PASSWORD, PROGRAM, USER, WEB_PLUGIN, Running, orthanc
from sacplan.imaging.header_cache import HEADERS
from sacplan.pacs.dimse_store import store
from sacplan.pacs.node import DimseNode, WebNode
from sacplan.progress import NoProgress
from sacplan.services.archives import Archive
from sacplan.ui.archive_window import ARCHIVE, ArchiveWindow


def archive_window(driver: Driver, folder: Path) -> ArchiveWindow:
    settings = driver.window.settings
    settings.remember_fetched_folder(folder / "fetched")
    window = ArchiveWindow(driver.session.jobs, settings, driver.window, folder / "archives.json")
    window.fetched.connect(driver.window.commands.open_path)
    window.show()
    return window


def enter(window: ArchiveWindow, running: Running, way: str) -> None:
    node: DimseNode | WebNode = DimseNode("made", "127.0.0.1", running.dicom_port, running.title)
    if way == "web":
        if not WEB_PLUGIN.is_file():
            pytest.skip(f"{WEB_PLUGIN} is not installed")
        node = WebNode("made", running.web_url, USER)
    window.choice.enter(Archive(node), None, PASSWORD if way == "web" else "")


def search(driver: Driver, window: ArchiveWindow, patient_id: str) -> None:
    field = window.query.findChild(QLineEdit)
    field.setText(patient_id)
    QTest.keyClick(field, Qt.Key.Key_Return)
    # a single study is opened at once: its series are asked for in a second question
    driver.wait(lambda: window.results.topLevelItemCount() == 1)
    driver.wait(lambda: window.results.topLevelItem(0).childCount() > 0)
    driver.wait(lambda: not driver.session.jobs.is_running(ARCHIVE))


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_a_series_comes_from_the_archive_into_the_views(
    qtbot: QtBot, tmp_path: Path, archive: Running, way: str
) -> None:
    series = MadeSeries(count=6, patient_id=f"P-JOURNEY-{way}", name="Yamada^Tarou=山田^太郎")
    node = DimseNode("made", "127.0.0.1", archive.dicom_port, archive.title)
    files = series.write(tmp_path / "own")
    store(node, files, NoProgress())
    with opened_window(qtbot, tmp_path) as driver:
        window = archive_window(driver, tmp_path)
        enter(window, archive, way)
        window.test()
        driver.wait(lambda: "answers" in window.message.text)
        search(driver, window, series.patient_id)
        assert "山田 太郎" in window.results.topLevelItem(0).text(0)
        window.fetch()
        driver.wait(lambda: driver.session.state.case is not None)
        case = driver.session.state.case
        assert case.volume.series.series_uid == series.uid
        assert case.volume.voxels.shape[0] == 6
        window.send(files[:2])
        driver.wait(lambda: "2 files were taken" in window.message.text)
        assert PASSWORD not in (tmp_path / "archives.json").read_text("utf-8")
    HEADERS.forget()


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_an_archive_pulled_down_half_way_is_gone_on_with(
    qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    if not PROGRAM.is_file():
        pytest.skip(f"{PROGRAM} is not installed")
    series = MadeSeries(count=60, size=512, patient_id="P-DOWN")  # more than is on its way
    held = tmp_path / "archive"
    with opened_window(qtbot, tmp_path) as driver:
        window = archive_window(driver, tmp_path)
        with orthanc(held) as running:
            node = DimseNode("made", "127.0.0.1", running.dicom_port, running.title)
            store(node, series.write(tmp_path / "own"), NoProgress())
            enter(window, running, way)
            search(driver, window, series.patient_id)
            watch = driver.session.jobs.changed.connect(lambda: pull_down(driver, running))
            window.fetch()
            driver.wait(lambda: bool(window.message.text))
            assert "PACS-" in window.message.text
            driver.session.jobs.changed.disconnect(watch)
        assert driver.session.state.case is None
        there = len(list((tmp_path / "fetched").rglob("*.dcm")))
        assert 0 < there < 60
        with orthanc(held) as running:
            enter(window, running, way)
            search(driver, window, series.patient_id)
            window.fetch()
            driver.wait(lambda: driver.session.state.case is not None)
            assert f"{60 - there} of them fetched now" in window.message.text
            assert driver.session.state.case.volume.voxels.shape[0] == 60
    assert len(list((tmp_path / "fetched").rglob("*.dcm"))) == 60
    HEADERS.forget()


def pull_down(driver: Driver, running: Running) -> None:
    news = dict(driver.session.jobs.news).get(ARCHIVE)
    if news is not None and news.done > 0.02:
        running.kill()
