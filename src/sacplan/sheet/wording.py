"""Words for numbers and names that several tables share."""

from __future__ import annotations

from sacplan.sheet.content import tenth_mm


def signed(value: float, plus: str, minus: str) -> str:
    """A signed length or angle as its size and a word for its side; "0.0" alone on neither."""
    text = tenth_mm(abs(value))
    return "0.0" if text == "0.0" else f"{text} {plus if value > 0 else minus}"


def plain_words(name: str) -> str:
    """A name of the plan format as words."""
    return name.replace("_", " ")
