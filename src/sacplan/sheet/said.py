"""A text of the sheet that is put together from pieces, each of them translated by itself."""

from __future__ import annotations

from collections.abc import Callable


class Said(str):
    """The pieces in a row, in English; `pieces` are those that are said in another language."""

    pieces: tuple[str, ...]


def said(*pieces: str) -> Said:
    """The text of these pieces; a piece may be such a text itself."""
    text = Said("".join(pieces))
    flat: list[str] = []
    for piece in pieces:
        flat += piece.pieces if isinstance(piece, Said) else [piece]
    text.pieces = tuple(flat)
    return text


def say(text: str, tr: Callable[[str], str]) -> str:
    """The text in the language of `tr`; spaces around a piece stay."""
    if not isinstance(text, Said):
        return tr(text)
    return "".join(_piece(piece, tr) for piece in text.pieces)


def _piece(piece: str, tr: Callable[[str], str]) -> str:
    core = piece.strip()
    if not any(c.isalpha() for c in core):
        return piece
    start = piece.index(core)
    return piece[:start] + tr(core) + piece[start + len(core) :]


def listed(words: tuple[str, ...] | list[str]) -> Said:
    """Words with commas between them."""
    pieces: list[str] = []
    for word in words:
        pieces += [", ", word] if pieces else [word]
    return said(*pieces)
