"""Every landmark has a definition and a drawing, its mark on the bone that is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from sacplan.plan.model import APEX, LANDMARK_TITLES, PROMONTORY
from sacplan.resource_files import resource_path
from sacplan.ui.landmark_guide import GUIDES
from sacplan.ui.landmark_picture import paint_landmark, shown_at
from sacplan.ui.landmark_spots import DRAWN, SIDE
from sacplan.ui.shades import SHADES, Theme, wear

SIDE_PX = 240


def drawn_pixels(name: str) -> np.ndarray:
    """The drawing of a landmark (rows, columns, 3) on the ground of a card."""
    image = QImage(SIDE_PX, SIDE_PX, QImage.Format.Format_RGB888)
    image.fill(SHADES.card)
    painter = QPainter(image)
    paint_landmark(painter, name, SIDE_PX)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(SIDE_PX, -1)
    return rows[:, : SIDE_PX * 3].reshape(SIDE_PX, SIDE_PX, 3).astype(int)


def like(pixels: np.ndarray, colour: str) -> np.ndarray:
    wanted = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
    return np.abs(pixels - wanted).max(axis=-1) < 24


@pytest.mark.parametrize("theme", Theme)
def test_each_has_its_mark_inside_the_drawing(qtbot: QtBot, theme: Theme) -> None:
    del qtbot  # an application must run
    wear(theme)
    try:
        for name in LANDMARK_TITLES:
            pixels, drawn = drawn_pixels(name), DRAWN[name]
            green, red = (like(pixels, ink) for ink in (SHADES.good, SHADES.blocker))
            for spots, mark in (((drawn.at,), green), (drawn.wrong, red)):
                assert spots, name
                for spot in spots:
                    column, row = (round(v * SIDE_PX / SIDE) for v in shown_at(drawn, spot))
                    around = mark[row - 14 : row + 15, column - 14 : column + 15]
                    assert around.shape == (29, 29), (name, "the mark is cut off")
                    assert around.sum() > 60, (name, spot)
            assert green.sum() < 900, (name, "one spot only is right")
    finally:
        wear(Theme.DARK)


def test_the_marks_lie_on_lines_that_are_drawn(qtbot: QtBot) -> None:
    del qtbot
    from PySide6.QtSvg import QSvgRenderer

    for name, drawn in DRAWN.items():
        file = resource_path("landmarks", f"{drawn.drawing}.svg")
        image = QImage(480, 480, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        QSvgRenderer(file.read_bytes()).render(painter)
        painter.end()
        ink = np.frombuffer(image.constBits(), np.uint8).reshape(480, -1)[:, :480] < 128
        rows, columns = np.nonzero(ink)
        for spot in (drawn.at, *drawn.wrong):
            away = np.hypot(columns / 4 - spot[0], rows / 4 - spot[1]).min()
            assert away < 4.5, (name, spot, away)


def test_each_says_what_it_is_and_what_it_is_not() -> None:
    assert set(DRAWN) == set(GUIDES) == set(LANDMARK_TITLES)
    for name, text in GUIDES.items():
        is_told_apart = any(word in text for word in ("not ", "Not ", "Left is the patient's left"))
        assert is_told_apart, name
    left, right = DRAWN["s2_foramen_left"], DRAWN["s2_foramen_right"]
    assert left.letters == ("R", "L")
    assert left.at[0] > SIDE / 2 > right.at[0]
    assert DRAWN["psis_left"].letters == ("L", "R")
    assert DRAWN["psis_left"].at[0] < SIDE / 2
    assert DRAWN[PROMONTORY].at[1] < DRAWN[APEX].at[1]
