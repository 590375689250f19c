"""One table of the further pages: its columns as wide as their words need, its height, its ink."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sacplan.sheet.content import DetailTable, TableForm
from sacplan.sheet.fonts import Weight, text_width, widest_piece
from sacplan.sheet.page import HAIR, POINTS_PER_MM, SOFT, Page, TextStyle

TITLE = TextStyle(8.5, Weight.BOLD)
HEAD = TextStyle(6.5, Weight.MEDIUM, SOFT)
CELL = TextStyle(7.5)
BOLD = TextStyle(7.5, Weight.BOLD)
NOTE = TextStyle(6.5, grey=SOFT)
ROOM_MM = 4.2
"""Left free below a table."""

_TITLE_MM, _BELOW_HEADS_MM, _BELOW_ROW_MM = 5.4, 1.6, 0.5
_PAD_MM = 1.6
_LIST_SHARE = 0.40
_HAND_MM = 8.0
"""The height of a line that is written on by hand."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in a column that begins `x` mm right of the table's left edge and is `width` wide."""

    x: float
    width: float
    text: str
    style: TextStyle


def table_height(page: Page, table: DetailTable, width: float) -> float:
    """The height of a table `width` mm wide with the room below it, mm."""
    heads, rows = laid_out(table, width)
    height = _TITLE_MM + ROOM_MM
    if heads:
        height += _words_height(page, heads) + _BELOW_HEADS_MM
    height += sum(_row_height(page, table, row) for row in rows)
    if table.note:
        height += len(page.lines(table.note, width, NOTE)) * NOTE.leading_mm + 0.6
    return height


def draw_table(page: Page, table: DetailTable, x: float, y: float, width: float) -> None:
    """Draw the table with its top left corner at (x, y)."""
    heads, rows = laid_out(table, width)
    page.line(x, y, x + width, y, points=0.6)
    page.text(x, y + 3.9, table.title, TITLE)
    y += _TITLE_MM
    if heads:
        _draw_cells(page, heads, x, y + 2.2)
        y += _words_height(page, heads)
        page.line(x, y + 0.2, x + width, y + 0.2, grey=HAIR)
        y += _BELOW_HEADS_MM
    for row in rows:
        height = _row_height(page, table, row)
        if table.form is TableForm.RULED:
            base = y + height - 1.6
            _draw_cells(page, row, x, base)
            page.line(x + row[0].x + row[0].width, base + 0.6, x + width, base + 0.6)
        else:
            _draw_cells(page, row, x, y + 2.2)
        y += height
    if table.note:
        page.paragraph(x, y + 2.2, width, table.note, NOTE)


def laid_out(
    table: DetailTable, width: float
) -> tuple[tuple[Cell, ...], tuple[tuple[Cell, ...], ...]]:
    """The cells of the heads (none for a list) and of every row of a table `width` mm wide."""
    if table.form is TableForm.PAIRED:
        return (), _paired(table, width)
    columns = column_widths(table, width)
    heads = _cells(table.heads, columns, HEAD)
    return heads, tuple(_row_cells(row, columns) for row in table.rows)


def column_widths(table: DetailTable, width: float) -> tuple[float, ...]:
    """How wide each column is, mm, `width` in all: no word is broken that could be whole."""
    if table.form is TableForm.RULED:
        return (_LIST_SHARE * width, (1 - _LIST_SHARE) * width)
    rows = [*([table.heads] if table.heads else []), *table.rows]
    count = max(map(len, rows), default=1)
    columns = [[row[i] for row in rows if i < len(row)] for i in range(count)]
    least = [max(widest_piece(text, *_FONT) for text in texts) for texts in columns]
    most = [max(text_width(text, *_FONT) for text in texts) for texts in columns]
    least, most = ([w / POINTS_PER_MM + _PAD_MM for w in widths] for widths in (least, most))
    if not table.heads and count > 1:
        first = min(max(_LIST_SHARE * width, least[0]), width - least[1])
        return (first, *([(width - first) / (count - 1)] * (count - 1)))
    if sum(most) <= width:
        spare = (width - sum(most)) / count
        return tuple(wide + spare for wide in most)
    if sum(least) >= width:
        return tuple(width * narrow / sum(least) for narrow in least)
    part = (width - sum(least)) / (sum(most) - sum(least))
    return tuple(low + part * (high - low) for low, high in zip(least, most, strict=True))


_FONT = BOLD.size, BOLD.weight
"""The widest that any cell is set in."""


def _paired(table: DetailTable, width: float) -> tuple[tuple[Cell, ...], ...]:
    half = width / 2
    columns = tuple(half * part for part in (0.6, 0.4))
    below = (len(table.rows) + 1) // 2
    laid = []
    for i in range(below):
        beside = table.rows[i + below : i + below + 1]
        cells = _row_cells(table.rows[i], columns)
        laid.append(cells + tuple(c for row in beside for c in _row_cells(row, columns, half)))
    return tuple(laid)


def _row_cells(
    row: Sequence[str], columns: Sequence[float], start: float = 0.0
) -> tuple[Cell, ...]:
    is_bold = row[0].endswith("!")
    words = (row[0].removesuffix("!"), *row[1:])
    return _cells(words, columns, BOLD if is_bold else CELL, start)


def _cells(
    words: Sequence[str], columns: Sequence[float], style: TextStyle, start: float = 0.0
) -> tuple[Cell, ...]:
    cells = []
    for text, width in zip(words, columns, strict=False):
        cells.append(Cell(start, width - _PAD_MM, text, style))
        start += width
    return tuple(cells)


def _words_height(page: Page, cells: Sequence[Cell]) -> float:
    return max(len(page.lines(c.text, c.width, c.style)) * c.style.leading_mm for c in cells)


def _row_height(page: Page, table: DetailTable, row: Sequence[Cell]) -> float:
    height = _words_height(page, row) + _BELOW_ROW_MM
    return max(height, _HAND_MM) if table.form is TableForm.RULED else height


def _draw_cells(page: Page, cells: Sequence[Cell], x: float, base: float) -> None:
    for cell in cells:
        page.paragraph(x + cell.x, base, cell.width, cell.text, cell.style)
