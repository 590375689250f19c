"""How one series lies on another, as a DICOM object: out, in again, and what is refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import Dataset, dcmread
from pydicom.uid import generate_uid

from sacplan.case.overlay import BY_LANDMARKS
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.exchange.spatial_registration import read_registration, write_registration
from sacplan.geometry.frame import rotation_about
from sacplan.phantom.identity import made_series
from sacplan.phantom.phantom import PhantomSpec, mr_spec
from sacplan.plan.laid_series import LaidSeries

NOW = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
MATRIX = np.eye(4)
MATRIX[:3, :3] = rotation_about((1, 2, 3), 14.2)
MATRIX[:3, 3] = [12.345678901, -3.2e-5, 77.0]


def volume(spec: PhantomSpec) -> ImageVolume:
    voxels = np.zeros((2, 3, 4), dtype=np.int16)
    return ImageVolume(voxels, np.eye(4), made_series(spec, "MADE^UP"), 4.0)


CT, MR = volume(PhantomSpec()), volume(mr_spec())
OWN = MR.series.frame_of_reference_uid


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "reg.dcm"
    laid = LaidSeries(MR.series.series_uid, MATRIX, 0.7, BY_LANDMARKS, True, OWN)
    write_registration(laid, CT, MR, path, NOW)
    return path


def test_it_comes_back_in_either_direction(written: Path) -> None:
    back = read_registration(written, CT, MR)
    assert back.to_planned == pytest.approx(MATRIX, abs=1e-9)
    assert (back.series_uid, back.is_accepted) == (MR.series.series_uid, False)
    assert back.error_mm >= 1
    other_way = read_registration(written, MR, CT)
    assert other_way.to_planned @ MATRIX == pytest.approx(np.eye(4), abs=1e-9)
    data = dcmread(written)
    assert data.StudyInstanceUID == CT.series.study_uid
    assert data.FrameOfReferenceUID == CT.series.frame_of_reference_uid


def test_images_named_in_place_of_a_frame_of_reference_are_found(written: Path) -> None:
    uid = generate_uid()
    image = Dataset()
    image.ReferencedSOPInstanceUID = uid
    data = dcmread(written)
    moved = data.RegistrationSequence[1]
    del moved.FrameOfReferenceUID
    moved.ReferencedImageSequence = [image]
    data.save_as(written)
    named = replace(MR, sop_instance_uids=(uid,))
    assert read_registration(written, CT, named).to_planned == pytest.approx(MATRIX, abs=1e-9)


def of_another(data: Any) -> None:
    data.PatientID = "SOMEBODY"


def stretched(data: Any) -> None:
    step = data.RegistrationSequence[1].MatrixRegistrationSequence[0].MatrixSequence[0]
    step.FrameOfReferenceTransformationMatrix = np.diag([1.1, 1, 1, 1]).ravel().tolist()


def of_another_frame(data: Any) -> None:
    data.RegistrationSequence[1].FrameOfReferenceUID = "1.2.3"


def in_two_steps(data: Any) -> None:
    steps = data.RegistrationSequence[1].MatrixRegistrationSequence[0].MatrixSequence
    turn = np.eye(4)
    turn[:3, :3] = rotation_about((3, -1, 0), 40)
    second = Dataset()
    second.FrameOfReferenceTransformationMatrix = [f"{v:.10f}" for v in turn.ravel()]
    steps.append(second)


def an_image(data: Any) -> None:
    data.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (of_another, "SOMEBODY"),
        (stretched, "not rigid"),
        (of_another_frame, "does not tie"),
        (in_two_steps, "order"),
        (an_image, "no Spatial Registration"),
    ],
)
def test_what_cannot_be_trusted_is_refused(
    written: Path, change: Callable[[Any], None], says: str
) -> None:
    data = dcmread(written)
    change(data)
    data.save_as(written)
    with pytest.raises(SacplanError, match=says) as refused:
        read_registration(written, CT, MR)
    assert refused.value.code == "REGISTRATION-OBJECT"


def test_what_is_no_dicom_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x"
    for content in (b"", b"plain text", bytes(200), b"\0" * 128 + b"DICM" + b"\xff" * 60):
        path.write_bytes(content)
        with pytest.raises(SacplanError, match="REGISTRATION-OBJECT"):
            read_registration(path, CT, MR)
    with pytest.raises(SacplanError, match="REGISTRATION-OBJECT"):
        read_registration(tmp_path / "none", CT, MR)


def test_a_shared_frame_of_reference_is_not_written(tmp_path: Path) -> None:
    laid = LaidSeries("1.2", np.eye(4), 0.5, "same")
    with pytest.raises(SacplanError) as refused:
        write_registration(laid, CT, CT, tmp_path / "reg.dcm", NOW)
    assert refused.value.code == "REGISTRATION-FRAMES"
    assert not list(tmp_path.iterdir())
