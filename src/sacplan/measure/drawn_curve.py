"""The ventral curve as drawn: from the promontory on, and held against the bone's own."""

from __future__ import annotations

import numpy as np

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import Points, Vector
from sacplan.geometry.polyline import Curve, lengths_along
from sacplan.measure.tape_profile import stiffen
from sacplan.plan.drawn import DrawnCurve

GAP_MM = 1.0
"""Drawn curve and bone surface further apart than this are a finding."""

SHORTEST_MM = 15.0

CONTINUED_MM = 3.0
"""A path that begins so little below the promontory is continued straight up to it: on a front of
40 mm radius that is off by 0.1 mm."""

TURNS_BACK_MM = 3.0
"""A path that runs back up its chord by more than this is no front of a sacrum: even one bent by 95
degrees runs down its chord throughout."""

_END_MM = 5.0
_AT_START_MM = 1e-3


def downward(curve: DrawnCurve, zero: Vector) -> Points:
    """The drawn path (n, 3) from its cranial end, which is the one nearer to the promontory."""
    path = curve.path_mm
    first, last = (float(np.linalg.norm(path[i] - zero)) for i in (0, -1))
    return path if first <= last else path[::-1]


def drawn_ventral_curve(curve: DrawnCurve, zero: Vector) -> Curve:
    """The curve a tape follows along the drawn path: s = 0 at the foot of the promontory (3,).

    Stiffened as every tape path is. A path that begins up to 3 mm below the promontory is continued
    straight to its foot, or every tape would be short by what is missing. Raises SacplanError
    CURVE-STARTS-LOW where more is missing, CURVE-TOO-SHORT where less than 15 mm lie below it,
    CURVE-TURNS-BACK where it runs cranially again.
    """
    points = downward(curve, zero)
    if float(lengths_along(points)[-1]) < SHORTEST_MM:
        raise _too_short(0.0)
    _refuse_turning_back(points)
    path = Curve.through(stiffen(points))
    start = path.nearest_s(zero)
    tangent = path.tangent_at(path.s_mm[0], 2.0)
    missing = float((path.points[0] - zero) @ tangent) if start < _AT_START_MM else 0.0
    if missing > CONTINUED_MM:
        raise _starts_low(missing)
    if path.length_mm - start < SHORTEST_MM:
        raise _too_short(path.length_mm - start)
    if missing > _AT_START_MM:
        foot = path.points[0] - missing * tangent
        return Curve.through(np.concatenate([foot[None], path.points]))
    below = path.points[path.s_mm > start + 1e-6]
    return Curve.through(np.concatenate([path.point_at(start)[None], below]))


def _refuse_turning_back(points: Points) -> None:
    chord = points[-1] - points[0]
    down = (points - points[0]) @ chord / max(float(np.linalg.norm(chord)), 1e-6)
    back = float(np.max(np.maximum.accumulate(down) - down))
    if back > TURNS_BACK_MM:
        raise SacplanError(
            "CURVE-TURNS-BACK",
            f"The drawn curve runs {back:.0f} mm back towards the promontory on its way down, "
            "which would make every tape too long.",
            "Draw it in one way from the promontory down.",
        )


def _starts_low(missing_mm: float) -> SacplanError:
    return SacplanError(
        "CURVE-STARTS-LOW",
        f"The drawn curve begins {missing_mm:.1f} mm below the promontory, from which every tape "
        "is measured.",
        "Begin it at the promontory, or move the promontory to where it begins.",
    )


def _too_short(below_mm: float) -> SacplanError:
    return SacplanError(
        "CURVE-TOO-SHORT",
        f"Only {below_mm:.0f} mm of the drawn curve lie below the promontory.",
        "Draw it from the promontory down to below the level of the cut.",
    )


def gap_findings(drawn: Curve, bone: Curve) -> tuple[Finding, ...]:
    """Where the drawn curve and the curve on the outlined bone lie apart by more than 1 mm."""
    s = np.arange(_END_MM, min(drawn.length_mm, bone.length_mm) - _END_MM, 1.0)
    if not len(s):
        return ()
    points = np.array([drawn.point_at(float(at)) for at in s])
    gaps = np.array([np.linalg.norm(bone.point_at(bone.nearest_s(p)) - p) for p in points])
    worst = int(np.argmax(gaps))
    if gaps[worst] <= GAP_MM:
        return ()
    text = (
        f"The drawn curve and the outlined bone lie up to {gaps[worst]:.1f} mm apart, most "
        f"{s[worst]:.0f} mm below the promontory. The tape follows the drawn curve: look at both."
    )
    return (Finding("CURVE-GAP", Severity.CAUTION, text),)
