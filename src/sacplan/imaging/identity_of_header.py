"""Patient and series as the header of a file names them, in the file's own character set."""

from __future__ import annotations

import warnings
from functools import lru_cache

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.valuerep import TEXT_VR_DELIMS
from pydicom.valuerep import PersonName as DicomName

from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.imaging.header import Header, Tag


def patient_of_header(header: Header) -> Patient:
    """The patient as this file names them."""
    return Patient(
        name=_name(header.values.get(Tag.PATIENT_NAME, b""), _character_set(header)),
        patient_id=_text(header, Tag.PATIENT_ID),
        birth_date=header.day(Tag.BIRTH_DATE),
        sex=header.text(Tag.SEX),
    )


def identity_of_header(header: Header) -> SeriesIdentity:
    """The series as this file names it."""
    number = header.number(Tag.SERIES_NUMBER)
    return SeriesIdentity(
        patient=patient_of_header(header),
        study_uid=header.text(Tag.STUDY),
        series_uid=header.text(Tag.SERIES),
        frame_of_reference_uid=header.text(Tag.FRAME_OF_REFERENCE),
        modality=header.text(Tag.MODALITY),
        study_date=header.day(Tag.STUDY_DATE),
        study_description=_text(header, Tag.STUDY_DESCRIPTION),
        series_description=_text(header, Tag.SERIES_DESCRIPTION),
        series_number=None if number is None else int(number),
        body_part=header.text(Tag.BODY_PART),
        manufacturer=_text(header, Tag.MANUFACTURER),
        institution=_text(header, Tag.INSTITUTION),
        patient_position=header.text(Tag.PATIENT_POSITION),
    )


def _character_set(header: Header) -> tuple[str, ...]:
    return header.texts(Tag.CHARACTER_SET) or ("",)


def _text(header: Header, tag: int) -> str:
    return _decoded(header.values.get(tag, b""), _character_set(header))


@lru_cache(maxsize=512)
def _decoded(value: bytes, character_set: tuple[str, ...]) -> str:
    """Text with its ISO 2022 escapes resolved; bytes that fit nothing become a mark."""
    if not value:
        return ""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            encodings = convert_encodings(list(character_set))
            text: str = decode_bytes(value, encodings, TEXT_VR_DELIMS)
        except (LookupError, ValueError):
            text = value.decode("utf-8", "replace")
    return _printable(text)


@lru_cache(maxsize=512)
def _name(value: bytes, character_set: tuple[str, ...]) -> PersonName:
    if not value:
        return PersonName()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            encodings = convert_encodings(list(character_set))
            name = DicomName(value.rstrip(b" \0"), encodings)
            groups = [name.alphabetic, name.ideographic, name.phonetic]
        except (LookupError, ValueError):
            groups = [*value.decode("utf-8", "replace").split("="), "", "", ""][:3]
    return PersonName(*(_printable(group).rstrip("^") for group in groups))


def _printable(text: str) -> str:
    """Without control characters, which a list or a terminal would obey."""
    return "".join(c for c in text.rstrip("\0") if c.isprintable()).strip()
