"""The card for the wall of the theatre: the tape alone, to be read from across the room."""

from __future__ import annotations

from sacplan.sheet.content import SheetContent, TapeLine, tenth_mm, whole_u95
from sacplan.sheet.fonts import Weight, text_width
from sacplan.sheet.footer import FOOTER_MM, draw_footer
from sacplan.sheet.heading import draw_title
from sacplan.sheet.page import HAIR, MARGIN_MM, POINTS_PER_MM, SOFT, Page, TextStyle
from sacplan.sheet.signature import CODE_MM, code_of
from sacplan.sheet.tape_bar import (
    draw_check_line,
    draw_measure_box,
    draw_tape_bar,
    draw_upright_line,
)
from sacplan.sheet.tape_numbers import must_be_said

TITLE = "Tape for the sacral transection"
_TOP_MM = 9.0
_WHO = TextStyle(20, Weight.BOLD)
_LABEL = TextStyle(16, Weight.MEDIUM, SOFT)
_ZERO = TextStyle(18, Weight.BOLD)
_LEVEL = TextStyle(22, Weight.BOLD)
_SAID = TextStyle(15)
_NUMBER_POINTS, _SIDE_POINTS = 150.0, 54.0
_ROOM_MM = 6.0


def draw_card(page: Page, content: SheetContent, missing: str) -> None:
    """The whole card on one page: who, the lengths, their zero, the bar at true scale."""
    page.watermark(content.standing.watermark)
    y = draw_title(page, content, _TOP_MM, page.tr(TITLE))
    page.line(MARGIN_MM, y, page.right_mm, y, points=1.0)
    y = _draw_who(page, content, y + 8.0)
    y = _draw_midline(page, content.midline, y)
    y = _draw_sides(page, content, y)
    zero = f"{page.tr('Zero')} = {content.zero_statement}"
    y = page.paragraph(MARGIN_MM, y + 4.0, page.inner_mm, zero, _ZERO)
    said = must_be_said(page, content.midline)
    y = page.paragraph(MARGIN_MM, y, page.inner_mm, said, _SAID) + 2.0
    y = _draw_level(page, content, y)
    y = draw_tape_bar(page, content.midline, MARGIN_MM + 1, y + 4.0, page.inner_mm - 1)
    _draw_check(page, content)
    draw_footer(page, content, 1, 1, missing)


def _draw_who(page: Page, content: SheetContent, y: float) -> float:
    patient = content.patient
    born = patient.birth_date.isoformat() if patient.birth_date else ""
    parts = (patient.name or page.tr("name not in the images"), patient.patient_id, born)
    return page.paragraph(
        MARGIN_MM, y, page.inner_mm, "   ".join(p for p in parts if p), _WHO, most=2
    )


def _draw_midline(page: Page, tape: TapeLine, y: float) -> float:
    page.text(MARGIN_MM, y + 4.0, page.tr("MIDLINE TAPE"), TextStyle(22, Weight.BOLD))
    number, sure = f"{tape.printed_mm} mm", f"±{whole_u95(tape.u95_mm)}"
    width = text_width(number, _NUMBER_POINTS, Weight.BOLD) / POINTS_PER_MM
    room = page.inner_mm - 34.0
    points = min(_NUMBER_POINTS, _NUMBER_POINTS * room / width)
    base = y + 10.0 + points / POINTS_PER_MM * 0.74
    wide = page.text(MARGIN_MM - 2.0, base, number, TextStyle(points, Weight.BOLD))
    page.text(MARGIN_MM + wide + 3.0, base, sure, TextStyle(44, Weight.MEDIUM))
    return base + 8.0


def _draw_sides(page: Page, content: SheetContent, y: float) -> float:
    """The first tape to each side; the patient's right stands at the left, as the surgeon sees the
    face from the feet."""
    zero = content.midline.zero
    found = [t for t in content.tapes[1:] if t.zero == zero and abs(t.lateral_mm) > 0.05]
    right = next((t for t in found if t.lateral_mm < 0), None)
    left = next((t for t in found if t.lateral_mm > 0), None)
    if right is None and left is None:
        return y
    half = page.inner_mm / 2
    for place, (title, tape) in enumerate((("RIGHT", right), ("LEFT", left))):
        x = MARGIN_MM + place * half
        wide = page.text(x, y + 4.0, page.tr(title), TextStyle(18, Weight.BOLD))
        if tape is None:
            page.text(x, y + 22.0, page.tr("none"), _LABEL)
            continue
        off = page.tr(f"{abs(tape.lateral_mm):.0f} mm off midline")
        page.text(x + wide + 3.0, y + 4.0, off, TextStyle(13, grey=SOFT))
        number = TextStyle(_SIDE_POINTS, Weight.BOLD)
        wide = page.text(x, y + 22.0, f"{tape.printed_mm} mm", number)
        page.text(x + wide + 2.0, y + 22.0, f"±{whole_u95(tape.u95_mm)}", TextStyle(20))
    page.line(MARGIN_MM, y + 27.0, page.right_mm, y + 27.0, grey=HAIR)
    return y + 30.0 + _ROOM_MM / 2


def _draw_level(page: Page, content: SheetContent, y: float) -> float:
    plane = content.plane
    parts = [] if plane.level is None else [plane.level]
    parts += [f"{page.tr('TAUT')} {tenth_mm(content.midline.taut_mm)} mm"]
    page.text(MARGIN_MM, y + 5.0, "   ".join(parts), _LEVEL)
    return y + 9.0


def _draw_check(page: Page, content: SheetContent) -> None:
    """The lines that tell whether the paper is true, and the code, above the foot."""
    y = page.height_mm - MARGIN_MM - FOOTER_MM - 12.0
    draw_check_line(page, MARGIN_MM, y)
    width = page.inner_mm - 106.0 - CODE_MM - 4.0
    draw_measure_box(page, MARGIN_MM + 106.0, y - 8.0, width)
    top = y + 9.0 - CODE_MM
    page.code(code_of(content.standing.code), page.right_mm - CODE_MM, top, CODE_MM)
    draw_upright_line(page, page.right_mm - 3.0, top - 4.0)
