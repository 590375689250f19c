"""Shares the details out over two columns a page, about equally long, and draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sacplan.sheet.content import DetailTable, Picture, PictureRow, StandingBlock
from sacplan.sheet.detail_table import CLOSE, ROOMY, TIGHT, Sizes, draw_table, table_height
from sacplan.sheet.page import MARGIN_MM, Page
from sacplan.sheet.signature import draw_signature, signature_height

_GUTTER_MM = 6.0
_TALLEST_MM = 52.0
_BETWEEN_MM = 3.0
_CAPTION_MM = 3.4
_HALVINGS = 12

Detail = DetailTable | PictureRow | StandingBlock
Columns = tuple[tuple[Detail, ...], tuple[Detail, ...]]


@dataclass(frozen=True, slots=True)
class DetailPages:
    """The details of the left and the right column of each page, and how large they are set."""

    sizes: Sizes
    pages: tuple[Columns, ...]
    is_one_page: bool


def column_mm(page: Page) -> float:
    """The width of one of the two columns."""
    return (page.inner_mm - _GUTTER_MM) / 2


def right_column(page: Page) -> float:
    """The left edge of the right column."""
    return MARGIN_MM + column_mm(page) + _GUTTER_MM


def detail_height(page: Page, detail: Detail, sizes: Sizes = ROOMY) -> float:
    """The height of a detail in its column, mm."""
    width = column_mm(page)
    if isinstance(detail, PictureRow):
        return _pictures_mm(page, detail) + _captions_mm(page, detail, sizes) + sizes.room_mm
    if isinstance(detail, StandingBlock):
        return signature_height(page, detail, width, sizes)
    return table_height(page, detail, width, sizes)


def fitted(page: Page, details: Sequence[Detail], height: float) -> DetailPages:
    """The details on one page `height` mm high, as large as that allows; on as few as they need
    where even the smallest does not."""
    for sizes in (ROOMY, CLOSE, TIGHT):
        pages = pages_of(page, details, height, sizes)
        tallest = max((detail_height(page, each, sizes) for each in details), default=0.0)
        if len(pages) <= 1 and tallest <= height:
            return DetailPages(sizes, tuple(pages), is_one_page=True)
    pages = pages_of(page, details, height, CLOSE)
    return DetailPages(CLOSE, tuple(pages), is_one_page=False)


def pages_of(
    page: Page, details: Sequence[Detail], height: float, sizes: Sizes = ROOMY
) -> list[Columns]:
    """The details of the left and the right column of each page `height` mm high, in their order;
    on as few pages as they need, the columns as even as that allows."""
    heights = [detail_height(page, detail, sizes) for detail in details]
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


def draw_details(
    page: Page, details: Sequence[Detail], x: float, y: float, sizes: Sizes = ROOMY
) -> None:
    """The details of one column, one below the other."""
    width = column_mm(page)
    for detail in details:
        if isinstance(detail, PictureRow):
            _draw_pictures(page, detail, x, y, sizes)
        elif isinstance(detail, StandingBlock):
            draw_signature(page, detail, x, y, width, sizes)
        else:
            draw_table(page, detail, x, y, width, sizes)
        y += detail_height(page, detail, sizes)


def _share_mm(page: Page, row: PictureRow) -> float:
    """The width that each picture of a row has."""
    count = len(row.pictures)
    return (column_mm(page) - _BETWEEN_MM * (count - 1)) / count


def _pictures_mm(page: Page, row: PictureRow) -> float:
    share = _share_mm(page, row)
    return min(_TALLEST_MM, max(share * _ratio(picture) for picture in row.pictures))


def _ratio(picture: Picture) -> float:
    rows, columns = picture.pixels.shape[:2]
    return float(rows / columns)


def _captions_mm(page: Page, row: PictureRow, sizes: Sizes) -> float:
    share = _share_mm(page, row)
    lines = max(len(page.lines(p.caption, share, sizes.note)) for p in row.pictures)
    return lines * sizes.note.leading_mm + 1.2


def _draw_pictures(page: Page, row: PictureRow, x: float, y: float, sizes: Sizes) -> None:
    tall, share = _pictures_mm(page, row), _share_mm(page, row)
    for picture in row.pictures:
        page.picture(picture.pixels, x, y, share, tall)
        page.paragraph(x, y + tall + 2.8, share, picture.caption, sizes.note)
        x += share + _BETWEEN_MM
