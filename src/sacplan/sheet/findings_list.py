"""What a reviewer must see, in full: what does not fit goes on to the next page."""

from __future__ import annotations

from collections.abc import Sequence

from sacplan.errors import Finding, Severity
from sacplan.sheet.content import DetailTable
from sacplan.sheet.fonts import Weight
from sacplan.sheet.page import MARGIN_MM, SOFT, Page, TextStyle

_HEAD = TextStyle(9, Weight.BOLD)
_TEXT = TextStyle(8)
_INDENT_MM = 21.0
_WORDS = {Severity.BLOCKER: "BLOCKER", Severity.CAUTION: "CAUTION", Severity.INFO: "note"}
HEAD_MM = 6.0


def finding_height(page: Page, finding: Finding) -> float:
    """The height of one finding, mm."""
    return len(_lines(page, finding)) * _TEXT.leading_mm + 0.7


def findings_height(page: Page, findings: Sequence[Finding]) -> float:
    """The height of the heading and all findings, mm."""
    return HEAD_MM + sum(finding_height(page, f) for f in findings or (_none(),))


def how_many_fit(page: Page, findings: Sequence[Finding], height: float) -> int:
    """How many of the findings, from the first, fit below their heading."""
    room, count = height - HEAD_MM, 0
    for finding in findings:
        room -= finding_height(page, finding)
        if room < 0:
            break
        count += 1
    return count


def draw_findings(page: Page, findings: Sequence[Finding], y: float, title: str) -> float:
    """The heading, then each finding with its gravity and code; returns the y below."""
    page.line(MARGIN_MM, y, page.right_mm, y, points=0.6)
    page.text(MARGIN_MM, y + 4.2, page.tr(title), _HEAD)
    y += HEAD_MM
    for finding in findings or (_none(),):
        grave = finding.severity is not Severity.INFO
        word = _WORDS[finding.severity] if finding.code else ""
        style = TextStyle(7.5, Weight.BOLD) if grave else TextStyle(7.5, grey=SOFT)
        page.text(MARGIN_MM, y + 2.2, page.tr(word), style)
        base = y + 2.2
        for line in _lines(page, finding):
            page.text(MARGIN_MM + _INDENT_MM, base, line, _TEXT)
            base += _TEXT.leading_mm
        y += finding_height(page, finding)
    return y


def further_findings(page: Page, later: Sequence[Sequence[Finding]]) -> DetailTable:
    """Findings that did not fit on the first page, as a table for the details."""
    rows = tuple(
        (f"{page.tr(_WORDS[f.severity])}{'' if f.severity is Severity.INFO else '!'}", _text(f))
        for findings in later
        for f in findings
    )
    return DetailTable(page.tr("Findings, continued"), (), rows)


def _text(finding: Finding) -> str:
    return f"{finding.code}: {finding.text}"


def _lines(page: Page, finding: Finding) -> tuple[str, ...]:
    text = _text(finding) if finding.code else page.tr(finding.text)
    return page.lines(text, page.inner_mm - _INDENT_MM, _TEXT)


def _none() -> Finding:
    return Finding("", Severity.INFO, "None.")
