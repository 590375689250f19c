"""The numbers to cut by, large, with their zero; and the table of all four lengths."""

from __future__ import annotations

from sacplan.plan.model import PROMONTORY, TRANSECTION_MIDLINE
from sacplan.sheet.content import SheetContent, TapeLine, tenth_mm, whole_u95
from sacplan.sheet.fonts import Weight, shortened, text_width
from sacplan.sheet.page import HAIR, MARGIN_MM, POINTS_PER_MM, SOFT, Page, TextStyle
from sacplan.sheet.wording import landmark_words

_LABEL = TextStyle(7.5, Weight.MEDIUM, SOFT)
_ZERO = TextStyle(11, Weight.BOLD)
_NOTE = TextStyle(8)
_CELL = TextStyle(9)
_SMALL_CELL = TextStyle(7.5)
_CELL_BOLD = TextStyle(10, Weight.BOLD)
_ROW_MM = 5.0
SIDE_TAPES = 2
_TOO_FAR = "Pulled taut, its end lies too far caudal."


def draw_tape_numbers(page: Page, content: SheetContent, y: float, width: float) -> float:
    """The midline tape large, the side tapes beside it, zero and PRESS below; the y below."""
    tape, x = content.midline, MARGIN_MM
    y += 2.2
    page.text(x, y + 4.2, page.tr("MIDLINE TAPE"), TextStyle(12, Weight.BOLD))
    lying = page.tr(f"cut length, lying on {tenth_mm(content.tissue_mm)} mm of tissue")
    page.text(x + 35, y + 4.2, lying, _NOTE)
    number = f"{tape.printed_mm} mm"
    wide = page.text(x, y + 19.2, number, TextStyle(46, Weight.BOLD))
    x_sure = x + wide + 3
    wide = page.text(x_sure, y + 19.2, f"±{whole_u95(tape.u95_mm)}", TextStyle(24, Weight.MEDIUM))
    page.text(x_sure + wide + 1.5, y + 19.2, "(95 %)", _LABEL)
    side = x + width * 0.6
    _draw_taut(page, tape, side, y + 4.2)
    _draw_sides(page, content, side, y + 9.4, x + width - side)
    page.text(x, y + 24.0, content.rounding, _LABEL)
    y = page.paragraph(x, y + 29.0, width, f"{page.tr('Zero')} = {content.zero_statement}", _ZERO)
    if content.disc_statement:
        y = page.paragraph(x, y - 0.4, width, content.disc_statement, _NOTE)
    return _draw_press(page, tape, x, y - 2.2, width)


def _draw_taut(page: Page, tape: TapeLine, x: float, y: float) -> None:
    taut = f"{page.tr('TAUT')} {tenth_mm(tape.taut_mm)} mm"
    wide = page.text(x, y, taut, TextStyle(12, Weight.BOLD))
    page.text(x + wide + 2, y, page.tr("pulled straight over the hollow"), _LABEL)


def _draw_sides(page: Page, content: SheetContent, x: float, y: float, width: float) -> None:
    """The first tape to each side of the midline, left first; all others are in the table."""
    zero = content.midline.zero
    left = [t for t in content.tapes[1:] if t.zero == zero and t.lateral_mm > 0]
    right = [t for t in content.tapes[1:] if t.zero == zero and t.lateral_mm < 0]
    half = width / SIDE_TAPES
    for place, (title, tapes) in enumerate((("RIGHT", right), ("LEFT", left))):
        at = x + place * half
        page.line(at, y - 1.6, at + half - 4, y - 1.6, grey=HAIR)
        wide = page.text(at, y + 2.2, page.tr(title), TextStyle(8, Weight.BOLD))
        if not tapes:
            page.text(at, y + 9.8, page.tr("none"), TextStyle(11, grey=SOFT))
            continue
        tape = tapes[0]
        off = page.tr(f"{abs(tape.lateral_mm):.0f} mm off midline")
        page.text(at + wide + 1.5, y + 2.2, off, _LABEL)
        wide = page.text(at, y + 9.8, f"{tape.printed_mm} mm", TextStyle(20, Weight.BOLD))
        page.text(at + wide + 1.5, y + 9.8, f"±{whole_u95(tape.u95_mm)}", TextStyle(11))


def _draw_press(page: Page, tape: TapeLine, x: float, y: float, width: float) -> float:
    if tape.must_be_pressed:
        page.box(x, y, width, 7.6, fill=0.0)
        text = page.tr(f"PRESS the tape into the hollow ({tenth_mm(tape.hollow_mm)} mm deep).")
        wide = page.text(x + 3, y + 5.2, text, TextStyle(12, Weight.BOLD, 1.0))
        harm = page.tr(_TOO_FAR)
        fitted = shortened(harm, (width - wide - 8) * POINTS_PER_MM, 7.5)
        page.text(x + wide + 6, y + 5.1, fitted, TextStyle(7.5, grey=1.0))
        return y + 7.6
    page.text(x, y + 4.8, must_be_said(page, tape), _NOTE)
    return y + 7.6


def must_be_said(page: Page, tape: TapeLine) -> str:
    """How the tape is to be laid, and why."""
    if tape.must_be_pressed:
        press = page.tr(f"PRESS the tape into the hollow ({tenth_mm(tape.hollow_mm)} mm deep).")
        return f"{press} {page.tr(_TOO_FAR)}"
    gap = tenth_mm(tape.pressed_mm - tape.taut_mm)
    return page.tr(f"Pressed and taut differ by {gap} mm: lay the tape without pulling.")


def table_height(content: SheetContent) -> float:
    """The height of the table of lengths, mm."""
    return _ROW_MM * len(content.tapes) + 7.4


def draw_length_table(page: Page, content: SheetContent, y: float) -> float:
    """All four lengths of every tape, with what each is; returns the y below."""
    x, right = MARGIN_MM, page.right_mm
    columns = _columns(x, right)
    page.box(columns[0] - 17.5, y, 21.5, table_height(content) - 1.0, fill=0.92)
    heads = ("CUT: on tissue", "taut", "pressed", "straight", "hollow", "± image", "± whole")
    page.text(x, y + 3.8, page.tr("Lengths, mm"), TextStyle(8, Weight.BOLD))
    for at, head in zip(columns, heads, strict=True):
        style = TextStyle(7, Weight.BOLD) if at == columns[0] else TextStyle(7, Weight.MEDIUM, SOFT)
        page.text(at + 3, y + 3.8, page.tr(head), style, align=1)
    y += 5.2
    page.line(x, y, right, y, points=0.6)
    for tape in content.tapes:
        _draw_row(page, tape, columns, y + 3.7)
        y += _ROW_MM
        page.line(x, y, right, y, grey=HAIR, points=0.35)
    return y + 2.2


def _columns(x: float, right: float) -> tuple[float, ...]:
    """Where the last digit before the point stands in each column."""
    first = x + 72
    step = (right - 4 - first) / 6
    return tuple(first + i * step for i in range(7))


def _draw_row(page: Page, tape: TapeLine, columns: tuple[float, ...], base: float) -> None:
    name, side = page.tr(tape.name), page.tr(tape.side)
    where = f"{name}   {side}" if side != name else name
    if tape.zero == TRANSECTION_MIDLINE:
        where += f"   {page.tr('from midline')}"
    elif tape.zero != PROMONTORY:
        where += f"   {page.tr(f'from {landmark_words(tape.zero)}')}"
    room = (columns[0] - 18 - MARGIN_MM) * POINTS_PER_MM
    style = _CELL if text_width(where, _CELL.size) <= room else _SMALL_CELL
    page.text(MARGIN_MM, base, shortened(where, room, style.size), style)
    values = (
        tape.cut_mm,
        tape.taut_mm,
        tape.pressed_mm,
        tape.straight_mm,
        tape.hollow_mm,
        tape.image_u95_mm,
        tape.u95_mm,
    )
    for at, value in zip(columns, values, strict=True):
        style = _CELL_BOLD if at == columns[0] else _CELL
        shown = tenth_mm(value)
        before_point = text_width(shown.partition(".")[0], style.size, style.weight)
        page.text(at - before_point / POINTS_PER_MM, base, shown, style)
