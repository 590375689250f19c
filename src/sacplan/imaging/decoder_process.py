"""The process that decodes compressed pixels: a decoder that crashes ends it, not the window."""

from __future__ import annotations

import os
import signal
import tempfile
import warnings
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sacplan.imaging.codestream import Unusual, decode_codestream, read_codestream

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset

MEMORY_BYTES = 4 << 30
DONE, FAILED = b"+", b"-"


class DecodeJob(NamedTuple):
    """One image to decode: `dtype` and shape are what the header promises. `pixel_offset` is where
    the pixel data of a file of one image begin, 0 where a full reader has to find them."""

    path: str
    frame: int
    syntax: str
    rows: int
    columns: int
    dtype: str
    pixel_offset: int = 0
    bits_stored: int = 0


_PLUGINS = {
    "1.2.840.10008.1.2.5": "pylibjpeg",
    "1.2.840.10008.1.2.4.50": "pillow",
    "1.2.840.10008.1.2.4.80": "pyjpegls",
    "1.2.840.10008.1.2.4.81": "pyjpegls",
    **{f"1.2.840.10008.1.2.4.{n}": "pylibjpeg" for n in (90, 91, 201, 202, 203)},
}
"""Decoders of pydicom by transfer syntax; the others (JPEG lossless, 12-bit JPEG) go to GDCM."""


def serve(connection: Connection) -> None:
    """Answers jobs until None comes or the other side is gone: DONE then pixels, or FAILED."""
    _be_quiet()
    _limit_memory()
    warnings.simplefilter("ignore")
    while True:
        try:
            job = connection.recv()
        except (EOFError, OSError):
            return
        if job is None:
            return
        try:
            pixels = decode(DecodeJob(*job))
        except Exception as error:  # noqa: BLE001 - whatever a decoder raises is told to the parent
            connection.send_bytes(FAILED + f"{type(error).__name__}: {error}"[:300].encode())
        else:
            connection.send_bytes(DONE)
            connection.send_bytes(pixels.view(np.uint8).reshape(-1).data)


def _be_quiet() -> None:
    """Keeps what decoders print off the program's own output, and Control-C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _limit_memory() -> None:
    """A small file must not fill the machine; no core files with pictures of patients."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = MEMORY_BYTES if hard == resource.RLIM_INFINITY else min(hard, MEMORY_BYTES)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def decode(job: DecodeJob) -> NDArray[Any]:
    """The stored pixels (rows, columns) of one image in the promised dtype."""
    try:
        return _as_promised(_decode_alone(job), job)
    except Exception:  # noqa: BLE001 - whatever is odd about it, the full reader has its say
        return _as_promised(_decode_with_reader(job), job)


def _decode_alone(job: DecodeJob) -> NDArray[Any]:
    if job.pixel_offset <= 0:
        raise Unusual
    with open(job.path, "rb") as file:  # noqa: PTH123 - speed
        data = read_codestream(file, job.pixel_offset)
    dtype = np.dtype(job.dtype)
    return decode_codestream(
        data,
        job.syntax,
        (job.rows, job.columns),
        bits_allocated=8 * dtype.itemsize,
        bits_stored=job.bits_stored,
        is_signed=dtype.kind == "i",
    )


def _decode_with_reader(job: DecodeJob) -> NDArray[Any]:
    dataset = _read_file(job.path)
    plugin = _PLUGINS.get(job.syntax)
    if plugin is not None:
        return _by_pydicom(dataset, job, plugin)
    if job.syntax.startswith("1.2.840.10008.1.2.4."):
        return _by_gdcm(dataset, job)
    return _by_pydicom(dataset, job, "")


@lru_cache(maxsize=1)
def _read_file(path: str) -> FileDataset:
    """The file; kept, because the next frame may be in it too."""
    from pydicom import dcmread

    return dcmread(path, force=True)


def _as_promised(pixels: NDArray[Any], job: DecodeJob) -> NDArray[Any]:
    pixels = pixels.reshape(pixels.shape[-2:]) if pixels.ndim > 2 else pixels
    if pixels.shape != (job.rows, job.columns):
        raise ValueError(f"{pixels.shape} pixels where {(job.rows, job.columns)} were promised")
    wanted = np.dtype(job.dtype)
    limits = np.iinfo(wanted)
    if pixels.min() < limits.min or pixels.max() > limits.max:
        raise ValueError(f"decoded values do not fit into {wanted.name}")
    return np.ascontiguousarray(pixels, dtype=wanted)


def _by_pydicom(dataset: FileDataset, job: DecodeJob, plugin: str) -> NDArray[Any]:
    from pydicom.pixels.decoders.base import get_decoder
    from pydicom.uid import UID

    decoder = get_decoder(UID(job.syntax or "1.2.840.10008.1.2"))
    pixels, _ = decoder.as_array(dataset, index=job.frame, raw=True, decoding_plugin=plugin)
    return np.asarray(pixels)


def _by_gdcm(dataset: FileDataset, job: DecodeJob) -> NDArray[Any]:
    """Through SimpleITK, from a file that holds the pixels alone and so cannot be rescaled."""
    import SimpleITK as sitk

    with tempfile.TemporaryDirectory(prefix="sacplan-") as folder:
        path = Path(folder) / "pixels.dcm"
        _pixels_alone(dataset, job).save_as(path, enforce_file_format=True)
        image = sitk.ReadImage(str(path), imageIO="GDCMImageIO")
        return np.array(sitk.GetArrayFromImage(image))


def _pixels_alone(dataset: FileDataset, job: DecodeJob) -> FileDataset:
    """A data set of the one frame, with only what says how its pixels are written."""
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.encaps import encapsulate, generate_frames
    from pydicom.uid import UID, SecondaryCaptureImageStorage, generate_uid

    meta = FileMetaDataset()
    meta.TransferSyntaxUID = UID(job.syntax)
    meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    alone = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    alone.SOPClassUID, alone.SOPInstanceUID = SecondaryCaptureImageStorage, generate_uid()
    alone.StudyInstanceUID = alone.SeriesInstanceUID = generate_uid()
    alone.Modality, alone.PhotometricInterpretation = "OT", "MONOCHROME2"
    for name in ("BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"):
        setattr(alone, name, dataset[name].value)
    alone.Rows, alone.Columns, alone.SamplesPerPixel = job.rows, job.columns, 1
    frames = generate_frames(
        dataset.PixelData, number_of_frames=int(dataset.get("NumberOfFrames") or 1)
    )
    frame = next(data for number, data in enumerate(frames) if number == job.frame)
    alone.PixelData = encapsulate([frame])
    alone["PixelData"].is_undefined_length = True
    return alone
