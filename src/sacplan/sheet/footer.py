"""The foot of every page: status, what to check, and what the page was made from."""

from __future__ import annotations

from sacplan.sheet.content import SheetContent
from sacplan.sheet.fonts import Weight, shortened
from sacplan.sheet.page import MARGIN_MM, POINTS_PER_MM, SOFT, Page, TextStyle

FOOTER_MM = 9.5
_BOLD = TextStyle(8, Weight.BOLD)
_SMALL = TextStyle(7, grey=SOFT)
DIGEST_DIGITS = 16
_WARNING = "Check against the foramina in situ. Not for navigation. Not a medical device."


def draw_footer(
    page: Page, content: SheetContent, number: int, count: int, missing: str = ""
) -> None:
    """`missing` are characters that no font of the sheet has: they are named by code point."""
    top = page.height_mm - MARGIN_MM - FOOTER_MM
    page.line(MARGIN_MM, top, page.right_mm, top, points=1.0)
    warning = f"{content.status}   {page.tr(_WARNING)}"
    page.text(MARGIN_MM, top + 4.2, warning, _BOLD)
    page.text(page.right_mm, top + 4.2, page.tr(f"page {number} of {count}"), _BOLD, align=1)
    signed = content.standing.signed
    parts = [
        *([signed] if signed else []),
        f"{page.tr('Plan')} {content.plan_digest[:DIGEST_DIGITS]}",
        f"{page.tr('outline')}: {content.outline_by or page.tr('none')}",
        f"SacPlan {content.software_version}",
        f"{page.tr('printed')} {content.printed_on.isoformat()}",
    ]
    if missing:
        parts.append("〓 = " + ", ".join(f"U+{ord(c):04X}" for c in missing[:4]))
    line = "   ".join(parts)
    fitted = shortened(line, (page.inner_mm - 2) * POINTS_PER_MM, _SMALL.size)
    page.text(MARGIN_MM, top + 8.0, fitted, _SMALL)
