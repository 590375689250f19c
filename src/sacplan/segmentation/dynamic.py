"""The cheapest smooth line through a field of costs (dynamic programming)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def smoothest_line(
    cost: NDArray[np.float64], max_slope: int, bend_cost: float, max_bend: int = 3
) -> NDArray[np.intp]:
    """The row index (n,) at each of n columns of `cost` (n, m) that minimises the summed cost.

    Neighbouring rows differ by at most `max_slope`; a change of slope by b rows costs
    `bend_cost` * b squared and is at most `max_bend`. Exact for this model.
    """
    count, height = cost.shape
    slopes = np.arange(-max_slope, max_slope + 1)
    total = np.full((height, len(slopes)), np.inf)
    total[:] = cost[0][:, None]
    back = np.zeros((count, height, len(slopes)), dtype=np.int16)
    for column in range(1, count):
        arrived = np.full((height, len(slopes)), np.inf)
        for k, slope in enumerate(slopes):
            low, high = max(0, k - max_bend), min(len(slopes), k + max_bend + 1)
            bends = bend_cost * (np.arange(low, high) - k) ** 2
            options = total[:, low:high] + bends
            best = np.argmin(options, axis=1)
            source = np.arange(height) - slope
            valid = (source >= 0) & (source < height)
            rows = np.flatnonzero(valid)
            arrived[rows, k] = options[source[rows], best[source[rows]]]
            back[column, rows, k] = low + best[source[rows]]
        total = arrived + cost[column][:, None]
    return _trace(total, back, slopes)


def _trace(
    total: NDArray[np.float64], back: NDArray[np.int16], slopes: NDArray[np.intp]
) -> NDArray[np.intp]:
    line = np.zeros(len(back), dtype=np.intp)
    row, k = divmod(int(np.argmin(total)), total.shape[1])
    for column in range(len(back) - 1, -1, -1):
        line[column] = row
        previous = int(back[column, row, k])
        row, k = row - int(slopes[k]), previous
    return line


def steady_line(cost: NDArray[np.float64], step_cost: float, max_step: int) -> NDArray[np.intp]:
    """The cheapest rows (n, ...) through `cost` (n, ..., m), one line for each place between.

    A change of row by d from one column to the next costs `step_cost` * d squared.
    """
    height = cost.shape[-1]
    rows = np.arange(height)
    shifts = np.arange(-max_step, max_step + 1)
    total = cost[0].copy()
    back = np.zeros(cost.shape, dtype=np.int16)
    room = [(0, 0)] * (total.ndim - 1) + [(max_step, max_step)]
    for column in range(1, len(cost)):
        padded = np.pad(total, room, constant_values=np.inf)
        best = np.full(total.shape, np.inf)
        chosen = np.zeros(total.shape, dtype=np.int16)
        for shift in shifts:
            first = max_step + shift
            option = padded[..., first : first + height] + step_cost * float(shift) ** 2
            better = option < best
            best = np.where(better, option, best)
            chosen[better] = shift
        back[column] = np.clip(rows + chosen, 0, height - 1)
        total = best + cost[column]
    line = np.zeros(cost.shape[:-1], dtype=np.intp)
    line[-1] = np.argmin(total, axis=-1)
    for column in range(len(cost) - 1, 0, -1):
        previous = np.take_along_axis(back[column], line[column][..., None], axis=-1)
        line[column - 1] = previous[..., 0]
    return line
