"""Bodies of known place and volume in a volume turned against the patient's axes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray

from made_series import oblique
from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume

CENTRE = np.array([21.0, -34.0, -260.0])
"""Of the volume, patient LPS mm."""

PLACES = {"s1": (7.3, -4.1, 9.7), "s2": (-3.9, 2.2, -11.4), "tumour": (-9.5, -9.1, 10.3)}
"""Centres of the balls, from CENTRE, mm."""

RADII = {"s1": 11.0, "s2": 10.0, "tumour": 8.0}


def grid(
    spacing: tuple[float, float, float],
    shape: tuple[int, int, int],
    turn: tuple[float, float, float] = (12.0, 17.0, -9.0),
) -> NDArray[np.float64]:
    """The affine of a grid (slices, rows, columns) about CENTRE, turned by yaw, pitch and roll."""
    row, column = (np.array(axis) for axis in oblique(*turn))
    affine = np.eye(4)
    affine[:3, :3] = np.stack([row, column, np.cross(row, column)], axis=1) * spacing
    affine[:3, 3] = CENTRE - affine[:3, :3] @ ((np.array(shape[::-1]) - 1) / 2)
    return affine


SHAPE = (34, 62, 58)
AFFINE = grid((1.1, 0.9, 1.8), SHAPE)
OTHER_SHAPE = (70, 72, 80)
OTHER = grid((0.8, 0.9, 1.0), OTHER_SHAPE, (-25.0, 8.0, 14.0))


def volume(**changed: str) -> ImageVolume:
    """The images that the bodies lie in."""
    told = {"study_uid": "1.2.3", "series_uid": "1.2.3.4", "frame_of_reference_uid": "1.2.3.9"}
    patient = Patient(PersonName("Yamada^Tarou"), changed.pop("patient_id", "P-1"))
    series = SeriesIdentity(patient, modality="CT", **(told | changed))
    return ImageVolume(np.zeros(SHAPE, dtype=np.int16), AFFINE, series, 1.8)


def points(affine: NDArray[np.float64], shape: tuple[int, int, int]) -> NDArray[np.float64]:
    """The patient points (slices, rows, columns, 3) of a grid."""
    k, j, i = np.indices(shape)
    return np.stack([i, j, k], axis=-1) @ affine[:3, :3].T + affine[:3, 3]


def ball(
    name: str, affine: NDArray[np.float64] = AFFINE, shape: tuple[int, int, int] = SHAPE
) -> NDArray[np.bool_]:
    """The ball `name` on a grid."""
    away = np.linalg.norm(points(affine, shape) - CENTRE - PLACES[name], axis=-1)
    return np.asarray(away <= RADII[name])


def write_with_itk(
    path: Path, values: NDArray[Any], affine: NDArray[np.float64], is_vector: bool = False
) -> Path:
    """Labels (slices, rows, columns) written by the tool that most others write with."""
    image = sitk.GetImageFromArray(values, isVector=is_vector)
    spacing = np.linalg.norm(affine[:3, :3], axis=0)
    image.SetSpacing(spacing.tolist())
    image.SetDirection((affine[:3, :3] / spacing).ravel().tolist())
    image.SetOrigin(affine[:3, 3].tolist())
    sitk.WriteImage(image, str(path), useCompression=True)
    return path


def is_ball(mask: LabelMask, name: str) -> None:
    """Fails unless `mask` has the centre within 0.1 voxel and the volume within 2 % of a ball."""
    kji = np.argwhere(mask.voxels).mean(axis=0)
    centre = mask.affine[:3, :3] @ kji[::-1] + mask.affine[:3, 3]
    off = np.linalg.solve(mask.affine[:3, :3], centre - CENTRE - PLACES[name])
    assert np.abs(off).max() < 0.1, (name, off)
    true_ml = 4 / 3 * np.pi * RADII[name] ** 3 / 1000
    assert abs(mask.volume_ml() / true_ml - 1) < 0.02, (name, mask.volume_ml() / true_ml)
