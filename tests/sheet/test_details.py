"""The further pages: every table once, every root told, nothing cut off or broken."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from paper_reader import words
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from made_measurements import TODAY, made_measurements, made_tape
from sacplan.geometry.plane import Plane
from sacplan.measure.consequences import Consequences
from sacplan.measure.joint_share import JointShare
from sacplan.measure.level_label import Level
from sacplan.measure.margin import Margin, MarginVerdict
from sacplan.measure.outlook import outlook_of
from sacplan.measure.roots import roots_of
from sacplan.measure.sac import SacDistance
from sacplan.measure.tape_base import obliquity_by_tape_sd_deg
from sacplan.measure.uncertainty_result import (
    Bias,
    Share,
    Spread,
    TapeUncertainty,
    UncertaintyResult,
)
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.sheet.compose import compose
from sacplan.sheet.content import DetailTable, Picture, PictureRow, tenth_mm
from sacplan.sheet.detail_pages import column_mm, detail_height, fitted, pages_of
from sacplan.sheet.detail_table import laid_out
from sacplan.sheet.fonts import text_width, wrapped
from sacplan.sheet.page import POINTS_PER_MM, Page, Paper
from sacplan.sheet.pdf import pdf_bytes

CAUDAL = np.array([0.0, 0.0, -1.0])
BIAS = Bias("zero held on the L5/S1 disc, at most", -13.0, "root")


def foramina(*numbers):
    """Centres 15 mm to either side of the midline, 17 mm apart, S1 at 24 mm."""
    return {
        f"s{n}_foramen_{side}": np.array([x, 0.0, -7.0 - 17.0 * n])
        for n in numbers
        for side, x in (("left", 15.0), ("right", -15.0))
    }


def filled(numbers=(1, 2, 3, 4), verdict=MarginVerdict.SHORT):
    """Made measurements with all that the further pages can tell, and a stepped cut."""
    made = made_measurements()
    plane = made.plan.transection
    roots = roots_of(plane, foramina(*numbers), CAUDAL, 5.02)
    at = np.zeros(3)
    margin = Margin(6.3, at, 7.9, 4.2, at, at, 6.02, 10.0, 5.02, verdict)
    costs = Consequences(
        Level("S3/4", -3.9, "S3", "foramina", counted=True),
        roots,
        outlook_of(roots),
        JointShare(12.0, 14.0, True, False, "Less than 16 % of each joint is removed."),
        SacDistance(31.4, 10.0, 5.02),
        margin,
    )
    tapes = (
        made_tape(),
        replace(made_tape("left", 78.1, 15.0), end_mm=np.array([15.0, -20.0, -68.0])),
        replace(made_tape("right", 77.6, -15.0), end_mm=np.array([-15.0, -20.0, -70.0])),
    )
    contour = DrawnContour(TUMOUR, np.array([[0, 0, -80.0], [5, 0, -80], [0, 5, -80]]), "1.9.444")
    # through (10, y, -70), tilted so that it reaches z = -68 at x = 15
    stepped = Plane(np.array([10.0, -20.0, -70.0]), np.array([2.0, 0.0, -5.0]) / np.sqrt(29))
    plan = replace(made.plan, transection_left=stepped, contours=(contour,))
    curve = made_tape(pressed=100.0, radius=200.0).path
    return replace(made, plan=plan, tapes=tapes, consequences=costs, ventral_curve=curve)


def readings_of(made):
    spread = Spread(2.5, -5.0, 4.9)
    shares = (Share("laying", 0.64), Share("promontory", 0.36))
    tapes = tuple(
        TapeUncertainty(t.name, spread, spread, 2.4, 4.9, 0.2, shares, shares, (BIAS,))
        for t in made.tapes
    )
    return UncertaintyResult(made.case, made.plan, 300, 0, tapes, spread, spread, (), (), ())


def content_of(made, **more):
    return compose(made, {}, today=TODAY, software_version="1", **more)


def blank_page(paper=Paper.A4):
    return Page(Canvas(io.BytesIO()), paper)


def tables_of(content):
    tables = [d for d in content.details if isinstance(d, DetailTable)]
    return [*tables, content.mistakes]


def table(content, title):
    return next(t for t in tables_of(content) if t.title.startswith(title))


def test_every_table_and_every_root_is_on_the_paper_once():
    made = filled()
    content = content_of(made, uncertainty=readings_of(made))
    text = " ".join(words(pdf_bytes(content)).split())
    titles = Counter(t.title for t in tables_of(content))
    assert len(titles) >= 11
    assert set(titles.values()) == {1}
    for title in titles:
        assert text.count(title) == 1, title
    heads, *_ = (t.heads for t in tables_of(content) if t.title == "Nerve roots")
    assert heads == ("", "S1", "S2", "S3", "S4", "S5")
    for side in ("right", "left"):
        row = next(r for r in table(content, "Nerve roots").rows if r[0] == side)
        own = [r for r in made.consequences.roots if r.side == side]
        for root, cell in zip(own, row[1:], strict=True):
            if root.distance_mm is not None:
                assert cell.endswith(f"{round(root.distance_mm):+d}")


@pytest.mark.parametrize("paper", list(Paper))
def test_no_word_is_broken_and_nothing_is_wider_than_its_column(paper):
    made = filled()
    content = content_of(made, uncertainty=readings_of(made))
    width = column_mm(blank_page(paper))
    for told in tables_of(content):
        heads, rows = laid_out(told, width)
        for cell in (cell for row in (heads, *rows) for cell in row):
            assert cell.x + cell.width <= width + 1e-6
            size, weight = cell.style.size, cell.style.weight
            lines = wrapped(cell.text, cell.width * POINTS_PER_MM, size, weight)
            # broken at spaces only: put together again, the words are the same
            assert " ".join(lines).split() == cell.text.split(), (told.title, lines)
            for line in lines:
                assert text_width(line, size, weight) <= cell.width * POINTS_PER_MM + 1e-6


@pytest.mark.parametrize("paper", list(Paper))
def test_all_details_fit_two_pages_in_their_order_in_even_columns(paper):
    made = filled()
    content = content_of(made, uncertainty=readings_of(made))
    row = PictureRow((Picture(np.zeros((900, 640, 3), np.uint8)),))
    details = (content.mistakes, *content.details, row, content.standing)
    page, room = blank_page(paper), paper.value[1] - 50.0
    pages = pages_of(page, details, room)
    assert len(pages) <= 2
    assert len(fitted(page, details, room).pages) == 1
    columns = [column for pair in pages for column in pair]
    assert [d for column in columns for d in column] == list(details)
    assert all(sum(detail_height(page, d) for d in column) <= room for column in columns)
    reader = PdfReader(io.BytesIO(pdf_bytes(content, paper)))
    assert len(reader.pages) == 2


def test_a_column_with_a_long_word_takes_its_width_from_the_others():
    rows = (("lumbosacral-transitional", "expected", "1", "2", "3", "4"), ("a", "b c", *"5678"))
    heads, (first, _) = laid_out(DetailTable("t", ("", "a head of words", *"wxyz"), rows), 70.0)
    for cell in (*heads, *first):
        lines = wrapped(cell.text, cell.width * POINTS_PER_MM, cell.style.size, cell.style.weight)
        assert "".join(lines).replace(" ", "") == cell.text.replace(" ", "")
        whole = ("lumbosacral-", "transitional", "expected", "words")
        assert all(any(w in line for line in lines) for w in whole if w in cell.text), lines


def test_columns_are_filled_evenly_not_one_after_the_other():
    tables = [DetailTable(f"table {i}", (), (("a", "b"),) * 4) for i in range(8)]
    shares = pages_of(blank_page(), tables, 240.0)
    assert [tuple(map(len, pair)) for pair in shares] == [(4, 4)]


def test_the_least_margin_comes_first_and_a_short_one_is_bold():
    rows = table(content_of(filled()), "Margin").rows
    assert rows[0] == ("Tumour to kept bone!", "4.2 mm: SHORT")
    assert [row[1] for row in rows[1:3]] == ["6.3 mm", "7.9 mm"]
    said = dict(rows)
    assert said["Required"] == "6.0 mm: 1 clear + 5.0 error; wished 10"
    assert said["Risk band"].startswith("5.0 mm to either side")
    assert said["Tumour drawn on"] == "ANOTHER series, UID …1.9.444"
    enough = table(content_of(filled(verdict=MarginVerdict.BELOW_WISHED)), "Margin").rows
    assert enough[0] == ("Tumour to kept bone", "4.2 mm: below wished")


def test_a_tumour_drawn_on_the_planning_series_is_said_to_be():
    made = filled()
    own = made.case.volume.series.series_uid
    contours = tuple(replace(c, series_uid=own) for c in made.plan.contours)
    made = replace(made, plan=replace(made.plan, contours=contours))
    assert dict(table(content_of(made), "Margin").rows)["Tumour drawn on"] == "the planning series"


def test_a_stepped_cut_tells_where_its_planes_meet_and_which_tapes_end_on_which():
    content = content_of(filled())
    rows = {row[0]: row[1:] for row in table(content, "Stepped cut").rows}
    assert rows["left"] == ("10.0 mm left", "less", "left")
    assert rows["central"] == ("-", "-", "midline, right")
    assert "right" not in rows
    assert "left plane from 10.0 mm left of the midline" in content.plane.stepped
    plain = made_measurements()
    assert content_of(plain).plane.stepped == ""
    assert all(t.title != "Stepped cut" for t in tables_of(content_of(plain)))


def test_without_landmarks_no_table_is_empty_and_the_foramina_are_asked_for():
    content = content_of(filled(numbers=()))
    assert all(t.rows for t in tables_of(content))
    said = dict(table(content, "Nerve roots").rows)
    assert said["S1 to S4"] == "not known: place the anterior foramina"


def test_obliquity_by_tapes_rests_on_the_ends_of_this_plans_tapes():
    made = filled()
    note = table(content_of(made, uncertainty=readings_of(made)), "How sure").note
    base = float(np.hypot(30.0, 2.0))
    assert f"{tenth_mm(base)} mm apart" in note
    assert f"SD of {tenth_mm(obliquity_by_tape_sd_deg(base))} degrees" in note


def test_mistakes_are_printed_once_and_said_where_they_cannot_be_computed():
    made = filled()
    told = " ".join(words(pdf_bytes(content_of(made, uncertainty=readings_of(made)))).split())
    assert told.count("zero held on the L5/S1 disc, at most") == 1
    # there is no outlined bone to lay a tape on again
    silent = content_of(made)
    assert silent.mistakes.rows == (("Midline tape", "not computed for this plan"),)
    assert words(pdf_bytes(silent)).count("not computed for this plan") == 1
