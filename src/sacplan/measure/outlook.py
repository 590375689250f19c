"""What published series say of bladder, bowel and gait for the roots kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sacplan.measure.roots import Root, RootFate


@dataclass(frozen=True, slots=True)
class PublishedFunction:
    """One row of a published series: for the roots `kept`, the share with normal function in per
    cent, None where the series gives none."""

    kept: str
    bladder_percent: float | None
    bowel_percent: float | None
    gait_percent: float | None
    source: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """The published rows that fit the roots kept, and those that fit should every root at risk be
    lost too (empty when none is at risk). `note` says so where no published figure fits."""

    expected: tuple[PublishedFunction, ...]
    if_risk_comes_true: tuple[PublishedFunction, ...]
    note: str = ""


_ZOCCALI = "Zoccali 2016, 244 patients"
_TODD = "Todd 2002, 53 patients"

_BOTH_S2_CUT = PublishedFunction("both S2 cut", 0.0, 0.0, None, _ZOCCALI)
_ONE_S2 = PublishedFunction("one S2 kept", 25.0, None, None, _ZOCCALI)
_BOTH_S2 = PublishedFunction("both S2 kept", 39.9, None, 56.2, _ZOCCALI)
_ONE_S3 = PublishedFunction("both S2 and one S3 kept", 72.7, None, None, _ZOCCALI)
_BOTH_S3 = PublishedFunction("both S3 kept", 83.3, None, 94.1, _ZOCCALI)
_S2_LOST = PublishedFunction("S2 to S5 lost on both sides", 0.0, 0.0, None, _TODD)
_S3_LOST = PublishedFunction("S3 to S5 lost on both sides", 25.0, 40.0, None, _TODD)
_S4_LOST = PublishedFunction("S4 and S5 lost on both sides", 69.0, 100.0, None, _TODD)
_ASYMMETRIC = PublishedFunction("asymmetric, at least one S3 kept", 60.0, 67.0, None, _TODD)
_ONE_SIDE = PublishedFunction("lost on one side only", 89.0, 87.0, None, _TODD)

_NO_FIGURE = "No published figure fits these roots."
_UNKNOWN = "Place the anterior foramina S2 to S4 on both sides to see published figures."


def outlook_of(roots: Iterable[Root]) -> Outlook:
    """The published figures for the roots kept. Nothing is interpolated between series or rows;
    most patients in them had no earlier pelvic operation, so that they are hopeful here."""
    fates = {(root.name, root.side): root.fate for root in roots}
    if any(fates[f"S{n}", side] == RootFate.UNKNOWN for n in (2, 3) for side in _SIDES):
        return Outlook((), (), _UNKNOWN)
    expected = _rows(fates, {RootFate.KEPT, RootFate.AT_RISK})
    at_risk = any(fate == RootFate.AT_RISK for fate in fates.values())
    worse = _rows(fates, {RootFate.KEPT}) if at_risk else ()
    return Outlook(expected, () if worse == expected else worse, "" if expected else _NO_FIGURE)


_SIDES = ("left", "right")


def _rows(
    fates: dict[tuple[str, str], RootFate], counted: set[RootFate]
) -> tuple[PublishedFunction, ...]:
    kept = {n: [fates[f"S{n}", side] in counted for side in _SIDES] for n in range(2, 6)}
    known4 = all(fates["S4", side] != RootFate.UNKNOWN for side in _SIDES)
    s2, s3, s4 = sum(kept[2]), sum(kept[3]), sum(kept[4])
    if s2 == 0:
        return (_BOTH_S2_CUT, _S2_LOST)
    whole_side = known4 and any(all(kept[n][i] for n in (2, 3, 4)) for i in (0, 1))
    one_side = (_ONE_SIDE,) if whole_side and s2 + s3 + s4 < 6 else ()
    if s2 == 1:
        return (_ONE_S2, *(one_side or ((_ASYMMETRIC,) if s3 else ())))
    if s3 == 0:
        return (_BOTH_S2, _S3_LOST)
    if s3 == 1:
        return (_ONE_S3, *(one_side or (_ASYMMETRIC,)))
    if known4 and s4 == 0:
        return (_BOTH_S3, _S4_LOST)
    return (_BOTH_S3, *one_side)
