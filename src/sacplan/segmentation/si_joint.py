"""Where the sacrum meets the ilia on a CT: the contact of the sacroiliac joints."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from sacplan.case.joint import JointContact
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh

BONE_VALUE = 200.0
GAP_MM = np.arange(2.0, 6.1, 0.5)
"""The joint's gap with both cartilages is 2 to 4 mm wide; ilium has to follow within 6."""

LEAST_SIDEWAYS = 0.5
LEAST_BESIDE_MM = 20.0
AREA_MM2 = (800.0, 2600.0)
LARGEST_RATIO = 1.5
"""A joint has 10 to 18 square centimetres. Other areas, or sides that differ by more than half,
mean that the side of the sacrum was not seen: then no share is given rather than a wrong one."""

_SEARCH_CHUNK = 20000


def find_joint(
    volume: ImageVolume, surface: TriangleMesh, middle: Vector, left: Vector
) -> JointContact | None:
    """The parts of the sacrum's sides from which bone of the ilium is met within 6 mm outward.

    `middle` (3,) is a point of the midsagittal plane, `left` (3,) its unit normal. None where the
    joints were not both found: where the ala is poor in bone its side is not outlined well.
    """
    corners = surface.vertices[surface.triangles]
    centre = corners.mean(axis=1)
    normal = surface.face_normals()
    area = np.linalg.norm(normal, axis=1) / 2
    beside = (centre - middle) @ left
    # calm normals: those of the triangles wobble with the edge that was fitted
    calm = surface.vertex_normals()[surface.triangles].mean(axis=1)
    sideways = (calm @ left) * np.sign(beside)
    side = np.flatnonzero((sideways > LEAST_SIDEWAYS) & (np.abs(beside) > LEAST_BESIDE_MM))
    if not len(side):
        return None
    met = np.zeros(len(side), dtype=bool)
    for start in range(0, len(side), _SEARCH_CHUNK):
        part = slice(start, start + _SEARCH_CHUNK)
        index = side[part]
        points = centre[index][:, None] + GAP_MM[:, None] * calm[index][:, None]
        # past the cartilage bone follows again, or goes on without a gap where the joint is fused
        met[part] = volume.sample(points, outside=-1000.0).max(axis=1) > BONE_VALUE
    joint = np.concatenate(
        [_largest_patch(surface, side[met & (beside[side] * sign > 0)]) for sign in (1, -1)]
    )
    is_left = beside[joint] > 0
    areas = [float(area[joint][one].sum()) for one in (is_left, ~is_left)]
    low, high = min(areas), max(areas)
    if low < AREA_MM2[0] or high > AREA_MM2[1] or high > LARGEST_RATIO * low:
        return None
    return JointContact(centre[joint], area[joint], is_left)


def _largest_patch(surface: TriangleMesh, chosen: NDArray[np.intp]) -> NDArray[np.intp]:
    """Of the triangles `chosen` (n,) those of the largest patch that hangs together."""
    if not len(chosen):
        return chosen
    corners = surface.triangles[chosen]
    rows = np.repeat(np.arange(len(chosen)), 3)
    size = (len(chosen), len(surface.vertices))
    at = csr_array((np.ones(len(rows)), (rows, corners.ravel())), shape=size)
    _, patch = connected_components(at @ at.T, directed=False)
    return np.asarray(chosen[patch == int(np.argmax(np.bincount(patch)))])
