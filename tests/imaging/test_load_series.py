"""Loaded volumes lie where the patient lay, with the values the scanner wrote."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from pydicom.dataset import FileDataset

from made_series import AXIAL, MadeSeries, oblique
from sacplan.case.volume import ImageVolume
from sacplan.imaging.thumbnail import thumbnail
from sacplan.progress import Cancelled, NoProgress
from sacplan.services.open_series import open_case, open_series
from sacplan.services.scan_folder import scan_folder

CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def load(folder: Path, series_uid: str | None = None) -> ImageVolume:
    return open_case(folder, series_uid, NoProgress()).volume


def brightest_point(volume: ImageVolume) -> np.ndarray:
    """Centre of mass of what the marker adds, patient LPS mm."""
    values = np.asarray(volume.voxels, dtype=float)
    weights = np.where(values > 300, values - 60, 0)
    index = np.array([np.sum(weights * g) for g in np.indices(values.shape)]) / weights.sum()
    return volume.index_to_patient(index[::-1])


@pytest.mark.parametrize("axes", [AXIAL, CORONAL, SAGITTAL, oblique(), oblique(-35, 8, 140)])
def test_a_marker_on_the_left_is_found_on_the_left(tmp_path: Path, axes: object) -> None:
    made = MadeSeries(axes=axes, count=26, spacing=1.1)  # type: ignore[arg-type]
    made.write(tmp_path / "骨盤 CT")
    volume = load(tmp_path)
    assert volume.voxels.shape == (26, 32, 32)
    np.testing.assert_allclose(
        volume.index_to_patient([3, 5, 7]), made.points()[7, 5, 3], atol=1e-4
    )
    np.testing.assert_array_equal(volume.voxels, made.values)
    found = brightest_point(volume)
    assert np.linalg.norm(found - made.marker) < 0.1 * min(volume.spacing_mm)
    assert found[0] > made.points()[..., 0].mean() + 5


def test_the_order_of_slices_comes_from_positions_only(tmp_path: Path) -> None:
    made = MadeSeries(axes=oblique())
    made.write(tmp_path)
    volume = load(tmp_path)
    np.testing.assert_array_equal(volume.voxels, made.values)
    expected = [data.SOPInstanceUID for data in made.datasets()]
    assert list(volume.sop_instance_uids) == expected
    assert volume.slice_thickness_mm == pytest.approx(1.5)
    assert volume.voxels.dtype == np.int16
    assert not volume.voxels.flags.writeable


@pytest.mark.parametrize("axes", [AXIAL, oblique(), SAGITTAL])
def test_voxels_and_frame_agree_with_simpleitk(tmp_path: Path, axes: object) -> None:
    MadeSeries(axes=axes, signed=True).write(tmp_path)  # type: ignore[arg-type]
    volume = load(tmp_path)
    names = sitk.ImageSeriesReader.GetGDCMSeriesFileNames(str(tmp_path))
    image = sitk.ReadImage(names)
    values = sitk.GetArrayFromImage(image)
    for index in ([0, 0, 0], [3, 17, 5], [30, 2, 11]):
        point = image.TransformIndexToPhysicalPoint(index)
        column, row, slice_ = np.rint(volume.patient_to_index(point)).astype(int)
        np.testing.assert_allclose(volume.index_to_patient([column, row, slice_]), point, atol=1e-4)
        assert volume.voxels[slice_, row, column] == values[index[2], index[1], index[0]]


def test_values_below_air_and_padding_become_minus_1024(tmp_path: Path) -> None:
    made = MadeSeries(signed=True)

    def pad(data: FileDataset, _: int) -> None:
        stored = np.frombuffer(data.PixelData, "<i2").reshape(32, 32).copy()
        stored[:2, :2] = -2000
        stored[3, 3] = -32768
        stored[4, 4] = -76
        data.PixelData = stored.tobytes()
        data.add_new(0x00280120, "SS", -2000)

    made.write(tmp_path, pad)
    voxels = load(tmp_path).voxels
    assert np.all(voxels[:, :2, :2] == -1024)
    assert np.all(voxels[:, 3, 3] == -1024)
    assert np.all(voxels[:, 4, 4] == -1024)
    np.testing.assert_array_equal(voxels[:, 5:], made.values[:, 5:])


def test_each_slice_has_its_own_rescale(tmp_path: Path) -> None:
    made = MadeSeries()
    slopes = 0.7 + 0.013 * np.arange(made.count)

    def rescale(data: FileDataset, index: int) -> None:
        data.RescaleSlope, data.RescaleIntercept = f"{slopes[index]:.4f}", "-1024"
        stored = np.rint((made.values[index] + 1024) / slopes[index])
        data.PixelData = stored.astype("<u2").tobytes()

    made.write(tmp_path, rescale)
    volume = load(tmp_path)
    assert volume.voxels.dtype == np.float32
    assert np.abs(volume.voxels - made.values).max() < 0.43
    assert np.ptp(volume.voxels - made.values) > 0.1


def test_numbers_beyond_16_bits_are_not_wrapped(tmp_path: Path) -> None:
    made = MadeSeries()

    def metal(data: FileDataset, _: int) -> None:
        data.BitsStored, data.HighBit = 16, 15
        stored = np.frombuffer(data.PixelData, "<u2").reshape(32, 32).copy()
        stored[0, 0] = 65000
        data.PixelData = stored.tobytes()

    made.write(tmp_path, metal)
    voxels = load(tmp_path).voxels
    assert voxels[4, 0, 0] == 65000 - 1024
    np.testing.assert_array_equal(voxels[:, 1:], made.values[:, 1:])


def test_bits_outside_the_stored_ones_are_dropped(tmp_path: Path) -> None:
    made = MadeSeries()

    def overlay(data: FileDataset, _: int) -> None:
        stored = np.frombuffer(data.PixelData, "<u2").copy()
        stored[5:60] |= 0x8000
        data.PixelData = stored.tobytes()

    made.write(tmp_path, overlay)
    np.testing.assert_array_equal(load(tmp_path).voxels, made.values)


def test_a_file_changed_after_the_scan_is_refused(tmp_path: Path) -> None:
    from sacplan.errors import SacplanError

    paths = MadeSeries().write(tmp_path)
    series = scan_folder(tmp_path, NoProgress()).series[0]
    with paths[4].open("ab") as file:
        file.write(b"\0\0")
    with pytest.raises(SacplanError, match="FILE-CHANGED") as refused:
        open_series(series, NoProgress())
    assert paths[4].name in refused.value.problem


def test_loading_can_be_cancelled(tmp_path: Path) -> None:
    class Stop(NoProgress):
        def stop_if_cancelled(self) -> None:
            raise Cancelled

    MadeSeries().write(tmp_path)
    series = scan_folder(tmp_path, NoProgress()).series[0]
    with pytest.raises(Cancelled):
        open_series(series, Stop())
    with pytest.raises(Cancelled):
        scan_folder(tmp_path, Stop())


def test_source_files_are_left_as_they_were(tmp_path: Path) -> None:
    paths = MadeSeries().write(tmp_path)
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in paths]
    for path in paths:
        path.chmod(0o444)
    load(tmp_path)
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in paths] == before
    assert len(list(tmp_path.iterdir())) == len(paths)
    shutil.rmtree(tmp_path)


def test_the_thumbnail_is_the_middle_slice_with_square_pixels(tmp_path: Path) -> None:
    MadeSeries(size=200, count=5, pixel=(0.4, 0.8)).write(tmp_path)
    series = scan_folder(tmp_path, NoProgress()).series[0]
    picture = thumbnail(series)
    assert picture is not None
    assert picture.dtype == np.uint8
    assert picture.shape == (64, 128)
    assert picture.max() > picture.min()
