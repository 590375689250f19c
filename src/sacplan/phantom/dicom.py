"""A made volume as a series of DICOM files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.charset import convert_encodings
from pydicom.dataset import Dataset, FileMetaDataset
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
from sacplan.phantom.identity import instance_uids, made_uid
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
    neither names nor instance numbers follow the position of the slices. `with_localizer` puts a
    survey picture, a series of its own, among them."""

    compression: str = "none"
    character_set: tuple[str, ...] = ("ISO_IR 192",)
    shuffled_names: bool = True
    reversed_numbers: bool = True
    with_localizer: bool = False

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
    """Writes one file per slice into `folder`; returns their paths in the order of the slices.

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
        _write(path, _slice_dataset(volume, k, number, options), options)
        paths.append(path)
    if options.with_localizer:
        _write_localizer(folder / "PH999999.dcm", volume, options)
    progress.report(1.0, "Writing the DICOM files")
    return paths


def stored_values(volume: ImageVolume, k: int) -> NDArray[np.uint16]:
    """The pixels of slice k (rows, columns) as they lie in the file: unsigned, 12 bits."""
    values = np.rint(volume.voxels[k]).astype(np.int32)
    if volume.is_hounsfield:
        values = values - INTERCEPT
    return np.asarray(np.clip(values, 0, 4095), dtype=np.uint16)


def _slice_dataset(volume: ImageVolume, k: int, number: int, options: WriteOptions) -> Dataset:
    dataset = image_dataset(volume, k, number, options.character_set)
    dataset.PixelData = stored_values(volume, k).tobytes()
    dataset["PixelData"].VR = "OW"
    return dataset


def _write_localizer(path: Path, volume: ImageVolume, options: WriteOptions) -> None:
    """The volume seen through along its columns, the last slice on top."""
    along, down, over = volume.affine[:3, :3].T
    affine = np.eye(4)
    affine[:3, :3] = np.stack([along, -over, down], axis=1)
    slices, rows, _ = volume.voxels.shape
    affine[:3, 3] = volume.index_to_patient([0, (rows - 1) / 2, slices - 1])
    seen = volume.voxels.mean(axis=1, dtype=np.float32)[None, ::-1]
    series = replace(
        volume.series,
        series_uid=made_uid(volume.series.series_uid, "localizer"),
        series_description="Localizer",
        series_number=1,
    )
    depth = float(np.linalg.norm(down)) * rows
    values = np.rint(seen).astype(np.int16)
    picture = ImageVolume(values, affine, series, depth, instance_uids(series, 1))
    dataset = _slice_dataset(picture, 0, 1, options)
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "LOCALIZER"]
    del dataset.SpacingBetweenSlices
    _write(path, dataset, options)


def _write(path: Path, dataset: Dataset, options: WriteOptions) -> None:
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
