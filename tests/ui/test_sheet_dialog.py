"""The sheet is seen before it is printed, and is printed at true scale."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from made_window import WAIT_MS, Driver, opened_window, outlined_case
from sacplan.services.write_sheet import SheetForm
from sacplan.sheet.page import Paper
from sacplan.ui.sheet_printing import page_size_mm, prepare, print_at_true_scale


@pytest.fixture
def planned(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    monkeypatch.setenv("SACPLAN_LIBRARY", str(tmp_path / "none.sqlite"))
    with opened_window(qtbot, tmp_path) as driver:
        driver.session.use_case(*outlined_case())
        driver.settle()
        yield driver


def test_the_pages_are_shown_and_saved_as_they_are_seen(
    planned: Driver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = planned.window.sheets.show_preview()
    assert not dialog.save_button.isEnabled(), "there is nothing to save yet"
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT_MS)
    assert dialog.page_count() == 2
    english = PdfReader(io.BytesIO(dialog.pdf)).pages[0].extract_text()
    assert "MIDLINE TAPE" in english

    dialog.language.setCurrentIndex(dialog.language.findData("ja"))
    dialog.paper.setCurrentIndex(dialog.paper.findData(Paper.LETTER))
    assert not dialog.save_button.isEnabled(), "what is shown is not what is asked for"
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT_MS)
    assert page_size_mm(dialog.pdf) == pytest.approx((215.9, 279.4), abs=0.01)
    seen = dialog.pdf
    path = tmp_path / "written"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    dialog.save_button.click()
    assert (tmp_path / "written.pdf").read_bytes() == seen
    assert planned.window.sheets.usual_form() == SheetForm("ja", Paper.LETTER), "remembered"


def test_the_card_is_one_page(planned: Driver, qtbot: QtBot) -> None:
    dialog = planned.window.sheets.show_preview()
    dialog.kind.setCurrentIndex(dialog.kind.findData(True))
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=WAIT_MS)
    assert dialog.page_count() == 1
    dialog.close()


def test_a_printed_line_of_100_mm_is_100_mm_long(
    planned: Driver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = planned.window.sheets.show_preview()
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=WAIT_MS)
    paper = tmp_path / "printed.pdf"

    def accepted(asked: QPrintDialog) -> QPrintDialog.DialogCode:
        asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        asked.printer().setOutputFileName(str(paper))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accepted)
    pdf = dialog.pdf
    dialog.print_button.click()
    assert paper.exists()
    assert page_size_mm(paper.read_bytes()) == pytest.approx(page_size_mm(pdf), abs=0.5)
    assert longest_line_mm(paper.read_bytes()) == pytest.approx(longest_line_mm(pdf), abs=0.2)
    assert planned.window.message.text.startswith("The sheet is printed")


def test_a_printer_of_coarse_dots_prints_as_true(
    tmp_path: Path, planned: Driver, qtbot: QtBot
) -> None:
    dialog = planned.window.sheets.show_preview()
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=WAIT_MS)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setResolution(203)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "coarse.pdf"))
    prepare(printer, dialog.pdf)
    print_at_true_scale(dialog.pdf, printer)
    there = (tmp_path / "coarse.pdf").read_bytes()
    assert longest_line_mm(there) == pytest.approx(longest_line_mm(dialog.pdf), abs=0.3)
    dialog.close()


def longest_line_mm(pdf: bytes, dpi: int = 300) -> float:
    """The longest dark run between 60 and 150 mm in any row of the first page: the 100 mm line."""
    document = pypdfium2.PdfDocument(pdf)
    grey = np.asarray(document[0].render(scale=dpi / 72).to_pil().convert("L"))
    document.close()
    longest = 0.0
    for row in grey < 128:
        edges = np.flatnonzero(np.diff(np.concatenate([[False], row, [False]]).astype(np.int8)))
        runs = (edges[1::2] - edges[::2]) / dpi * 25.4
        runs = runs[(runs > 60) & (runs < 150)]
        longest = max(longest, float(runs.max(initial=0.0)))
    return longest
