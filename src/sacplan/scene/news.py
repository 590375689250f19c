"""What is drawn anew, and what is kept."""

from __future__ import annotations


class News:
    """Remembers from which values each layer was drawn last; a value is another where it is not
    the very same object."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, ...]] = {}

    def is_new(self, layer: str, *values: object) -> bool:
        """Whether any of the values is another than at the last call for that layer."""
        known = self._known.get(layer)
        if known is not None and all(a is b for a, b in zip(known, values, strict=True)):
            return False
        self._known[layer] = values
        return True
