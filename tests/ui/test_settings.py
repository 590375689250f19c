from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from made_window import opened_window
from sacplan.ui.preferences import Preferences
from sacplan.ui.settings import Settings


def test_places_are_remembered(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    settings = Settings(file)
    settings.remember_place("window", QByteArray(b"\x00\x01\xff"))
    del settings
    assert Settings(file).place("window") == QByteArray(b"\x00\x01\xff")


def test_a_broken_file_counts_as_empty(tmp_path: Path) -> None:
    contents = (b"\x00\xff\xfe[[[", b"[General]\nrecent=@Variant(\\0\\x1)\n", b"recent")
    for i, content in enumerate(contents):
        file = tmp_path / f"window-{i}.ini"
        file.write_bytes(content)
        settings = Settings(file)
        assert settings.recent_folders() == []
        assert settings.place("window") is None
        settings.remember_layout("pair")


UNUSABLE = (
    (b"\x00\xff\xfe[[[", "SETTINGS-BROKEN"),
    (b"recent", "SETTINGS-BROKEN"),
    (b'{"theme": "dark"}', "SETTINGS-BROKEN"),
    (b"[Paint]\nbrush=3\n", "SETTINGS-FOREIGN"),
    (b"[General]\nformat=99\n\n[look]\ntheme=sepia\n", "SETTINGS-NEWER"),
)


@pytest.mark.parametrize(("content", "code"), UNUSABLE)
def test_what_cannot_be_used_is_kept_beside_and_told(
    tmp_path: Path, content: bytes, code: str
) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.notice is not None
    assert settings.notice.code == code
    assert (tmp_path / "window.ini.bak").read_bytes() == content
    settings.remember_word("look/theme", "light")
    del settings
    again = Settings(file)
    assert again.notice is None
    assert again.word("look/theme") == "light"


def test_settings_of_before_are_still_used(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(b"[General]\nlayout=pair\n\n[fold]\ntapes=false\n")
    settings = Settings(file)
    assert settings.notice is None
    assert settings.layout() == "pair"


def test_where_nothing_can_be_written_the_window_goes_on_and_says_so(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    with opened_window(qtbot, tmp_path / "taken") as driver:
        assert "cannot be remembered" in driver.window.message.text
        driver.window.preferences.use(Preferences(wheel_is_reversed=True))
        assert driver.window.preferences.now.wheel_is_reversed
