"""How far a path turns, up to each of its points."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.linalg import solveh_banded

from sacplan.geometry.frame import across, unit
from sacplan.geometry.polyline import lengths_along

STEP_MM = 1.0
CUTOFF_MM = 40.0
"""Waves along the path shorter than about this do not count as turning: they are roughness of the
outline. The front of a sacrum bends over lengths of 15 to 30 mm, one vertebra, in one direction."""


def turning_along(
    points: ArrayLike, outward: ArrayLike, cutoff_mm: float = CUTOFF_MM
) -> NDArray[np.float64]:
    """The angle (n,) the path (n, 3) has turned through from its first point, radians, positive
    where it is hollow as seen from outside.

    `outward` (3,) is the mean outward normal; only turning in the plane of it and the chord counts.
    The height over the chord is smoothed by penalised least squares with the third derivative as
    penalty (Whittaker 1923): a part of constant curvature passes unchanged up to its very ends,
    where a mean over the last millimetres would lose half of their turning. A wave of length
    `cutoff_mm` is halved.
    """
    p = np.asarray(points, dtype=np.float64)
    chord = p[-1] - p[0]
    along = unit(chord)
    out = unit(across(outward, along))
    x, height = (p - p[0]) @ along, (p - p[0]) @ out
    s = lengths_along(p)
    count = max(5, round(s[-1] / STEP_MM) + 1)
    at = np.linspace(0.0, s[-1], count)
    step = at[1]
    smooth = [_whittaker(np.interp(at, s, values), cutoff_mm / step) for values in (x, height)]
    slopes = [np.gradient(values, step, edge_order=2) for values in smooth]
    angle = np.unwrap(np.arctan2(slopes[1], slopes[0]))
    return np.asarray(np.interp(s, at, angle - angle[0]))


def _whittaker(values: NDArray[np.float64], cutoff: float) -> NDArray[np.float64]:
    """Smoothing with the third difference as penalty; `cutoff` is the wave, in steps, halved."""
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
