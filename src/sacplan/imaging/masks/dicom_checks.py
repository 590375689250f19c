"""Whose a DICOM file of segmentations is, and whether it may be unpacked at all."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.progress import Progress

_ITEMS = (b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00")
_MOST_ITEMS = 1_000_000
_PIECE = 4 * 1024**2
_DEFLATED = b"1.2.840.10008.1.2.1.99"


def check_patient(path: Path, patient_id: str, volume: ImageVolume) -> list[Finding]:
    """MASK-NO-PATIENT where either is silent. Raises MASK-OTHER-PATIENT."""
    own, theirs = volume.series.patient.patient_id.strip(), patient_id.strip()
    if not own or not theirs:
        text = f"{path.name} or the images do not say whose they are; check it is this patient."
        return [Finding("MASK-NO-PATIENT", Severity.CAUTION, text)]
    if own != theirs:
        raise SacplanError(
            "MASK-OTHER-PATIENT",
            f"{path.name} is of patient {theirs[:64]}, the images are of patient {own}.",
            "Choose the segmentation of this patient.",
        )
    return []


def check_study(path: Path, study_uid: str, volume: ImageVolume) -> list[Finding]:
    """MASK-OTHER-STUDY where the file belongs to another study."""
    if study_uid.strip() == volume.series.study_uid:
        return []
    text = f"{path.name} belongs to another study than the images; check that it is the right one."
    return [Finding("MASK-OTHER-STUDY", Severity.CAUTION, text)]


def check_frame(path: Path, frame_uid: str, volume: ImageVolume) -> list[Finding]:
    """MASK-NO-FRAME where either is silent. Raises MASK-OTHER-FRAME."""
    own, theirs = volume.series.frame_of_reference_uid.strip(), frame_uid.strip()
    if not own or not theirs:
        text = f"{path.name} or the images name no frame of reference; check on the slices."
        return [Finding("MASK-NO-FRAME", Severity.CAUTION, text)]
    if own != theirs:
        raise SacplanError(
            "MASK-OTHER-FRAME",
            f"{path.name} was outlined in another frame of reference than these images.",
            "Open the series it was outlined on, or register the two series first.",
        )
    return []


def refuse_crowd(path: Path, most_bytes: int, progress: Progress) -> None:
    """Raises MASK-SIZE for a DICOM file that would take far more room than it does on the disk.

    It is longer than `most_bytes`, or holds more than a million items, once inflated.
    """
    length, items = path.stat().st_size, 0
    if length <= most_bytes:
        length, end = 0, b""
        for piece in _pieces(path, progress):
            length += len(piece)
            items += sum((end + piece).count(item) for item in _ITEMS)
            end = piece[-3:]
            if length > most_bytes or items > _MOST_ITEMS:
                break
    if length > most_bytes or items > _MOST_ITEMS:
        raise SacplanError(
            "MASK-SIZE",
            f"{path.name} holds more than {most_bytes / 1024**2:.0f} MB "
            f"or {_MOST_ITEMS // 1_000_000} million items.",
            "Export only the structures needed, or crop it to the pelvis.",
        )


def _pieces(path: Path, progress: Progress) -> Iterator[bytes]:
    """The data set as it will be parsed: inflated where it is deflated."""
    with path.open("rb") as file:
        start = file.read(_PIECE)
        inflater = None
        if _DEFLATED in start[:1024]:
            behind = _behind_meta(start)
            start, inflater = start[behind:], zlib.decompressobj(-zlib.MAX_WBITS)
        while start:
            progress.stop_if_cancelled()
            if inflater is None:
                yield start
            else:
                while start:
                    yield inflater.decompress(start, _PIECE)
                    start = b"" if inflater.eof else inflater.unconsumed_tail
            start = file.read(_PIECE)


def _behind_meta(start: bytes) -> int:
    """Where the data set begins: behind the group length told by (0002,0000)."""
    at = 132 if start[128:132] == b"DICM" else 0
    return at + 12 + int.from_bytes(start[at + 8 : at + 12], "little")
