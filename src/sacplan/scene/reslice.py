"""Slices of a volume in any direction, in patient space, made without a graphics card."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.scene.grey import outside_value
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.view_state import Slab, SlabMode

_PLAIN = Slab()
_MOST_SAMPLES = 13


class Reslicer:
    """Cuts slices out of one volume; the voxels are shared, not copied."""

    def __init__(self, volume: ImageVolume) -> None:
        # VTK loads slowly: not before there is something to show
        from vtkmodules.vtkCommonDataModel import vtkImageData
        from vtkmodules.vtkCommonMath import vtkMatrix4x4
        from vtkmodules.vtkImagingCore import vtkImageReslice

        from sacplan.scene.vtk_arrays import numpy_array, vtk_array

        self._as_numpy = numpy_array
        self._voxels = volume.voxels  # kept alive while VTK reads its memory
        depth, rows, columns = volume.voxels.shape
        image = vtkImageData()
        # indices as coordinates: the reslice axes then carry the whole affine, sheared ones too
        image.SetDimensions(columns, rows, depth)
        flat = np.ascontiguousarray(volume.voxels).reshape(-1)
        self._flat = flat
        image.GetPointData().SetScalars(vtk_array(flat, is_shared=True))
        self._to_index = np.linalg.inv(volume.affine)
        self.outside = outside_value(volume.voxels.dtype)
        self._filter = vtkImageReslice()
        self._filter.SetInputData(image)
        self._filter.SetInterpolationModeToLinear()
        self._filter.SetOutputDimensionality(2)
        self._filter.SetOutputSpacing(1, 1, 1)
        self._filter.SetOutputOrigin(0, 0, 0)
        self._filter.SetBackgroundLevel(self.outside)
        self._axes = vtkMatrix4x4()
        self._filter.SetResliceAxes(self._axes)

    def values(
        self, geometry: SliceGeometry, pixel_ratio: float = 1.0, slab: Slab = _PLAIN
    ) -> NDArray[Any]:
        """The volume's values (rows, columns) at the pixel centres, `outside` beyond the volume.

        `pixel_ratio` gives that many samples per pixel of the geometry (a screen's device
        pixels). A slab takes the highest, mean or lowest of up to 13 samples through its
        thickness. The array is VTK's own and good until the next call.
        """
        columns = max(1, round(geometry.width * pixel_ratio))
        rows = max(1, round(geometry.height * pixel_ratio))
        step_x = geometry.width / columns * geometry.mm_per_pixel
        step_y = geometry.height / rows * geometry.mm_per_pixel
        to_patient = np.eye(4)
        to_patient[:3, 0] = geometry.right * step_x
        to_patient[:3, 1] = geometry.down * step_y
        to_patient[:3, 2] = geometry.into
        first = geometry.to_patient([geometry.width / columns / 2, geometry.height / rows / 2])
        to_patient[:3, 3] = first
        self._axes.DeepCopy((self._to_index @ to_patient).ravel().tolist())
        self._thicken(slab)
        self._filter.SetOutputExtent(0, columns - 1, 0, rows - 1, 0, 0)
        self._filter.Update()
        scalars = self._filter.GetOutput().GetPointData().GetScalars()
        return self._as_numpy(scalars).reshape(rows, columns)

    def _thicken(self, slab: Slab) -> None:
        count = 1
        if slab.mode is not None:
            count = int(np.clip(round(slab.thick_mm), 2, _MOST_SAMPLES))
            self._filter.SetSlabSliceSpacingFraction(slab.thick_mm / (count - 1))
            {
                SlabMode.MAXIMUM: self._filter.SetSlabModeToMax,
                SlabMode.MEAN: self._filter.SetSlabModeToMean,
                SlabMode.MINIMUM: self._filter.SetSlabModeToMin,
            }[slab.mode]()
        self._filter.SetSlabNumberOfSlices(count)
