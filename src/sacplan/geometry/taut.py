"""The path of a tape pulled taut over a profile."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def taut_profile(x: NDArray[np.float64], height: NDArray[np.float64]) -> NDArray[np.intp]:
    """Indices of the profile points that a tape pulled from end to end touches.

    It is the upper convex hull of the points (x, height), x increasing: the shortest path that
    does not enter what lies below (Andrew's monotone chain).
    """
    hull: list[int] = []
    u, v = x.tolist(), height.tolist()  # plain numbers: the loop is several times as fast
    for i in range(len(u)):
        while len(hull) >= 2:
            a, b = hull[-2], hull[-1]
            turn = (u[b] - u[a]) * (v[i] - v[a]) - (v[b] - v[a]) * (u[i] - u[a])
            if turn < 0:
                break
            hull.pop()
        hull.append(i)
    return np.array(hull, dtype=np.intp)
