"""A rough surface of all bone in a CT, to look at before the sacrum is outlined."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkFiltersCore import vtkFlyingEdges3D

from sacplan.case.volume import ImageVolume
from sacplan.geometry.mesh import TriangleMesh
from sacplan.scene.poly_data import lighter_mesh
from sacplan.scene.vtk_arrays import numpy_array, vtk_array

_BONE_HU = 220.0
_COARSE_MM = 1.8
_MOST_TRIANGLES = 220_000
_LEAST_PIECE_MM3 = 4000.0
_AIR = -1000


def bone_preview(volume: ImageVolume) -> TriangleMesh | None:
    """All larger pieces of bone, patient LPS mm; None for anything but a CT.

    A fixed threshold on thinned voxels: to look at and to find one's way, never to measure.
    """
    if not volume.is_hounsfield:
        return None
    steps = [max(1, int(_COARSE_MM / spacing)) for spacing in volume.spacing_mm]
    columns, rows, slices = steps
    voxels: NDArray[Any] = np.ascontiguousarray(volume.voxels[::slices, ::rows, ::columns])
    if min(voxels.shape) < 3 or not (voxels > _BONE_HU).any():
        return None
    voxels = _larger_pieces(voxels, float(np.prod(volume.spacing_mm)) * columns * rows * slices)
    image = vtkImageData()
    image.SetDimensions(*voxels.shape[::-1])
    image.GetPointData().SetScalars(vtk_array(voxels.reshape(-1), is_shared=True))
    surface = vtkFlyingEdges3D()
    surface.SetInputData(image)
    surface.SetValue(0, _BONE_HU)
    surface.ComputeNormalsOff()
    surface.ComputeScalarsOff()
    surface.Update()
    data = surface.GetOutput()
    if not data.GetNumberOfPolys():
        return None
    # the padding of one voxel comes off again
    index = (numpy_array(data.GetPoints().GetData()).astype(np.float64) - 1.0) * steps
    triangles = numpy_array(data.GetPolys().GetConnectivityArray()).reshape(-1, 3)
    if np.linalg.det(volume.affine[:3, :3]) < 0:
        triangles = triangles[:, ::-1]  # keep the outside outside on a left-handed grid
    used, renumbered = np.unique(triangles, return_inverse=True)
    mesh = TriangleMesh(
        volume.index_to_patient(index[used]), renumbered.reshape(-1, 3).astype(np.int32)
    )
    return lighter_mesh(mesh, _MOST_TRIANGLES)


def _larger_pieces(voxels: NDArray[Any], voxel_mm3: float) -> NDArray[Any]:
    """The voxels with specks and the table's fittings turned to air, padded by one voxel of it."""
    from scipy import ndimage  # loads slowly

    labels, _ = ndimage.label(voxels > _BONE_HU)
    sizes = np.bincount(labels.reshape(-1))
    sizes[0] = 0
    large = sizes * voxel_mm3 >= min(_LEAST_PIECE_MM3, float(sizes.max()) * voxel_mm3)
    kept = ndimage.binary_dilation(large[labels])
    return np.pad(np.where(kept, voxels, _AIR).astype(voxels.dtype), 1, constant_values=_AIR)
