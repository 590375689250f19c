"""The tape at true scale, and the lines that tell whether the paper is true."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sacplan.sheet.content import BarMark, MarkKind, TapeLine, tenth_mm
from sacplan.sheet.fonts import Weight, text_width
from sacplan.sheet.page import HAIR, POINTS_PER_MM, SOFT, Page, TextStyle

OVERLAP_MM = 20.0
TAIL_MM = 3.0
_LABEL_ROOM_MM = 12.0
_BELOW_MM = 6.0
_BAND_MM = 3.4
_LANE_MM = 3.4
_LABEL = TextStyle(7.5)
_STRONG = TextStyle(8.5, Weight.BOLD)
_SCALE = TextStyle(6, grey=SOFT)
MEASURE_ME = "Measure me. If this is not 100 mm, do not use the bar."


@dataclass(frozen=True, slots=True)
class BarPiece:
    """A piece of the tape on one line, from `start_mm` to `end_mm` of the tape's own scale."""

    start_mm: float
    end_mm: float


def bar_pieces(length_mm: float, width_mm: float) -> tuple[BarPiece, ...]:
    """The pieces in which a tape of `length_mm` is drawn on lines of `width_mm`: about equally
    long, each overlapping the one before by 20 mm. It is never shrunk."""
    if width_mm <= 2 * OVERLAP_MM + 10:
        raise ValueError("a line of the bar must be longer than two overlaps")
    count = 1
    while (length_mm + (count - 1) * OVERLAP_MM) / count > width_mm - (10 if count > 1 else 0):
        count += 1
    step = (length_mm + (count - 1) * OVERLAP_MM) / count - OVERLAP_MM
    starts = [10.0 * round(i * step / 10) for i in range(count)]
    ends = [start + OVERLAP_MM for start in starts[1:]] + [length_mm]
    return tuple(BarPiece(start, end) for start, end in zip(starts, ends, strict=True))


def draw_tape_bar(page: Page, tape: TapeLine, x: float, y: float, width_mm: float) -> float:
    """Draw the bar with zero at x on lines of `width_mm`; returns the y below it."""
    pieces = _pieces(tape, width_mm)
    for number in range(len(pieces)):
        y += _piece_height(page, tape.marks, pieces, number)
        page.begin_part(f"TapeBar{number}")
        _draw_piece(page, tape, pieces, number, x, y - _BELOW_MM)
        page.end_part()
    return y


def _pieces(tape: TapeLine, width_mm: float) -> tuple[BarPiece, ...]:
    length = max(mark.s_mm for mark in tape.marks) + TAIL_MM
    return bar_pieces(length, width_mm - _LABEL_ROOM_MM)


def _piece_height(
    page: Page, marks: Sequence[BarMark], pieces: Sequence[BarPiece], number: int
) -> float:
    lanes = _lanes(page, _labelled(marks, pieces, number))
    return _BAND_MM + 4.4 + _LANE_MM * max(lanes.values(), default=0) + _BELOW_MM


def _draw_piece(
    page: Page, tape: TapeLine, pieces: Sequence[BarPiece], number: int, x: float, base: float
) -> None:
    piece = pieces[number]

    def at(s: float) -> float:
        return x + s - piece.start_mm

    end = piece.end_mm - (TAIL_MM if number == len(pieces) - 1 else 0.0)
    page.box(at(piece.start_mm), base - _BAND_MM, end - piece.start_mm, _BAND_MM, fill=1.0)
    near = sorted(m.s_mm for m in tape.marks if m.kind is MarkKind.NEAR_CUT)
    lo, hi = max(near[0], piece.start_mm), min(near[-1], piece.end_mm)
    if hi > lo:
        page.box(at(lo), base - _BAND_MM, hi - lo, _BAND_MM, fill=0.8)
    page.line(at(piece.start_mm), base - _BAND_MM, at(end), base - _BAND_MM, points=0.6)
    page.line(at(piece.start_mm), base, at(piece.end_mm), base, points=1.0)
    _draw_scale(page, piece, x, base)
    lanes = _lanes(page, _labelled(tape.marks, pieces, number))
    for mark in (*tape.marks, *_joins(pieces)):
        if piece.start_mm <= mark.s_mm <= piece.end_mm:
            _draw_mark(page, mark, at(mark.s_mm), base, lanes.get(mark))


def _draw_scale(page: Page, piece: BarPiece, x: float, base: float) -> None:
    for s in range(math.ceil(piece.start_mm), int(piece.end_mm) + 1):
        length = 2.2 if s % 10 == 0 else 1.6 if s % 5 == 0 else 0.9
        place = x + s - piece.start_mm
        page.line(place, base, place, base + length, points=0.35, grey=0.25)
        if s % 10 == 0:
            page.text(place, base + 4.8, str(s), _SCALE, align=0.5)


def _draw_mark(page: Page, mark: BarMark, at: float, base: float, lane: int | None) -> None:
    if mark.kind is MarkKind.NEAR_CUT:
        page.line(at, base - _BAND_MM, at, base, points=0.6)
        return
    top = base - _BAND_MM - 3.6 - (lane or 0) * _LANE_MM
    heavy = mark.kind in {MarkKind.ZERO, MarkKind.CUT}
    page.line(at, top, at, base, points=1.6 if heavy else 0.8)
    if mark.kind is MarkKind.CUT:
        page.triangle(at, base, 1.5, _BAND_MM)
    elif mark.kind is MarkKind.JOIN:
        page.box(at - 0.8, base - _BAND_MM, 1.6, _BAND_MM, fill=0.0)
    if lane is not None:
        text, style = _label(page, mark)
        page.text(at + 0.9, top + 2.3, text, style)


def _label(page: Page, mark: BarMark) -> tuple[str, TextStyle]:
    if mark.kind is MarkKind.CUT:
        return f"{page.tr('CUT')} {tenth_mm(mark.s_mm)}", _STRONG
    if mark.kind is MarkKind.ZERO:
        return page.tr("ZERO"), _STRONG
    if mark.kind is MarkKind.JOIN:
        return page.tr(mark.label), _LABEL
    return f"{mark.label} {tenth_mm(mark.s_mm)}", _LABEL


def _joins(pieces: Sequence[BarPiece]) -> tuple[BarMark, ...]:
    """The same place of the tape on two lines, where a tape laid in two goes is joined."""
    places = [piece.start_mm + OVERLAP_MM / 2 for piece in pieces[1:]]
    return tuple(BarMark(MarkKind.JOIN, f"join at {s:.0f}", s) for s in places)


def _labelled(
    marks: Sequence[BarMark], pieces: Sequence[BarPiece], number: int
) -> tuple[BarMark, ...]:
    """The marks whose label stands on this line: in an overlap, on one of the two lines only."""
    joins = _joins(pieces)
    limits = [-math.inf, *(join.s_mm for join in joins), math.inf]
    own = [
        mark
        for mark in marks
        if mark.kind is not MarkKind.NEAR_CUT and limits[number] <= mark.s_mm < limits[number + 1]
    ]
    return (*own, *joins[max(0, number - 1) : number + 1])


def _lanes(page: Page, marks: Sequence[BarMark]) -> dict[BarMark, int]:
    """How high, in lanes, each label hangs: a flag to the right of its line, above every flag
    and line that it would otherwise run into."""
    lanes: dict[BarMark, int] = {}
    for mark in sorted(marks, key=lambda m: -m.s_mm):
        text, style = _label(page, mark)
        reach = mark.s_mm + text_width(text, style.size, style.weight) / POINTS_PER_MM + 2.0
        met = [lane for other, lane in lanes.items() if other.s_mm < reach]
        lanes[mark] = max(met, default=-1) + 1
    return lanes


def draw_check_line(page: Page, x: float, y: float) -> None:
    """The 100 mm line with its baseline at y, and what to do with it."""
    page.begin_part("Check100")
    page.line(x, y, x + 100, y, points=1.0)
    for s in range(0, 101, 10):
        reach = 2.4 if s in {0, 100} else 1.2
        page.line(x + s, y - reach, x + s, y + reach, points=0.9 if reach > 2 else 0.4)
    page.end_part()
    page.text(x + 50, y - 2.2, "100 mm", TextStyle(8.5, Weight.BOLD), align=0.5)


def draw_upright_line(page: Page, x: float, y: float) -> None:
    """The 50 mm line at right angles to the first, its lower end at y."""
    page.begin_part("Check50")
    page.line(x, y, x, y - 50, points=1.0)
    for s in range(0, 51, 10):
        reach = 2.4 if s in {0, 50} else 1.2
        page.line(x - reach, y - s, x + reach, y - s, points=0.9 if reach > 2 else 0.4)
    page.end_part()
    page.text(x - 2.6, y - 26.0, "50 mm", TextStyle(8.5, Weight.BOLD), align=1.0)


def draw_measure_box(page: Page, x: float, y: float, width: float) -> float:
    """The instruction beside the check line, first baseline at y, with a box for the value read."""
    bold, plain = TextStyle(8.5, Weight.BOLD), TextStyle(7.5)
    y = page.paragraph(x, y, width, page.tr(MEASURE_ME), bold)
    text = page.tr("Both lines within 0.5 mm; else print again at actual size (100 %).")
    y = page.paragraph(x, y, width, text, plain) + 0.6
    wide = max(page.text(x, y + 1.2, page.tr("measured"), plain) + 1.5, 13.0)
    page.box(x + wide, y - 2.2, 15, 5.0, stroke=HAIR, fill=1.0)
    page.text(x + wide + 16, y + 1.2, "mm", plain)
    return y + 3.0
