"""The images drawn as a body in three dimensions: bone with what is round it."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import vtkmodules.vtkRenderingVolumeOpenGL2  # noqa: F401 - registers what draws
from numpy.typing import ArrayLike, NDArray
from vtkmodules.vtkCommonDataModel import vtkImageData, vtkPiecewiseFunction, vtkPlane
from vtkmodules.vtkCommonMath import vtkMatrix4x4
from vtkmodules.vtkRenderingCore import (
    vtkColorTransferFunction,
    vtkRenderer,
    vtkVolume,
    vtkVolumeProperty,
)
from vtkmodules.vtkRenderingVolume import (
    vtkFixedPointVolumeRayCastMapper,
    vtkGPUVolumeRayCastMapper,
    vtkVolumeMapper,
)

from sacplan.case.volume import ImageVolume
from sacplan.geometry.plane import Plane
from sacplan.scene.palette import BONE, unit_colour
from sacplan.scene.vtk_arrays import vtk_array
from sacplan.session.view_state import Window

_RED_BROWN = (0.55, 0.25, 0.18)
_BONE_FROM_HU, _BONE_TO_HU, _DENSE_HU = 140.0, 320.0, 1200.0
_UNIT_MM = 1.0
_REST_STEP, _MOVING_STEP = 0.9, 2.0
"""Samples along the line of sight, in millimetres; pixels each way while things move."""
_REST_PIXELS, _MOVING_PIXELS = 1.4, 3.5
_MOST_VOXELS = 24_000_000

_Box: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]


class BoneVolumeLayer:
    """Casts rays through the voxels: on a graphics card where there is one, else on the processor,
    coarser while things move."""

    def __init__(self) -> None:
        self._mapper: vtkVolumeMapper | None = None
        self._volume = vtkVolume()
        self._volume.SetVisibility(False)
        self._shown: tuple[ImageVolume, _Box] | None = None
        self._look = vtkVolumeProperty()
        self._look.SetInterpolationTypeToLinear()
        self._look.ShadeOn()
        self._look.SetAmbient(0.25)
        self._look.SetDiffuse(0.8)
        self._look.SetSpecular(0.1)
        self._volume.SetProperty(self._look)

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddVolume(self._volume)

    def hide(self) -> None:
        """Show no images, and give their memory back."""
        self._volume.SetVisibility(False)
        if self._mapper is not None:
            self._volume.SetMapper(None)  # type: ignore[arg-type]  # stubs know no None
            self._mapper.RemoveAllInputs()
        self._mapper = self._shown = None

    def show(
        self, volume: ImageVolume, around_mm: ArrayLike, window: Window, has_card: bool
    ) -> None:
        """The images in the box round patient points (n, 3). CT as bone; others by grey window."""
        box = _box(volume, np.asarray(around_mm, dtype=np.float64))
        if self._mapper is None or self._shown != (volume, box):
            self._shown = (volume, box)
            self._mapper = vtkGPUVolumeRayCastMapper() if has_card else _on_the_processor()
            part, matrix = _part(volume, box)
            self._mapper.SetInputData(part)
            self._volume.SetMapper(self._mapper)
            self._volume.SetUserMatrix(matrix)
            self._look.SetScalarOpacityUnitDistance(_UNIT_MM)
        if volume.is_hounsfield:
            _as_bone(self._look)
        else:
            _by_window(self._look, window)
        self._volume.SetVisibility(True)

    def cut(self, planes: list[tuple[Plane, float]]) -> None:
        """Show only where each plane's signed distance has the sign given."""
        if self._mapper is None:
            return
        self._mapper.RemoveAllClippingPlanes()
        for plane, sign in planes:
            half = vtkPlane()
            half.SetOrigin(*plane.point)
            half.SetNormal(*(sign * plane.normal))
            self._mapper.AddClippingPlane(half)

    def use_light(self, is_light: bool) -> None:
        """Draw coarsely while things move."""
        step = _MOVING_STEP if is_light else _REST_STEP
        if isinstance(self._mapper, vtkFixedPointVolumeRayCastMapper):
            self._mapper.SetSampleDistance(step)
            self._mapper.SetImageSampleDistance(_MOVING_PIXELS if is_light else _REST_PIXELS)
        elif isinstance(self._mapper, vtkGPUVolumeRayCastMapper):
            self._mapper.SetAutoAdjustSampleDistances(0)
            self._mapper.SetSampleDistance(step)


def _on_the_processor() -> vtkFixedPointVolumeRayCastMapper:
    mapper = vtkFixedPointVolumeRayCastMapper()
    mapper.SetAutoAdjustSampleDistances(0)
    mapper.SetLockSampleDistanceToInputSpacing(0)
    return mapper


def _box(volume: ImageVolume, around_mm: NDArray[np.float64]) -> _Box:
    """First and last index along columns, rows and slices of the box round points (n, 3)."""
    index = volume.patient_to_index(around_mm)
    last = np.array(volume.voxels.shape[::-1]) - 1
    low = np.clip(np.floor(index.min(axis=0)), 0, last).astype(int)
    high = np.clip(np.ceil(index.max(axis=0)), 0, last).astype(int)
    return tuple(low.tolist()), tuple(high.tolist())


def _part(volume: ImageVolume, box: _Box) -> tuple[vtkImageData, vtkMatrix4x4]:
    """The voxels of a box, thinned where they are very many, and their way to the patient."""
    low, high = np.array(box)
    step = 1
    while np.prod((high - low) // step + 1) > _MOST_VOXELS:
        step += 1
    (x0, y0, z0), (x1, y1, z1) = box
    cut = volume.voxels[z0 : z1 + 1 : step, y0 : y1 + 1 : step, x0 : x1 + 1 : step]
    image = vtkImageData()
    image.SetDimensions(*cut.shape[::-1])
    image.SetSpacing(*(step * s for s in volume.spacing_mm))
    image.GetPointData().SetScalars(vtk_array(cut.reshape(-1)))
    affine = np.array(volume.affine, dtype=np.float64)
    affine[:3, 3] += affine[:3, :3] @ low
    affine[:3, :3] /= np.asarray(volume.spacing_mm)
    matrix = vtkMatrix4x4()
    matrix.DeepCopy(affine.ravel().tolist())
    return image, matrix


def _as_bone(look: vtkVolumeProperty) -> None:
    opacity, colour = vtkPiecewiseFunction(), vtkColorTransferFunction()
    for value, share in ((_BONE_FROM_HU, 0.0), (_BONE_TO_HU, 0.35), (_DENSE_HU, 0.9)):
        opacity.AddPoint(value, share)
    colour.AddRGBPoint(_BONE_FROM_HU, *_RED_BROWN)
    colour.AddRGBPoint(_BONE_TO_HU, *unit_colour(BONE))
    colour.AddRGBPoint(_DENSE_HU, 1.0, 1.0, 0.97)
    look.SetScalarOpacity(opacity)
    look.SetColor(colour)


def _by_window(look: vtkVolumeProperty, window: Window) -> None:
    opacity, colour = vtkPiecewiseFunction(), vtkColorTransferFunction()
    low = window.center - window.width / 2
    for share, ink in ((0.25, 0.0), (0.6, 0.06), (1.0, 0.4)):
        opacity.AddPoint(low + share * window.width, ink)
    for share in (0.0, 1.0):
        colour.AddRGBPoint(low + share * window.width, share, share, share)
    look.SetScalarOpacity(opacity)
    look.SetColor(colour)
