"""Reads the header of one file: by the walker where that suffices, by pydicom elsewhere."""

from __future__ import annotations

import os
import warnings
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Final

import pydicom
from pydicom.dataelem import RawDataElement

from sacplan.imaging.header import UNSIGNED_SHORTS, WANTED, Header, Tag
from sacplan.imaging.tag_walker import (
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    MoreNeededError,
    TagWalker,
    UnusualFileError,
    WalkedFile,
)

_FIRST_READ: Final = 8 * 1024
_LONGEST_HEADER: Final = 8 * 1024 * 1024
_LONGEST_DEFLATED: Final = 1024 * 1024  # unpacks to a gigabyte at the very worst
_PIXEL_TAGS: Final = (Tag.FLOAT_PIXELS, Tag.DOUBLE_PIXELS, Tag.PIXELS)


class NotDicomError(Exception):
    """The file is no DICOM file."""


class DamagedFileError(Exception):
    """The file begins as DICOM and cannot be read further."""


def read_header(path: Path) -> Header:
    """The header of the file at `path`, opened for reading only.

    Raises NotDicomError, DamagedFileError, or OSError when the file cannot be opened.
    """
    with path.open("rb", buffering=0) as stream:
        status = os.fstat(stream.fileno())
        data = stream.read(_FIRST_READ)
        if not _looks_like_dicom(data):
            raise NotDicomError
        try:
            walked = _walk(stream, data, status.st_size)
        except (UnusualFileError, ValueError, IndexError):
            walked = _parse_fully(stream, data, status.st_size)
    return Header(
        path=path,
        size=status.st_size,
        modified_ns=status.st_mtime_ns,
        transfer_syntax=walked.transfer_syntax,
        values=walked.values,
        has_pixels=walked.has_pixels,
        pixel_offset=walked.pixel_offset,
        pixel_length=walked.pixel_length,
        truncated=walked.truncated,
    )


def _looks_like_dicom(data: bytes) -> bool:
    """Part 10 preamble, or a first element of group 2 or 8 that is no plain text (PS3.10 7.1)."""
    if len(data) < 16:
        return False
    if data[128:132] == b"DICM":
        return True
    group = data[:2]
    if group == b"\0\x08":
        return data[2] == 0 and data[4:6].isalpha()
    if group not in {b"\x02\0", b"\x08\0"} or data[3] > 1:
        return False
    return data[4:6].isalpha() or int.from_bytes(data[4:8], "little") < 256


def _walk(stream: Any, data: bytes, size: int) -> WalkedFile:  # noqa: ANN401 - raw file object
    while True:
        try:
            return TagWalker(data, size).walk()
        except MoreNeededError:
            if len(data) >= _LONGEST_HEADER:
                raise UnusualFileError from None
            more = stream.read(len(data) * 7)
            if not more:
                raise UnusualFileError from None
            data += more


def _parse_fully(stream: BinaryIO | Any, data: bytes, size: int) -> WalkedFile:  # noqa: ANN401
    """The same by pydicom, for big endian, deflated and all that is not plain."""
    if data[128:132] == b"DICM" and b"1.2.840.10008.1.2.1.99" in data and size > _LONGEST_DEFLATED:
        raise DamagedFileError
    stream.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = _parsed(stream, data)
            return _taken(dataset)
    except (OSError, MemoryError):
        raise
    except Exception as error:  # a damaged file makes the parser fail in any way
        raise DamagedFileError from error


def _parsed(stream: Any, data: bytes) -> pydicom.Dataset:  # noqa: ANN401 - raw file object
    has_preamble = data[128:132] == b"DICM"
    tags: list[Any] = [*WANTED]
    dataset = pydicom.dcmread(
        BytesIO(stream.read()),
        force=not has_preamble,
        specific_tags=[*tags, *_PIXEL_TAGS],
        defer_size=None,
    )
    return dataset


def _taken(dataset: pydicom.Dataset) -> WalkedFile:
    meta = getattr(dataset, "file_meta", None)
    syntax = str(meta.get("TransferSyntaxUID", "")) if meta is not None else ""
    implicit, little = dataset.original_encoding
    if not syntax:
        syntax = IMPLICIT_LITTLE if implicit else EXPLICIT_LITTLE if little else EXPLICIT_BIG
    walked = WalkedFile(transfer_syntax=syntax)
    for tag in WANTED:
        if tag in dataset and tag != Tag.TRANSFER_SYNTAX:
            walked.values[tag] = _raw_value(dataset.get_item(tag), tag, little=bool(little))
    walked.has_pixels = any(tag in dataset for tag in _PIXEL_TAGS)
    for tag in _PIXEL_TAGS[:2]:
        if tag in dataset:
            walked.values[tag] = b"present"
    return walked


def _raw_value(element: Any, tag: int, *, little: bool) -> bytes:  # noqa: ANN401 - two kinds
    """The bytes of an element as the walker would give them."""
    value = element.value
    if tag in UNSIGNED_SHORTS:
        if isinstance(element, RawDataElement):
            raw = bytes(value or b"")[:2]
            return raw if element.is_little_endian and little else raw[::-1]
        return int(value).to_bytes(2, "little", signed=int(value) < 0)
    if isinstance(value, bytes):
        return value
    if value is None:
        return b""
    if isinstance(value, pydicom.multival.MultiValue | list | tuple):
        return "\\".join(str(part) for part in value).encode("ascii", "replace")
    return str(value).encode("utf-8", "replace")
