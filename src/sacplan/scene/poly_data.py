"""Meshes and paths as VTK poly data."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkFiltersCore import vtkBinnedDecimation

from sacplan.geometry.mesh import TriangleMesh
from sacplan.scene.vtk_arrays import numpy_array, vtk_array, vtk_ids


def mesh_poly_data(mesh: TriangleMesh) -> vtkPolyData:
    """The mesh with its vertex normals; the triangles' outside is VTK's front."""
    data = vtkPolyData()
    data.SetPoints(_points(mesh.vertices))
    data.SetPolys(_cells(mesh.triangles))
    normals = vtk_array(mesh.vertex_normals().astype(np.float32))
    normals.SetName("normals")
    data.GetPointData().SetNormals(normals)
    return data


def path_poly_data(paths: Sequence[ArrayLike]) -> vtkPolyData:
    """Open paths, each (n, 3)."""
    points = [np.asarray(p, dtype=np.float64) for p in paths if len(np.asarray(p)) > 1]
    data, cells, first = vtkPolyData(), vtkCellArray(), 0
    for path in points:
        cells.InsertNextCell(len(path))
        for i in range(len(path)):
            cells.InsertCellPoint(first + i)
        first += len(path)
    data.SetPoints(_points(np.concatenate(points) if points else np.empty((0, 3))))
    data.SetLines(cells)
    return data


def places_poly_data(places: Sequence[ArrayLike]) -> vtkPolyData:
    """Single points, each (3,)."""
    data = vtkPolyData()
    data.SetPoints(_points(np.array(places, dtype=np.float64).reshape(-1, 3)))
    return data


def lighter_mesh(mesh: TriangleMesh, most_triangles: int) -> TriangleMesh:
    """A coarser copy of at most about `most_triangles`, quickly made, for motion."""
    if len(mesh.triangles) <= most_triangles:
        return mesh
    size = np.ptp(mesh.vertices, axis=0)
    # a closed surface over cells of edge a has some 2 triangles per a^2 of its area
    cell = float(np.sqrt(2.0 * mesh.area_mm2() / most_triangles))
    decimate = vtkBinnedDecimation()
    decimate.SetInputData(mesh_poly_data(mesh))
    decimate.SetNumberOfDivisions(*(max(2, int(np.ceil(s / cell))) for s in size))
    decimate.AutoAdjustNumberOfDivisionsOff()
    decimate.SetPointGenerationModeToBinAverages()
    decimate.Update()
    data = decimate.GetOutput()
    if data.GetNumberOfPolys() == 0:
        return mesh
    vertices = numpy_array(data.GetPoints().GetData())
    triangles = numpy_array(data.GetPolys().GetConnectivityArray()).reshape(-1, 3)
    return TriangleMesh(vertices, triangles)


def _points(values: NDArray[np.float64]) -> vtkPoints:
    points = vtkPoints()
    points.SetData(vtk_array(values.astype(np.float32)))
    return points


def _cells(triangles: NDArray[np.int32]) -> vtkCellArray:
    cells = vtkCellArray()
    cells.SetData(vtk_ids(np.arange(0, 3 * len(triangles) + 1, 3)), vtk_ids(triangles.ravel()))
    return cells
