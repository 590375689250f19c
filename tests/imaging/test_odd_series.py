"""Folders, archives and headers that are odd without being damaged."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import FileDataset
from pydicom.uid import MRImageStorage

from made_series import MadeSeries
from sacplan.errors import SacplanError, Severity
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case
from sacplan.services.scan_folder import scan_as_json, scan_as_text, scan_folder


@pytest.mark.parametrize(
    "cosines",
    [[1.01, 0, 0, 0, 1, 0], [1, 0, 0, 0.02, 1, 0], [0, 0, 0, 0, 1, 0], [1, 0, 0, 1, 0, 0]],
)
def test_directions_that_are_no_unit_vectors_at_right_angles(
    tmp_path: Path, cosines: list[float]
) -> None:
    def change(data: FileDataset, _index: int) -> None:
        data.ImageOrientationPatient = cosines

    MadeSeries(count=4).write(tmp_path, change)
    with pytest.raises(SacplanError, match="SERIES-COSINES"):
        open_case(tmp_path, None, NoProgress())


def test_cosines_rounded_to_three_digits_are_taken(tmp_path: Path) -> None:
    def change(data: FileDataset, _index: int) -> None:
        data.ImageOrientationPatient = ["0.999", "0.035", "0", "-0.035", "0.999", "0"]

    made = MadeSeries(count=4)
    made.write(tmp_path, change)
    steps = open_case(tmp_path, None, NoProgress()).volume.affine[:3, :3]
    assert np.linalg.norm(steps[:, 0]) == pytest.approx(made.pixel[1], abs=1e-12)
    assert steps[:, 0] @ steps[:, 1] == pytest.approx(0, abs=1e-12)


def test_a_slice_that_lost_its_place_is_not_lost_in_silence(tmp_path: Path) -> None:
    def change(data: FileDataset, index: int) -> None:
        if index == 11:
            del data.ImagePositionPatient

    MadeSeries().write(tmp_path, change)
    findings = open_case(tmp_path, None, NoProgress()).volume.findings
    split = next(f for f in findings if f.code == "SERIES-SPLIT")
    assert split.severity == Severity.CAUTION
    assert "without a place" in split.text


def test_one_id_with_two_birth_dates_is_two_patients(tmp_path: Path) -> None:
    def change(data: FileDataset, _index: int) -> None:
        data.PatientBirthDate = "19710203"

    MadeSeries(count=3).write(tmp_path / "one")
    MadeSeries(count=3).write(tmp_path / "two", change)
    with pytest.raises(SacplanError, match="FOLDER-TWO-PATIENTS"):
        open_case(tmp_path, None, NoProgress())


def test_an_archive_opens_as_its_folder_does_and_leads_nowhere_else(tmp_path: Path) -> None:
    made = MadeSeries(count=5)
    paths = made.write(tmp_path / "in")
    archive = tmp_path / "症例.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for number, path in enumerate(paths):
            packed.write(path, f"../../{number}/山田/../IM")
    result = scan_folder(archive, NoProgress())
    unpacked = {file.parents[1] for file in result.series[0].files}
    np.testing.assert_array_equal(open_case(archive, None, NoProgress()).volume.voxels, made.values)
    assert len(unpacked) == 1
    folder = unpacked.pop()
    assert folder.exists()
    del result
    assert not folder.exists()


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    made = MadeSeries(count=3)
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in made.write(tmp_path / "in"):
            packed.write(path, path.name)
    data = bytearray(archive.read_bytes())
    data[200:260] = bytes(60)
    archive.write_bytes(data)
    with pytest.raises(SacplanError, match="FOLDER-ZIP"):
        scan_folder(archive, NoProgress())


def test_a_dicomdir_stands_for_its_folder_and_a_file_for_itself(tmp_path: Path) -> None:
    paths = MadeSeries(count=4).write(tmp_path)
    (tmp_path / "DICOMDIR").write_bytes(b"not read at all")
    assert open_case(tmp_path / "DICOMDIR", None, NoProgress()).volume.voxels.shape[0] == 4
    with pytest.raises(SacplanError, match="SERIES-TOO-FEW"):
        open_case(paths[0], None, NoProgress())


def test_an_mr_stored_dark_for_bright_is_turned_round(tmp_path: Path) -> None:
    made = MadeSeries(count=3, intercept=0)

    def change(data: FileDataset, _index: int) -> None:
        data.Modality, data.PhotometricInterpretation = "MR", "MONOCHROME1"
        data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = MRImageStorage
        del data.RescaleSlope, data.RescaleIntercept

    made.write(tmp_path, change)
    volume = open_case(tmp_path, None, NoProgress()).volume
    np.testing.assert_array_equal(volume.voxels, 4095 - made.values)
    assert "SERIES-MONOCHROME1" in {f.code for f in volume.findings}


def test_what_a_scan_prints_names_everything(tmp_path: Path) -> None:
    made = MadeSeries(name="Yamada^Tarou=山田^太郎=やまだ^たろう")
    made.write(tmp_path)
    result = scan_folder(tmp_path, NoProgress())
    (study,) = json.loads(json.dumps(scan_as_json(result)))["studies"]
    assert study["patient"]["name"]["ideographic"] == "山田^太郎"
    (series,) = study["series"]
    assert series["series_uid"] == made.uid
    assert series["geometry"]["slices"] == 12
    assert series["geometry"]["spacing_mm"] == 1.5
    assert series["loadable"] is True
    text = scan_as_text(result)
    assert "山田 太郎" in text
    assert made.uid in text


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("ImagePositionPatient", ["1e300", "0", "0"], "SERIES-NOT-VOLUME"),
        ("PixelSpacing", ["1e-300", "1"], "SERIES-NOT-VOLUME"),
        ("ImageOrientationPatient", ["1e300", "0", "0", "0", "1", "0"], "SERIES-COSINES"),
        ("RescaleSlope", "1e300", "CT-NO-RESCALE"),
        ("RescaleSlope", "-1", "CT-NO-RESCALE"),
        ("BitsStored", 40000, "PIXELS-FORMAT"),
    ],
)
def test_impossible_numbers_are_refused(
    tmp_path: Path, name: str, value: object, code: str
) -> None:
    def change(data: FileDataset, _index: int) -> None:
        setattr(data, name, value)

    MadeSeries(count=3).write(tmp_path, change)
    with pytest.raises(SacplanError, match=code):
        open_case(tmp_path, None, NoProgress())


def test_an_impossible_window_is_not_taken(tmp_path: Path) -> None:
    def change(data: FileDataset, _index: int) -> None:
        data.WindowCenter, data.WindowWidth = "1e300", "1e300"

    MadeSeries(count=3).write(tmp_path, change)
    assert open_case(tmp_path, None, NoProgress()).volume.default_window == (50.0, 400.0)
