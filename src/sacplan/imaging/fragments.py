"""Checks that the fragments of compressed pixel data are all there."""

from __future__ import annotations

from struct import Struct
from typing import BinaryIO

_HEAD = Struct("<HHL")
_GROUP, _ITEM, _END = 0xFFFE, 0xE000, 0xE0DD
_MAX_FRAGMENTS = 200_000


def ends_properly(file: BinaryIO, offset: int) -> bool:
    """The items from `offset` follow each other up to the closing delimiter (PS3.5 A.4).

    Decoders make a picture of half a slice without a word, so this is the only sure sign of a
    compressed file that was cut.
    """
    for _ in range(_MAX_FRAGMENTS):
        file.seek(offset)
        head = file.read(8)
        if len(head) < 8:
            return False
        group, element, length = _HEAD.unpack(head)
        if group == _GROUP and element == _END:
            return True
        if group != _GROUP or element != _ITEM:
            return False
        offset += 8 + length
    return False
