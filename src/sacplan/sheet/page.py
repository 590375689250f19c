"""A page to draw on: millimetres from its top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from sacplan.language.catalogue import Catalogue
from sacplan.sheet.fonts import Weight, font, runs, text_width, wrapped
from sacplan.sheet.said import say

POINTS_PER_MM = 72 / 25.4
MARGIN_MM = 12.0

INK = 0.0
SOFT = 0.36
HAIR = 0.72
TINT = 0.93
_WATERMARK_POINTS = 720.0


class Paper(Enum):
    """Sizes of paper, width and height in mm."""

    A4 = (210.0, 297.0)
    LETTER = (215.9, 279.4)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Size in points, weight and grey of a piece of text."""

    size: float
    weight: Weight = Weight.REGULAR
    grey: float = INK

    @property
    def leading_mm(self) -> float:
        """From one line to the next, mm."""
        return self.size * 1.28 / POINTS_PER_MM


class Page:
    """Draws in mm, x to the right and y down, at true scale: nothing here ever scales."""

    def __init__(self, canvas: Canvas, paper: Paper, words: Catalogue | None = None) -> None:
        self._canvas = canvas
        self._words = words or Catalogue({})
        self.width_mm, self.height_mm = paper.value

    def tr(self, text: str) -> str:
        """A fixed text of the sheet in the language it is printed in."""
        return say(text, self._words.text)

    @property
    def right_mm(self) -> float:
        """The right edge of what may be printed on."""
        return self.width_mm - MARGIN_MM

    @property
    def inner_mm(self) -> float:
        """The width that may be printed on."""
        return self.width_mm - 2 * MARGIN_MM

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x * POINTS_PER_MM, (self.height_mm - y) * POINTS_PER_MM

    def line(
        self, x0: float, y0: float, x1: float, y1: float, *, points: float = 0.5, grey: float = INK
    ) -> None:
        """A straight line of a thickness in points, with flat ends: as long as the mm say."""
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(points)
        self._canvas.line(*self._at(x0, y0), *self._at(x1, y1))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: float | None = None,
        stroke: float | None = None,
        points: float = 0.5,
        radius: float = 0.0,
    ) -> None:
        """A rectangle with its top left corner at (x, y); greys from 0 black to 1 white."""
        self._canvas.setLineWidth(points)
        if fill is not None:
            self._canvas.setFillGray(fill)
        if stroke is not None:
            self._canvas.setStrokeGray(stroke)
        left, bottom = self._at(x, y + height)
        size = width * POINTS_PER_MM, height * POINTS_PER_MM
        paint = {"fill": int(fill is not None), "stroke": int(stroke is not None)}
        if radius:
            self._canvas.roundRect(left, bottom, *size, radius * POINTS_PER_MM, **paint)
        else:
            self._canvas.rect(left, bottom, *size, **paint)

    def triangle(self, x: float, y: float, half_width: float, height: float) -> None:
        """A black arrow head whose tip is at (x, y) and points down (height > 0)."""
        path = self._canvas.beginPath()
        path.moveTo(*self._at(x, y))
        path.lineTo(*self._at(x - half_width, y - height))
        path.lineTo(*self._at(x + half_width, y - height))
        path.close()
        self._canvas.setFillGray(INK)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def text(self, x: float, y: float, text: str, style: TextStyle, *, align: float = 0.0) -> float:
        """One line with its baseline at y; `align` 0 starts, 0.5 centres, 1 ends at x.

        Returns the width drawn, mm.
        """
        width = text_width(text, style.size, style.weight)
        left, base = self._at(x, y)
        self._draw_runs(left - align * width, base, text, style)
        return width / POINTS_PER_MM

    def _draw_runs(self, x: float, y: float, text: str, style: TextStyle) -> None:
        line = self._canvas.beginText(x, y)
        line.setFillGray(style.grey)
        for name, part in runs(text, style.weight):
            font(name)
            line.setFont(name, style.size)
            # The Han fonts have one weight; a hairline around the glyphs makes them bold.
            heavy = name not in set(Weight) and style.weight is not Weight.REGULAR
            line.setTextRenderMode(2 if heavy else 0)
            if heavy:
                self._canvas.setStrokeGray(style.grey)
                self._canvas.setLineWidth(style.size * 0.03)
            line.textOut(part)
        line.setTextRenderMode(0)
        self._canvas.drawText(line)

    def paragraph(
        self, x: float, y: float, width: float, text: str, style: TextStyle, *, most: int = 99
    ) -> float:
        """Lines from the first baseline at y within `width` mm; returns the y below the last."""
        for line in self.lines(text, width, style)[:most]:
            self.text(x, y, line, style)
            y += style.leading_mm
        return y

    def lines(self, text: str, width: float, style: TextStyle) -> tuple[str, ...]:
        """`text` in lines no wider than `width` mm."""
        return wrapped(text, width * POINTS_PER_MM, style.size, style.weight)

    def watermark(self, text: str) -> None:
        """Pale words across the page, behind all else; nothing where there are none."""
        if not text:
            return
        self._canvas.saveState()
        self._canvas.translate(*self._at(self.width_mm / 2, self.height_mm / 2))
        self._canvas.rotate(52)
        size = min(150.0, 150.0 * _WATERMARK_POINTS / text_width(text, 150.0, Weight.BOLD))
        style = TextStyle(size, Weight.BOLD, 0.955)
        width = text_width(text, style.size, style.weight)
        self._draw_runs(-width / 2, -style.size / 3, text, style)
        self._canvas.restoreState()

    def picture(
        self, pixels: NDArray[np.uint8], x: float, y: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        """A picture as large as fits the frame, its proportions kept; returns where it came to lie
        (x, y, width, height), mm."""
        rows, columns = pixels.shape[:2]
        scale = min(width / columns, height / rows)
        w, h = columns * scale, rows * scale
        left, top = x + (width - w) / 2, y + (height - h) / 2
        image = ImageReader(Image.fromarray(np.ascontiguousarray(pixels)))
        corner = self._at(left, top + h)
        self._canvas.drawImage(image, *corner, w * POINTS_PER_MM, h * POINTS_PER_MM)
        return left, top, w, h

    def code(self, rows: Sequence[Sequence[int]], x: float, y: float, size: float) -> None:
        """A two-dimensional code of dark (1) and pale (0) modules in a square of `size` mm."""
        module = size / len(rows)
        self.begin_part("Code")
        self.box(x, y, size, size, fill=1.0)
        for number, row in enumerate(rows):
            column = 0
            for is_dark, run in groupby(row):
                count = len(list(run))
                if is_dark:
                    left, top = x + column * module, y + number * module
                    self.box(left, top, count * module, module, fill=INK)
                column += count
        self.end_part()

    def begin_part(self, name: str) -> None:
        """Mark what follows in the PDF by a name (ISO 32000-1, 14.6), for checks of the paper."""
        self._canvas.addLiteral(f"/{name} BMC")

    def end_part(self) -> None:
        """End the part begun last."""
        self._canvas.addLiteral("EMC")
