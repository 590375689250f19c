"""How much of the sacroiliac joint the cut removes, and whether the pelvic ring stays stable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sacplan.case.joint import JointContact
from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Vector
from sacplan.geometry.plane import Cut

BELOW_S1_FORAMINA_PERCENT = 16.0
ABOVE_S1_FORAMINA_PERCENT = 25.0
"""Share of the joint that a cut just below and just above the S1 foramina removed; the load to
failure fell from 3014 N to 2166 N and 1045 N (Hugate 2006)."""


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


def joint_share(contact: JointContact, cut: Cut) -> tuple[float | None, float | None]:
    """Per cent of each joint's contact that the cut removes, left and right; None without one."""
    removed = cut.signed_distance(contact.points_mm) > 0
    shares = []
    for side in (contact.is_left, ~contact.is_left):
        area = float(contact.area_mm2[side].sum())
        lost = float(contact.area_mm2[side & removed].sum())
        shares.append(100 * lost / area if area > 0 else None)
    return shares[0], shares[1]


def share_by_ends(
    positions: Mapping[str, Vector], cut: Cut, cranial: Vector
) -> tuple[float | None, float | None]:
    """The same from the caudal ends of the joints alone: the share of the height between the
    promontory's level and the end that lies beyond the cut. Rough: a joint is ear-shaped."""
    zero = positions.get("promontory")
    shares: list[float | None] = []
    for side in ("left", "right"):
        end = positions.get(f"si_joint_end_{side}")
        if end is None or zero is None:
            shares.append(None)
            continue
        line = end + np.linspace(0.0, float((zero - end) @ cranial), 101)[:, None] * cranial
        shares.append(100 * float(np.mean(cut.signed_distance(line) > 0)))
    return shares[0], shares[1]


def judge_joint(
    shares: tuple[float | None, float | None], approximate: bool, above_s1_s2: bool | None
) -> JointShare | None:
    """The shares with the stability flag. `above_s1_s2` None: the level is not known.

    None where neither side nor level is known.
    """
    known = [share for share in shares if share is not None]
    if not known and above_s1_s2 is None:
        return None
    worst = max(known, default=0.0)
    if worst >= ABOVE_S1_FORAMINA_PERCENT:
        reason = (
            "25 % or more of a joint is removed: the load to failure falls to a third, the ring is "
            "to be reconstructed (Hugate 2006)."
        )
    elif above_s1_s2:
        reason = (
            "The cut goes through S1: the ring is weakened by 30 % at S1/2 and by half 1 cm below "
            "the promontory (Gunterberg 1976); 3 of 9 such cuts fractured."
        )
    elif worst > BELOW_S1_FORAMINA_PERCENT:
        reason = (
            "More than 16 % of a joint is removed: the load to failure falls by 28 % and more "
            "(Hugate 2006)."
        )
    else:
        reason = "Less than 16 % of each joint is removed, below S1 (Hugate 2006)."
    unstable = worst > BELOW_S1_FORAMINA_PERCENT or bool(above_s1_s2)
    return JointShare(shares[0], shares[1], approximate, unstable, reason)


def joint_findings(joint: JointShare | None) -> tuple[Finding, ...]:
    """The stability flag as a finding."""
    if joint is None or not joint.unstable:
        return ()
    return (Finding("RING-UNSTABLE", Severity.CAUTION, f"Pelvic ring: {joint.reason}"),)
