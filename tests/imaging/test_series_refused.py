"""A series that cannot be one volume is refused with a code, the file and the value found."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import FileDataset

from made_series import MadeSeries, oblique
from sacplan.errors import SacplanError
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case
from sacplan.services.scan_folder import scan_folder

Change = Callable[[FileDataset, int], object]


def refused(folder: Path) -> SacplanError:
    """The refusal, the same from the scan and from opening."""
    series = scan_folder(folder, NoProgress()).series[0]
    assert series.refusal is not None
    with pytest.raises(SacplanError) as raised:
        open_case(folder, series.key, NoProgress())
    assert raised.value.code == series.refusal.code
    assert raised.value.remedy.endswith(".")
    return raised.value


def only(number: int, **values: Any) -> Change:
    """Give one slice other values."""

    def change(data: FileDataset, index: int) -> None:
        if index == number:
            for name, value in values.items():
                setattr(data, name, value)

    return change


def every(**values: Any) -> Change:
    """Give all slices other values; None takes an element away."""

    def change(data: FileDataset, _: int) -> None:
        for name, value in values.items():
            if value is None:
                delattr(data, name)
            else:
                setattr(data, name, value)

    return change


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (only(4, PatientID="P-2"), "SERIES-TWO-PATIENTS", "P-2"),
        (every(RescaleSlope=None), "CT-NO-RESCALE", "(0028,1053)"),
        (every(RescaleIntercept=None), "CT-NO-RESCALE", "(0028,1052)"),
        (every(RescaleSlope="0"), "CT-NO-RESCALE", "(0028,1053)"),
        (every(PhotometricInterpretation="MONOCHROME1"), "CT-MONOCHROME1", "MONOCHROME1"),
        (every(PhotometricInterpretation="RGB"), "PIXELS-COLOUR", "RGB"),
        (every(BitsStored=17, HighBit=16), "PIXELS-FORMAT", "17"),
        (every(BitsAllocated=12), "PIXELS-FORMAT", "12"),
        (every(ImagePositionPatient=None), "SERIES-NOT-VOLUME", "(0020,0032)"),
        (every(ImageOrientationPatient=None), "SERIES-NOT-VOLUME", "(0020,0037)"),
        (every(PixelSpacing=None), "SERIES-NOT-VOLUME", "(0028,0030)"),
        (every(PixelSpacing=[0, 0]), "SERIES-NOT-VOLUME", "Pixel Spacing"),
        (every(ImagePositionPatient=[1, 2, 3]), "SERIES-NOT-VOLUME", "(0020,0032)"),
        (every(NumberOfFrames="2"), "MULTIFRAME", "(0028,0008)"),
        (every(Modality="PT"), "SERIES-MODALITY", "PT"),
        (only(5, ImagePositionPatient=[-14, -20, -304]), "SERIES-DUPLICATE-POSITIONS", "IM0"),
        (only(5, ImagePositionPatient=[-14, -20, -302.3]), "SERIES-SPACING-UNEQUAL", "IM0"),
        (only(5, ImagePositionPatient=[-12, -20, -302.5]), "SERIES-SHIFTED", "IM0"),
    ],
)
def test_a_bad_series_is_refused(tmp_path: Path, change: Change, code: str, said: str) -> None:
    MadeSeries().write(tmp_path, change)
    error = refused(tmp_path)
    assert error.code == code
    assert said in error.problem


@pytest.mark.parametrize("lost", [1, 3])
def test_a_gap_names_its_width_and_both_files(tmp_path: Path, lost: int) -> None:
    paths = MadeSeries(axes=oblique()).write(tmp_path)
    for path in paths[5 : 5 + lost]:
        path.unlink()
    error = refused(tmp_path)
    assert error.code == "SERIES-GAP"
    assert f"{1.5 * (lost + 1):.2f} mm" in error.problem
    assert paths[4].name in error.problem
    assert paths[5 + lost].name in error.problem


def test_every_second_slice_missing_is_not_a_coarser_series_by_halves(tmp_path: Path) -> None:
    paths = MadeSeries(count=16).write(tmp_path)
    for path in paths[9::2]:
        path.unlink()
    assert refused(tmp_path).code == "SERIES-GAP"


def test_a_stack_that_leans_more_than_any_gantry_is_refused_with_its_angle(tmp_path: Path) -> None:
    MadeSeries(shift_per_slice=(0, 1.5 * np.tan(np.radians(38)), 0)).write(tmp_path)
    error = refused(tmp_path)
    assert error.code == "SERIES-TILT-STEEP"
    assert "38.0 deg" in error.problem


def test_two_slices_are_too_few(tmp_path: Path) -> None:
    MadeSeries(count=2).write(tmp_path)
    assert refused(tmp_path).code == "SERIES-TOO-FEW"


@pytest.mark.parametrize("kept", [0.5, 0.98])
def test_a_truncated_file_is_named(tmp_path: Path, kept: float) -> None:
    path = MadeSeries().write(tmp_path)[7]
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    error = refused(tmp_path)
    assert error.code == "FILE-TRUNCATED"
    assert path.name in error.problem


@pytest.mark.parametrize("kept", [0, 100, 132, 140, 300, 520, 700, 1000, 1100])
def test_a_file_cut_within_its_header_never_passes_in_silence(tmp_path: Path, kept: int) -> None:
    path = MadeSeries().write(tmp_path)[-1]
    path.write_bytes(path.read_bytes()[:kept])
    found = scan_folder(tmp_path, NoProgress())
    codes = {finding.code for finding in found.findings}
    codes |= {series.refusal.code for series in found.series if series.refusal}
    assert codes & {"FILE-DAMAGED", "FILE-TRUNCATED", "FILE-EMPTY", "SERIES-NO-IMAGE"}


def test_two_patients_need_a_choice(tmp_path: Path) -> None:
    one, other = MadeSeries(), MadeSeries(patient_id="P-2", name="Suzuki^Hanako")
    one.write(tmp_path / "a")
    other.write(tmp_path / "b")
    with pytest.raises(SacplanError, match="FOLDER-TWO-PATIENTS"):
        open_case(tmp_path, None, NoProgress())
    volume = open_case(tmp_path, other.uid, NoProgress()).volume
    assert volume.series.patient.patient_id == "P-2"


def test_no_dicom_and_no_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("DICM is not here", encoding="utf-8")
    for folder, code in ((tmp_path, "NO-DICOM"), (tmp_path / "empty", "NO-DICOM")):
        with pytest.raises(SacplanError, match=code):
            scan_folder(folder, NoProgress())
    with pytest.raises(SacplanError, match="FOLDER-MISSING"):
        open_case(tmp_path / "gone", None, NoProgress())


def test_an_unknown_series_is_refused(tmp_path: Path) -> None:
    MadeSeries().write(tmp_path)
    with pytest.raises(SacplanError, match="SERIES-UNKNOWN"):
        open_case(tmp_path, "1.2.3", NoProgress())


def test_a_refused_better_series_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    whole, short = MadeSeries(count=20), MadeSeries(count=5)
    short = dataclasses.replace(short, study_uid=whole.study_uid)
    whole.write(tmp_path / "whole")[9].unlink()
    short.write(tmp_path / "short")
    findings = open_case(tmp_path, None, NoProgress()).volume.findings
    chosen = [finding for finding in findings if finding.code == "SERIES-CHOSEN"]
    assert len(chosen) == 1
    assert "SERIES-GAP" in chosen[0].text
