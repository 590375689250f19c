"""The mistakes with a direction as one short paragraph for the first page."""

from __future__ import annotations

from sacplan.sheet.content import DetailTable
from sacplan.sheet.fonts import Weight
from sacplan.sheet.page import HAIR, MARGIN_MM, Page, TextStyle

_HEAD = TextStyle(7.5, Weight.BOLD)
_TEXT = TextStyle(7.5)
_HEAD_MM, _BELOW_MM = 3.4, 2.0


def mistakes_words(page: Page, table: DetailTable) -> str:
    """Each mistake with its shift and, in brackets, what it harms."""
    return "; ".join(_words(page, row) for row in table.rows) + "."


def _words(page: Page, row: tuple[str, ...]) -> str:
    if len(row) < 3:
        return ": ".join(map(page.tr, row))
    cause, shift, harms = row
    size, _, side = str(shift).partition(" ")
    return f"{page.tr(cause)}: {size} mm {page.tr(side)} ({page.tr(harms)})"


def mistakes_height(page: Page, table: DetailTable) -> float:
    """The height of the paragraph with its heading, mm."""
    lines = page.lines(mistakes_words(page, table), page.inner_mm, _TEXT)
    return _HEAD_MM + len(lines) * _TEXT.leading_mm + _BELOW_MM


def draw_mistakes(page: Page, table: DetailTable, y: float) -> float:
    """Draw it below y; returns the y below."""
    title = page.tr(f"{table.title}: how far the mark on the bone moves")
    page.text(MARGIN_MM, y + 2.2, title, _HEAD)
    page.paragraph(MARGIN_MM, y + 2.2 + _HEAD_MM, page.inner_mm, mistakes_words(page, table), _TEXT)
    below = y + mistakes_height(page, table)
    page.line(MARGIN_MM, below - 1.2, page.right_mm, below - 1.2, grey=HAIR)
    return below
