"""The pages of a sheet as pictures, and on to paper at true scale."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from sacplan.errors import SacplanError
from sacplan.ui.translate import marked

POINTS_PER_INCH = 72.0
_MOST_DPI = 600


def page_pictures(pdf: bytes, dpi: float) -> Iterator[QImage]:
    """Each page at so many pixels an inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            pixels = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True).to_numpy()
            rows, columns, channels = pixels.shape
            kind = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGBA8888
            image = QImage(pixels.data, columns, rows, columns * channels, kind)
            yield image.copy()  # the pixels belong to the library
    finally:
        document.close()


def page_size_mm(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page, mm."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[0].get_size()
    finally:
        document.close()
    return width / POINTS_PER_INCH * 25.4, height / POINTS_PER_INCH * 25.4


def prepare(printer: QPrinter, pdf: bytes) -> None:
    """The printer's paper as the sheet has it: whole pages, upright, no margins of its own."""
    width, height = page_size_mm(pdf)
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    printer.setFullPage(True)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))


def print_at_true_scale(pdf: bytes, printer: QPrinter) -> None:
    """Print all pages, each mm as a mm: nothing is fitted to what the printer can reach.

    Raises SacplanError PRINT-FAILED.
    """
    printer.setFullPage(True)
    dpi = min(printer.resolution(), _MOST_DPI)
    painter = QPainter()
    if not painter.begin(printer):
        raise SacplanError(
            "PRINT-FAILED",
            marked("The printer does not take the sheet."),
            marked("Choose another printer, or save the PDF and print it at 100 %."),
        )
    try:
        for number, page in enumerate(page_pictures(pdf, dpi)):
            if number:
                printer.newPage()
            scale = printer.resolution() / dpi
            painter.drawImage(QRectF(0, 0, page.width() * scale, page.height() * scale), page)
    finally:
        painter.end()
