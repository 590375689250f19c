from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from sacplan.ui.settings import RECENT_LIMIT, Settings


def test_folders_and_places_are_remembered(tmp_path: Path) -> None:
    folders = [tmp_path / f"症例 {i}" for i in range(RECENT_LIMIT + 2)]
    file = tmp_path / "window.ini"
    settings = Settings(file)
    for folder in folders:
        folder.mkdir()
        settings.remember_folder(folder)
    settings.remember_folder(folders[4])
    settings.remember_place("window", QByteArray(b"\x00\x01\xff"))
    del settings
    again = Settings(file)
    assert again.recent_folders()[:2] == [folders[4], folders[-1]]
    assert len(again.recent_folders()) == RECENT_LIMIT
    assert again.place("window") == QByteArray(b"\x00\x01\xff")
    folders[4].rmdir()
    assert again.recent_folders()[0] == folders[-1]


def test_a_broken_file_counts_as_empty(tmp_path: Path) -> None:
    contents = (b"\x00\xff\xfe[[[", b"[General]\nrecent=@Variant(\\0\\x1)\n", b"recent")
    for i, content in enumerate(contents):
        file = tmp_path / f"window-{i}.ini"
        file.write_bytes(content)
        settings = Settings(file)
        assert settings.recent_folders() == []
        assert settings.place("window") is None
        settings.remember_folder(tmp_path)
