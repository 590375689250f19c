"""The pictures side by side, with patient letters and captions."""

from __future__ import annotations

from sacplan.sheet.content import Picture
from sacplan.sheet.fonts import Weight, shortened
from sacplan.sheet.page import MARGIN_MM, POINTS_PER_MM, SOFT, Page, TextStyle

_GAP_MM = 4.0
_CAPTION = TextStyle(7.5, grey=SOFT)
_LETTER = TextStyle(9, Weight.BOLD)
_LETTER_MM = 4.2
CAPTION_MM = 4.5
MOST_IN_A_ROW = 3


def draw_pictures(page: Page, pictures: tuple[Picture, ...], y: float, height: float) -> float:
    """Up to three pictures of one height, with their captions `height` mm at most; the y below."""
    shown = pictures[:MOST_IN_A_ROW]
    if not shown:
        return y
    inset = _LETTER_MM if any(any(p.letters) for p in shown) else 0.0
    ratios = [float(p.pixels.shape[1] / p.pixels.shape[0]) for p in shown]
    room = page.inner_mm - _GAP_MM * (len(shown) - 1) - 2 * inset * len(shown)
    inner_height: float = min(height - CAPTION_MM - 2 * inset, room / sum(ratios))
    spare = (room - inner_height * sum(ratios)) / len(shown)
    x = MARGIN_MM
    for picture, ratio in zip(shown, ratios, strict=True):
        width = inner_height * ratio + spare
        left = _draw_one(page, picture, (x + inset, y + inset, width, inner_height))
        caption = shortened(picture.caption, (width + 2 * inset) * POINTS_PER_MM, _CAPTION.size)
        page.text(left, y + inner_height + 2 * inset + 3.4, caption, _CAPTION)
        x += width + 2 * inset + _GAP_MM
    return y + inner_height + 2 * inset + CAPTION_MM


def _draw_one(page: Page, picture: Picture, frame: tuple[float, float, float, float]) -> float:
    """Draw one picture with its letters; returns where its left edge came to lie."""
    left, right, top, bottom = picture.letters
    x, y, w, h = page.picture(picture.pixels, *frame)
    page.box(x, y, w, h, stroke=0.5, points=0.4)
    page.text(x - 1.0, y + h / 2 + 1.1, left, _LETTER, align=1)
    page.text(x + w + 1.0, y + h / 2 + 1.1, right, _LETTER)
    page.text(x + w / 2, y - 1.0, top, _LETTER, align=0.5)
    page.text(x + w / 2, y + h + 3.4, bottom, _LETTER, align=0.5)
    return x
