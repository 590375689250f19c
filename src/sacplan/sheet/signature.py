"""The review at the end of the details: its lines, and the QR code that names the plan."""

from __future__ import annotations

import segno

from sacplan.sheet.content import StandingBlock, StandingRow
from sacplan.sheet.detail_table import ROOMY, Sizes
from sacplan.sheet.page import Page

CODE_MM = 22.0
_GAP_MM = 3.0
_LABEL_SHARE = 0.34


def code_of(text: str) -> list[list[int]]:
    """The modules of a QR code (ISO/IEC 18004) with its quiet zone, 1 dark; an eighth of it may be
    hidden."""
    code = segno.make(text, error="m", micro=False)
    return [[int(bool(module)) for module in row] for row in code.matrix_iter(border=2)]


def signature_height(page: Page, block: StandingBlock, width: float, sizes: Sizes = ROOMY) -> float:
    """The height of the review with the room below it, mm."""
    lines = sum(_row_height(page, row, width, sizes) for row in block.rows)
    return sizes.title_mm + max(lines, CODE_MM - 2.0) + sizes.room_mm


def draw_signature(
    page: Page, block: StandingBlock, x: float, y: float, width: float, sizes: Sizes = ROOMY
) -> None:
    """Draw it with its top left corner at (x, y): the lines at the left, the code at the right."""
    page.line(x, y, x + width, y, points=0.6)
    page.text(x, y + sizes.title_mm - 1.5, page.tr("Review"), sizes.title)
    page.code(code_of(block.code), x + width - CODE_MM, y + 2.0, CODE_MM)
    y += sizes.title_mm
    label_mm = _LABEL_SHARE * _room(width)
    for row in block.rows:
        page.paragraph(x, y + 2.2, label_mm - 1.0, row.label, sizes.bold)
        page.paragraph(x + label_mm, y + 2.2, _room(width) - label_mm, row.value, sizes.plain)
        y += _row_height(page, row, width, sizes)


def _room(width: float) -> float:
    return width - CODE_MM - _GAP_MM


def _row_height(page: Page, row: StandingRow, width: float, sizes: Sizes) -> float:
    room = _room(width)
    lines = max(
        len(page.lines(row.label, _LABEL_SHARE * room - 1.0, sizes.bold)),
        len(page.lines(row.value, (1 - _LABEL_SHARE) * room, sizes.plain)),
    )
    return lines * sizes.plain.leading_mm + 0.4
