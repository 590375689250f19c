"""From a field of values to a smooth closed surface (VTK)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkDataArray, vtkSMPTools
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkFiltersCore import (
    vtkCleanPolyData,
    vtkFlyingEdges3D,
    vtkPolyDataConnectivityFilter,
    vtkWindowedSincPolyDataFilter,
)

from sacplan.errors import SacplanError
from sacplan.geometry.mesh import TriangleMesh

vtkSMPTools.SetBackend("STDThread")


def surface_of(
    field: NDArray[np.float32], affine: NDArray[np.float64], level: float, smoothing_mm: float
) -> TriangleMesh:
    """The largest closed surface on which `field` (slices, rows, columns) equals `level`.

    `affine` (4, 4) takes column, row, slice to patient LPS mm; values above the level are inside.
    `smoothing_mm` is about the shortest wave kept. Raises SacplanError when nothing is inside.
    """
    padded = np.pad(field, 1, constant_values=float(field.min()))
    image = vtkImageData()
    image.SetDimensions(*padded.shape[::-1])
    image.GetPointData().SetScalars(_to_vtk(padded))
    edges = vtkFlyingEdges3D()
    edges.SetInputData(image)
    edges.SetValue(0, level)
    edges.ComputeNormalsOff()
    edges.ComputeGradientsOff()
    clean = vtkCleanPolyData()
    clean.SetInputConnection(edges.GetOutputPort())
    largest = vtkPolyDataConnectivityFilter()
    largest.SetInputConnection(clean.GetOutputPort())
    largest.SetExtractionModeToLargestRegion()
    smooth = vtkWindowedSincPolyDataFilter()
    smooth.SetInputConnection(largest.GetOutputPort())
    spacing = float(np.linalg.norm(affine[:3, :3], axis=0).mean())
    smooth.SetNumberOfIterations(20)
    smooth.SetPassBand(min(1.5, (spacing / smoothing_mm) ** 2))
    smooth.NonManifoldSmoothingOn()
    smooth.NormalizeCoordinatesOn()
    smooth.BoundarySmoothingOff()
    smooth.FeatureEdgeSmoothingOff()
    smooth.Update()
    result = smooth.GetOutput()
    if result.GetNumberOfPolys() == 0:
        raise SacplanError(
            "SURFACE-EMPTY",
            "No bone was found to make a surface of.",
            "Check the landmarks, and that the series shows the sacrum.",
        )
    index = _from_vtk(result.GetPoints().GetData()).astype(np.float64) - 1.0
    triangles = _from_vtk(result.GetPolys().GetConnectivityArray()).reshape(-1, 3)
    vertices = index @ affine[:3, :3].T + affine[:3, 3]
    return outward_mesh(vertices, triangles)


def outward_mesh(vertices: NDArray[np.float64], triangles: NDArray[np.int32]) -> TriangleMesh:
    """The mesh with its used vertices only, turned so that its normals point outward."""
    used = np.unique(triangles)
    renumber = np.zeros(len(vertices), dtype=np.int32)
    renumber[used] = np.arange(len(used), dtype=np.int32)
    mesh = TriangleMesh(vertices[used], renumber[triangles])
    if mesh.volume_ml() < 0:
        mesh = TriangleMesh(mesh.vertices, mesh.triangles[:, ::-1])
    return mesh


def _to_vtk(values: NDArray[np.float32]) -> vtkDataArray:
    return numpy_to_vtk(values.reshape(-1))  # type: ignore[no-untyped-call, no-any-return]


def _from_vtk(array: vtkDataArray) -> NDArray[Any]:
    return np.asarray(vtk_to_numpy(array))  # type: ignore[no-untyped-call]
