"""The pictures that are compared, as SimpleITK takes them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points
from sacplan.registration.rigid import RigidTransform

if TYPE_CHECKING:
    import SimpleITK as sitk

_MARGIN_MM = 45.0
_CT_RANGE = (-200.0, 700.0)


def grid_about(
    fixed: ImageVolume, moving: ImageVolume, at: RigidTransform, step_mm: float
) -> sitk.Image:
    """The part of the fixed series about the moving one, on an isotropic grid along the patient
    axes."""
    import SimpleITK as sitk

    corners = at.apply(moving.corners())
    own = fixed.corners()
    low = np.maximum(corners.min(axis=0) - _MARGIN_MM, own.min(axis=0))
    high = np.minimum(corners.max(axis=0) + _MARGIN_MM, own.max(axis=0))
    size = np.maximum(np.ceil((high - low) / step_mm).astype(int), 8)
    image = picture_of(_part(fixed, low, high))
    smoothed = sitk.SmoothingRecursiveGaussian(image, 0.4 * step_mm)
    return sitk.Resample(
        smoothed,
        [int(n) for n in size],
        sitk.Transform(),
        sitk.sitkLinear,
        low.tolist(),
        [step_mm] * 3,
        np.eye(3).ravel().tolist(),
        _CT_RANGE[0] if fixed.is_hounsfield else 0.0,
        sitk.sitkFloat32,
    )


def thinned(image: sitk.Image, step_mm: float) -> sitk.Image:
    """Smoothed and with fewer voxels, where they lie nearer than `step_mm`: every evaluation of the
    metric looks at all of them first."""
    import SimpleITK as sitk

    factors = [max(1, int(step_mm / spacing)) for spacing in image.GetSpacing()]
    if max(factors) == 1:
        return image
    sigma = [
        0.5 * f * s if f > 1 else 1e-3 for f, s in zip(factors, image.GetSpacing(), strict=True)
    ]
    thin: sitk.Image = sitk.Shrink(sitk.SmoothingRecursiveGaussian(image, sigma), factors)
    return thin


def picture_of(volume: ImageVolume) -> sitk.Image:
    """The voxels, clipped to what tells one tissue from another, where they lie in the patient."""
    import SimpleITK as sitk

    values = np.asarray(volume.voxels, dtype=np.float32)
    low, high = _CT_RANGE
    if not volume.is_hounsfield:
        low, high = np.percentile(values[::2, ::4, ::4], [0.5, 99.5])
    image = sitk.GetImageFromArray(np.clip(values, low, high).astype(np.float32))
    image.SetOrigin(volume.affine[:3, 3].tolist())
    image.SetSpacing(list(volume.spacing_mm))
    image.SetDirection(volume.directions.ravel().tolist())
    return image


def _part(volume: ImageVolume, low: Points, high: Points) -> ImageVolume:
    """The voxels that a box (3,) to (3,) along the patient axes meets."""
    ends = np.stack([low, high])
    box = np.array([[ends[i, 0], ends[j, 1], ends[k, 2]] for i, j, k in np.ndindex(2, 2, 2)])
    index = volume.patient_to_index(box)
    size = np.array(volume.voxels.shape[::-1])
    first = np.clip(np.floor(index.min(axis=0)).astype(int) - 1, 0, size - 2)
    last = np.clip(np.ceil(index.max(axis=0)).astype(int) + 2, first + 2, size)
    affine = volume.affine.copy()
    affine[:3, 3] = volume.index_to_patient(first)
    (i, j, k), (i_end, j_end, k_end) = first, last
    return replace(volume, voxels=volume.voxels[k:k_end, j:j_end, i:i_end].copy(), affine=affine)
