"""Walks the tags of a DICOM file and keeps the few that geometry, rescale and identity need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from struct import Struct
from typing import Any, BinaryIO, NamedTuple

from sacplan.imaging.inflate import DAMAGED, raw_inflater

IMPLICIT_LE = "1.2.840.10008.1.2"
EXPLICIT_LE = "1.2.840.10008.1.2.1"
DEFLATED_LE = "1.2.840.10008.1.2.1.99"
EXPLICIT_BE = "1.2.840.10008.1.2.2"

PIXEL_DATA = 0x7FE00010
FLOAT_PIXEL_DATA = (0x7FE00008, 0x7FE00009)
UNDEFINED = 0xFFFFFFFF
BY_LIBRARY = -1

WANTED = frozenset(
    {0x00020002, 0x00020010}
    | {0x00080000 + e for e in (5, 8, 0x16, 0x18, 0x20, 0x21, 0x22, 0x32, 0x60, 0x70, 0x80)}
    | {0x00081030, 0x0008103E}
    | {0x00100010, 0x00100020, 0x00100021, 0x00100030, 0x00100040}
    | {0x00180015, 0x00180050, 0x00180081, 0x00180086, 0x00181060, 0x00181120, 0x00185100}
    | {0x00189087}
    | {0x00200000 + e for e in (0x0D, 0x0E, 0x11, 0x12, 0x13, 0x32, 0x37, 0x52, 0x100)}
    | {0x00280000 + e for e in (2, 4, 8, 0x10, 0x11, 0x30, 0x34)}
    | {0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x00280120, 0x00280121, 0x00280301}
    | {0x00281050, 0x00281051, 0x00281052, 0x00281053, 0x00281054, 0x00282110}
)
_SHORT = frozenset(b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
_LONG = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
_ALL = _SHORT | _LONG
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_PREFIXES = (16 << 10, 512 << 10, 16 << 20)
_MAX_DEPTH = 16


class UnusualHeader(Exception):  # noqa: N818 - not an error: the file is read another way
    """The walker cannot follow this header; a full reader may."""


class _NeedMore(Exception):  # noqa: N818 - not an error: a longer part is read next
    """The header goes on behind the part of the file that was read."""


class _Encoding(NamedTuple):
    """How tags are written: `tag` unpacks group and element, `short` and `long` a length, `head`
    all of an element's first eight bytes."""

    has_vr: bool
    head: Callable[[bytes, int], tuple[Any, ...]]
    tag: Callable[[bytes, int], tuple[Any, ...]]
    short: Callable[[bytes, int], tuple[Any, ...]]
    long: Callable[[bytes, int], tuple[Any, ...]]


_ENCODINGS = {
    (has_vr, order): _Encoding(
        has_vr,
        Struct(order + ("HH2sH" if has_vr else "HHL")).unpack_from,
        Struct(order + "HH").unpack_from,
        Struct(order + "H").unpack_from,
        Struct(order + "L").unpack_from,
    )
    for has_vr in (True, False)
    for order in "<>"
}


@dataclass(slots=True)
class RawHeader:
    """The wanted values of one file as bytes, and where its pixels lie.

    `order` is "<" or ">". `pixel_offset` counts from the start of the file, or of the inflated
    stream that starts at byte `inflate_from`; it is 0 without pixel data and BY_LIBRARY when
    a full reader must find the pixels. `pixel_length` is UNDEFINED for compressed frames.
    `is_cut_short`: the file ends within its header.
    """

    values: dict[int, bytes] = field(default_factory=dict)
    order: str = "<"
    syntax: str = IMPLICIT_LE
    pixel_offset: int = 0
    pixel_length: int = 0
    has_float_pixels: bool = False
    inflate_from: int = 0
    is_cut_short: bool = False


def walk_file(file: BinaryIO) -> RawHeader | None:
    """The raw header of an open file; None when it is not DICOM.

    Reads the first 16 kB, and more only where the header is longer. Raises UnusualHeader when
    the tags cannot be followed.
    """
    for wanted in _PREFIXES:
        file.seek(0)
        prefix = file.read(wanted)
        try:
            return _walk(prefix, is_whole=len(prefix) < wanted)
        except _NeedMore:
            continue
    raise UnusualHeader("the header is longer than 16 MB")


def _walk(prefix: bytes, *, is_whole: bool) -> RawHeader | None:
    """DICOM PS3.10 section 7.1: preamble, group 0002, data set; the preamble may be missing."""
    header = RawHeader()
    start = 132 if prefix[128:132] == b"DICM" else 0
    if not start and not _looks_like_data_set(prefix):
        return None
    try:
        if prefix[start : start + 2] == b"\x02\x00":
            start = _follow(prefix, start, header, _ENCODINGS[True, "<"], only_meta=True)
            syntax = header.values.get(0x00020010, b"").decode("ascii", "replace").strip(" \0")
            header.syntax = syntax or IMPLICIT_LE
        if header.syntax == DEFLATED_LE:
            header.inflate_from = start
            prefix, is_whole = _inflated(prefix[start:], is_whole=is_whole)
            start = 0
        elif prefix[start : start + 2] == b"\x00\x08":
            header.syntax = EXPLICIT_BE
        header.order = ">" if header.syntax == EXPLICIT_BE else "<"
        has_vr = prefix[start + 4 : start + 6] in _ALL
        _follow(prefix, start, header, _ENCODINGS[has_vr, header.order])
    except _NeedMore:
        if not is_whole:
            raise
        header.is_cut_short = True
    if not header.pixel_offset and not is_whole:
        raise _NeedMore
    return header


def _inflated(deflated: bytes, *, is_whole: bool) -> tuple[bytes, bool]:
    """The start of a deflated data set, never more than 64 times its input."""
    inflater = raw_inflater()
    try:
        data = inflater.decompress(deflated, 64 * len(deflated) + 64)
    except DAMAGED as error:
        raise UnusualHeader(str(error)) from error
    return data, inflater.eof or (is_whole and not inflater.unconsumed_tail)


def _looks_like_data_set(prefix: bytes) -> bool:
    """Group 0002 or 0008 first, with a known VR, or with a short length where there is no VR."""
    if prefix[:2] in {b"\x02\x00", b"\x08\x00"} and prefix[3:4] == b"\0":
        return prefix[4:6] in _ALL or prefix[5:8] == b"\0\0\0"
    return prefix[:3] == b"\x00\x08\x00" and prefix[4:6] in _ALL


def _follow(  # noqa: C901 - one flat loop: it runs a hundred times a file
    data: bytes, pos: int, header: RawHeader, encoding: _Encoding, *, only_meta: bool = False
) -> int:
    """Follows the elements from `pos` up to the pixel data, or to the end of group 0002."""
    has_vr, head_at, long_at = encoding.has_vr, encoding.head, encoding.long
    size, values = len(data), header.values
    while pos + 8 <= size:
        value, vr = pos + 8, b""
        if has_vr:
            group, element, vr, length = head_at(data, pos)
        else:
            group, element, length = head_at(data, pos)
        if only_meta and group != 2:
            return pos
        if has_vr and vr not in _SHORT:
            if vr not in _LONG:
                raise UnusualHeader(f"no value representation at byte {pos}")
            if pos + 12 > size:
                raise _NeedMore
            length, value = long_at(data, value)[0], pos + 12
        tag = group << 16 | element
        if group == 0x7FE0 and (tag == PIXEL_DATA or tag in FLOAT_PIXEL_DATA):
            header.pixel_offset, header.pixel_length = value, length
            header.has_float_pixels = tag != PIXEL_DATA
            return pos
        if length == UNDEFINED:
            inner = _ENCODINGS[False, "<"] if vr == b"UN" else encoding
            pos = _behind_items(data, value, inner, 0)
            continue
        pos = value + length
        if tag in WANTED:
            values[tag] = data[value:pos]
    if pos != size:
        raise _NeedMore
    return pos


def _behind_items(data: bytes, pos: int, encoding: _Encoding, depth: int) -> int:
    """The byte behind a sequence of undefined length that starts at `pos` (PS3.5 section 7.5)."""
    if depth > _MAX_DEPTH:
        raise UnusualHeader("sequences nested too deep")
    while pos + 8 <= len(data):
        tag, length = _item_at(data, pos, encoding)
        pos += 8
        if tag == _SEQUENCE_END:
            return pos
        if tag != _ITEM:
            raise UnusualHeader(f"no item at byte {pos - 8}")
        pos = _behind_item(data, pos, encoding, depth) if length == UNDEFINED else pos + length
    raise _NeedMore


def _behind_item(data: bytes, pos: int, encoding: _Encoding, depth: int) -> int:
    """The byte behind an item of undefined length whose elements start at `pos`."""
    while pos + 8 <= len(data):
        tag, length = _item_at(data, pos, encoding)
        if tag == _ITEM_END:
            return pos + 8
        value, inner = pos + 8, encoding
        if encoding.has_vr:
            vr = data[pos + 4 : pos + 6]
            if vr in _SHORT:
                length = encoding.short(data, pos + 6)[0]
            elif vr not in _LONG:
                raise UnusualHeader(f"no value representation at byte {pos}")
            elif pos + 12 > len(data):
                break
            else:
                length, value = encoding.long(data, value)[0], pos + 12
            inner = _ENCODINGS[False, "<"] if vr == b"UN" else encoding
        undefined = length == UNDEFINED
        pos = _behind_items(data, value, inner, depth + 1) if undefined else value + length
    raise _NeedMore


def _item_at(data: bytes, pos: int, encoding: _Encoding) -> tuple[int, int]:
    """Tag and 32-bit length at `pos`: items have no VR in any encoding."""
    group, element = encoding.tag(data, pos)
    return group << 16 | element, encoding.long(data, pos + 4)[0]
