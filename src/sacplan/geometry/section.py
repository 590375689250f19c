"""The section of a mesh by a plane, and the side of it that a tape would lie on."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Points, across, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Cut, Plane

_EDGES = ((0, 1), (1, 2), (2, 0))


def cut_segments(mesh: TriangleMesh, cut: Cut) -> Points:
    """The line segments (n, 2, 3) in which the cut passes through the mesh's triangles, unordered,
    mm.

    A vertex exactly on the cut counts as lying in the removed part, so that every cut triangle
    gives one segment. In a triangle where two planes of a stepped cut meet, the kink is cut off.
    """
    distance = cut.signed_distance(mesh.vertices)
    above = distance >= 0
    first, second, third = (above.take(corner) for corner in _corners(mesh))
    crossing = mesh.triangles[np.flatnonzero((first != second) | (second != third))]
    side = above[crossing]
    ends = np.empty((len(crossing), 2, 3))
    count = np.zeros(len(crossing), dtype=np.int64)
    for i, j in _EDGES:
        parted = np.flatnonzero(side[:, i] != side[:, j])
        a, b = crossing[parted, i], crossing[parted, j]
        # taken from the lower index, so that both triangles of an edge get the same point
        a, b = np.minimum(a, b), np.maximum(a, b)
        t = (distance[a] / (distance[a] - distance[b]))[:, None]
        ends[parted, count[parted]] = mesh.vertices[a] + t * (mesh.vertices[b] - mesh.vertices[a])
        count[parted] += 1
    return ends


@lru_cache(maxsize=8)
def _corners(mesh: TriangleMesh) -> list[NDArray[np.intp]]:
    """The first, second and third corner of all triangles, each in one piece of memory: numpy
    takes from that twice as fast, and this is asked at every move of the plane."""
    return [np.ascontiguousarray(mesh.triangles[:, i], dtype=np.intp) for i in range(3)]


def section(mesh: TriangleMesh, cut: Cut) -> list[Points]:
    """The section as ordered contours, each (n, 3) mm; a closed one ends where it begins."""
    ends = cut_segments(mesh, cut)
    if not len(ends):
        return []
    points, index = np.unique(ends.reshape(-1, 3), axis=0, return_inverse=True)
    links: dict[int, list[int]] = {}
    for a, b in index.reshape(-1, 2).tolist():
        if a != b:
            links.setdefault(a, []).append(b)
            links.setdefault(b, []).append(a)
    contours = []
    open_ends = [p for p, to in links.items() if len(to) == 1]
    for seed in [*open_ends, *links]:
        chain = _walk(links, seed)
        if len(chain) > 1:
            contours.append(points[chain])
    return contours


def _walk(links: dict[int, list[int]], seed: int) -> list[int]:
    chain = [seed]
    while links[chain[-1]]:
        here = chain[-1]
        there = links[here].pop()
        links[there].remove(here)
        chain.append(there)
    return chain


def facing_profile(
    mesh: TriangleMesh,
    start: ArrayLike,
    end: ArrayLike,
    outward: ArrayLike,
    step_mm: float = 0.25,
    reach_mm: float = 0.0,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The outermost outline of the mesh in the plane of a chord and an outward direction.

    Cuts the mesh by the plane through `start` and `end` (3,) that contains `outward` (3,), and
    returns x (n,), mm along the chord from `-reach_mm` to its length + `reach_mm`, with the
    height (n,) of the outermost bone above the chord, NaN where the plane meets no bone.
    """
    origin = np.asarray(start, dtype=np.float64)
    chord = np.asarray(end, dtype=np.float64) - origin
    along = unit(chord)
    out = unit(across(outward, along))
    segments = cut_segments(mesh, Plane(origin, np.cross(along, out))) - origin
    length = float(np.linalg.norm(chord)) + 2 * reach_mm
    count = max(2, round(length / step_mm) + 1)
    x = np.linspace(-reach_mm, length - reach_mm, count)
    return x, highest(segments @ along, segments @ out, x)


def highest(
    across_mm: NDArray[np.float64], height_mm: NDArray[np.float64], at: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The upper envelope (n,) at equally spaced positions `at` (n,) of segments (m, 2)."""
    best = np.full(len(at), -np.inf)
    if len(across_mm):
        order = np.argsort(across_mm, axis=1)
        x = np.take_along_axis(across_mm, order, axis=1)
        y = np.take_along_axis(height_mm, order, axis=1)
        step = at[1] - at[0]
        first = np.ceil((x[:, 0] - at[0]) / step - 1e-9).astype(np.int64)
        last = np.floor((x[:, 1] - at[0]) / step + 1e-9).astype(np.int64)
        first, last = np.maximum(first, 0), np.minimum(last, len(at) - 1)
        counts = np.maximum(last - first + 1, 0)
        which = np.repeat(np.arange(len(x)), counts)
        offset = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        slot = first[which] + offset
        width = np.maximum(x[which, 1] - x[which, 0], 1e-12)
        t = np.clip((at[slot] - x[which, 0]) / width, 0.0, 1.0)
        np.maximum.at(best, slot, y[which, 0] + t * (y[which, 1] - y[which, 0]))
    return np.where(np.isfinite(best), best, np.nan)
