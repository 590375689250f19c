"""Reads uncompressed pixels straight from the file into memory that is already there."""

from __future__ import annotations

import os
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.imaging.inflate import DAMAGED, raw_inflater
from sacplan.imaging.instance import Instance, printable

_CHUNK = 1 << 20


def read_stored(instance: Instance, into: NDArray[Any]) -> None:
    """Fills `into` (contiguous, of the image's own dtype and byte order) from the file.

    Raises SacplanError FILE-TRUNCATED, FILE-CHANGED or FILE-UNREADABLE.
    """
    target = into.view(np.uint8).reshape(-1).data
    try:
        with open(instance.path, "rb", buffering=0) as file:  # noqa: PTH123 - speed
            check_unchanged(os.fstat(file.fileno()), instance)
            if instance.inflate_from:
                got = _inflate(file, instance, target)
            else:
                file.seek(instance.pixel_offset)
                got = _fill(file, target)
    except OSError as error:
        raise unreadable(instance, error) from error
    except DAMAGED as error:
        raise damaged(instance, f"the deflated data cannot be unpacked ({error})") from error
    if got < len(target):
        raise SacplanError(
            "FILE-TRUNCATED",
            f"{instance.name} ends {len(target) - got} bytes before its pixel data (7FE0,0010) "
            "are complete.",
            "Copy or send the series again from the archive.",
        )


def check_unchanged(status: os.stat_result, instance: Instance) -> None:
    """Raises SacplanError FILE-CHANGED when the file is not the one that was scanned."""
    if (status.st_size, status.st_mtime_ns) != (instance.file_size, instance.modified_ns):
        raise SacplanError(
            "FILE-CHANGED",
            f"{instance.name} was changed after the folder was scanned.",
            "Wait until copying has finished and open the folder again.",
        )


def unreadable(instance: Instance, error: OSError) -> SacplanError:
    """The refusal for a file that cannot be opened or read."""
    return SacplanError(
        "FILE-UNREADABLE",
        f"{printable(instance.path)} cannot be read: {error.strerror or error}.",
        "Check that the disc or drive is still connected and that you may read the file.",
    )


def damaged(instance: Instance, why: str, code: str = "FILE-UNDECODABLE") -> SacplanError:
    """The refusal for pixels that cannot be decoded."""
    return SacplanError(
        code,
        f"{instance.name}: {why}.",
        "Copy or send the series again from the archive, uncompressed if possible.",
    )


def _fill(file: BinaryIO, target: memoryview) -> int:
    got = 0
    while got < len(target):
        count = file.readinto(target[got:])  # type: ignore[attr-defined]
        if not count:
            break
        got += count
    return got


def _inflate(file: BinaryIO, instance: Instance, target: memoryview) -> int:
    """Inflates up to the end of the wanted pixels and no further, a chunk at a time."""
    file.seek(instance.inflate_from)
    inflater = raw_inflater()
    skip, got, rest = instance.pixel_offset, 0, b""
    while got < len(target):
        rest = rest or file.read(_CHUNK)
        if not rest or inflater.eof:
            break
        data = inflater.decompress(rest, _CHUNK)
        rest = inflater.unconsumed_tail
        if skip:
            dropped = min(skip, len(data))
            skip, data = skip - dropped, data[dropped:]
        data = data[: len(target) - got]
        target[got : got + len(data)] = data
        got += len(data)
    return got


def to_native_order(stored: NDArray[Any]) -> NDArray[Any]:
    """The same pixels in the byte order of this machine, swapped in place."""
    if stored.dtype.isnative:
        return stored
    return stored.byteswap(inplace=True).view(stored.dtype.newbyteorder())
