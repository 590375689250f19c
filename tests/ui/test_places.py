"""The window comes up where it was, and always where it can be seen and taken hold of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from sacplan.ui.places import keep_in_sight, remember_places, restore_places
from sacplan.ui.settings import Settings


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    made = QMainWindow()
    made.setMinimumSize(400, 300)
    qtbot.addWidget(made)
    yield made
    made.close()


def room() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


@pytest.mark.parametrize(
    "place",
    [
        QRect(5000, 200, 900, 700),
        QRect(-3000, -2000, 900, 700),
        QRect(100, -600, 900, 700),
        QRect(100, 100, 9000, 7000),
        QRect(1890, 300, 900, 700),
    ],
)
def test_a_window_that_cannot_be_seen_is_brought_back(window: QMainWindow, place: QRect) -> None:
    window.setGeometry(place)
    keep_in_sight(window)
    assert room().contains(window.geometry())
    assert window.height() >= 300


def test_a_window_that_is_seen_stays(window: QMainWindow) -> None:
    place = QRect(room().right() - 700, 100, 900, 700)
    window.setGeometry(place)
    keep_in_sight(window)
    assert window.geometry() == place, "hanging over the edge a little is the user's own wish"


def test_what_was_remembered_on_a_screen_that_is_gone(
    qtbot: QtBot, window: QMainWindow, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "window.ini")
    window.setGeometry(4000, 3000, 900, 700)
    remember_places(settings, window, {})
    again = QMainWindow()
    qtbot.addWidget(again)
    restore_places(settings, again, {})
    assert room().contains(again.geometry())
