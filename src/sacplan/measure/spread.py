"""From the scatter of readings to spreads, 95 % half-widths and the share of every source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from sacplan.measure.uncertainty import Z95
from sacplan.measure.uncertainty_result import Bias, Share, Spread, TapeUncertainty

_NORMAL = ndtri((np.arange(101) + 0.5) / 101)
_NORMAL /= _NORMAL.std()
"""Equally likely values of a standard normal variable, to be added to every reading."""

BY_CHANCE = 3.3
"""A correlation of n readings is beyond this / sqrt(n) once in 1000 by chance."""


def spread_of(values: NDArray[np.float64], own: float) -> Spread:
    """The spread of readings (n,), NaN where one lacks the number, about the plan's `own`."""
    seen = values[np.isfinite(values)] - own
    if len(seen) < 2:
        return Spread(0.0, 0.0, 0.0)
    low, high = np.quantile(seen, (0.025, 0.975))
    return Spread(float(seen.std(ddof=1)), float(low), float(high))


def tape_spread(
    name: str,
    shifts: NDArray[np.float64],
    read: Mapping[str, float],
    *,
    image: Mapping[str, float],
    chain: Mapping[str, float],
    surface_half_range_mm: float,
    biases: tuple[Bias, ...],
) -> TapeUncertainty:
    """A tape's uncertainty from the shifts (n,) of its length over readings, mm.

    `read` is the variance from each source that moved the readings (`shares`). `image` and `chain`
    are the SDs, mm, of independent normal parts that are added in squares: on the side of the
    image, and of tape and hand.
    """
    shifts = shifts[np.isfinite(shifts)]
    total = {**read, **{source: sd**2 for source, sd in image.items()}}
    whole = {**total, **{source: sd**2 for source, sd in chain.items()}}
    image_spread, image_u95 = _widened(shifts, image.values())
    whole_spread, whole_u95 = _widened(shifts, (*image.values(), *chain.values()))
    return TapeUncertainty(
        name=name,
        image=image_spread,
        whole=whole_spread,
        image_u95_mm=image_u95,
        u95_mm=whole_u95,
        surface_half_range_mm=surface_half_range_mm,
        image_shares=_parts(total),
        whole_shares=_parts(whole),
        biases=biases,
    )


def shares(
    shifts: NDArray[np.float64], draws: NDArray[np.float64], sources: tuple[str, ...]
) -> list[dict[str, float]]:
    """For each column of shifts (n, k), NaN where a reading lacks it, the part of its variance,
    mm^2, that comes from each source; their sum is the whole variance.

    From the squared coefficients of a linear regression on the draws (n, sources, 3), which are
    independent with an SD of one, so that these are the first-order indices (Saltelli 2008, 1.2.5)
    of a function this near to linear.
    """
    x = draws.reshape(len(shifts), -1)
    found = []
    for column in shifts.T:
        centred = np.nan_to_num(column - np.nanmean(column))
        parts = (_slopes(x, centred) ** 2).reshape(len(sources), 3).sum(axis=1)
        total = parts.sum()
        scale = np.nanvar(column, ddof=1) / total if total > 0 else 0.0
        found.append(dict(zip(sources, (parts * scale).tolist(), strict=True)))
    return found


def _slopes(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """The slopes (m,) of y (n,) against the columns of x (n, m), 0 for those that do not show.

    There may be more columns than readings, of which few matter: one column after the other is
    taken in, the one that goes best with what is left of y, while it does so by more than chance
    (orthogonal matching pursuit: Tropp and Gilbert 2007).
    """
    slopes, rest = np.zeros(x.shape[1]), y
    taken: list[int] = []
    for _ in range(min(x.shape[1], len(y) // 4)):
        size = float(np.linalg.norm(rest))
        if size < 1e-9:
            break
        alike = np.abs(x.T @ rest) / (np.linalg.norm(x, axis=0) * size)
        alike[taken] = 0.0
        best = int(np.argmax(alike))
        if alike[best] < BY_CHANCE / np.sqrt(len(y)):
            break
        taken.append(best)
        fitted = np.linalg.lstsq(x[:, taken], y, rcond=None)[0]
        rest = y - x[:, taken] @ fitted
        slopes[taken] = fitted
    return slopes


def _widened(shifts: NDArray[np.float64], sds: Iterable[float]) -> tuple[Spread, float]:
    """The spread of the shifts with normal parts added, and the 95 % half-width.

    The half-width is taken about the plan's own number: readings that lie to one side of it on
    average widen it.
    """
    added = float(np.hypot.reduce([*sds, 0.0]))
    sd = float(np.hypot(shifts.std(ddof=1), added))
    low, high = np.quantile(shifts[:, None] + added * _NORMAL, (0.025, 0.975))
    return Spread(sd, float(low), float(high)), Z95 * float(np.hypot(sd, shifts.mean()))


def _parts(variances: Mapping[str, float]) -> tuple[Share, ...]:
    """Shares that sum to 1, the greatest first."""
    total = sum(variances.values())
    if total <= 0:
        return ()
    found = [Share(source, variance / total) for source, variance in variances.items()]
    return tuple(sorted(found, key=lambda share: -share.part))
