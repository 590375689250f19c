"""One table of the further pages: its columns as wide as their words need, its height, its ink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sacplan.sheet.content import DetailTable, TableForm
from sacplan.sheet.fonts import Weight, text_width, widest_piece
from sacplan.sheet.page import HAIR, POINTS_PER_MM, SOFT, Page, TextStyle


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the details are set: `cell` in points, the others follow; `room_mm` is left free
    below a table, `hand_mm` is the height of a line that is written on by hand."""

    cell: float
    room_mm: float
    hand_mm: float

    @property
    def title(self) -> TextStyle:
        """Of a table's title."""
        return TextStyle(self.cell + 0.8, Weight.BOLD)

    @property
    def head(self) -> TextStyle:
        """Of the heads of its columns."""
        return TextStyle(min(6.5, self.cell - 0.4), Weight.MEDIUM, SOFT)

    @property
    def plain(self) -> TextStyle:
        """Of its cells."""
        return TextStyle(self.cell)

    @property
    def bold(self) -> TextStyle:
        """Of the cells of a row that must be seen."""
        return TextStyle(self.cell, Weight.BOLD)

    @property
    def note(self) -> TextStyle:
        """Of what stands below it."""
        return TextStyle(min(6.5, self.cell - 0.6), grey=SOFT)

    @property
    def title_mm(self) -> float:
        """The height of the title's line."""
        return self.title.leading_mm + 1.4


ROOMY, CLOSE, TIGHT = Sizes(7.5, 4.2, 7.5), Sizes(7.2, 2.8, 7.0), Sizes(6.6, 1.8, 6.5)
"""From the pleasantest to the smallest that is printed."""

_BELOW_HEADS_MM, _BELOW_ROW_MM = 1.4, 0.4
_PAD_MM = 1.6
_LIST_SHARE = 0.40
_HAND_SHARE = 0.42


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in a column that begins `x` mm right of the table's left edge and is `width` wide."""

    x: float
    width: float
    text: str
    style: TextStyle


def table_height(page: Page, table: DetailTable, width: float, sizes: Sizes = ROOMY) -> float:
    """The height of a table `width` mm wide with the room below it, mm."""
    heads, rows = laid_out(table, width, sizes)
    height = sizes.title_mm + sizes.room_mm
    if heads:
        height += _words_height(page, heads) + _BELOW_HEADS_MM
    height += sum(_row_height(page, table, row, sizes) for row in rows)
    if table.note:
        height += len(page.lines(table.note, width, sizes.note)) * sizes.note.leading_mm + 0.6
    return height


def draw_table(
    page: Page, table: DetailTable, x: float, y: float, width: float, sizes: Sizes = ROOMY
) -> None:
    """Draw the table with its top left corner at (x, y)."""
    heads, rows = laid_out(table, width, sizes)
    page.line(x, y, x + width, y, points=0.6)
    page.text(x, y + sizes.title_mm - 1.5, table.title, sizes.title)
    y += sizes.title_mm
    if heads:
        _draw_cells(page, heads, x, y + 2.2)
        y += _words_height(page, heads)
        page.line(x, y + 0.2, x + width, y + 0.2, grey=HAIR)
        y += _BELOW_HEADS_MM
    for row in rows:
        height = _row_height(page, table, row, sizes)
        if table.form is TableForm.RULED:
            base = y + height - 1.6
            _draw_cells(page, row, x, base)
            for cell in row:
                begin = x + cell.x + cell.width
                page.line(begin, base + 0.6, x + cell.x + width / 2 - 3.0, base + 0.6)
        else:
            _draw_cells(page, row, x, y + 2.2)
        y += height
    if table.note:
        page.paragraph(x, y + 2.2, width, table.note, sizes.note)


def laid_out(
    table: DetailTable, width: float, sizes: Sizes = ROOMY
) -> tuple[tuple[Cell, ...], tuple[tuple[Cell, ...], ...]]:
    """The cells of the heads (none for a list) and of every row of a table `width` mm wide."""
    if table.form is TableForm.RUNNING:
        return (), tuple(_running(table, width, sizes))
    if table.form is TableForm.RULED:
        return (), _ruled(table, width, sizes)
    columns = column_widths(table, width, sizes)
    heads = _cells(table.heads, columns, sizes.head)
    return heads, tuple(_row_cells(row, columns, sizes) for row in table.rows)


def column_widths(table: DetailTable, width: float, sizes: Sizes = ROOMY) -> tuple[float, ...]:
    """How wide each column is, mm, `width` in all: no word is broken that could be whole."""
    rows = [*([table.heads] if table.heads else []), *table.rows]
    count = max(map(len, rows), default=1)
    columns = [[row[i] for row in rows if i < len(row)] for i in range(count)]
    font = sizes.bold.size, sizes.bold.weight  # the widest that any cell is set in
    least = [max(widest_piece(text, *font) for text in texts) for texts in columns]
    most = [max(text_width(text, *font) for text in texts) for texts in columns]
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


def _ruled(table: DetailTable, width: float, sizes: Sizes) -> tuple[tuple[Cell, ...], ...]:
    """Two a row, each with room to write on after its word."""
    half = width / 2
    below = (len(table.rows) + 1) // 2
    laid = []
    for i in range(below):
        words = [row[0] for row in (*table.rows[i : i + 1], *table.rows[i + below : i + below + 1])]
        laid.append(
            tuple(
                Cell(side * half, _HAND_SHARE * half - _PAD_MM, word, sizes.plain)
                for side, word in enumerate(words)
            )
        )
    return tuple(laid)


def _running(table: DetailTable, width: float, sizes: Sizes) -> Iterator[tuple[Cell, ...]]:
    """Pairs of name and value one after the other; a row of one word begins a new paragraph."""
    head, parts = "", list[str]()
    for row in (*table.rows, ("",)):
        if len(row) > 1:
            parts.append(" ".join(row))
            continue
        if parts:
            text = "; ".join(parts) + "."
            lead = f"{head.removesuffix('!')}: " if head else ""
            style = sizes.bold if head.endswith("!") else sizes.plain
            yield (Cell(0.0, width, lead + text, style),)
        head, parts = row[0], []


def _row_cells(row: Sequence[str], columns: Sequence[float], sizes: Sizes) -> tuple[Cell, ...]:
    is_bold = row[0].endswith("!")
    words = (row[0].removesuffix("!"), *row[1:])
    return _cells(words, columns, sizes.bold if is_bold else sizes.plain)


def _cells(words: Sequence[str], columns: Sequence[float], style: TextStyle) -> tuple[Cell, ...]:
    cells, start = [], 0.0
    for text, width in zip(words, columns, strict=False):
        cells.append(Cell(start, width - _PAD_MM, text, style))
        start += width
    return tuple(cells)


def _words_height(page: Page, cells: Sequence[Cell]) -> float:
    return max(len(page.lines(c.text, c.width, c.style)) * c.style.leading_mm for c in cells)


def _row_height(page: Page, table: DetailTable, row: Sequence[Cell], sizes: Sizes) -> float:
    height = _words_height(page, row) + _BELOW_ROW_MM
    return max(height, sizes.hand_mm) if table.form is TableForm.RULED else height


def _draw_cells(page: Page, cells: Sequence[Cell], x: float, base: float) -> None:
    for cell in cells:
        page.paragraph(x + cell.x, base, cell.width, cell.text, cell.style)
