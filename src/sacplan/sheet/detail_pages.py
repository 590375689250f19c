"""Shares the detail tables out over two columns a page, about equally long, and draws them."""

from __future__ import annotations

from collections.abc import Sequence

from sacplan.sheet.content import DetailTable, Picture
from sacplan.sheet.detail_table import NOTE, ROOM_MM, draw_table, table_height
from sacplan.sheet.page import MARGIN_MM, Page

_GUTTER_MM = 6.0
_TALLEST_MM = 95.0
_CAPTION_MM = 4.0
_HALVINGS = 12

Detail = DetailTable | Picture


def column_mm(page: Page) -> float:
    """The width of one of the two columns."""
    return (page.inner_mm - _GUTTER_MM) / 2


def right_column(page: Page) -> float:
    """The left edge of the right column."""
    return MARGIN_MM + column_mm(page) + _GUTTER_MM


def detail_height(page: Page, detail: Detail) -> float:
    """The height of a table or a picture in its column, mm."""
    if isinstance(detail, Picture):
        return _picture_mm(page, detail) + ROOM_MM + _CAPTION_MM
    return table_height(page, detail, column_mm(page))


def _picture_mm(page: Page, picture: Picture) -> float:
    rows, columns = picture.pixels.shape[:2]
    return float(min(column_mm(page) * rows / columns, _TALLEST_MM))


def pages_of(
    page: Page, details: Sequence[Detail], height: float
) -> list[tuple[tuple[Detail, ...], tuple[Detail, ...]]]:
    """The details of the left and the right column of each page `height` mm high, in their order;
    on as few pages as they need, the columns as even as that allows."""
    heights = [detail_height(page, detail) for detail in details]
    columns = _filled(heights, height)
    most = len(columns) + len(columns) % 2
    low, high = 0.0, height
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        tried = _filled(heights, middle)
        if len(tried) <= most and max(heights, default=0.0) <= middle:
            columns, high = tried, middle
        else:
            low = middle
    shares = [tuple(details[i] for i in column) for column in columns]
    shares += [()] * (len(shares) % 2)
    return [(shares[i], shares[i + 1]) for i in range(0, len(shares), 2)]


def _filled(heights: Sequence[float], room: float) -> list[list[int]]:
    """Which details stand in each column when one after the other is filled up to `room` mm."""
    columns: list[list[int]] = []
    left = 0.0
    for number, needs in enumerate(heights):
        if not columns or needs > left:
            columns.append([])
            left = room
        columns[-1].append(number)
        left -= needs
    return columns


def draw_details(page: Page, details: Sequence[Detail], x: float, y: float) -> None:
    """The tables and pictures of one column, one below the other."""
    for detail in details:
        if isinstance(detail, Picture):
            tall = _picture_mm(page, detail)
            page.picture(detail.pixels, x, y, column_mm(page), tall)
            page.text(x, y + tall + 3.0, detail.caption, NOTE)
        else:
            draw_table(page, detail, x, y, column_mm(page))
        y += detail_height(page, detail)
