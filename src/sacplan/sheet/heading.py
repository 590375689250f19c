"""The head of the sheet: title, status, patient and series."""

from __future__ import annotations

from sacplan.sheet.content import SheetContent
from sacplan.sheet.fonts import Weight, shortened, text_width
from sacplan.sheet.page import HAIR, MARGIN_MM, POINTS_PER_MM, SOFT, Page, TextStyle

_LABEL = TextStyle(6.5, Weight.MEDIUM, SOFT)
_VALUE = TextStyle(8.5)
_NAME = TextStyle(12.5, Weight.BOLD)
_MOST_NAME_LINES = 4


def draw_title(page: Page, content: SheetContent, y: float, title: str) -> float:
    """Title at the left, the status in a black field at the right; returns the y below."""
    status = TextStyle(11, Weight.BOLD, 1.0)
    width = text_width(content.status, status.size, status.weight) / POINTS_PER_MM + 8
    page.box(page.right_mm - width, y, width, 8.2, fill=0.0)
    page.text(page.right_mm - width / 2, y + 5.5, content.status, status, align=0.5)
    page.text(MARGIN_MM, y + 6.2, title, TextStyle(15, Weight.BOLD))
    return y + 10.4


def draw_identity(page: Page, content: SheetContent, y: float) -> float:
    """Patient at the left, images at the right; returns the y below."""
    page.line(MARGIN_MM, y, page.right_mm, y, points=1.0)
    middle = MARGIN_MM + page.inner_mm * 0.47
    left = _draw_patient(page, content, MARGIN_MM, y + 3.6, middle - MARGIN_MM - 4)
    right = _draw_series(page, content, middle, y + 3.6, page.right_mm - middle)
    bottom = max(left, right)
    page.line(middle - 2.5, y + 2, middle - 2.5, bottom - 1.2, grey=HAIR)
    page.line(MARGIN_MM, bottom, page.right_mm, bottom, grey=HAIR)
    return bottom


def _draw_patient(page: Page, content: SheetContent, x: float, y: float, width: float) -> float:
    patient = content.patient
    page.text(x, y, page.tr("PATIENT"), _LABEL)
    name = patient.name or page.tr("name not in the images")
    lines = page.lines(name, width, _NAME)
    style = _NAME if len(lines) <= 2 else TextStyle(9, Weight.BOLD)
    y = page.paragraph(x, y + 5.2, width, name, style, most=_MOST_NAME_LINES)
    born = patient.birth_date.isoformat() if patient.birth_date else page.tr("not in the images")
    third = width * 0.42
    page.text(x, y - 0.6, page.tr("ID"), _LABEL)
    page.text(x + third, y - 0.6, page.tr("BORN"), _LABEL)
    page.text(x + 2 * third - 3, y - 0.6, page.tr("SEX"), _LABEL)
    ident = page.lines(patient.patient_id or page.tr("not in the images"), third - 3, _VALUE)[:3]
    page.text(x + third, y + 3.2, born, _VALUE)
    page.text(
        x + 2 * third - 3, y + 3.2, _fit(patient.sex or "-", width - 2 * third, _VALUE), _VALUE
    )
    for number, line in enumerate(ident):
        page.text(x, y + 3.2 + number * _VALUE.leading_mm, line, _VALUE)
    return y + 2.0 + len(ident) * _VALUE.leading_mm + 1.2


def _draw_series(page: Page, content: SheetContent, x: float, y: float, width: float) -> float:
    series = content.series
    page.text(x, y, page.tr("IMAGES"), _LABEL)
    shown = (
        series.study_date.isoformat() if series.study_date else page.tr("date not in the images")
    )
    page.text(x, y + 5.2, f"{series.modality} {shown}".strip(), TextStyle(10, Weight.BOLD))
    old = page.tr(age_text(series.age_days))
    page.text(x + width, y + 5.2, old, TextStyle(10, Weight.BOLD), align=1)
    rows, columns = series.in_plane_mm
    in_plane = f"{rows:.2f} × {columns:.2f}"
    number = "" if series.series_number is None else f"{series.series_number}  "
    lines = (
        f"{series.study_description}   {series.institution}".strip()
        or page.tr("study not described"),
        f"{page.tr('Series')} {number}{series.series_description}".strip(),
        page.tr(
            f"Pixel {in_plane} mm, step {series.slice_step_mm:.2f} mm, "
            f"thickness {series.slice_thickness_mm:.2f} mm"
        ),
        f"UID …{series.series_uid[-24:]}" if len(series.series_uid) > 24 else series.series_uid,
    )
    y += 9.6
    for line in lines:
        page.text(x, y, _fit(line, width, _VALUE), _VALUE)
        y += _VALUE.leading_mm
    return y - 1.6


def age_text(age_days: int | None) -> str:
    """How old the images are, in words."""
    if age_days is None:
        return "age unknown"
    if age_days < 0:
        return "dated in the future"
    return f"{age_days} {'day' if age_days == 1 else 'days'} old"


def _fit(text: str, width_mm: float, style: TextStyle) -> str:
    return shortened(text, width_mm * POINTS_PER_MM, style.size, style.weight)
