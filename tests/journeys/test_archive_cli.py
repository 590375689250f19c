"""From an archive to the command line and back: entered, asked, fetched, opened, sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from made_series import MadeSeries
from pacs.orthanc_server import PASSWORD, USER, WEB_PLUGIN, Running
from sacplan.cli.command_line import main


@pytest.fixture
def known(archive: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The start of every command: a list of archives with both ways into one."""
    monkeypatch.setenv("SACPLAN_ARCHIVE_PASSWORD", PASSWORD)
    start = ["pacs", "--archives", str(tmp_path / "archives.json")]
    dicom = ["--host", "127.0.0.1", "--port", str(archive.dicom_port), "--aet", archive.title]
    assert main([*start, "add", "dicom", *dicom]) == 0
    assert main([*start, "add", "web", "--url", archive.web_url, "--user", USER]) == 0
    assert PASSWORD not in (tmp_path / "archives.json").read_text("utf-8")
    return start


@pytest.mark.parametrize("name", ["dicom", "web"])
def test_a_series_is_sent_found_fetched_and_opened(
    known: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if name == "web" and not WEB_PLUGIN.is_file():
        pytest.skip(f"{WEB_PLUGIN} is not installed")
    series = MadeSeries(count=5, patient_id=f"P-CLI-{name}")
    series.write(tmp_path / "own")
    assert main([*known, "echo", name]) == 0
    assert main([*known, "send", name, str(tmp_path / "own")]) == 0
    assert "5 files were taken" in capsys.readouterr().out
    assert main([*known, "find", name, "--patient-id", series.patient_id, "--json"]) == 0
    (study,) = json.loads(capsys.readouterr().out)["studies"]
    assert (study["uid"], study["study_date"]) == (series.study_uid, "2026-01-02")
    get = [*known, "get", name, "--study", study["uid"], "--out", str(tmp_path / "got")]
    assert main(get) == 0
    assert "5 images, 5 fetched now" in capsys.readouterr().out
    assert main(get) == 0
    assert "5 images, 0 fetched now" in capsys.readouterr().out
    assert main(["scan", str(tmp_path / "got"), "--json"]) == 0
    scanned = json.loads(capsys.readouterr().out)
    assert series.uid in json.dumps(scanned)


def test_what_is_asked_wrongly_is_refused_in_one_line(
    known: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for wrong, code in (
        (["echo", "nowhere"], "ARCHIVE-UNKNOWN"),
        (["find", "dicom"], "PACS-NODE"),
        (["find", "dicom", "--from", "2026-02-01", "--to", "2026-01-01"], "PACS-NODE"),
        (["get", "dicom", "--study", "1.2.3", "--out", str(tmp_path)], "ARCHIVE-SERIES"),
        (["get", "dicom", "--study", "../x", "--out", str(tmp_path)], "PACS-NODE"),
        (["add", "x", "--host", "h", "--aet", "MUCH-TOO-LONG-A-TITLE"], "PACS-NODE"),
        (["add", "x", "--url", "archive"], "PACS-NODE"),
    ):
        capsys.readouterr()
        assert main([*known, *wrong]) == 1
        said = capsys.readouterr().err.strip().splitlines()[-1]
        assert said.startswith(f"{code}: "), said
    (tmp_path / "archives.json").write_text("{}", encoding="utf-8")
    assert main([*known, "list"]) == 1
    assert "ARCHIVES-FILE" in capsys.readouterr().err
