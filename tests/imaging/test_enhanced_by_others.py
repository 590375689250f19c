"""Enhanced files that another library wrote lie where that library and the single slices say."""

from __future__ import annotations

from pathlib import Path

import highdicom as hd
import numpy as np
import pytest
from highdicom.legacy import LegacyConvertedEnhancedCTImage, LegacyConvertedEnhancedMRImage
from pydicom.dataset import FileDataset
from pydicom.uid import MRImageStorage, generate_uid

from made_series import AXIAL, MadeSeries, oblique
from sacplan.case.volume import ImageVolume
from sacplan.imaging.load import load_series
from sacplan.imaging.scan import scan

SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
CONVERTED = {"CT": LegacyConvertedEnhancedCTImage, "MR": LegacyConvertedEnhancedMRImage}


def singles(made: MadeSeries, modality: str) -> list[FileDataset]:
    """The slices in an order of no meaning, with what the converter asks for."""
    found = made.datasets()
    for data in found:
        data.Manufacturer, data.StudyID, data.AccessionNumber = "made", "1", ""
        data.StudyTime = data.SeriesTime = data.ContentTime = "120000"
        data.ContentDate = data.SeriesDate = data.StudyDate
        data.Modality = modality
        if modality == "MR":
            data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = MRImageStorage
    order = np.random.default_rng(5).permutation(len(found))
    return [found[k] for k in order]


def by_highdicom(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Values and affine (column, row, slice) as that library reads the file."""
    volume = hd.imread(path).get_volume(apply_real_world_transform=False)
    affine = np.array(volume.affine)
    return volume.array, affine[:, [2, 1, 0, 3]]


@pytest.mark.parametrize("axes", [AXIAL, SAGITTAL, oblique()])
@pytest.mark.parametrize("modality", ["CT", "MR"])
def test_one_file_of_all_frames(tmp_path: Path, modality: str, axes: object) -> None:
    made = MadeSeries(count=7, axes=axes)  # type: ignore[arg-type]
    whole = CONVERTED[modality](
        legacy_datasets=singles(made, modality),
        series_instance_uid=generate_uid(),
        series_number=9,
        sop_instance_uid=generate_uid(),
        instance_number=1,
    )
    path = tmp_path / "whole"
    whole.save_as(path)
    (series,) = scan(tmp_path).series
    volume = load_series(series)
    np.testing.assert_array_equal(volume.voxels, made.values)
    values, affine = by_highdicom(path)
    assert_same_place(volume, values, affine)


def assert_same_place(volume: ImageVolume, values: np.ndarray, affine: np.ndarray) -> None:
    """Every voxel of theirs is the voxel of ours that lies at its point."""
    index = np.stack(np.indices(values.shape)[::-1], axis=-1)
    points = index @ affine[:3, :3].T + affine[:3, 3]
    ours = volume.patient_to_index(points)
    assert np.abs(ours - np.rint(ours)).max() < 1e-3
    i, j, k = np.moveaxis(np.rint(ours).astype(int), -1, 0)
    np.testing.assert_array_equal(volume.voxels[k, j, i], values)
