"""A made volume as a series of DICOM files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.charset import convert_encodings
from pydicom.dataset import FileMetaDataset
from pydicom.uid import (
    UID,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.phantom.dicom_modules import INTERCEPT, image_dataset
from sacplan.phantom.identity import made_uid
from sacplan.progress import NoProgress, Progress

FILE_PATTERN = "PH[0-9][0-9][0-9][0-9][0-9][0-9].dcm"
"""The names of the files that `write_series` writes."""

IMPLEMENTATION_UID = made_uid("implementation")
COMPRESSIONS = {
    "none": ExplicitVRLittleEndian,
    "jpeg-ls": JPEGLSLossless,
    "jpeg-2000": JPEG2000Lossless,
    "rle": RLELossless,
}


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How the files of a series are written. The defaults are meant to catch a careless reader:
    neither names nor instance numbers follow the position of the slices."""

    compression: str = "none"
    character_set: tuple[str, ...] = ("ISO_IR 192",)
    shuffled_names: bool = True
    reversed_numbers: bool = True

    def __post_init__(self) -> None:
        if self.compression not in COMPRESSIONS:
            raise SacplanError(
                "PHANTOM-ARGUMENT",
                f"The compression {self.compression!r} is not known.",
                f"Choose {', '.join(COMPRESSIONS)}.",
            )


def write_series(
    folder: Path,
    volume: ImageVolume,
    options: WriteOptions | None = None,
    progress: Progress | None = None,
) -> list[Path]:
    """Writes one file per slice into `folder`, in the order of the slices; returns their paths.

    Raises SacplanError PHANTOM-NAME when a name cannot be written in the character set, OSError
    when the folder cannot be written.
    """
    options, progress = options or WriteOptions(), progress or NoProgress()
    _check_name(volume, options.character_set)
    folder.mkdir(parents=True, exist_ok=True)
    count = len(volume.voxels)
    names = np.arange(count)
    if options.shuffled_names:
        names = np.random.default_rng(count).permutation(count)
    paths = []
    for k in range(count):
        progress.stop_if_cancelled()
        progress.report(k / count, "Writing the DICOM files")
        number = count - k if options.reversed_numbers else k + 1
        path = folder / f"PH{names[k] + 1:06d}.dcm"
        _write_slice(path, volume, k, number, options)
        paths.append(path)
    progress.report(1.0, "Writing the DICOM files")
    return paths


def stored_values(volume: ImageVolume, k: int) -> NDArray[np.uint16]:
    """The pixels of slice k (rows, columns) as they lie in the file: unsigned, 12 bits."""
    values = np.rint(volume.voxels[k]).astype(np.int32)
    if volume.is_hounsfield:
        values = values - INTERCEPT
    return np.asarray(np.clip(values, 0, 4095), dtype=np.uint16)


def _write_slice(
    path: Path, volume: ImageVolume, k: int, number: int, options: WriteOptions
) -> None:
    dataset = image_dataset(volume, k, number, options.character_set)
    dataset.PixelData = stored_values(volume, k).tobytes()
    dataset["PixelData"].VR = "OW"
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(IMPLEMENTATION_UID)
    meta.ImplementationVersionName = "SACPLAN_MADE"
    dataset.file_meta = meta
    if options.compression != "none":
        # a fresh instance UID would make two runs differ
        dataset.compress(COMPRESSIONS[options.compression], generate_instance_uid=False)
    dataset.save_as(path, enforce_file_format=True)


def _check_name(volume: ImageVolume, character_set: tuple[str, ...]) -> None:
    """Refuse a name that would be written with question marks in it."""
    encodings = convert_encodings(list(character_set))
    name = volume.series.patient.name
    text = name.alphabetic + name.ideographic + name.phonetic
    lost = [c for c in text if not any(_encodes(c, encoding) for encoding in encodings)]
    if lost:
        named = "\\".join(character_set)
        raise SacplanError(
            "PHANTOM-NAME",
            f"The patient's name holds {lost[0]!r}, which {named} (0008,0005) cannot write.",
            "Choose another name or character set.",
        )


def _encodes(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
