"""The images that exported objects refer to, as headers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sacplan import __version__
from sacplan.errors import SacplanError
from sacplan.whole_file import write_whole

MANUFACTURER = "SacPlan"
SERIAL = "0"
_UTF_8 = "ISO_IR 192"
_SACRUM = "SSPINE"
"""Body Part Examined of the sacrum (DICOM PS3.16 annex L)."""

_STUDY = (
    *("StudyInstanceUID", "StudyDate", "StudyTime", "AccessionNumber", "StudyID"),
    *("ReferringPhysicianName", "StudyDescription"),
)
_PATIENT = ("PatientName", "PatientID", "IssuerOfPatientID", "PatientBirthDate", "PatientSex")


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """The headers of the series that was planned on, in slice order, all texts in Unicode."""

    headers: tuple[Any, ...]

    @property
    def first(self) -> Any:  # noqa: ANN401 - a pydicom dataset
        """The header of the first image."""
        return self.headers[0]

    @property
    def frame_of_reference_uid(self) -> str:
        """The frame that all positions lie in."""
        return str(self.first.get("FrameOfReferenceUID") or "")


def read_source(files: Sequence[Path]) -> Source:
    """The headers of image files. Raises SacplanError EXPORT-SOURCE where one cannot be read, or
    they name no frame of reference."""
    from pydicom import dcmread

    headers = []
    for path in files:
        try:
            header = dcmread(path, stop_before_pixels=True)
            header.decode()
        except Exception as error:  # whatever a changed file makes the reader raise
            raise _refused(f"{path.name} cannot be read any more") from error
        header.SpecificCharacterSet = _UTF_8
        headers.append(header)
    source = Source(tuple(headers))
    if not headers or not source.frame_of_reference_uid:
        raise _refused("The images name no frame of reference (0020,0052)")
    return source


def _refused(problem: str) -> SacplanError:
    return SacplanError(
        "EXPORT-SOURCE",
        f"{problem}, so that no DICOM object can refer to them.",
        "Open the series anew, or export the meshes and the plan file alone.",
    )


def described(source: Source, modality: str, description: str, number: int, now: datetime) -> Any:  # noqa: ANN401
    """A new dataset with patient, study, series and equipment filled in (PS3.3 C.7)."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, generate_uid

    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.SpecificCharacterSet = _UTF_8
    for name in (*_PATIENT, *_STUDY):
        if name in source.first:
            setattr(data, name, getattr(source.first, name))
        elif name not in {"IssuerOfPatientID", "StudyDescription"}:
            setattr(data, name, "")
    data.Modality = modality
    data.SOPInstanceUID = generate_uid()
    data.SeriesInstanceUID = generate_uid()
    data.SeriesNumber = number
    data.SeriesDescription = description
    data.InstanceNumber = 1
    data.Manufacturer = data.ManufacturerModelName = MANUFACTURER
    data.DeviceSerialNumber = SERIAL
    data.SoftwareVersions = __version__
    data.InstanceCreationDate = data.SeriesDate = data.ContentDate = f"{now:%Y%m%d}"
    data.InstanceCreationTime = data.SeriesTime = data.ContentTime = f"{now:%H%M%S}"
    data.BodyPartExamined = _SACRUM
    return data


def image_reference(header: Any) -> Any:  # noqa: ANN401 - pydicom datasets
    """A reference to one image."""
    from pydicom.dataset import Dataset

    item = Dataset()
    item.ReferencedSOPClassUID = header.SOPClassUID
    item.ReferencedSOPInstanceUID = header.SOPInstanceUID
    return item


def coded(code: Any) -> Any:  # noqa: ANN401 - a Code, a pydicom dataset
    """A code as an item of a code sequence."""
    from pydicom.dataset import Dataset

    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = (
        code.value,
        code.scheme_designator,
        code.meaning,
    )
    return item


def write_object(data: Any, path: Path) -> Path:  # noqa: ANN401 - a pydicom dataset
    """Write a dataset to a file, whole or not at all. Raises SacplanError EXPORT-UNWRITABLE."""
    buffer = io.BytesIO()
    data.save_as(buffer, enforce_file_format=True)
    return write_whole(path, buffer.getvalue(), code="EXPORT-UNWRITABLE", what="the DICOM object")
