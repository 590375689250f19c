"""Names and texts from DICOM bytes in any of the character sets of PS3.5 section 6.1."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import TypeVar

from sacplan.case.identity import PersonName

Answer = TypeVar("Answer")
_TEXT_DELIMITERS = frozenset(b"\n\r\t\f")


def decode_text(raw: bytes | None, character_set: bytes | None) -> str:
    """A text value as people read it; characters that cannot be read become U+FFFD."""
    if not raw:
        return ""
    raw = raw.rstrip(b" \0")
    if _is_plain(raw):
        return raw.decode("ascii").strip()
    return _quietly(lambda: _decode_with_library(raw, character_set)).strip()


def decode_name(raw: bytes | None, character_set: bytes | None) -> PersonName:
    """All three groups of a person name (PS3.5 section 6.2.1.2)."""
    if not raw:
        return PersonName()
    raw = raw.rstrip(b" \0")
    if _is_plain(raw):
        groups = raw.decode("ascii").split("=")
    else:
        groups = _quietly(lambda: _name_groups(raw, character_set))
    padded = [group.strip(" ^") for group in [*groups, "", "", ""]][:3]
    return PersonName(*padded)


def decode_date(raw: bytes | None) -> date | None:
    """A DA value, also in the old form with full stops; None when it is no date."""
    digits = (raw or b"").strip(b" \0").replace(b".", b"")[:8]
    if len(digits) != 8 or not digits.isdigit():
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def decode_code(raw: bytes | None) -> str:
    """A code string, UID or number as written: ASCII without padding."""
    return (raw or b"").decode("ascii", "replace").strip(" \0")


def _is_plain(raw: bytes) -> bool:
    """Needs no character set: ASCII without escape sequences."""
    return raw.isascii() and b"\x1b" not in raw


def _quietly(decode: Callable[[], Answer]) -> Answer:
    """pydicom warns about characters it cannot decode; they are shown as U+FFFD instead."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return decode()


@lru_cache(maxsize=64)
def _encodings(character_set: bytes) -> tuple[str, ...]:
    from pydicom.charset import convert_encodings

    names = [name.strip() for name in decode_code(character_set).split("\\")]
    return tuple(convert_encodings(names))


def _encodings_for(raw: bytes, character_set: bytes | None) -> tuple[str, ...]:
    """The declared character sets; UTF-8 where none is declared and the bytes are UTF-8.

    Without a declaration only ASCII is allowed (PS3.5 section 6.1.2.1), so that any reading of
    other bytes is a guess; of the guesses UTF-8 is the one that cannot match by accident.
    """
    declared = decode_code(character_set)
    if declared in {"", "ISO_IR 6"}:
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            return ("latin_1",)
        return _encodings(b"ISO_IR 192")
    return _encodings(character_set or b"")


def _decode_with_library(raw: bytes, character_set: bytes | None) -> str:
    from pydicom.charset import decode_bytes

    encodings = _encodings_for(raw, character_set)
    return str(decode_bytes(raw, list(encodings), set(_TEXT_DELIMITERS)))


def _name_groups(raw: bytes, character_set: bytes | None) -> list[str]:
    from pydicom.valuerep import PersonName as NameInFile

    name = NameInFile(raw, list(_encodings_for(raw, character_set)))
    return [str(name.alphabetic), str(name.ideographic), str(name.phonetic)]
