"""The point of a mesh nearest to a given point."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from sacplan.geometry.frame import Points, Vector
from sacplan.geometry.mesh import TriangleMesh


def closest_point(mesh: TriangleMesh, point: ArrayLike) -> Vector:
    """The point (3,) of the mesh's surface nearest to `point` (3,), mm.

    Raises ValueError for a mesh without triangles.
    """
    p = np.asarray(point, dtype=np.float64)
    if not len(mesh.triangles):
        raise ValueError("the mesh has no triangles")
    corners = mesh.vertices[mesh.triangles]
    distance = np.linalg.norm(mesh.vertices - p, axis=1)[mesh.triangles].min(axis=1)
    # no triangle is nearer than its nearest corner less its own longest edge
    edge = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(axis=1)
    near = corners[distance - edge <= distance.min()]
    feet = _feet(near, p)
    return np.asarray(feet[np.argmin(np.linalg.norm(feet - p, axis=1))])


def _feet(corners: Points, p: Vector) -> Points:
    """The nearest point (n, 3) of each triangle (n, 3, 3) to p: its inside, or one of its edges."""
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    candidates = [_on_segment(a, b, p), _on_segment(b, c, p), _on_segment(c, a, p)]
    ab, ac, ap = b - a, c - a, p - a
    d00, d01, d11 = _dot(ab, ab), _dot(ab, ac), _dot(ac, ac)
    d20, d21 = _dot(ap, ab), _dot(ap, ac)
    area = np.maximum(d00 * d11 - d01 * d01, 1e-18)
    v, w = (d11 * d20 - d01 * d21) / area, (d00 * d21 - d01 * d20) / area
    inside = a + v[:, None] * ab + w[:, None] * ac
    is_inside = (v >= 0) & (w >= 0) & (v + w <= 1)
    stack = np.stack(candidates)
    which = np.argmin(np.linalg.norm(stack - p, axis=2), axis=0)
    on_edge = stack[which, np.arange(len(a))]
    return np.where(is_inside[:, None], inside, on_edge)


def _dot(a: Points, b: Points) -> Points:
    return np.asarray(np.einsum("ij,ij->i", a, b))


def _on_segment(a: Points, b: Points, p: Vector) -> Points:
    step = b - a
    t = np.clip(_dot(p - a, step) / np.maximum(_dot(step, step), 1e-18), 0.0, 1.0)
    return np.asarray(a + t[:, None] * step)
