"""Reads what the scan needs of one file: its identity, its place in the patient, its pixels."""

from __future__ import annotations

import math
import os
from functools import lru_cache
from struct import Struct
from typing import BinaryIO

from sacplan.case.identity import Patient, SeriesIdentity
from sacplan.imaging.fragments import ends_properly
from sacplan.imaging.instance import Acquisition, Instance, Numbers, PixelFormat
from sacplan.imaging.tag_walker import (
    BY_LIBRARY,
    DEFLATED_LE,
    UNDEFINED,
    RawHeader,
    UnusualHeader,
    walk_file,
)
from sacplan.imaging.text import decode_code, decode_date, decode_name, decode_text

LOSSY_SYNTAXES = frozenset({f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 81, 91, 93, 203)})
Raw = bytes | None

_IDENTITY = (
    0x00080005, 0x00100010, 0x00100020, 0x00100030, 0x00100040, 0x0020000D, 0x0020000E,
    0x00200052, 0x00080060, 0x00080020, 0x00081030, 0x0008103E, 0x00200011, 0x00180015,
    0x00080070, 0x00080080, 0x00185100,
)  # fmt: skip
_PIXELS = (
    0x00280010, 0x00280011, 0x00280002, 0x00280004, 0x00280100, 0x00280101, 0x00280102,
    0x00280103, 0x00280120, 0x00280121,
)  # fmt: skip
_ACQUISITION = (
    0x00080008, 0x00180050, 0x00181120, 0x00281054, 0x00282110, 0x00280301, 0x00281050, 0x00281051,
    0x00200012, 0x00180081, 0x00180086, 0x00200100, 0x00181060, 0x00189087, 0x00080022, 0x00080032,
)  # fmt: skip


def read_header(path: str) -> Instance | None:
    """The image of one file, headers only; None when the file is not DICOM.

    Raises UnusualHeader when it is blank, or DICOM that neither the walker nor pydicom can
    read, and OSError when it cannot be opened.
    """
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - half the time of Path.open
        status = os.fstat(file.fileno())
        raw = walk_or_parse(file, path)
        if raw is None:
            _refuse_blank(file)
            return None
        if raw.pixel_length == UNDEFINED and not raw.inflate_from:
            raw.is_cut_short |= not ends_properly(file, raw.pixel_offset)
    return instance_from(raw, path, status.st_size, status.st_mtime_ns)


def _refuse_blank(file: BinaryIO) -> None:
    """Raises UnusualHeader for a file of nothing, or of zeros as at the start of DICOM files.

    It may be what is left of a slice after a copy that failed.
    """
    file.seek(0)
    if not file.read(132).strip(b"\0"):
        raise UnusualHeader("the file is blank")


def walk_or_parse(file: BinaryIO, path: str) -> RawHeader | None:
    """By the walker, or by pydicom where the walker gives up."""
    try:
        return walk_file(file)
    except UnusualHeader:
        from sacplan.imaging.library_header import parse_with_library

        return parse_with_library(path)


def instance_from(raw: RawHeader, path: str, file_size: int, modified_ns: int) -> Instance:
    """The image described by the raw values of a file."""
    get = raw.values.get
    pixels = _pixel_format(tuple(map(get, _PIXELS)), raw.order, raw.syntax, raw.has_float_pixels)
    return Instance(
        path=path,
        sop_class=decode_code(get(0x00080016)) or decode_code(get(0x00020002)),
        sop_uid=decode_code(get(0x00080018)),
        identity=_identity(tuple(map(get, _IDENTITY))),
        patient_issuer=decode_code(get(0x00100021)),
        pixels=pixels,
        acquisition=_acquisition(tuple(map(get, _ACQUISITION)), raw.syntax),
        position=_decimals(get(0x00200032), 3),
        orientation=_orientation(get(0x00200037)),
        pixel_spacing=_spacing(get(0x00280030)),
        slope=_decimal(get(0x00281053)),
        intercept=_decimal(get(0x00281052)),
        pixel_offset=raw.pixel_offset,
        pixel_length=raw.pixel_length,
        inflate_from=raw.inflate_from,
        file_size=file_size,
        modified_ns=modified_ns,
        is_truncated=_is_truncated(raw, pixels, file_size),
        frames=_whole(get(0x00280008)) or 1,
    )


def _is_truncated(raw: RawHeader, pixels: PixelFormat, file_size: int) -> bool:
    """The file ends before its pixels do, as far as sizes can tell."""
    if raw.is_cut_short:
        return True
    if raw.pixel_offset in {0, BY_LIBRARY}:
        return False
    if raw.pixel_length == UNDEFINED:
        return raw.pixel_offset + 16 > file_size
    if raw.pixel_length < pixels.frame_bytes:
        return True
    return raw.syntax != DEFLATED_LE and raw.pixel_offset + raw.pixel_length > file_size


@lru_cache(maxsize=256)
def _identity(values: tuple[Raw, ...]) -> SeriesIdentity:
    charset, name, patient_id, birth, sex, study, series, frame, modality, *rest = values
    study_date, study_text, series_text, number, body, maker, institution, position = rest
    return SeriesIdentity(
        patient=Patient(
            decode_name(name, charset),
            decode_text(patient_id, charset),
            decode_date(birth),
            decode_code(sex),
        ),
        study_uid=decode_code(study),
        series_uid=decode_code(series),
        frame_of_reference_uid=decode_code(frame),
        modality=decode_code(modality).upper(),
        study_date=decode_date(study_date),
        study_description=decode_text(study_text, charset),
        series_description=decode_text(series_text, charset),
        series_number=_whole(number),
        body_part=decode_code(body),
        manufacturer=decode_text(maker, charset),
        institution=decode_text(institution, charset),
        patient_position=decode_code(position),
    )


@lru_cache(maxsize=256)
def _pixel_format(values: tuple[Raw, ...], order: str, syntax: str, is_float: bool) -> PixelFormat:
    def number(raw: Raw) -> int | None:
        return _unpack[order](raw)[0] if raw and len(raw) >= 2 else None

    rows, columns, samples, allocated, stored, high, sign = (
        number(values[i]) for i in (0, 1, 2, 4, 5, 6, 7)
    )
    allocated, is_signed = allocated or 0, sign == 1
    stored = stored if stored is not None else allocated
    ends = [_padding(raw, order, allocated, is_signed) for raw in values[8:10]]
    known = [end for end in ends if end is not None]
    return PixelFormat(
        rows=rows or 0,
        columns=columns or 0,
        samples=1 if samples is None else samples,
        photometric=decode_code(values[3]),
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=high if high is not None else stored - 1,
        is_signed=is_signed,
        is_float=is_float,
        padding=(min(known), max(known)) if ends[0] is not None else None,
        order=order,
        syntax=syntax,
    )


_unpack = {order: Struct(order + "H").unpack_from for order in "<>"}


def _padding(raw: Raw, order: str, allocated: int, is_signed: bool) -> int | None:
    """A padding value in the sign of the pixels, whatever VR it was written with (PS3.5 A)."""
    size = allocated // 8
    if not raw or size not in {1, 2, 4}:
        return None
    if order == "<":
        return int.from_bytes(raw[:size], "little", signed=is_signed)
    return int.from_bytes(raw[-size:], "big", signed=is_signed)


@lru_cache(maxsize=1024)
def _acquisition(values: tuple[Raw, ...], syntax: str) -> Acquisition:
    image_type, thickness, tilt, rescale_type, lossy, burned, centre, width, *run = values
    return Acquisition(
        image_type=tuple(part.strip().upper() for part in decode_code(image_type).split("\\")),
        run=tuple(_run_value(raw) for raw in run),
        thickness_mm=_decimal(thickness),
        gantry_tilt_deg=_decimal(tilt),
        rescale_type=decode_code(rescale_type).upper(),
        is_lossy=decode_code(lossy) == "01" or syntax in LOSSY_SYNTAXES,
        has_burned_in_text=decode_code(burned).upper() == "YES",
        window=_window(_decimal(centre), _decimal(width)),
    )


def _window(centre: float | None, width: float | None) -> tuple[float, float] | None:
    """Centre and width where both are possible."""
    if centre is None or width is None or abs(centre) > 1e7 or not 0 < width < 1e7:
        return None
    return centre, width


def _run_value(raw: Raw) -> str:
    """Text as written; eight bytes that are no text are the binary b-value."""
    if raw and len(raw) == 8 and (0 in raw or not raw.isascii()):
        return f"{Struct('<d').unpack(raw)[0]:g}"
    return decode_code(raw)


@lru_cache(maxsize=256)
def _orientation(raw: Raw) -> Numbers | None:
    return _decimals(raw, 6)


@lru_cache(maxsize=256)
def _spacing(raw: Raw) -> Numbers | None:
    return _decimals(raw, 2)


def _decimals(raw: Raw, count: int | None = None) -> Numbers | None:
    """Decimal strings; None when missing, malformed, not finite or not `count` of them."""
    if not raw:
        return None
    try:
        numbers = tuple(map(float, raw.rstrip(b" \0").split(b"\\")))
    except ValueError:
        return None
    if count not in {None, len(numbers)} or not all(map(math.isfinite, numbers)):
        return None
    return numbers


def _decimal(raw: Raw) -> float | None:
    numbers = _decimals(raw)
    return numbers[0] if numbers else None


def _whole(raw: Raw) -> int | None:
    number = _decimal(raw)
    return None if number is None or abs(number) > 1e12 else int(number)
