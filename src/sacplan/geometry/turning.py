"""How far a path turns, up to each of its points."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import across, unit
from sacplan.geometry.polyline import lengths_along

STEP_MM = 1.0
CUTOFF_MM = 50.0
"""Waves along the path shorter than about this do not count as turning: they are roughness of the
outline. The front of a sacrum bends over lengths of 15 to 30 mm, one vertebra, in one direction."""

_STRAIGHT_MM = 1e5
_TIGHTEST = 0.52
"""Radius over chord: a path that turns by less than 2.5 radians lies on a wider circle."""


def turning_along(
    points: ArrayLike, outward: ArrayLike, cutoff_mm: float = CUTOFF_MM
) -> NDArray[np.float64]:
    """The angle (n,) the path (n, 3) has turned through from its first point, radians, positive
    where it is hollow as seen from outside.

    `outward` (3,) is the mean outward normal; only turning in the plane of it and the chord counts.
    What the path lies off its own best circle is smoothed by penalised least squares with the third
    derivative as penalty (Whittaker 1923), so that an arc passes unchanged up to its very ends,
    where a mean direction over the last millimetres would lose half of their turning. A wave of
    length `cutoff_mm` is halved.
    """
    p = np.asarray(points, dtype=np.float64)
    chord = p[-1] - p[0]
    along = unit(chord)
    out = unit(across(outward, along))
    s = lengths_along(p)
    count = max(5, round(s[-1] / STEP_MM) + 1)
    at = np.linspace(0.0, s[-1], count)
    x, height = (np.interp(at, s, (p - p[0]) @ axis) for axis in (along, out))
    bow, off = _off_circle(x, height)
    slope = np.gradient(_whittaker(off, cutoff_mm / at[1]), at[1], edge_order=2)
    angle = bow + np.arcsin(np.clip(slope, -1.0, 1.0))
    return np.asarray(np.interp(s, at, angle - angle[0]))


def _off_circle(
    x: NDArray[np.float64], height: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The heading (n,) of the best circle beside each point, and how far the point lies off it,
    positive outward; the chord itself where the path is nearly straight.

    The circle is the algebraic one (Kasa 1976): linear, and exact for points on an arc.
    """
    scale = float(np.ptp(x)) or 1.0
    u, v = x / scale, height / scale
    terms = np.stack([u, v, np.ones_like(u)], axis=1)
    (a, b, c), *_ = np.linalg.lstsq(terms, -(u * u + v * v), rcond=None)
    centre = np.array([-a / 2, -b / 2])
    radius = np.sqrt(max(centre @ centre - c, 0.0))
    if not _TIGHTEST < radius < _STRAIGHT_MM / scale:
        return np.zeros_like(x), height
    ru, rv = u - centre[0], v - centre[1]
    away = (np.hypot(ru, rv) - radius) * scale
    # a hollow has its centre outside the bone: its points lie below the centre
    hollow = 1.0 if centre[1] > float(v.mean()) else -1.0
    bow = np.unwrap(np.arctan2(ru, -hollow * rv)) * hollow
    return bow, -hollow * away


def _whittaker(values: NDArray[np.float64], cutoff: float) -> NDArray[np.float64]:
    """Smoothing with the third difference as penalty; `cutoff` is the wave, in steps, halved."""
    from scipy.linalg import solveh_banded  # loads slowly

    n = len(values)
    difference = np.array([-1.0, 3.0, -3.0, 1.0])
    # the response to a wave is 1 / (1 + weight (2 sin(w/2))^6)
    weight = (2 * np.sin(np.pi / max(cutoff, 4.0))) ** -6
    banded = np.zeros((4, n))
    for i in range(4):
        for j in range(i, 4):
            product = weight * difference[i] * difference[j]
            banded[3 - (j - i), j : n - 3 + j] += product
    banded[3] += 1.0
    return np.asarray(solveh_banded(banded, values))
