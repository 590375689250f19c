"""From the scatter of readings to spreads, 95 % half-widths and the share of every source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from sacplan.measure.uncertainty import Z95
from sacplan.measure.uncertainty_result import Bias, Share, Spread, TapeUncertainty

_SMOOTHED = 20000
_RIDGE = 0.05


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
    seed: int,
) -> TapeUncertainty:
    """A tape's uncertainty from the shifts (n,) of its length over readings, mm.

    `read` is the variance from each source that moved the readings (`shares`). `image` and `chain`
    are the SDs, mm, of independent normal parts that are added in squares: on the side of the
    image, and of tape and hand.
    """
    shifts = shifts[np.isfinite(shifts)]
    total = {**read, **{source: sd**2 for source, sd in image.items()}}
    whole = {**total, **{source: sd**2 for source, sd in chain.items()}}
    image_spread, image_u95 = _widened(shifts, image.values(), seed)
    whole_spread, whole_u95 = _widened(shifts, (*image.values(), *chain.values()), seed)
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
    of a function this near to linear. A slight ridge keeps it solvable with few readings.
    """
    x = draws.reshape(len(shifts), -1)
    columns = x.shape[1]
    normal = x.T @ x + _RIDGE * columns * np.eye(columns)
    centred = np.nan_to_num(shifts - np.nanmean(shifts, axis=0))
    slopes = np.linalg.solve(normal, x.T @ centred)
    parts = (slopes**2).reshape(len(sources), 3, -1).sum(axis=1)
    variance, total = np.nanvar(shifts, axis=0, ddof=1), parts.sum(axis=0)
    parts = parts * np.divide(variance, total, out=np.zeros_like(total), where=total > 0)
    return [dict(zip(sources, column.tolist(), strict=True)) for column in parts.T]


def _widened(shifts: NDArray[np.float64], sds: Iterable[float], seed: int) -> tuple[Spread, float]:
    """The spread of the shifts with normal parts added, and the 95 % half-width.

    The half-width is taken about the plan's own number: readings that lie to one side of it on
    average widen it.
    """
    added = float(np.hypot.reduce([*sds, 0.0]))
    sd = float(np.hypot(shifts.std(ddof=1), added))
    repeats = -(-_SMOOTHED // len(shifts))
    noise = np.random.default_rng(seed).normal(0.0, added, (repeats, len(shifts)))
    low, high = np.quantile(shifts + noise, (0.025, 0.975))
    return Spread(sd, float(low), float(high)), Z95 * float(np.hypot(sd, shifts.mean()))


def _parts(variances: Mapping[str, float]) -> tuple[Share, ...]:
    """Shares that sum to 1, the greatest first."""
    total = sum(variances.values())
    if total <= 0:
        return ()
    found = [Share(source, variance / total) for source, variance in variances.items()]
    return tuple(sorted(found, key=lambda share: -share.part))
