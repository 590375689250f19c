"""The sheet as a record: its standing, its code, its languages, its archival form, the card."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pikepdf
import pypdfium2
import pytest
import zxingcpp
from paper_reader import lines_in, upright_at, words
from pikepdf.pdfa import check
from pypdf import PdfReader
from test_details import filled, readings_of

from made_measurements import TODAY, made_measurements, made_tape
from sacplan.errors import Finding, Severity
from sacplan.language.languages import LANGUAGES
from sacplan.measure.joint_share import JointShare
from sacplan.plan.digest import plan_digest
from sacplan.plan.review import Digests, ReviewState, Standing, Verdict
from sacplan.sheet.compose import compose
from sacplan.sheet.content import SheetContent
from sacplan.sheet.page import Paper
from sacplan.sheet.pdf import card_bytes, pdf_bytes
from sacplan.sheet.said import listed, said, say

AT = datetime(2026, 3, 13, 9, 30, tzinfo=UTC)
PICTURES = {
    name: np.full((90, 110, 3), 90, np.uint8)
    for name in ("sagittal", "bone", "radiograph", "behind")
}


def verdict(state: ReviewState, reason: str = "") -> Verdict:
    return Verdict(state, "森 健", "reviewer", AT, Digests("a", "b", "c"), reason)


def content_of(standing: Standing = Standing(), **made: object) -> SheetContent:  # noqa: B008
    measured = made_measurements(**made)
    return compose(
        measured, PICTURES, today=TODAY, software_version="1", standing=standing, trail="5f" * 32
    )


STATES = {
    "DRAFT": Standing(),
    "SUBMITTED, not signed": Standing(
        ReviewState.SUBMITTED, 2, verdict(ReviewState.SUBMITTED), "Ito", is_verified=True
    ),
    "RETURNED by the reviewer": Standing(
        ReviewState.RETURNED, 2, verdict(ReviewState.RETURNED, "S1 unclear"), is_verified=True
    ),
    "SUPERSEDED by a later plan": Standing(
        ReviewState.SUPERSEDED, 2, verdict(ReviewState.SIGNED), is_verified=True
    ),
    "CHANGED SINCE REVIEW": Standing(
        ReviewState.SIGNED, 2, verdict(ReviewState.SIGNED), changed=("numbers",), is_verified=True
    ),
}


@pytest.mark.parametrize("status", STATES)
def test_what_is_not_signed_as_it_is_says_so_on_every_page(status: str) -> None:
    pdf = pdf_bytes(content_of(STATES[status]))
    for page in PdfReader(io.BytesIO(pdf)).pages:
        text = page.extract_text()
        assert text.count(f"{status} - not for clinical use") == 2
        assert "SIGNED - for research" not in text


def test_a_signed_plan_names_who_signed_it_and_a_file_alone_is_not_believed() -> None:
    signed = Standing(ReviewState.SIGNED, 2, verdict(ReviewState.SIGNED), "Ito", is_verified=True)
    text = " ".join(words(pdf_bytes(content_of(signed))).split())
    assert "SIGNED - for research and education only" in text
    assert "森 健, 2026-03-13 09:30 UTC" in text
    assert "not for clinical use" not in text
    assert "5f5f5f5f" in text
    assert "not checked in a library" not in text
    told = words(pdf_bytes(content_of(replace(signed, is_verified=False))))
    assert "not checked in a library" in " ".join(told.split())


def test_the_code_can_be_read_from_the_paper_and_names_the_plan() -> None:
    content = content_of(STATES["CHANGED SINCE REVIEW"])
    for pdf in (pdf_bytes(content), card_bytes(content)):
        document = pypdfium2.PdfDocument(pdf)
        picture = document[len(document) - 1].render(scale=150 / 72).to_pil()
        document.close()
        (code,) = zxingcpp.read_barcodes(picture)
        digest = plan_digest(made_measurements().plan)
        assert code.text == f"SACPLAN/1:{content.plan_digest}:CHANGED:2:2026-03-14".upper()
        assert len(digest) == 64


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", list(Paper))
def test_in_every_language_it_is_two_pages_of_pdf_a_with_true_lengths(
    language: str, paper: Paper
) -> None:
    made = filled()
    content = compose(
        made, PICTURES, today=TODAY, software_version="1", uncertainty=readings_of(made)
    )
    pdf = pdf_bytes(content, paper, language)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 2
        assert check(opened, "2b").verdict == "pass"
        assert opened.Root.Lang == language.replace("_", "-")
    flat = lines_in(pdf, "Check100")[0]
    assert flat[2] - flat[0] == pytest.approx(100, abs=0.05)
    text = words(pdf)
    assert content.plan_digest[:16] in text
    assert made.case.volume.series.patient.patient_id in text


@pytest.mark.parametrize("language", ["ja", "zh_CN"])
def test_no_english_is_left_on_a_translated_sheet(language: str) -> None:
    made = filled()
    costs = made.consequences
    assert costs is not None
    reason = "Less than 16 % of each joint is removed, below S1 (Hugate 2006)."
    joint = JointShare(12.0, 14.0, approximate=True, unstable=False, reason=reason)
    made = replace(made, findings=(), consequences=replace(costs, joint=joint))
    content = compose(
        made, PICTURES, today=TODAY, software_version="1", uncertainty=readings_of(made)
    )
    text = words(pdf_bytes(content, Paper.A4, language))
    left = {w for w in text.replace("(", " ").split() if w.isascii() and w.isalpha()}
    known = {"mm", "SD", "UID", "CT", "ID", "SacPlan", "M", "Bone", "pelvis", "Taro", "Yamada"}
    known |= {
        "ml",
        "PSIS",
        "patients",
        "Zoccali",
        "Todd",
        "Hugate",
        "X",
        "K",
        "P",
        "A",
        "S",
        "I",
        "L",
        "R",
        "UTC",
    }
    assert sorted(left - known) == []


def test_the_card_has_the_tape_of_the_sheet_at_true_scale() -> None:
    content = content_of(tapes=(made_tape(pressed=76.3),))
    sheet, card = pdf_bytes(content), card_bytes(content)
    assert len(PdfReader(io.BytesIO(card)).pages) == 1
    assert f"{content.midline.printed_mm} mm" in words(card)
    flat, upright = lines_in(card, "Check100")[0], lines_in(card, "Check50")[0]
    assert flat[2] - flat[0] == pytest.approx(100, abs=0.05)
    assert abs(upright[3] - upright[1]) == pytest.approx(50, abs=0.05)
    ticks, ours = (upright_at(lines_in(pdf, "TapeBar0")) for pdf in (sheet, card))
    np.testing.assert_allclose(np.diff(sorted(ticks)), np.diff(sorted(ours)), atol=0.01)


@pytest.mark.parametrize("count", [3, 8, 40])
def test_no_finding_is_lost_and_few_need_no_page_of_their_own(count: int) -> None:
    long = "What was found, with its value, and what to do about it. " * 2
    findings = tuple(Finding(f"CODE-{i:02}", Severity.CAUTION, long) for i in range(count))
    pdf = pdf_bytes(content_of(findings=findings))
    text = words(pdf)
    assert all(f"CODE-{i:02}" in text for i in range(count))
    if count < 10:
        assert len(PdfReader(io.BytesIO(pdf)).pages) == 2


def test_a_text_of_pieces_is_said_piece_by_piece() -> None:
    german = {"left": "links", "kept": "erhalten"}.get
    text = said("kept", " +3, ", listed(["left", "x9"]))
    assert text == "kept +3, left, x9"
    assert say(text, lambda word: german(word, word)) == "erhalten +3, links, x9"
