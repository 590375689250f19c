"""The second reader's verdict, bound by digests to plan, images and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sacplan.geometry.frame import Vector


class ReviewState(StrEnum):
    """Where a version of a plan stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    SIGNED = "signed"
    RETURNED = "returned"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Digests:
    """SHA-256, 64 hex digits each, of what a verdict was given on. `numbers` are the measurements.

    Empty text: not known, which never counts as the same.
    """

    plan: str
    images: str
    numbers: str

    def changed_since(self, now: Digests) -> tuple[str, ...]:
        """The parts ("plan", "images", "numbers") that are not, or not known to be, the same."""
        pairs = {
            "plan": (self.plan, now.plan),
            "images": (self.images, now.images),
            "numbers": (self.numbers, now.numbers),
        }
        return tuple(name for name, (then, here) in pairs.items() if not then or then != here)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One step of a review. `state` is what it brought the version to; a sign-off is a Verdict
    with SIGNED. `at` has a time zone; `reason` is empty where none was given."""

    state: ReviewState
    by: str
    role: str
    at: datetime
    digests: Digests
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Comment:
    """A remark of a reader, on a place in the images (patient LPS mm) or, without, on the whole.

    `about` is a landmark's name or a finding's code where it is about one.
    """

    by: str
    at: datetime
    text: str
    place_mm: Vector | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a plan in hand stands: its version and verdict, and what has changed since.

    `version` 0: in no library. `changed` names parts of Digests; a verdict with any of them
    changed holds no longer. `is_verified`: the library at hand holds this verdict; a plan file
    alone only tells of it.
    """

    state: ReviewState = ReviewState.DRAFT
    version: int = 0
    verdict: Verdict | None = None
    planner: str = ""
    changed: tuple[str, ...] = ()
    is_verified: bool = False

    @property
    def is_signed(self) -> bool:
        """Signed, and nothing has changed since."""
        return self.state is ReviewState.SIGNED and not self.changed


def state_after(verdicts: tuple[Verdict, ...], *, a_later_one_is_signed: bool) -> ReviewState:
    """Where a version stands after its verdicts, the oldest first."""
    if not verdicts:
        return ReviewState.DRAFT
    last = verdicts[-1].state
    is_overtaken = last is ReviewState.SIGNED and a_later_one_is_signed
    return ReviewState.SUPERSEDED if is_overtaken else last
