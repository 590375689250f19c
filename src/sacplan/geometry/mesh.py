"""A triangle mesh."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Points, frozen


@dataclass(frozen=True, slots=True, eq=False)
class TriangleMesh:
    """`vertices` (n, 3) in mm, patient frame LPS; `triangles` (m, 3), outward by the right hand."""

    vertices: Points
    triangles: NDArray[np.int32]

    def __post_init__(self) -> None:
        object.__setattr__(self, "vertices", frozen(self.vertices).reshape(-1, 3))
        triangles = np.array(self.triangles, dtype=np.int32).reshape(-1, 3)
        triangles.setflags(write=False)
        object.__setattr__(self, "triangles", triangles)

    def face_normals(self) -> Points:
        """Triangle normals (m, 3), as long as twice the triangle's area."""
        a, b, c = (self.vertices[self.triangles[:, i]] for i in range(3))
        return np.asarray(np.cross(b - a, c - a))

    def vertex_normals(self) -> Points:
        """Unit outward normals (n, 3), weighted by area; zero where no triangle has an area."""
        faces = self.face_normals()
        total = np.zeros_like(self.vertices)
        for i in range(3):
            for axis in range(3):
                total[:, axis] += np.bincount(
                    self.triangles[:, i], faces[:, axis], minlength=len(total)
                )
        length = np.linalg.norm(total, axis=1, keepdims=True)
        return np.asarray(total / np.where(length > 0, length, 1.0))

    def facing(self, direction: ArrayLike, least_cosine: float) -> TriangleMesh:
        """The triangles whose normal makes at least this cosine with the unit `direction` (3,)."""
        normals = self.face_normals()
        length = np.linalg.norm(normals, axis=1)
        kept = self.triangles[normals @ np.asarray(direction) >= least_cosine * length]
        used, renumbered = np.unique(kept, return_inverse=True)
        return TriangleMesh(self.vertices[used], renumbered.reshape(-1, 3).astype(np.int32))

    def area_mm2(self) -> float:
        """The area of all triangles."""
        return float(np.linalg.norm(self.face_normals(), axis=1).sum() / 2)

    def volume_ml(self) -> float:
        """The enclosed volume by the divergence theorem, ml; right for a closed mesh only."""
        corner = self.vertices[self.triangles[:, 0]]
        return float(np.einsum("ij,ij->", corner, self.face_normals()) / 6 / 1000)

    def is_closed(self) -> bool:
        """Every edge is shared by exactly two triangles."""
        t = self.triangles
        edges = np.sort(np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]), axis=1)
        _, counts = np.unique(edges, axis=0, return_counts=True)
        return bool(np.all(counts == 2))
