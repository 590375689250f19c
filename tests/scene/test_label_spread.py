from __future__ import annotations

import pytest

from sacplan.scene.label_spread import spread
from sacplan.scene.marks import Label

WHITE = (255, 255, 255)


def label(name: str, x: float, y: float) -> Label:
    return Label(name, (x, y), name, WHITE, "left")


@pytest.mark.parametrize("first", ["promontory", "disc top"])
def test_of_two_close_marks_the_upper_one_keeps_the_upper_name(first: str) -> None:
    marks = {"promontory": label("promontory", 100, 92), "disc top": label("disc top", 98, 84)}
    order = sorted(marks.values(), key=lambda mark: mark.name != first)
    placed = {mark.name: mark.at[1] for mark in spread(order)}
    assert placed["disc top"] + 12 <= placed["promontory"]


def test_labels_that_do_not_touch_stay() -> None:
    labels = (label("a", 0, 0), label("b", 0, 40), label("c", 200, 0))
    assert spread(labels) == labels
