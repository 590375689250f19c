"""The way along the face of a bone between two points of it, as a stiff tape lies."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike

from sacplan.geometry.frame import Points, Vector, across, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.section import facing_profile
from sacplan.measure.tape_profile import bridge_pits, stiffen

_NEAR_MM = 6.0
_WIDEST_GAP_MM = 20.0
_LEAST_MM = 2.0
_ELSEWHERE_MM = 3.0
_LEAST_COSINE = -0.5


def face_path(mesh: TriangleMesh, start: ArrayLike, end: ArrayLike) -> Points | None:
    """The path (n, 3), mm, on the face from `start` to `end` (3,), both points of the surface.

    The section of the bone by the plane of the chord and the mean outward normal at its ends, its
    outermost side, narrow pits bridged, as for a tape (measure/tape_profile.py); never along the
    edges of the mesh. None where there is no such way: around the bone, over a gap of more than
    20 mm, or where something lies on top of the face.
    """
    a, b = np.asarray(start, dtype=np.float64), np.asarray(end, dtype=np.float64)
    length = float(np.linalg.norm(b - a))
    if length < _LEAST_MM:
        return np.stack([a, b])
    outward = _outward(mesh, a, b)
    if outward is None:
        return None
    along = unit(b - a)
    out = unit(across(outward, along))
    x, height = facing_profile(mesh, a, b, out)
    ends = np.nan_to_num(height[[0, -1]])
    if np.abs(ends).max() > _ELSEWHERE_MM:
        return None
    height[[0, -1]] = 0.0
    known = np.isfinite(height)
    if float(np.diff(x[known]).max()) > _WIDEST_GAP_MM:
        return None
    profile = np.stack([x[known], bridge_pits(x[known], height[known])], axis=1)
    path = stiffen(profile)
    return np.asarray(a + path[:, :1] * along + path[:, 1:] * out)


def _outward(mesh: TriangleMesh, a: Vector, b: Vector) -> Vector | None:
    """The mean outward normal at both points; None where the bone faces away between them."""
    normals = [_normal_near(mesh, p) for p in (a, b)]
    if float(normals[0] @ normals[1]) < _LEAST_COSINE:
        return None
    mean, along = normals[0] + normals[1], unit(b - a)
    side = across(mean, along)
    return unit(mean) if float(np.linalg.norm(side)) > 0.1 * float(np.linalg.norm(mean)) else None


def _normal_near(mesh: TriangleMesh, point: Vector) -> Vector:
    away = np.linalg.norm(mesh.vertices - point, axis=1)
    normals = _vertex_normals(mesh)
    nearest = normals[int(np.argmin(away))]
    near = normals[away < _NEAR_MM]
    same_side = near[near @ nearest > 0]  # not the back of a thin wing
    return unit(same_side.sum(axis=0)) if len(same_side) else unit(nearest)


@lru_cache(maxsize=2)
def _vertex_normals(mesh: TriangleMesh) -> Points:
    return mesh.vertex_normals()
