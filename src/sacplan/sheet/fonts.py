"""The sheet's fonts: every character from the first embedded font that has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from sacplan.resource_files import resource_path

UNKNOWN = "〓"
"""The printers' geta mark stands for a character that no font has."""

_FILES = {
    "Inter": "Inter-Regular.ttf",
    "Inter-Medium": "Inter-Medium.ttf",
    "Inter-Bold": "Inter-Bold.ttf",
    "NotoSansJP": "NotoSansJP-Regular.ttf",
    "DroidSansFallback": "DroidSansFallbackFull.ttf",
}
_FALLBACKS = ("NotoSansJP", "DroidSansFallback")


class Weight(StrEnum):
    """The weights of the Latin font; the others have one."""

    REGULAR = "Inter"
    MEDIUM = "Inter-Medium"
    BOLD = "Inter-Bold"


class _EmbeddedFont(TTFont):  # type: ignore[misc] # reportlab has no types
    """A font whose characters beyond U+FFFF can be copied out of the PDF as well."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Add the font to a document, its table of characters in UTF-16 (ISO 32000-1, 9.10.3):
        reportlab writes five digits there, which readers drop."""
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                stream.content = re.sub(r"(?<= )<([0-9A-F]{5,6})>", _in_utf16, stream.content)


def _in_utf16(code: re.Match[str]) -> str:
    return f"<{chr(int(code.group(1), 16)).encode('utf-16-be').hex().upper()}>"


@cache
def font(name: str) -> TTFont:
    """An embedded font by its name, read and registered when first needed."""
    loaded = _EmbeddedFont(name, str(resource_path("fonts", _FILES[name])))
    pdfmetrics.registerFont(loaded)
    return loaded


def _has(name: str, character: str) -> bool:
    return ord(character) in font(name).face.charToGlyph


def clean(text: str) -> str:
    """The text as one line: composed characters, a space for control codes and line breaks, no
    invisible ones (a right-to-left mark in a name would turn the line round)."""
    kept = []
    for character in unicodedata.normalize("NFC", text):
        category = unicodedata.category(character)
        if category in {"Cc", "Zl", "Zp"}:
            kept.append("\n")
        elif category != "Cf":
            kept.append(character)
    return re.sub(r" *\n[ \n]*", " ", "".join(kept)).strip()


def missing_characters(text: str) -> str:
    """The characters of `text` that no font has, each once."""
    names = (Weight.REGULAR, *_FALLBACKS)
    return "".join(dict.fromkeys(c for c in clean(text) if not any(_has(n, c) for n in names)))


@lru_cache(maxsize=4096)
def runs(text: str, weight: Weight = Weight.REGULAR) -> tuple[tuple[str, str], ...]:
    """`text` cut into (font name, characters).

    What the Latin font lacks is taken from one fallback font as a whole where one has it all, so
    that a Chinese name does not mix two designs; otherwise each character from the first that can.
    """
    foreign = [c for c in text if not _has(weight, c)]
    whole = next((f for f in _FALLBACKS if foreign and all(_has(f, c) for c in foreign)), None)
    return tuple(_joined(_pick(c, weight, whole) for c in text))


def _pick(character: str, weight: Weight, whole: str | None) -> tuple[str, str]:
    if _has(weight, character):
        return weight, character
    for name in (whole,) if whole else _FALLBACKS:
        if _has(name, character):
            return name, character
    return _FALLBACKS[0], UNKNOWN


def _joined(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    name, collected = "", ""
    for font_name, character in pairs:
        if font_name != name and collected:
            yield name, collected
            collected = ""
        name, collected = str(font_name), collected + character
    if collected:
        yield name, collected


def text_width(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """The width of a line, in points, at `size` points."""
    return float(sum(font(name).stringWidth(part, size) for name, part in runs(text, weight)))


def wrapped(
    text: str, width: float, size: float, weight: Weight = Weight.REGULAR
) -> tuple[str, ...]:
    """`text` in lines no wider than `width` points: broken at spaces, at hyphens between words and
    between Han characters, and inside a word only when the word alone is too wide."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(clean(text)):
        if text_width((line + piece).rstrip(), size, weight) <= width:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = piece.lstrip()
        while text_width(line.rstrip(), size, weight) > width and len(line) > 1:
            cut = _longest_start(line, width, size, weight)
            lines.append(line[:cut])
            line = line[cut:]
    return (*lines, line.rstrip()) if line.strip() or not lines else tuple(lines)


def widest_piece(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """The width, in points, below which `wrapped` would have to break inside a word."""
    pieces = (text_width(piece.rstrip(), size, weight) for piece in _pieces(clean(text)))
    return max(pieces, default=0.0)


def _pieces(text: str) -> Iterator[str]:
    piece = ""
    for character in text:
        # a hyphen between words may end a line; a minus stays with its number, "S3/4" is one
        between_words = character in "-/" and piece[-1:].isalpha()
        piece += character
        is_wide = unicodedata.east_asian_width(character) in {"W", "F"}
        if character == " " or between_words or is_wide:
            yield piece
            piece = ""
    if piece:
        yield piece


def _longest_start(text: str, width: float, size: float, weight: Weight) -> int:
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = text_width(text[:middle], size, weight) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return low


def shortened(text: str, width: float, size: float, weight: Weight = Weight.REGULAR) -> str:
    """One line no wider than `width` points, ending in an ellipsis where something was left out."""
    line = clean(text)
    if text_width(line, size, weight) <= width:
        return line
    while line and text_width(line + "…", size, weight) > width:
        line = line[:-1]
    return line.rstrip() + "…"
