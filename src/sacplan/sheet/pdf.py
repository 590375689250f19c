"""The sheet as a PDF that prints at true scale."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sacplan.errors import Finding
from sacplan.language.languages import ENGLISH, words_of
from sacplan.sheet.archival import archived
from sacplan.sheet.card import TITLE as CARD_TITLE
from sacplan.sheet.card import draw_card
from sacplan.sheet.content import SheetContent
from sacplan.sheet.detail_pages import Detail, draw_details, fitted, right_column
from sacplan.sheet.findings_list import (
    draw_findings,
    findings_height,
    further_findings,
    how_many_fit,
)
from sacplan.sheet.fonts import Weight, font, missing_characters
from sacplan.sheet.footer import FOOTER_MM, draw_footer
from sacplan.sheet.heading import draw_identity, draw_title
from sacplan.sheet.in_words import in_words, table_in_words
from sacplan.sheet.mistakes_strip import draw_mistakes, mistakes_height
from sacplan.sheet.page import HAIR, MARGIN_MM, POINTS_PER_MM, Page, Paper, TextStyle
from sacplan.sheet.picture_row import draw_pictures
from sacplan.sheet.plane_strip import draw_on_table_rule, draw_plane
from sacplan.sheet.tape_bar import (
    draw_check_line,
    draw_measure_box,
    draw_tape_bar,
    draw_upright_line,
)
from sacplan.sheet.tape_numbers import draw_length_table, draw_tape_numbers
from sacplan.whole_file import write_whole

TITLE = "Sacral transection plan"
_TOP_MM = 9.0
_UPRIGHT_ROOM_MM = 15.0
_LEAST_PICTURES_MM, _MOST_PICTURES_MM = 44.0, 100.0
_GRAVEST = 2
"""So many findings stand on the first page in any case."""

_LATER_TOP_MM = 26.0
_WHOSE = TextStyle(10, Weight.BOLD)


def write_pdf(data: bytes, path: Path) -> Path:
    """Write a PDF to `path`, whole or not at all; returns where it lies.

    Raises SacplanError SHEET-UNWRITABLE when it cannot be written there.
    """
    return write_whole(path, data, code="SHEET-UNWRITABLE", what="the sheet")


def pdf_bytes(content: SheetContent, paper: Paper = Paper.A4, language: str = ENGLISH) -> bytes:
    """The sheet as PDF: the page for the table in the theatre, the findings that did not fit on it,
    then the details; in one of LANGUAGES. PDF/A-2b. Needs no screen."""
    words = words_of(language)
    content = in_words(content, words)
    stream = io.BytesIO()
    canvas = _canvas(stream, content, paper, language, words.text(TITLE))
    page = Page(canvas, paper, words)
    y = _draw_upper(page, content)
    details: tuple[Detail, ...] = (*content.details, content.standing)
    if content.mistakes is not None:
        if _mistakes_fit(page, content, y):
            y = draw_mistakes(page, content.mistakes, y)
        else:
            details = (table_in_words(content.mistakes, words), *details)
    here, later = _shared_out(page, content, y)
    _draw_lower(page, content, here, y)
    room = _bottom(page) - _LATER_TOP_MM
    laid = fitted(page, details, room)
    if later:
        with_them = fitted(page, (further_findings(page, later), *details), room)
        if with_them.is_one_page:
            laid, later = with_them, []
    count = 1 + len(later) + len(laid.pages)
    draw_footer(page, content, 1, count, _missing(content))
    for number, findings in enumerate(later, start=2):
        canvas.showPage()
        _draw_later_head(page, content)
        draw_findings(page, findings, _LATER_TOP_MM, "Findings, continued")
        draw_footer(page, content, number, count)
    for number, columns in enumerate(laid.pages, start=2 + len(later)):
        canvas.showPage()
        _draw_later_head(page, content)
        for x, column in zip((MARGIN_MM, right_column(page)), columns, strict=True):
            draw_details(page, column, x, _LATER_TOP_MM, laid.sizes)
        draw_footer(page, content, number, count)
    canvas.save()
    return archived(stream.getvalue())


def _canvas(
    stream: io.BytesIO, content: SheetContent, paper: Paper, language: str, title: str
) -> Canvas:
    size = tuple(side * POINTS_PER_MM for side in paper.value)
    canvas = Canvas(
        stream,
        pagesize=size,
        pageCompression=1,
        lang=language.replace("_", "-"),
        initialFontName=font(Weight.REGULAR).fontName,
    )
    canvas.setTitle(f"{title} - {content.status}")
    canvas.setAuthor(f"SacPlan {content.software_version}")
    canvas.setSubject(f"Plan {content.plan_digest}")
    # ISO 32000-1, 12.2: the print dialog starts without scaling. Not every viewer obeys, hence
    # the check lines on the page.
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


def card_bytes(content: SheetContent, paper: Paper = Paper.A4, language: str = ENGLISH) -> bytes:
    """The card for the theatre wall, one page, as PDF/A-2b."""
    words = words_of(language)
    content = in_words(content, words)
    stream = io.BytesIO()
    canvas = _canvas(stream, content, paper, language, words.text(CARD_TITLE))
    draw_card(Page(canvas, paper, words), content, _missing(content))
    canvas.save()
    return archived(stream.getvalue())


def _bottom(page: Page) -> float:
    return page.height_mm - MARGIN_MM - FOOTER_MM - 2.0


def _draw_upper(page: Page, content: SheetContent) -> float:
    """Everything above the pictures, from the title to the plane; returns the y below."""
    page.watermark(content.standing.watermark)
    y = draw_title(page, content, _TOP_MM, page.tr(TITLE))
    y = draw_identity(page, content, y)
    wide = page.inner_mm - _UPRIGHT_ROOM_MM
    check = draw_tape_numbers(page, content, y, wide) + 7.6
    draw_check_line(page, MARGIN_MM, check)
    below = draw_measure_box(page, MARGIN_MM + 106, check - 3.0, wide - 106)
    draw_upright_line(page, page.right_mm - 3.0, max(check + 2.4, y + 54.5))
    y = max(below, check + 4.5, y + 56.0) + 1.0
    y = draw_tape_bar(page, content.midline, MARGIN_MM + 1, y, page.inner_mm - 1) + 4.0
    y = draw_on_table_rule(page, y)
    y = draw_length_table(page, content, y - 1.0)
    y = draw_plane(page, content, y)
    page.line(MARGIN_MM, y, page.right_mm, y, grey=HAIR)
    return y + 2.0


def _shared_out(
    page: Page, content: SheetContent, y: float
) -> tuple[tuple[Finding, ...], list[tuple[Finding, ...]]]:
    """The findings of the first page and those of each further page."""
    least = _LEAST_PICTURES_MM if content.pictures else 0.0
    count = how_many_fit(page, content.findings, _bottom(page) - y - least)
    here, rest = content.findings[:count], content.findings[count:]
    later = []
    while rest:
        fitting = how_many_fit(page, rest, _bottom(page) - _LATER_TOP_MM)
        later.append(rest[: max(1, fitting)])
        rest = rest[max(1, fitting) :]
    return here, later


def _mistakes_fit(page: Page, content: SheetContent, y: float) -> bool:
    """Whether the first page has room for the mistakes beside pictures and the gravest findings."""
    if content.mistakes is None:
        return False
    least = _LEAST_PICTURES_MM if content.pictures else 0.0
    gravest = content.findings[:_GRAVEST]
    needs = mistakes_height(page, content.mistakes) + findings_height(page, gravest)
    return needs + least <= _bottom(page) - y


def _draw_lower(page: Page, content: SheetContent, here: tuple[Finding, ...], y: float) -> None:
    """Pictures as large as the findings leave room for, then the findings."""
    room = _bottom(page) - y - findings_height(page, here)
    if content.pictures:
        y = draw_pictures(page, content.pictures, y, min(_MOST_PICTURES_MM, room) - 1.5) + 1.5
    more = len(content.findings) - len(here)
    if here or not more:
        note = f"Findings ({more} more on the next page)" if more else "Findings"
        draw_findings(page, here, y, note)


def _draw_later_head(page: Page, content: SheetContent) -> None:
    page.watermark(content.standing.watermark)
    y = draw_title(page, content, _TOP_MM, page.tr(TITLE))
    patient = content.patient
    whose = f"{patient.name}   {patient.patient_id}"
    page.text(MARGIN_MM, y + 3.0, page.lines(whose, page.inner_mm, _WHOSE)[0], _WHOSE)


def _missing(content: SheetContent) -> str:
    patient, series = content.patient, content.series
    texts = [patient.name, patient.patient_id, series.study_description, series.series_description]
    texts += [row.value for row in content.standing.rows]
    return missing_characters("".join(texts))
