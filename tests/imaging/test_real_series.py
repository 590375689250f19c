"""Real series of scanners and hospital discs; skipped where there are none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from sacplan.imaging.decode import decode_all
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case, open_series
from sacplan.services.scan_folder import scan_folder


def refusals(folder: Path) -> list[str | None]:
    found = scan_folder(folder, NoProgress())
    return [series.refusal.code if series.refusal else None for series in found.series]


@pytest.mark.parametrize(
    ("name", "shape", "spacing"),
    [
        ("pelvis-ct-4mm/dicom", (99, 512, 512), (0.976562, 0.976562, 4.25)),
        ("abdomen-pelvis-ct-3mm/dicom_wrapped", (112, 101, 122), (3.0, 3.0, 3.0)),
        ("edge-cases/slicer-tiny-ct", (93, 64, 64), (3.2, 3.2, 1.5)),
    ],
)
def test_whole_series_agree_with_simpleitk(
    test_data: Path, name: str, shape: tuple[int, ...], spacing: tuple[float, ...]
) -> None:
    volume = open_case(test_data / name, None, NoProgress()).volume
    assert volume.voxels.shape == shape
    assert volume.spacing_mm == pytest.approx(spacing, abs=1e-4)
    folder = str(Path(scan_folder(test_data / name, NoProgress()).series[0].files[0]).parent)
    image = sitk.ReadImage(sitk.ImageSeriesReader.GetGDCMSeriesFileNames(folder))
    values = np.maximum(sitk.GetArrayFromImage(image), -1024)
    size = image.GetSize()
    index = [size[0] // 3, size[1] // 4, size[2] // 5]
    point = image.TransformContinuousIndexToPhysicalPoint([float(i) for i in index])
    np.testing.assert_allclose(volume.patient_to_index(point)[:2], index[:2], atol=1e-3)
    slice_ = round(float(volume.patient_to_index(point)[2]))
    np.testing.assert_array_equal(volume.voxels[slice_], values[index[2]])


def test_padding_outside_the_scanned_circle_is_air(test_data: Path) -> None:
    volume = open_case(test_data / "pelvis-ct-4mm", None, NoProgress()).volume
    assert volume.voxels.min() == -1024
    assert volume.voxels[50, 0, 0] == -1024
    assert {"SERIES-SPACING", "SERIES-THICKNESS"} <= {f.code for f in volume.findings}


def test_the_hospital_disc(test_data: Path) -> None:
    found = scan_folder(test_data / "lumbosacral-ct-mr-cd", NoProgress())
    by_number: dict[int | None, list[int]] = {}
    for series in found.series:
        by_number.setdefault(series.identity.series_number, []).append(series.count)
    assert by_number[5] == [38, 1]
    assert sorted(by_number[6001]) == [3, 3, 3, 5, 5]
    name = found.studies[0].patient.name
    assert name.ideographic
    assert name.phonetic
    volume = open_case(test_data / "lumbosacral-ct-mr-cd", None, NoProgress()).volume
    assert volume.voxels.shape == (38, 512, 512)
    codes = {finding.code for finding in volume.findings}
    assert {"SERIES-SPLIT", "SERIES-CHOSEN", "SERIES-SPACING"} <= codes
    for series in found.series:
        if series.refusal is None:
            open_series(series, NoProgress())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("sliceincrement", "SERIES-GAP"),
        ("notavolume", "SERIES-NOT-VOLUME"),
        ("sliceorientation", "SERIES-TOO-FEW"),
        ("slicecount", "SERIES-TOO-FEW"),
    ],
)
def test_known_bad_series_are_refused(test_data: Path, name: str, code: str) -> None:
    found = list((test_data / "edge-cases" / "dicom2nifti").rglob(name))
    assert refusals(found[0])
    assert set(refusals(found[0])) == {code}


def test_a_real_tilted_series_is_put_upright(test_data: Path) -> None:
    (folder,) = (test_data / "edge-cases" / "dicom2nifti").rglob("gantrytilting")
    volume = open_case(folder, None, NoProgress()).volume
    assert "SERIES-TILT" in {finding.code for finding in volume.findings}
    steps = volume.directions
    np.testing.assert_allclose(steps.T @ steps, np.eye(3), atol=1e-6)


def test_one_picture_in_seven_syntaxes(test_data: Path) -> None:
    (series,) = scan_folder(test_data / "edge-cases" / "dcm_qa_ts", NoProgress()).series
    exact = [image for image in series.instances if not image.acquisition.is_lossy]
    assert len({image.pixels.syntax for image in exact}) >= 6
    pictures = np.empty((len(exact), series.rows, series.columns), np.float32)
    decode_all(exact, pictures, NoProgress())
    assert np.ptp(pictures[0]) > 100
    for image, picture in zip(exact, pictures, strict=True):
        np.testing.assert_array_equal(picture, pictures[0], err_msg=image.name)


def test_multi_frame_is_refused_or_whole(test_data: Path) -> None:
    folder = test_data / "edge-cases" / "dcmqi-multiframe"
    found = scan_folder(folder, NoProgress())
    codes = {series.refusal.code for series in found.series if series.refusal}
    assert codes <= {"MULTIFRAME", "SERIES-MODALITY"}
    good = [series for series in found.series if series.refusal is None]
    volumes = [open_series(series, NoProgress()).volume for series in good]
    assert volumes
    for volume in volumes[1:]:
        np.testing.assert_array_equal(volume.voxels, volumes[0].voxels)
        np.testing.assert_allclose(volume.affine, volumes[0].affine, atol=1e-4)
