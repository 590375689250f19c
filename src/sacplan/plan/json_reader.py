"""Reads JSON values strictly: every refusal names the place in the file and what is needed."""

from __future__ import annotations

import json
from collections.abc import Iterable, KeysView
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError

_SHOWN = 60
_FARTHEST = 1e6


class JsonObject:
    """One JSON object and where it lies, such as "landmarks.apex"."""

    def __init__(self, values: dict[str, Any], place: str) -> None:
        self._values = values
        self._place = place

    def keys(self) -> KeysView[str]:
        """The names of the members."""
        return self._values.keys()

    def others(self, known: Iterable[str]) -> dict[str, Any]:
        """The members that are not among `known`."""
        return {key: value for key, value in self._values.items() if key not in set(known)}

    def refusal(self, key: str, needed: str, found: object) -> SacplanError:
        """The error that says what is needed at a member and what was found there."""
        place = f"{self._place}.{key}" if self._place else key
        return malformed(place, needed, found)

    def object(self, key: str) -> JsonObject | None:
        """The object at `key`; None where it is absent or null."""
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.refusal(key, "an object in braces", value)
        return JsonObject(value, f"{self._place}.{key}" if self._place else key)

    def objects(self, key: str) -> list[JsonObject] | None:
        """The list of objects at `key`; None where it is absent or null."""
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
            raise self.refusal(key, "a list of objects in braces", value)
        return [JsonObject(part, f"{key}[{i}]") for i, part in enumerate(value)]

    def has(self, key: str) -> bool:
        """There is something at `key`, and it is not null."""
        return self._values.get(key) is not None

    def triples(self, key: str, least: int, most: int) -> NDArray[np.float64]:
        """A list of `least` to `most` points (n, 3) at `key`, which must be there."""
        value = self._values.get(key)
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise self.refusal(key, f"a list of {least} to {most} points [x, y, z]", value)
        return np.array([as_triple(part) or self._refuse_point(key, part) for part in value])

    def _refuse_point(self, key: str, found: Any) -> NoReturn:  # noqa: ANN401 - whatever the file holds
        raise self.refusal(key, "points of three numbers [x, y, z] below a million", found)

    def matrix(self, key: str, size: int) -> NDArray[np.float64]:
        """A square of finite numbers (size, size) by rows at `key`, which must be there."""
        value = self._values.get(key)
        rows = value if isinstance(value, list) and len(value) == size else []
        numbers = [
            [as_number(n) for n in row] if isinstance(row, list) and len(row) == size else []
            for row in rows
        ]
        if not numbers or any(not row or None in row for row in numbers):
            raise self.refusal(key, f"{size} rows of {size} numbers", value)
        return np.array(numbers, dtype=np.float64)

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false at `key`; `default` where it is absent or null."""
        value = self._values.get(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.refusal(key, "true or false", value)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts at `key`; empty where it is absent or null."""
        value = self._values.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self.refusal(key, "a list of texts in quotes", value)
        return tuple(value)

    def text(self, key: str, default: str | None = None) -> str:
        """The text at `key`; `default` where it is absent or null, which is None if needed."""
        value = self._values.get(key, default)
        value = default if value is None else value
        if not isinstance(value, str):
            raise self.refusal(key, "a text in quotes", value)
        return value

    def number(
        self,
        key: str,
        default: float | None,
        *,
        at_least: float = -np.inf,
        at_most: float = np.inf,
    ) -> float | None:
        """The finite number at `key` within limits; `default` where it is absent or null."""
        value = self._values.get(key)
        if value is None:
            return default
        number = as_number(value)
        if number is None or not at_least <= number <= at_most:
            low = "" if at_least == -np.inf else f" from {at_least:g}"
            high = "" if at_most == np.inf else f" to {at_most:g}"
            raise self.refusal(key, f"a number{low}{high}", value)
        return number

    def whole_number(self, key: str) -> int:
        """The whole number at `key`, which must be there."""
        value = self._values.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refusal(key, "a whole number", value)
        return value

    def triple(self, key: str) -> NDArray[np.float64]:
        """Three finite numbers (3,) at `key`, which must be there."""
        value = self._values.get(key)
        numbers = as_triple(value)
        if numbers is None:
            raise self.refusal(key, "three numbers [x, y, z] below a million", value)
        return np.array(numbers)


def as_triple(value: object) -> list[float] | None:
    """Three JSON numbers as finite floats; None for anything else."""
    if not isinstance(value, list) or len(value) != 3:
        return None
    numbers = [n for n in map(as_number, value) if n is not None and abs(n) <= _FARTHEST]
    return numbers if len(numbers) == 3 else None


def as_number(value: object) -> float | None:
    """A JSON number as a finite float; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if np.isfinite(number) else None


def refuse_what_cannot_be_written(value: object, place: str = "") -> None:
    """Raises PLAN-MALFORMED for numbers and texts that are read but are neither JSON nor UTF-8.

    Also where the format does not look: what is kept unread must be written again.
    """
    if isinstance(value, dict):
        for key, part in value.items():
            refuse_what_cannot_be_written(key, place)
            refuse_what_cannot_be_written(part, f"{place}.{key}" if place else key)
    elif isinstance(value, list):
        for i, part in enumerate(value):
            refuse_what_cannot_be_written(part, f"{place}[{i}]")
    elif isinstance(value, float) and not np.isfinite(value):
        raise malformed(place, "a finite number", value)
    elif isinstance(value, str) and any("\ud800" <= letter <= "\udfff" for letter in value):
        raise malformed(place, "a text of whole characters", ascii(value))


def malformed(place: str, needed: str, found: object) -> SacplanError:
    """PLAN-MALFORMED at a place in the file."""
    text = "nothing" if found is None else _shown(found)
    return SacplanError(
        "PLAN-MALFORMED",
        f"{place} in the plan file needs {needed}; found {text}.",
        "Correct the file there, or open another one.",
    )


def _shown(found: object) -> str:
    value = found.tolist() if isinstance(found, np.ndarray) else found
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
