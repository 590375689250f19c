"""Draws the detail tables in two columns, over as many pages as they need."""

from __future__ import annotations

from collections.abc import Sequence

from sacplan.sheet.content import DetailTable, Picture
from sacplan.sheet.fonts import Weight
from sacplan.sheet.page import HAIR, MARGIN_MM, SOFT, Page, TextStyle

_TITLE = TextStyle(8.5, Weight.BOLD)
_HEAD = TextStyle(6.5, Weight.MEDIUM, SOFT)
_CELL = TextStyle(7.5)
_BOLD = TextStyle(7.5, Weight.BOLD)
_NOTE = TextStyle(6.5, grey=SOFT)
_GUTTER_MM = 6.0
_TITLE_MM, _ROOM_MM = 5.4, 4.2
_LIST_SHARE = 0.40
_WIDEST = 24
_TALLEST_MM = 95.0


def column_mm(page: Page) -> float:
    """The width of one of the two columns."""
    return (page.inner_mm - _GUTTER_MM) / 2


Detail = DetailTable | Picture


def detail_height(page: Page, detail: Detail) -> float:
    """The height of a table or a picture in its column, mm."""
    if isinstance(detail, Picture):
        return _picture_mm(page, detail) + _ROOM_MM + 4.0
    return _table_height(page, detail)


def _picture_mm(page: Page, picture: Picture) -> float:
    rows, columns = picture.pixels.shape[:2]
    return float(min(column_mm(page) * rows / columns, _TALLEST_MM))


def _table_height(page: Page, table: DetailTable) -> float:
    height = _TITLE_MM + _ROOM_MM
    if table.heads:
        most = max(len(page.lines(h, w, _HEAD)) for h, w in _cells(page, table, table.heads))
        height += most * _HEAD.leading_mm
        height += 1.6
    height += sum(_row_height(page, table, row) for row in table.rows)
    if table.note:
        height += len(page.lines(table.note, column_mm(page), _NOTE)) * _NOTE.leading_mm + 0.6
    return height


def pages_of(
    page: Page, details: Sequence[Detail], height: float
) -> list[tuple[tuple[Detail, ...], tuple[Detail, ...]]]:
    """The details of the left and the right column of each page `height` mm high."""
    columns: list[list[Detail]] = [[]]
    room = height
    for table in details:
        needs = detail_height(page, table)
        if needs > room and columns[-1]:
            columns.append([])
            room = height
        columns[-1].append(table)
        room -= needs
    if len(columns) % 2:
        columns.append([])
    return [
        (tuple(columns[i]), tuple(columns[i + 1])) for i in range(0, len(columns), 2) if columns[i]
    ]


def draw_details(page: Page, details: Sequence[Detail], x: float, y: float) -> None:
    """The tables and pictures of one column, one below the other."""
    for detail in details:
        if isinstance(detail, Picture):
            tall = _picture_mm(page, detail)
            page.picture(detail.pixels, x, y, column_mm(page), tall)
            page.text(x, y + tall + 3.0, detail.caption, _NOTE)
        else:
            _draw_table(page, detail, x, y)
        y += detail_height(page, detail)


def right_column(page: Page) -> float:
    """The left edge of the right column."""
    return MARGIN_MM + column_mm(page) + _GUTTER_MM


def _widths(page: Page, table: DetailTable) -> tuple[float, ...]:
    whole = column_mm(page)
    count = max([len(table.heads), *(len(row) for row in table.rows)], default=1)
    if not table.heads:
        return (
            _LIST_SHARE * whole,
            *([(1 - _LIST_SHARE) * whole / max(count - 1, 1)] * (count - 1)),
        )
    cells = [table.heads, *table.rows]
    weights = []
    for i in range(count):
        texts = [row[i] for row in cells if i < len(row)]
        word = max((len(word) for text in texts for word in text.split()), default=1)
        weights.append(max(word + 1.5, min(max(map(len, texts)), _WIDEST)))
    return tuple(whole * weight / sum(weights) for weight in weights)


def _cells(page: Page, table: DetailTable, row: Sequence[str]) -> list[tuple[str, float]]:
    return [(text, width - 1.2) for text, width in zip(row, _widths(page, table), strict=False)]


def _row_height(page: Page, table: DetailTable, row: Sequence[str]) -> float:
    style = _BOLD if row[0].endswith("!") else _CELL
    lines = max(len(page.lines(text, width, style)) for text, width in _cells(page, table, row))
    return max(lines, 1) * _CELL.leading_mm + 0.5


def _draw_table(page: Page, table: DetailTable, x: float, y: float) -> None:
    right = x + column_mm(page)
    page.line(x, y, right, y, points=0.6)
    page.text(x, y + 3.9, table.title, _TITLE)
    y += _TITLE_MM
    if table.heads:
        y = _draw_row(page, table, table.heads, x, y, _HEAD)
        page.line(x, y + 0.2, right, y + 0.2, grey=HAIR)
        y += 1.6
    for row in table.rows:
        style = _BOLD if row[0].endswith("!") else _CELL
        cells = (row[0].removesuffix("!"), *row[1:])
        _draw_row(page, table, cells, x, y, style)
        y += _row_height(page, table, row)
    if table.note:
        page.paragraph(x, y + 2.2, column_mm(page), table.note, _NOTE)


def _draw_row(
    page: Page, table: DetailTable, row: Sequence[str], x: float, y: float, style: TextStyle
) -> float:
    below = y
    for (text, width), step in zip(_cells(page, table, row), _widths(page, table), strict=False):
        below = max(below, page.paragraph(x, y + 2.2, width, text, style) - 2.2)
        x += step
    return below
