"""Reads unusual headers with pydicom, for files the tag walker cannot follow."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from sacplan.imaging.tag_walker import BY_LIBRARY, WANTED, RawHeader, UnusualHeader

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset


def parse_with_library(path: str) -> RawHeader:
    """The wanted values as bytes; pydicom is asked for the pixels later.

    Raises UnusualHeader when pydicom cannot read the file either.
    """
    from pydicom import dcmread

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = dcmread(path, stop_before_pixels=True, force=True, specific_tags=_TAGS)
            return _raw_header(dataset)
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # the system's own; those of pydicom about the content have no number
        raise UnusualHeader(f"{type(error).__name__}: {error}") from error


def _raw_header(dataset: FileDataset) -> RawHeader:
    encoding = dataset.original_encoding
    values = {}
    for tag in WANTED:
        source = dataset.file_meta if tag >> 16 == 2 else dataset
        if tag in source:
            element = source.get_item(tag)
            value = element.value
            if isinstance(value, bytes):
                values[tag] = value
            elif isinstance(value, str):
                values[tag] = value.encode("ascii", "replace")
    return RawHeader(
        values=values,
        order="<" if encoding[1] is not False else ">",
        syntax=str(dataset.file_meta.get("TransferSyntaxUID", "")),
        pixel_offset=BY_LIBRARY,
    )


_TAGS = sorted(tag for tag in WANTED if tag >> 16 != 2)
