"""Paths that the program does not use, on its own surfaces: over mesh edges, and exact."""

from __future__ import annotations

import numpy as np
from vtkmodules.vtkFiltersModeling import vtkDijkstraGraphGeodesicPath

from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import lengths_along
from sacplan.scene.poly_data import mesh_poly_data

NEAR_MM = 50.0


def dijkstra_mm(mesh: TriangleMesh, start: Vector, end: Vector) -> float:
    """The length of VTK's path over mesh edges between the vertices nearest to two points."""
    first, last, more = _ends(mesh, start, end)
    path = vtkDijkstraGraphGeodesicPath()
    path.SetInputData(mesh_poly_data(mesh))
    path.SetStartVertex(first)
    path.SetEndVertex(last)
    path.Update()
    ids = path.GetIdList()
    walked = mesh.vertices[[ids.GetId(i) for i in range(ids.GetNumberOfIds())]]
    return float(lengths_along(walked)[-1]) + more


def exact_mm(mesh: TriangleMesh, start: Vector, end: Vector) -> float | None:
    """The exact geodesic (Mitchell, Mount and Papadimitriou 1987) between the same vertices, on
    the part of the surface near them; None without pygeodesic."""
    try:
        from pygeodesic.geodesic import PyGeodesicAlgorithmExact
    except ImportError:
        return None
    first, last, more = _ends(mesh, start, end)
    middle = (start + end) / 2
    near = (
        np.linalg.norm(mesh.vertices - middle, axis=1) < NEAR_MM + np.linalg.norm(end - start) / 2
    )
    faces = mesh.triangles[near[mesh.triangles].all(axis=1)]
    used, renamed = np.unique(faces, return_inverse=True)
    solver = PyGeodesicAlgorithmExact(mesh.vertices[used], renamed.reshape(-1, 3))
    length, _ = solver.geodesicDistance(
        int(np.searchsorted(used, first)), int(np.searchsorted(used, last))
    )
    return float(length) + more


def _ends(mesh: TriangleMesh, start: Vector, end: Vector) -> tuple[int, int, float]:
    """The nearest vertices, and by how much their chord is shorter than that of the points."""
    first, last = (int(np.argmin(np.linalg.norm(mesh.vertices - p, axis=1))) for p in (start, end))
    chord = np.linalg.norm(mesh.vertices[last] - mesh.vertices[first])
    return first, last, float(np.linalg.norm(end - start) - chord)
