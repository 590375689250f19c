"""DICOM Spatial Registration objects: how one series lies on another."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan import __version__
from sacplan.case.identity import SeriesIdentity
from sacplan.case.overlay import BY_LANDMARKS, BY_OBJECT, SAME_FRAME
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.plan.laid_series import LaidSeries, is_rigid
from sacplan.whole_file import write_whole

UNKNOWN_SD_MM = 2.0
"""Such an object does not say how well it fits: this is taken until a person refines it. Our
choice."""

MOST_BYTES = 16 * 1024**2
_MOST_APART_MM = 0.01
_SPATIAL_REGISTRATION = "1.2.840.10008.5.1.4.1.1.66.1"
_CODES = {
    SAME_FRAME: ("125021", "Frame of Reference Identity"),
    BY_LANDMARKS: ("125022", "Fiducial Alignment"),
}
_BY_CONTENT = ("125024", "Image Content-based Alignment")
"""DICOM PS3.16 CID 7100."""


def write_registration(
    laid: LaidSeries, planned: ImageVolume, moving: ImageVolume, path: Path, now: dt.datetime
) -> None:
    """Write how `moving` lies on `planned` (PS3.3 A.39.1): the planned series' frame of reference
    is the registered one.

    Raises SacplanError REGISTRATION-FRAMES where a series names no frame of reference, or both the
    same; REGISTRATION-UNWRITABLE.
    """
    from io import BytesIO

    data = _registration(laid, planned, moving, now)
    buffer = BytesIO()
    data.save_as(buffer, enforce_file_format=True)
    write_whole(path, buffer.getvalue(), code="REGISTRATION-UNWRITABLE", what="the registration")


def read_registration(path: Path, planned: ImageVolume, moving: ImageVolume) -> LaidSeries:
    """How an object says that `moving` lies on `planned`; not accepted yet, with an error of 2 mm.

    Raises SacplanError REGISTRATION-OBJECT where the file is none, is of another patient, does not
    tie these two series, or not by a rigid motion.
    """
    data = _read(path)
    _refuse_other_patient(path, data, planned)
    to_common = {}
    for volume in (planned, moving):
        matrix = _matrix_for(path, data, volume)
        if matrix is None:
            own = str(data.get("FrameOfReferenceUID") or "")
            if not own or own != volume.series.frame_of_reference_uid:
                raise _refused(path, "does not tie these two series to each other")
            matrix = np.eye(4)
        to_common[id(volume)] = matrix
    motion = np.linalg.inv(to_common[id(planned)]) @ to_common[id(moving)]
    series = moving.series
    return LaidSeries(
        series.series_uid,
        motion,
        UNKNOWN_SD_MM,
        BY_OBJECT,
        is_accepted=False,
        frame_of_reference_uid=series.frame_of_reference_uid,
    )


def _registration(
    laid: LaidSeries, planned: ImageVolume, moving: ImageVolume, now: dt.datetime
) -> Any:  # noqa: ANN401 - a pydicom dataset
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, generate_uid

    here, there = (v.series.frame_of_reference_uid for v in (planned, moving))
    if not here or not there or here == there:
        raise SacplanError(
            "REGISTRATION-FRAMES",
            "The two series share a frame of reference (0020,0052), or one of them names none.",
            "Where one is shared nothing needs to be written: every program lays them alike.",
        )
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.SOPClassUID = _SPATIAL_REGISTRATION
    data.SOPInstanceUID = generate_uid()
    data.SpecificCharacterSet = "ISO_IR 192"
    _identify(data, planned.series, now)
    data.FrameOfReferenceUID = here
    data.PositionReferenceIndicator = ""
    data.ContentLabel = "REGISTRATION"
    data.ContentDescription = f"{laid.method}; SD {laid.error_mm:.2f} mm"[:64]
    data.ContentCreatorName = ""
    still = _item(here, np.eye(4), *_CODES[SAME_FRAME])
    moved = _item(there, laid.to_planned, *_CODES.get(laid.method, _BY_CONTENT))
    data.RegistrationSequence = [still, moved]
    return data


def _identify(data: Any, series: SeriesIdentity, now: dt.datetime) -> None:  # noqa: ANN401
    from pydicom.uid import generate_uid

    patient = series.patient
    name = patient.name
    data.PatientName = "=".join((name.alphabetic, name.ideographic, name.phonetic)).rstrip("=")
    data.PatientID = patient.patient_id
    data.PatientBirthDate = f"{patient.birth_date:%Y%m%d}" if patient.birth_date else ""
    data.PatientSex = patient.sex or ""
    data.StudyInstanceUID = series.study_uid
    data.StudyDate = f"{series.study_date:%Y%m%d}" if series.study_date else ""
    data.StudyTime = ""
    data.ReferringPhysicianName = ""
    data.StudyID = ""
    data.AccessionNumber = ""
    data.Modality = "REG"
    data.SeriesInstanceUID = generate_uid()
    data.SeriesNumber = 9001
    data.SeriesDescription = "SacPlan registration"
    data.SeriesDate = data.ContentDate = data.InstanceCreationDate = f"{now:%Y%m%d}"
    data.SeriesTime = data.ContentTime = data.InstanceCreationTime = f"{now:%H%M%S}"
    data.Manufacturer = "SacPlan"
    data.ManufacturerModelName = "SacPlan"
    data.DeviceSerialNumber = "0"
    data.SoftwareVersions = __version__
    data.InstanceNumber = 1
    data.Laterality = ""


def _item(frame: str, matrix: NDArray[np.float64], code: str, meaning: str) -> Any:  # noqa: ANN401
    from pydicom.dataset import Dataset
    from pydicom.valuerep import format_number_as_ds

    kind = Dataset()
    kind.CodeValue, kind.CodingSchemeDesignator, kind.CodeMeaning = code, "DCM", meaning
    step = Dataset()
    step.FrameOfReferenceTransformationMatrixType = "RIGID"
    step.FrameOfReferenceTransformationMatrix = [
        format_number_as_ds(float(value)) for value in matrix.ravel()
    ]
    way = Dataset()
    way.RegistrationTypeCodeSequence = [kind]
    way.MatrixSequence = [step]
    item = Dataset()
    item.FrameOfReferenceUID = frame
    item.MatrixRegistrationSequence = [way]
    return item


def _read(path: Path) -> Any:  # noqa: ANN401 - a pydicom dataset
    from pydicom import dcmread

    try:
        size = path.stat().st_size
        data = dcmread(path) if size <= MOST_BYTES else None
        kind = str(data.get("SOPClassUID") or "") if data is not None else ""
    except OSError as error:
        raise _refused(path, f"cannot be read ({error.strerror or error})") from error
    except Exception as error:  # whatever a broken file makes the reader raise
        raise _refused(path, "is no DICOM file") from error
    if data is None:
        raise _refused(path, f"is larger than {MOST_BYTES // 1024**2} MB")
    if kind != _SPATIAL_REGISTRATION:
        raise _refused(path, "is no Spatial Registration (0008,0016)")
    return data


def _refuse_other_patient(path: Path, data: Any, planned: ImageVolume) -> None:  # noqa: ANN401
    there, here = str(data.get("PatientID") or "").strip(), planned.series.patient.patient_id
    if there and here and there != here:
        raise _refused(path, f"is of patient ID '{there}' (0010,0020), the images of '{here}'")


def _matrix_for(path: Path, data: Any, volume: ImageVolume) -> NDArray[np.float64] | None:  # noqa: ANN401
    """The motion of the item for a volume, by its frame of reference or its images."""
    own, images = volume.series.frame_of_reference_uid, set(volume.sop_instance_uids)
    for item in data.get("RegistrationSequence") or ():
        named = {
            str(image.get("ReferencedSOPInstanceUID") or "")
            for image in item.get("ReferencedImageSequence") or ()
        }
        frame = str(item.get("FrameOfReferenceUID") or "")
        if (own and frame == own) or named & images:
            return _motion(path, item)
    return None


def _motion(path: Path, item: Any) -> NDArray[np.float64]:  # noqa: ANN401 - a pydicom dataset
    steps = []
    for way in item.get("MatrixRegistrationSequence") or ():
        for step in way.get("MatrixSequence") or ():
            values = step.get("FrameOfReferenceTransformationMatrix")
            matrix = np.array([float(v) for v in values or ()])
            if matrix.size != 16 or not is_rigid(matrix.reshape(4, 4)):
                raise _refused(path, "holds a motion (3006,00C6) that is not rigid")
            steps.append(matrix.reshape(4, 4))
    forth = back = np.eye(4)
    for step in steps:
        forth, back = step @ forth, back @ step
    if np.abs(forth - back).max() > _MOST_APART_MM:
        # programs do not agree in which order the items of (0070,030A) apply
        raise _refused(path, "holds several motions whose order makes a difference")
    return forth


def _refused(path: Path, why: str) -> SacplanError:
    return SacplanError(
        "REGISTRATION-OBJECT",
        f"{path.name} {why}.",
        "Choose a registration of these two series of this patient, or lay the one on anew.",
    )
