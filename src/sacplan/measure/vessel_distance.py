"""How near the cut comes to vessels that were drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sacplan.geometry.frame import Points, Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Cut
from sacplan.geometry.section import cut_segments
from sacplan.plan.drawn import VESSELS, DrawnContour

_STEP_MM = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class VesselDistance:
    """The least distance from a drawn vessel to where the cut passes through the surface of the
    bone, mm, between `vessel_point_mm` (3,) and `bone_point_mm` (3,)."""

    distance_mm: float
    vessel_point_mm: Vector
    bone_point_mm: Vector


def vessel_distance(
    bone: TriangleMesh, cut: Cut, contours: Iterable[DrawnContour]
) -> VesselDistance | None:
    """To the rim of the cut, where a saw or a chisel leaves the bone; the plane beside the bone
    does not count. None without drawn vessels, or where the cut misses the bone.

    Contours are known on their slices only: between two of them a vessel may come nearer by as much
    as they lie apart.
    """
    vessels = _wall(tuple(each for each in contours if each.name == VESSELS))
    rim = cut_segments(bone, cut).reshape(-1, 3)
    if not len(vessels) or not len(rim):
        return None
    from scipy.spatial import cKDTree  # loads slowly

    away = np.asarray(cKDTree(rim).query(vessels)[0])
    vessel = vessels[int(np.argmin(away))]
    return VesselDistance(float(away.min()), vessel, _nearest_of(rim, vessel))


def _nearest_of(points: Points, place: Vector) -> Vector:
    return np.asarray(points[int(np.argmin(np.linalg.norm(points - place, axis=1)))])


@lru_cache(maxsize=4)
def _wall(contours: tuple[DrawnContour, ...]) -> Points:
    """Points about every half millimetre along contours (n, 3)."""
    found = []
    for contour in contours:
        here, there = contour.points_mm, np.roll(contour.points_mm, -1, axis=0)
        for a, b in zip(here, there, strict=True):
            count = max(1, int(np.ceil(np.linalg.norm(b - a) / _STEP_MM)))
            found.append(a + np.outer(np.arange(count) / count, b - a))
    return np.concatenate(found) if found else np.empty((0, 3))
