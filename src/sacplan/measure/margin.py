"""The margin between tumour and cut: planned against required."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Points, Vector
from sacplan.geometry.plane import Cut
from sacplan.measure.tumour import Tumour
from sacplan.plan.choices import Choices

_CHUNK = 2000
_STEP_MM = 0.01


class MarginVerdict(StrEnum):
    """How the planned margin stands to what is required."""

    CUT = "cut"
    SHORT = "short"
    BELOW_WISHED = "below_wished"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True, eq=False)
class Margin:
    """All mm, patient LPS.

    `plane_mm` is the least signed distance of the tumour to the cut, negative when the cut goes
    through it, at `plane_point_mm` (3,). `in_bone_mm` is the same for the tumour inside bone, None
    where no bone is outlined or none of the tumour is in it. `kept_bone_mm` is the least distance
    from the tumour to kept bone, between `tumour_point_mm` and `bone_point_mm`, None without bone.
    `required_mm` = needed clear margin + `error_mm`. `u95_mm` is the 95 % error of the cut,
    `across_u95_mm` that of the tumour's contours where they lie on another series.
    """

    plane_mm: float
    plane_point_mm: Vector
    in_bone_mm: float | None
    kept_bone_mm: float | None
    tumour_point_mm: Vector | None
    bone_point_mm: Vector | None
    required_mm: float
    wished_mm: float
    u95_mm: float
    verdict: MarginVerdict
    across_u95_mm: float = 0.0

    @property
    def error_mm(self) -> float:
        """The 95 % error of the margin, mm: of the cut and of the tumour's place, in squares."""
        return float(np.hypot(self.u95_mm, self.across_u95_mm))


def margin_of(
    cut: Cut, tumour: Tumour, choices: Choices, u95_mm: float, across_u95_mm: float = 0.0
) -> Margin:
    """The margins of a cut to a tumour.

    Required is the clear margin plus the 95 % errors of the cut towards the tumour, and of laying
    the series on which the tumour was drawn (`across_u95_mm`), these two in squares: R0 needs any
    clear margin or 1 mm (Sydney series, 210 patients), but a planned line is missed by mm
    (Cartiaux 2008: 10 mm within 5 mm in half of the cuts by hand).
    """
    distance = cut.signed_distance(tumour.points_mm)
    least = int(np.argmin(distance))
    in_bone = None
    if tumour.in_bone is not None and tumour.in_bone.any():
        in_bone = float(distance[tumour.in_bone].min())
    pair = _to_kept_bone(cut, tumour, distance)
    required = choices.needed_margin_mm + float(np.hypot(u95_mm, across_u95_mm))
    decisive = min(float(distance[least]), pair[0] if pair else np.inf)
    return Margin(
        plane_mm=float(distance[least]),
        plane_point_mm=tumour.points_mm[least],
        in_bone_mm=in_bone,
        kept_bone_mm=pair[0] if pair else None,
        tumour_point_mm=pair[1] if pair else None,
        bone_point_mm=pair[2] if pair else None,
        required_mm=required,
        wished_mm=choices.wished_margin_mm,
        u95_mm=u95_mm,
        across_u95_mm=across_u95_mm,
        verdict=_verdict(float(distance[least]), decisive, required, choices.wished_margin_mm),
    )


def _verdict(plane_mm: float, decisive_mm: float, required: float, wished: float) -> MarginVerdict:
    if plane_mm < 0:
        return MarginVerdict.CUT
    if decisive_mm < required:
        return MarginVerdict.SHORT
    return MarginVerdict.BELOW_WISHED if decisive_mm < wished else MarginVerdict.ENOUGH


def _first_kept(cut: Cut, points: Points) -> int | None:
    """The first of points (n, 3) that stays; None where all are removed."""
    for start in range(0, len(points), _CHUNK):
        kept = cut.signed_distance(points[start : start + _CHUNK]) <= 0
        if kept.any():
            return start + int(np.argmax(kept))
    return None


def _to_kept_bone(
    cut: Cut, tumour: Tumour, distance: Points
) -> tuple[float, Vector, Vector] | None:
    """The least distance from tumour to kept bone: its old surface, or the face of the cut."""
    if tumour.bone is None:
        return None
    i = _first_kept(cut, tumour.bone_mm)
    if i is None:
        return None
    best = (
        float(tumour.to_bone_mm[i]),
        tumour.points_mm[tumour.nearest[i]],
        tumour.bone_mm[i],
    )
    if tumour.in_bone is not None:
        inside_kept = np.flatnonzero(tumour.in_bone & (distance <= 0))
        if len(inside_kept):
            point = tumour.points_mm[inside_kept[0]]
            return 0.0, point, point
    order = np.argsort(distance)
    order = order[(distance[order] > 0) & (distance[order] < best[0])]
    # nearest first: the first foot on the face of the cut is the least distance to it
    for start in range(0, len(order), _CHUNK):
        near = order[start : start + _CHUNK]
        points = tumour.points_mm[near]
        feet = points - distance[near][:, None] * _gradient(cut, points)
        in_face = np.flatnonzero(tumour.bone.mask.contains(feet))
        if len(in_face):
            k = int(in_face[0])
            return float(distance[near][k]), points[k], feet[k]
    return best


def _gradient(cut: Cut, points: Points) -> Points:
    steps = _STEP_MM * np.eye(3)
    ahead = cut.signed_distance(points[:, None] + steps)
    behind = cut.signed_distance(points[:, None] - steps)
    return np.asarray((ahead - behind) / (2 * _STEP_MM))


def _error(margin: Margin) -> str:
    cut = f"the cut of {margin.u95_mm:.1f} mm"
    if not margin.across_u95_mm:
        return cut
    return f"{cut} and of the series the tumour was drawn on of {margin.across_u95_mm:.1f} mm"


def margin_findings(margin: Margin) -> tuple[Finding, ...]:
    """What a margin asks of the reader."""
    if margin.verdict == MarginVerdict.CUT:
        text = (
            f"The cut passes through the tumour's level: part of it lies {-margin.plane_mm:.1f} mm "
            "cranial of the cut. Move the plane cranially, or check the outline of the tumour."
        )
        return (Finding("MARGIN-CUT", Severity.CAUTION, text),)
    least = min(margin.plane_mm, np.inf if margin.kept_bone_mm is None else margin.kept_bone_mm)
    needed = margin.required_mm - margin.error_mm
    if margin.verdict == MarginVerdict.SHORT:
        text = (
            f"The planned margin is {least:.1f} mm. With a clear margin of {needed:.0f} mm and an "
            f"error of {_error(margin)} it should be {margin.required_mm:.1f} mm."
        )
        return (Finding("MARGIN-SHORT", Severity.CAUTION, text),)
    if margin.verdict == MarginVerdict.BELOW_WISHED:
        text = (
            f"The planned margin is {least:.1f} mm, less than the {margin.wished_mm:.0f} mm wished."
        )
        return (Finding("MARGIN-BELOW-WISHED", Severity.INFO, text),)
    return ()
