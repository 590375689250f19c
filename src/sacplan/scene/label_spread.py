"""Labels moved up or down until none lies on another, all inside the picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sacplan.scene.marks import Label

_WIDE = 0.58
_HIGH = 1.3
_STEPS = (1, 2, 3, 4)
_RIM = 3.0

_Box = tuple[float, float, float, float]


def spread(
    fixed: Iterable[Label],
    free: Iterable[Label],
    width: float,
    height: float,
    letters: float = 1.0,
) -> tuple[Label, ...]:
    """All labels: the `fixed` ones where they are, the `free` ones clear of them and of each other,
    with `letters` so much larger than the labels say.

    The free ones are placed from top to bottom and give way downwards, or upwards where there is
    no room below. So of two marks close to each other the upper one keeps the upper name. Sizes
    are reckoned from the number of letters, which is close enough to keep texts apart.
    """
    placed = list(fixed)
    taken = [_box(label, letters) for label in placed]
    for label in sorted(free, key=lambda each: _box(each, letters)[1]):
        best = _clear(_inside(label, width, letters), taken, height, letters)
        taken.append(_box(best, letters))
        placed.append(best)
    return tuple(placed)


def _clear(label: Label, taken: list[_Box], height: float, letters: float) -> Label:
    for step in (0, *_STEPS, *(-step for step in _STEPS)):
        moved = _shifted(label, 0.0, step * letters * label.size * _HIGH)
        box = _box(moved, letters)
        is_seen = step == 0 or (box[1] >= 0 and box[3] <= height)
        if is_seen and not any(_overlap(box, other) for other in taken):
            return moved
    return label


def _inside(label: Label, width: float, letters: float) -> Label:
    """The label moved sideways so that no letter is cut off."""
    left, _top, right, _bottom = _box(label, letters)
    move = min(0.0, width - _RIM - right)
    move = max(move, _RIM - left) if left + move < _RIM else move
    return _shifted(label, move, 0.0) if move else label


def _shifted(label: Label, dx: float, dy: float) -> Label:
    return replace(label, at=(label.at[0] + dx, label.at[1] + dy)) if dx or dy else label


def _box(label: Label, letters: float) -> _Box:
    size = letters * label.size
    width, height = _WIDE * size * len(label.text), _HIGH * size
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
