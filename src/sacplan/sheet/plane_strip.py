"""The transection plane in words and numbers, and the check on the table."""

from __future__ import annotations

from sacplan.sheet.content import PlaneBlock, SheetContent, tenth_mm
from sacplan.sheet.fonts import Weight
from sacplan.sheet.page import MARGIN_MM, SOFT, Page, TextStyle
from sacplan.sheet.said import said

_LABEL = TextStyle(6.5, Weight.MEDIUM, SOFT)
_VALUE = TextStyle(10, Weight.BOLD)
_NOTE = TextStyle(7, grey=SOFT)
_RULE = TextStyle(7.5)
_STEP = TextStyle(7.5, Weight.MEDIUM)
PLANE_MM = 13.0
_SHARES = (0.4, 0.24, 0.18, 0.18)
"""Of the width, for each reading: the level also tells how it was counted."""

_NOTE_LINES = 2

ON_TABLE = (
    "Tape at true scale; grey: 5 mm to either side of the cut. On the table every foramen mark "
    "must meet its foramen. One off by more than 5 mm: stop and find the zero again. All off "
    "cranially by the same amount: the disc was taken for the zero. Off by 20 to 30 mm: the level "
    "was miscounted."
)


def draw_on_table_rule(page: Page, y: float) -> float:
    """What the marks on the tape tell in situ; first baseline at y, returns the y below."""
    return page.paragraph(MARGIN_MM, y, page.inner_mm, page.tr(ON_TABLE), _RULE)


def draw_plane(page: Page, content: SheetContent, y: float) -> float:
    """Level, s, tilt, obliquity side by side, and a stepped cut below; returns the y below."""
    x, below = MARGIN_MM, y + PLANE_MM
    for share, (label, value, note) in zip(_SHARES, plane_words(content.plane), strict=True):
        width = share * page.inner_mm
        page.text(x, y + 2.6, page.tr(label), _LABEL)
        page.text(x, y + 7.2, page.tr(value), _VALUE)
        last = page.paragraph(x, y + 10.4, width - 3, page.tr(note), _NOTE, most=_NOTE_LINES)
        below = max(below, last - 0.5)
        x += width
    if content.plane.stepped:
        below = page.paragraph(MARGIN_MM, below + 1.4, page.inner_mm, content.plane.stepped, _STEP)
    return below


def plane_words(plane: PlaneBlock) -> tuple[tuple[str, str, str], ...]:
    """Label, value and note of each of the plane's four readings."""
    level: tuple[str, str, str]
    if plane.level is None:
        level = ("LEVEL", "not stated", plane.level_note)
    else:
        offset = plane.level_offset_mm or 0.0
        side = "caudal" if offset > 0 else "cranial"
        where = [f"{tenth_mm(abs(offset))} mm ", side] if abs(offset) >= 0.05 else ["at it"]
        level = ("LEVEL", said(f"{plane.level}, ", *where), plane.level_note)
    tilt, obliquity = (tenth_mm(a) for a in (plane.tilt_deg, plane.obliquity_deg))
    return (
        level,
        ("PLANE ON THE VENTRAL CURVE", f"{tenth_mm(plane.s_mm)} mm", "from zero along the bone"),
        ("TILT", f"{tilt}°", _direction(tilt, "dorsal exit")),
        ("OBLIQUITY", f"{obliquity}°", _direction(obliquity, "left end")),
    )


def _direction(angle: str, what: str) -> str:
    """Tilt is positive with the dorsal exit, obliquity with the left end, more cranial."""
    if angle == "0.0":
        return "at right angles to the curve"
    return f"{what} more {'caudal' if angle.startswith('-') else 'cranial'}"
