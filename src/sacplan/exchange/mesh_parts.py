"""The sacrum parted by the cut into closed meshes of what stays and what goes."""

from __future__ import annotations

from dataclasses import dataclass

import manifold3d
import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.stepped_cut import SteppedCut

_REACH_MM = 1000.0
_FURTHER_MM = 50.0
"""Each half space ends a little further out than the last: no two of their faces coincide."""


@dataclass(frozen=True, slots=True, eq=False)
class MeshParts:
    """Closed meshes, patient LPS mm; without a cut all is kept, and `removed` None."""

    kept: TriangleMesh
    removed: TriangleMesh | None


def parted(surface: TriangleMesh, cut: Plane | SteppedCut | None) -> MeshParts:
    """Part a closed surface, the cut faces closed too.

    Raises SacplanError MESH-OPEN where the surface encloses nothing.
    """
    if cut is None:
        return MeshParts(surface, None)
    whole = _solid(surface)
    if isinstance(cut, Plane):
        normal, offset = cut.normal.tolist(), float(cut.normal @ cut.point)
        removed, kept = whole.split_by_plane(normal, offset)
    else:
        gone = _removed_space(cut)
        removed, kept = whole ^ gone, whole - gone
    return MeshParts(_mesh(kept), _mesh(removed))


def _solid(surface: TriangleMesh) -> manifold3d.Manifold:
    mesh = manifold3d.Mesh64(
        vert_properties=np.array(surface.vertices, dtype=np.float64),
        tri_verts=np.array(surface.triangles, dtype=np.uint64),
    )
    solid = manifold3d.Manifold(mesh)
    if solid.is_empty():
        raise SacplanError(
            "MESH-OPEN",
            "The surface of the sacrum is not closed, so that it cannot be parted.",
            "Outline the sacrum again, or export without the meshes.",
        )
    return solid


def _removed_space(cut: SteppedCut) -> manifold3d.Manifold:
    """All points that a stepped cut removes, as a solid far larger than any bone: where a side
    keeps more, both planes have to remove a point, where it keeps less, either does."""
    about = cut.central.point
    space = _half_space(cut.central, about, 0)
    mixed = cut.keeps_more(1) != cut.keeps_more(-1)
    sides = [
        (cut.left, cut.keeps_more(1), cut.left_axis),
        (cut.right, cut.keeps_more(-1), -cut.left_axis),
    ]
    # those that keep more come first: what others remove must not be cut back by them
    for number, (plane, keeps, outward) in enumerate(sorted(sides, key=lambda s: not s[1]), 1):
        if plane is None:
            continue
        half = _half_space(plane, about, number)
        if keeps:
            space ^= half
            continue
        if mixed:
            offset = float(outward @ about)
            half = half.trim_by_plane(outward.tolist(), offset)
        space += half
    return space


def _half_space(plane: Plane, about: Vector, number: int) -> manifold3d.Manifold:
    side = _REACH_MM + _FURTHER_MM * number
    box = manifold3d.Manifold.cube([side, side, side], center=True).translate(about.tolist())
    return box.trim_by_plane(plane.normal.tolist(), float(plane.normal @ plane.point))


def _mesh(solid: manifold3d.Manifold) -> TriangleMesh:
    mesh = solid.to_mesh64()
    return TriangleMesh(np.asarray(mesh.vert_properties[:, :3]), np.asarray(mesh.tri_verts))
