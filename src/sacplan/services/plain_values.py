"""Result values as plain JSON values: the names stay, numbers are rounded to 0.001."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import numpy as np

_LEAVES: tuple[tuple[type | tuple[type, ...], Callable[[Any], Any]], ...] = (
    (Enum, lambda word: str(word.value)),
    ((bool, np.bool_), bool),
    ((int, np.integer), int),
    ((float, np.floating), lambda number: round(float(number), 3)),
    ((str, type(None)), lambda same: same),
)


def plain(value: Any, leave_out: Iterable[str] = ()) -> Any:  # noqa: ANN401 - any result value
    """`value` as JSON holds it: a dataclass becomes an object without the fields `leave_out`, an
    array a list, an enum its word, a number one of three digits; None stays."""
    for kinds, made_plain in _LEAVES:
        if isinstance(value, kinds):
            return made_plain(value)
    if is_dataclass(value):
        names = [f.name for f in fields(value) if f.name not in set(leave_out)]
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value]
