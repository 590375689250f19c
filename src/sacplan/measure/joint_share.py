"""How much of the sacroiliac joint the cut removes, and whether the pelvic ring stays stable."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JointShare:
    """Share of the joint's contact that is removed, per cent, each side; None where not known.

    `approximate`: from the ends of the joint, not from its contact area. `unstable` is the flag;
    `reason` says why in words, with the source.
    """

    left_percent: float | None
    right_percent: float | None
    approximate: bool
    unstable: bool
    reason: str
