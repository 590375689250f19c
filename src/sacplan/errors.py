"""What can be said to the user: errors that stop work and findings that must be seen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SacplanError(Exception):
    """Work stops. `code` is stable, `problem` says what was found, `remedy` what to do about it."""

    def __init__(self, code: str, problem: str, remedy: str) -> None:
        super().__init__(f"{code}: {problem} {remedy}")
        self.code = code
        self.problem = problem
        self.remedy = remedy


class Severity(StrEnum):
    """How much a finding matters: a blocker keeps the sheet from being printed."""

    INFO = "info"
    CAUTION = "caution"
    BLOCKER = "blocker"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a reviewer must see; work goes on unless the severity is BLOCKER."""

    code: str
    severity: Severity
    text: str
