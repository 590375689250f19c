"""What published series say of bladder, bowel and gait for the roots kept."""

from __future__ import annotations

from dataclasses import dataclass


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
