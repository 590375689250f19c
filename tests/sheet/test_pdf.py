from __future__ import annotations

import io
from itertools import pairwise

import numpy as np
import pytest
from paper_reader import lines_in, upright_at, words
from pypdf import PdfReader

from made_measurements import TODAY, made_measurements, made_tape, made_volume
from sacplan.case.identity import PersonName
from sacplan.errors import Finding, Severity
from sacplan.sheet.compose import compose
from sacplan.sheet.content import Picture
from sacplan.sheet.page import Paper
from sacplan.sheet.pdf import pdf_bytes
from sacplan.sheet.tape_bar import OVERLAP_MM, bar_pieces

PICTURES = {
    "sagittal": Picture(np.full((60, 80, 3), 90, np.uint8), "Midsagittal", ("A", "P", "S", "I")),
    "bone": np.full((60, 60, 3), 200, np.uint8),
}


def content_of(**made):
    return compose(made_measurements(**made), PICTURES, today=TODAY, software_version="1.2.3")


@pytest.mark.parametrize("paper", list(Paper))
def test_the_check_lines_are_100_and_50_mm(paper):
    pdf = pdf_bytes(content_of(), paper)
    flat, upright = lines_in(pdf, "Check100")[0], lines_in(pdf, "Check50")[0]
    assert flat[1] == flat[3]
    assert abs(flat[2] - flat[0]) == pytest.approx(100, abs=0.05)
    assert upright[0] == upright[2]
    assert abs(upright[3] - upright[1]) == pytest.approx(50, abs=0.05)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("pressed", [30.0, 76.3, 118.2, 150.0])
def test_the_bar_has_every_mark_at_its_own_length(pressed, paper):
    content = content_of(tapes=(made_tape(pressed=pressed, radius=160.0),))
    pdf = pdf_bytes(content, paper)
    ticks = upright_at(lines_in(pdf, "TapeBar0"))
    zero = ticks[0]
    for mark in content.midline.marks:
        assert np.abs(ticks - zero - mark.s_mm).min() < 0.05, mark
    assert lines_in(pdf, "TapeBar1").size == 0


def test_a_long_tape_goes_on_to_a_second_line_at_the_same_scale():
    content = content_of(tapes=(made_tape(pressed=186.0, radius=400.0),))
    pdf = pdf_bytes(content)
    first, second = (upright_at(lines_in(pdf, f"TapeBar{i}")) for i in (0, 1))
    join = _start_of_second_line(content, second)
    cut = content.midline.cut_mm
    assert np.abs(second - second[0] + join - cut).min() < 0.05
    assert np.abs(first - first[0] - (join + OVERLAP_MM / 2)).min() < 0.05
    text = words(pdf)
    assert text.count(f"join at {join + OVERLAP_MM / 2:.0f}") == 2
    assert first.max() < 210 - 10
    assert second.max() < 210 - 10


def _start_of_second_line(content, ticks):
    """The tape's own scale at the second line's left end, by its first whole millimetre."""
    length = content.midline.marks[-1].s_mm + 3.0
    for piece in bar_pieces(length, 173.0)[1:]:
        return piece.start_mm
    raise AssertionError(ticks)


@pytest.mark.parametrize("length", [20.0, 160.0, 173.0, 173.1, 250.0, 600.0])
def test_pieces_cover_the_tape_and_overlap(length):
    pieces = bar_pieces(length, 173.0)
    assert pieces[0].start_mm == 0
    assert pieces[-1].end_mm == length
    assert all(p.end_mm - p.start_mm <= 173.0 for p in pieces)
    for before, after in pairwise(pieces):
        assert before.end_mm - after.start_mm == pytest.approx(OVERLAP_MM)


def test_the_print_dialog_is_told_not_to_scale():
    reader = PdfReader(io.BytesIO(pdf_bytes(content_of())))
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/PrintScaling"] == "/None"
    box = reader.pages[0].mediabox
    assert [float(box.width), float(box.height)] == pytest.approx([595.28, 841.89], abs=0.01)
    assert len(reader.pages) == 2


def test_every_font_is_embedded():
    reader = PdfReader(io.BytesIO(pdf_bytes(content_of())))
    for font in reader.pages[0]["/Resources"]["/Font"].values():
        descriptor = font.get_object().get("/FontDescriptor")
        if descriptor is not None:
            assert "/FontFile2" in descriptor.get_object()
        else:
            assert font.get_object()["/BaseFont"] == "/Helvetica"


def test_the_page_says_what_it_must():
    text = words(pdf_bytes(content_of()))
    for needed in (
        "DRAFT - not for clinical use",
        "74 mm",
        "±5",
        "front upper edge of S1 BONE, midline (not the disc bulge)",
        "PRESS the tape into the hollow",
        "TAUT 72.6 mm",
        "PT-0815",
        "1961-07-09",
        "12 days old",
        "S3/4, 3.9 mm cranial",
        "dorsal exit more cranial",
        "left end more caudal",
        "If this is not 100 mm, do not use the bar.",
        "SERIES-THICK: Slices of 3.0 mm",
        "Check against the foramina in situ",
        "SacPlan 1.2.3",
    ):
        assert needed in " ".join(text.split()), needed


@pytest.mark.parametrize(
    "name",
    [
        PersonName("Yamada^Taro", "山田^太郎"),
        PersonName("Takasaki^Yoshi", "髙﨑^𠮷男"),
        PersonName("Ouyang^Longfei", "欧阳^龙飞"),
        PersonName("Zhāng^Wěi", "張^偉"),
        PersonName("Müller^Łukasz"),
    ],
)
def test_names_can_be_read_from_the_pdf(name):
    text = words(pdf_bytes(content_of(volume=made_volume(name))))
    assert name.display() in " ".join(text.split())


def test_a_character_no_font_has_is_marked_and_named():
    text = words(pdf_bytes(content_of(volume=made_volume(PersonName("홍^길동")))))
    assert "〓〓 〓〓" not in text or "U+D64D" in text
    assert "U+D64D" in text


def _starts_inside(pdf: bytes) -> bool:
    """No line of text begins outside what may be printed on; the watermark is no such line."""
    reader = PdfReader(io.BytesIO(pdf))
    margin = 8 / 25.4 * 72
    places = []

    def visit(text, matrix, text_matrix, _font, _size):
        if text.strip() and matrix[:4] == [1, 0, 0, 1]:
            places.append((text, *text_matrix[4:6]))

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    outside = [
        p
        for p in places
        if not (margin <= p[1] <= width - margin and margin <= p[2] <= height - margin)
    ]
    assert outside == []
    return len(places) > 40


@pytest.mark.parametrize("paper", list(Paper))
def test_long_names_and_many_findings_stay_on_the_paper(paper):
    name = PersonName("Featherstonehaugh-Cholmondeley" * 4 + "^Maximilian", "寿限無" * 20)
    long = "What was found, with tag (0018,0050) and value, and what to do about it. " * 3
    findings = tuple(Finding(f"CODE-{i}", Severity.CAUTION, long) for i in range(40))
    pdf = pdf_bytes(content_of(volume=made_volume(name), findings=findings), paper)
    assert _starts_inside(pdf)
    text = " ".join(words(pdf).split())
    assert "on the next page" in text
    assert all(f"CODE-{i}:" in text for i in range(40))
    assert "page 1 of 4" in text or "page 1 of 3" in text


def test_a_sheet_without_pictures_or_side_tapes_has_its_first_page_and_the_details():
    measurements = made_measurements(tapes=(made_tape(pressed=30.0),), findings=())
    content = compose(measurements, {}, today=TODAY, software_version="1")
    reader = PdfReader(io.BytesIO(pdf_bytes(content)))
    assert len(reader.pages) == 2
    assert "None." in reader.pages[0].extract_text()
