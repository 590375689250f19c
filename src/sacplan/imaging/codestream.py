"""Decodes the codestream of a one-image file with nothing but its decoder."""

from __future__ import annotations

# No library reads the header a second time, so a decoding process starts and goes on twice as
# fast.
from io import BytesIO
from struct import Struct
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

RLE = "1.2.840.10008.1.2.5"
JPEG_LS = frozenset({"1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"})
JPEG_2000 = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (90, 91, 201, 202, 203))

_HEAD = Struct("<HHL")
_ITEM, _END = (0xFFFE, 0xE000), (0xFFFE, 0xE0DD)
_MAX_FRAGMENTS = 200_000
_CODESTREAM = 0


class Unusual(Exception):  # noqa: N818 - not an error: a full reader decodes it
    """This way does not fit these pixels."""


def read_codestream(file: BinaryIO, offset: int) -> bytes:
    """The fragments of the only frame, joined; the offset table before them is left out.

    Raises Unusual where they do not follow each other up to the closing delimiter (PS3.5 A.4).
    """
    parts: list[bytes] = []
    for number in range(_MAX_FRAGMENTS):
        file.seek(offset)
        head = file.read(8)
        if len(head) < 8:
            raise Unusual
        *tag, length = _HEAD.unpack(head)
        if tuple(tag) == _END:
            return b"".join(parts)
        if tuple(tag) != _ITEM:
            raise Unusual
        if number:
            parts.append(file.read(length))
        offset += 8 + length
    raise Unusual


def decode_codestream(
    data: bytes,
    syntax: str,
    shape: tuple[int, int],
    *,
    bits_allocated: int,
    bits_stored: int,
    is_signed: bool,
) -> NDArray[Any]:
    """The stored pixels (rows, columns). Raises Unusual for other syntaxes and for pixels whose
    codestream is not as the header says; whatever the decoder raises for damaged ones."""
    if syntax == RLE:
        return _rle(data, shape, bits_allocated, is_signed=is_signed)
    if syntax in JPEG_LS and not is_signed:
        return _jpeg_ls(data, shape, bits_stored)
    if syntax in JPEG_2000:
        return _jpeg_2000(data, shape, bits_stored, is_signed=is_signed)
    raise Unusual


def _rle(
    data: bytes, shape: tuple[int, int], bits_allocated: int, *, is_signed: bool
) -> NDArray[Any]:
    from rle.rle import decode_frame  # type: ignore[import-not-found]

    plain = decode_frame(data, shape[0] * shape[1], bits_allocated, "<")
    kind = "i" if is_signed else "u"
    return np.frombuffer(plain, dtype=f"<{kind}{bits_allocated // 8}").reshape(shape)


def _jpeg_ls(data: bytes, shape: tuple[int, int], bits_stored: int) -> NDArray[Any]:
    import _CharLS  # type: ignore[import-not-found]

    said = _CharLS.read_header(data)
    bits = said["bits_per_sample"]
    if (said["height"], said["width"], said["components"]) != (*shape, 1) or bits > bits_stored:
        raise Unusual
    plain = _CharLS._decode(data)  # noqa: SLF001 - the library's own way in, without its copies
    return np.frombuffer(plain, dtype="<u1" if bits <= 8 else "<u2").reshape(shape)


def _jpeg_2000(
    data: bytes, shape: tuple[int, int], bits_stored: int, *, is_signed: bool
) -> NDArray[Any]:
    import _openjpeg  # type: ignore[import-not-found]

    if not data.startswith(b"\xff\x4f\xff\x51"):
        raise Unusual
    said = _openjpeg.get_parameters(BytesIO(data), _CODESTREAM)
    as_said = (said["rows"], said["columns"]), said["samples_per_pixel"], said["precision"]
    if as_said != (shape, 1, bits_stored) or bool(said["is_signed"]) != is_signed:
        raise Unusual
    failed, plain = _openjpeg.decode(BytesIO(data), _CODESTREAM, as_array=True)
    if failed:
        raise Unusual
    size = 1 if bits_stored <= 8 else 2 if bits_stored <= 16 else 4
    return np.frombuffer(plain, dtype=f"<{'i' if is_signed else 'u'}{size}").reshape(shape)
