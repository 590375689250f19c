"""Labels moved up or down until none lies on another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sacplan.scene.marks import Label

_WIDE = 0.58
_HIGH = 1.3
_TRIES = (1, -1, 2, -2, 3, -3)

_Box = tuple[float, float, float, float]


def spread(labels: Iterable[Label]) -> tuple[Label, ...]:
    """The labels, the first ones in place, later ones shifted by their own height where needed.

    A label gives way to the side on which it lies, so that of two marks close to each other the
    upper one keeps the upper name.
    Sizes are reckoned from the number of letters, which is close enough to keep texts apart.
    """
    taken: list[_Box] = []
    placed = []
    for label in labels:
        best = _moved_clear(label, taken)
        taken.append(_box(best))
        placed.append(best)
    return tuple(placed)


def _moved_clear(label: Label, taken: list[_Box]) -> Label:
    own = _box(label)
    other = next((box for box in taken if _overlap(own, box)), None)
    if other is None:
        return label
    away = -1 if own[1] < other[1] else 1
    for step in _TRIES:
        moved = replace(label, at=(label.at[0], label.at[1] + away * step * label.size * _HIGH))
        if not any(_overlap(_box(moved), box) for box in taken):
            return moved
    return label


def _box(label: Label) -> _Box:
    width, height = _WIDE * label.size * len(label.text), _HIGH * label.size
    left, top = label.at[0] - width / 2, label.at[1] - height / 2
    if "left" in label.anchor:
        left = label.at[0]
    elif "right" in label.anchor:
        left = label.at[0] - width
    if "top" in label.anchor:
        top = label.at[1]
    elif "bottom" in label.anchor:
        top = label.at[1] - height
    return left, top, left + width, top + height


def _overlap(a: _Box, b: _Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] + 1 < b[3] and b[1] + 1 < a[3]
