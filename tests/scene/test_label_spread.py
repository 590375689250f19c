from __future__ import annotations

import pytest

from sacplan.scene.label_spread import spread
from sacplan.scene.marks import Label

WHITE = (255, 255, 255)


def label(name: str, x: float, y: float) -> Label:
    return Label(name, (x, y), name, WHITE, "left")


@pytest.mark.parametrize("first", ["promontory", "disc top"])
@pytest.mark.parametrize("title_y", [-50, 70, 78, 84, 100])
def test_of_two_close_marks_the_upper_one_keeps_the_upper_name(first: str, title_y: float) -> None:
    marks = {"promontory": label("promontory", 100, 92), "disc top": label("disc top", 98, 84)}
    order = sorted(marks.values(), key=lambda mark: mark.name != first)
    title = label("title", 90, title_y)
    placed = {mark.name: mark.at[1] for mark in spread([title], order, 400, 400)}
    assert placed["disc top"] + 12 <= placed["promontory"]
    assert placed["title"] == title_y


def test_labels_that_do_not_touch_stay() -> None:
    labels = (label("a", 10, 10), label("b", 10, 50), label("c", 200, 60))
    assert spread((), labels, 400, 400) == labels


def test_no_name_is_cut_off_at_the_side() -> None:
    (placed,) = spread((), [label("a long name", 380, 50)], 400, 400)
    assert placed.at[0] + 0.58 * placed.size * len("a long name") < 400
    (placed,) = spread((), [label("a long name", -20, 50)], 400, 400)
    assert placed.at[0] > 0
