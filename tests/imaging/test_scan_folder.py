"""What a scan finds: series kept apart, names read, other files passed over."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from pydicom.dataset import FileDataset

from made_series import AXIAL, MadeSeries
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case
from sacplan.services.scan_folder import scan_as_json, scan_as_text, scan_folder

CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def codes(series: object) -> set[str]:
    return {finding.code for finding in series.findings}  # type: ignore[attr-defined]


def test_a_good_series_is_described(tmp_path: Path) -> None:
    made = MadeSeries()
    made.write(tmp_path)
    found = scan_folder(tmp_path, NoProgress())
    (study,), (series,) = found.studies, found.series
    assert study.study_uid == made.study_uid
    assert study.date is not None
    assert study.date.isoformat() == "2026-01-02"
    assert study.patient.patient_id == "P-1"
    assert study.description == "Pelvis"
    assert (series.key, series.count, series.rows, series.columns) == (made.uid, 12, 32, 32)
    assert series.pixel_spacing_mm == (0.8, 0.9)
    assert series.spacing_mm == pytest.approx(1.5)
    assert (series.thickness_mm, series.orientation_name) == (1.5, "axial")
    assert series.transfer_syntaxes == ("1.2.840.10008.1.2.1",)
    assert series.image_type == ("ORIGINAL", "PRIMARY", "AXIAL")
    assert series.refusal is None
    assert len(series.files) == 12
    assert found.ignored_files == 0


def test_a_scout_of_another_orientation_is_kept_apart(tmp_path: Path) -> None:
    made = MadeSeries()
    made.write(tmp_path)
    scout = MadeSeries(axes=CORONAL, count=1, uid=made.uid, study_uid=made.study_uid)
    data = scout.datasets()[0]
    data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = "2.25.7"
    data.save_as(tmp_path / "AAA", enforce_file_format=True)
    series = scan_folder(tmp_path, NoProgress()).series
    by_key = {found.key: found for found in series}
    assert set(by_key) == {made.uid, made.uid + "#2"}
    assert by_key[made.uid].count == 12
    assert by_key[made.uid + "#2"].refusal is not None
    assert "SERIES-SPLIT" in codes(by_key[made.uid])
    assert open_case(tmp_path, None, NoProgress()).volume.voxels.shape[0] == 12


def test_two_echoes_under_one_uid_are_told_apart(tmp_path: Path) -> None:
    made = MadeSeries()

    def echo(number: int):
        def change(data: FileDataset, index: int) -> None:
            data.Modality, data.EchoTime = "MR", str(20 * number)
            data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = (
                f"2.25.{number}.{index}"
            )

        return change

    made.write(tmp_path / "1", echo(1))
    made.write(tmp_path / "2", echo(2))
    series = scan_folder(tmp_path, NoProgress()).series
    assert [found.count for found in series] == [12, 12]
    assert len({found.key for found in series}) == 2
    assert all(found.refusal is None for found in series)


def test_copies_of_files_are_dropped_with_a_finding(tmp_path: Path) -> None:
    made = MadeSeries()
    paths = made.write(tmp_path)
    shutil.copy(paths[3], tmp_path / "copy of a slice")
    (series,) = scan_folder(tmp_path, NoProgress()).series
    assert series.count == 12
    assert "SERIES-DUPLICATES" in codes(series)
    assert open_case(tmp_path, None, NoProgress()).volume.voxels.shape[0] == 12


@pytest.mark.parametrize("character_set", ["ISO 2022 IR 87", "ISO_IR 192"])
def test_japanese_folders_and_names(tmp_path: Path, character_set: str) -> None:
    folder = tmp_path / "患者 山田" / "骨盤CT"

    def named(data: FileDataset, _: int) -> None:
        data.SpecificCharacterSet = (
            ["", character_set] if "2022" in character_set else character_set
        )
        data.PatientName = "Yamada^Tarou=山田^太郎=やまだ^たろう"
        data.SeriesDescription = "骨盤"

    MadeSeries().write(folder, named)
    volume = open_case(tmp_path, None, NoProgress()).volume
    name = volume.series.patient.name
    assert name.alphabetic == "Yamada^Tarou"
    assert name.ideographic == "山田^太郎"
    assert name.phonetic == "やまだ^たろう"
    assert volume.series.series_description == "骨盤"
    found = scan_folder(tmp_path, NoProgress())
    assert "山田 太郎" in scan_as_text(found)
    assert json.loads(json.dumps(scan_as_json(found)))["studies"][0]["series"][0]["loadable"]


def test_other_files_pipes_and_link_loops_are_passed_over(tmp_path: Path) -> None:
    MadeSeries().write(tmp_path / "slices")
    (tmp_path / "readme.txt").write_text("text " * 100, encoding="utf-8")
    (tmp_path / "zeros").write_bytes(bytes(5000))
    (tmp_path / "empty").write_bytes(b"")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "slices" / "loop").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    found = scan_folder(tmp_path, NoProgress())
    assert [series.count for series in found.series] == [12]
    assert found.ignored_files >= 3


@pytest.mark.parametrize(
    ("made", "change", "code"),
    [
        (MadeSeries(spacing=4.25), {}, "SERIES-SPACING"),
        (MadeSeries(), {"SliceThickness": "3"}, "SERIES-THICKNESS"),
        (MadeSeries(), {"LossyImageCompression": "01"}, "SERIES-LOSSY"),
        (MadeSeries(), {"PatientID": ""}, "PATIENT-NO-ID"),
        (MadeSeries(), {"StudyDate": ""}, "SERIES-DATE"),
        (MadeSeries(), {"RescaleType": "US"}, "SERIES-NOT-HU"),
        (MadeSeries(), {"GantryDetectorTilt": "12"}, "SERIES-TILT-TAG"),
        (MadeSeries(axes=AXIAL), {"FrameOfReferenceUID": ""}, "SERIES-NO-FRAME"),
    ],
)
def test_what_is_odd_is_found_and_carried_by_the_volume(
    tmp_path: Path, made: MadeSeries, change: dict[str, str], code: str
) -> None:
    def edit(data: FileDataset, _: int) -> None:
        for name, value in change.items():
            setattr(data, name, value)

    made.write(tmp_path, edit)
    volume = open_case(tmp_path, None, NoProgress()).volume
    findings = {finding.code: finding for finding in volume.findings}
    assert code in findings
    if code == "SERIES-SPACING":
        assert "4.25" in findings[code].text
