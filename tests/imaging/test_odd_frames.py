"""Enhanced files: one image a frame, each in its own place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset
from pydicom.dataset import FileDataset
from pydicom.uid import RLELossless

from made_series import MadeSeries, oblique, save
from sacplan.errors import SacplanError
from sacplan.imaging.thumbnail import thumbnails
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case, open_series
from sacplan.services.scan_folder import scan_folder

ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"


def item(**values: object) -> list[Dataset]:
    data = Dataset()
    for name, value in values.items():
        setattr(data, name, value)
    return [data]


def enhanced(made: MadeSeries, seed: int = 3) -> FileDataset:
    """All slices of a made series in one file, in an order of no meaning."""
    order = np.random.default_rng(seed).permutation(made.count)
    singles = made.datasets()
    whole = singles[0]
    whole.SOPClassUID = whole.file_meta.MediaStorageSOPClassUID = ENHANCED_CT
    whole.NumberOfFrames = made.count
    whole.PixelData = b"".join(singles[k].PixelData for k in order)
    shared = Dataset()
    shared.PixelMeasuresSequence = item(
        PixelSpacing=whole.PixelSpacing, SliceThickness=whole.SliceThickness
    )
    shared.PlaneOrientationSequence = item(ImageOrientationPatient=whole.ImageOrientationPatient)
    whole.SharedFunctionalGroupsSequence = [shared]
    frames = []
    for k in order:
        frame = Dataset()
        frame.PlanePositionSequence = item(ImagePositionPatient=singles[k].ImagePositionPatient)
        frame.PixelValueTransformationSequence = item(
            RescaleIntercept="-1024", RescaleSlope="1", RescaleType="HU"
        )
        frames.append(frame)
    whole.PerFrameFunctionalGroupsSequence = frames
    for name in (
        "ImagePositionPatient",
        "ImageOrientationPatient",
        "PixelSpacing",
        "RescaleIntercept",
        "RescaleSlope",
    ):
        delattr(whole, name)
    return whole


@pytest.mark.parametrize("is_compressed", [False, True])
def test_frames_out_of_order_lie_where_single_slices_lie(
    tmp_path: Path, is_compressed: bool
) -> None:
    made = MadeSeries(count=7, axes=oblique())
    whole = enhanced(made)
    if is_compressed:
        whole.compress(RLELossless)
    save(whole, tmp_path / "one")
    volume = open_case(tmp_path, None, NoProgress()).volume
    np.testing.assert_array_equal(volume.voxels, made.values)
    k, j, i = np.indices(volume.voxels.shape)
    points = volume.index_to_patient(np.stack([i, j, k], axis=-1))
    np.testing.assert_allclose(points, made.points(), atol=1e-4)


def test_a_frame_too_few_is_refused(tmp_path: Path) -> None:
    made = MadeSeries(count=5)
    whole = enhanced(made)
    whole.PixelData = whole.PixelData[: -(made.size**2) * 2]
    save(whole, tmp_path / "one")
    with pytest.raises(SacplanError, match="FILE-TRUNCATED"):
        open_case(tmp_path, None, NoProgress())


def test_frames_without_their_places_are_refused(tmp_path: Path) -> None:
    whole = enhanced(MadeSeries(count=5))
    del whole.PerFrameFunctionalGroupsSequence[2]
    save(whole, tmp_path / "one")
    with pytest.raises(SacplanError, match="MULTIFRAME"):
        open_case(tmp_path, None, NoProgress())


def test_a_picture_that_cannot_be_decoded_does_not_cost_the_others(tmp_path: Path) -> None:
    for number, is_broken in enumerate((False, True, False)):
        made = MadeSeries(count=3)

        def compress(data: FileDataset, _index: int, is_broken: bool = is_broken) -> None:
            data.compress(RLELossless)
            if is_broken:
                data.PixelData = data.PixelData[:90] + bytes(len(data.PixelData) - 98)
                data.PixelData += b"\xfe\xff\xdd\xe0\0\0\0\0"

        made.write(tmp_path / str(number), compress)
    found = scan_folder(tmp_path, NoProgress()).series
    pictures = {s.files[0].parent.name: p for s, p in thumbnails(found)}
    assert sorted(key for key, picture in pictures.items() if picture is None) == ["1"]


def merged(one: FileDataset, other: FileDataset) -> FileDataset:
    """Both enhanced files as one, every frame with all that is said of it."""
    for whole in (one, other):
        for frame in whole.PerFrameFunctionalGroupsSequence:
            for element in whole.SharedFunctionalGroupsSequence[0]:
                frame.add(element)
    one.PerFrameFunctionalGroupsSequence = [
        *one.PerFrameFunctionalGroupsSequence,
        *other.PerFrameFunctionalGroupsSequence,
    ]
    one.SharedFunctionalGroupsSequence = [Dataset()]
    one.NumberOfFrames = len(one.PerFrameFunctionalGroupsSequence)
    one.PixelData += other.PixelData
    return one


def test_three_planes_or_two_echoes_in_one_file_are_volumes_of_their_own(tmp_path: Path) -> None:
    axial, coronal = MadeSeries(count=7), MadeSeries(count=5, axes=((1, 0, 0), (0, 0, -1)))
    save(merged(enhanced(axial), enhanced(coronal)), tmp_path / "planes")
    found = scan_folder(tmp_path / "planes", NoProgress()).series
    assert [series.orientation_name for series in found] == ["axial", "coronal"]
    for series, made in zip(found, (axial, coronal), strict=True):
        np.testing.assert_array_equal(open_series(series, NoProgress()).volume.voxels, made.values)
    echoes = [enhanced(MadeSeries(count=6)) for _ in range(2)]
    for time, whole in zip((20.0, 80.0), echoes, strict=True):
        whole.SharedFunctionalGroupsSequence[0].MREchoSequence = item(EffectiveEchoTime=time)
    save(merged(*echoes), tmp_path / "echoes")
    found = scan_folder(tmp_path / "echoes", NoProgress()).series
    assert [(series.count, series.is_loadable) for series in found] == [(6, True), (6, True)]
    assert sorted("80.0" in series.part for series in found) == [False, True]
