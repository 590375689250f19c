"""Where the plan stands, in the words of the sheet: nobody takes a draft for a signed plan."""

from __future__ import annotations

from datetime import date

from sacplan.plan.review import ReviewState, Standing
from sacplan.sheet.content import StandingBlock, StandingRow

_NOT_FOR_USE = "not for clinical use"
_WORDS = {
    ReviewState.DRAFT: ("DRAFT", "DRAFT"),
    ReviewState.SUBMITTED: ("SUBMITTED, not signed", "DRAFT"),
    ReviewState.RETURNED: ("RETURNED by the reviewer", "RETURNED"),
    ReviewState.SUPERSEDED: ("SUPERSEDED by a later plan", "SUPERSEDED"),
}
_CHANGED = ("CHANGED SINCE REVIEW", "CHANGED")
_SIGNED = ("SIGNED", "for research and education only")
_PARTS = {"plan": "the plan", "images": "the images", "numbers": "the numbers"}
_STEPS = {
    ReviewState.SUBMITTED: "Submitted by",
    ReviewState.SIGNED: "Signed by",
    ReviewState.SUPERSEDED: "Signed by",
    ReviewState.RETURNED: "Returned by",
}
TRAIL_DIGITS = 8


def standing_block(
    standing: Standing, plan_digest: str, printed_on: date, trail: str = ""
) -> StandingBlock:
    """What is printed of a plan's standing; `trail` is the end of the library's audit trail."""
    status, watermark = _status(standing)
    rows = [*_rows(standing), StandingRow("Plan digest", plan_digest)]
    if trail:
        rows.append(StandingRow("Audit trail ends", trail[:TRAIL_DIGITS]))
    code = _code(standing, plan_digest, printed_on)
    return StandingBlock(status, watermark, tuple(rows), code, _signed(standing))


def _signed(standing: Standing) -> str:
    verdict = standing.verdict
    return f"{verdict.by} {verdict.at:%Y-%m-%d}" if verdict and standing.is_signed else ""


def _status(standing: Standing) -> tuple[str, str]:
    if standing.is_signed:
        return " - ".join(_SIGNED), ""
    was_judged = standing.state in {ReviewState.SIGNED, ReviewState.SUPERSEDED}
    changed = was_judged and standing.changed
    word, watermark = _CHANGED if changed else _WORDS[standing.state]
    return f"{word} - {_NOT_FOR_USE}", watermark


def _rows(standing: Standing) -> list[StandingRow]:
    rows = []
    if standing.version:
        rows.append(StandingRow("Version", str(standing.version)))
    if standing.planner:
        rows.append(StandingRow("Planned by", standing.planner))
    verdict = standing.verdict
    if verdict is None:
        return rows or [StandingRow("Review", "not reviewed", is_words=True)]
    when = f"{verdict.at:%Y-%m-%d %H:%M} UTC"
    rows.append(StandingRow(_STEPS[standing.state], f"{verdict.by}, {when}"))
    if verdict.reason:
        rows.append(StandingRow("Reason", verdict.reason))
    if standing.changed:
        parts = ", ".join(_PARTS.get(part, part) for part in standing.changed)
        rows.append(StandingRow("Changed since", parts, is_words=True))
    elif not standing.is_verified:
        told = "as the plan file says: not checked in a library"
        rows.append(StandingRow("Checked", told, is_words=True))
    return rows


def _code(standing: Standing, plan_digest: str, printed_on: date) -> str:
    """The text of the QR code, in the characters that it packs closest."""
    word = "CHANGED" if standing.changed else standing.state.value
    parts = ("SACPLAN/1", plan_digest, word, str(standing.version), printed_on.isoformat())
    return ":".join(parts).upper()
