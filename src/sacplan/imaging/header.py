"""What is known of one image file from its header alone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final


class Tag:
    """The DICOM tags that are read, as group << 16 | element (PS3.6)."""

    TRANSFER_SYNTAX: Final = 0x0002_0010
    CHARACTER_SET: Final = 0x0008_0005
    IMAGE_TYPE: Final = 0x0008_0008
    SOP_CLASS: Final = 0x0008_0016
    SOP_INSTANCE: Final = 0x0008_0018
    STUDY_DATE: Final = 0x0008_0020
    MODALITY: Final = 0x0008_0060
    MANUFACTURER: Final = 0x0008_0070
    INSTITUTION: Final = 0x0008_0080
    STUDY_DESCRIPTION: Final = 0x0008_1030
    SERIES_DESCRIPTION: Final = 0x0008_103E
    PATIENT_NAME: Final = 0x0010_0010
    PATIENT_ID: Final = 0x0010_0020
    BIRTH_DATE: Final = 0x0010_0030
    SEX: Final = 0x0010_0040
    BODY_PART: Final = 0x0018_0015
    THICKNESS: Final = 0x0018_0050
    ECHO_TIME: Final = 0x0018_0081
    ECHO_NUMBER: Final = 0x0018_0086
    GANTRY_TILT: Final = 0x0018_1120
    PATIENT_POSITION: Final = 0x0018_5100
    STUDY: Final = 0x0020_000D
    SERIES: Final = 0x0020_000E
    SERIES_NUMBER: Final = 0x0020_0011
    ACQUISITION_NUMBER: Final = 0x0020_0012
    POSITION: Final = 0x0020_0032
    ORIENTATION: Final = 0x0020_0037
    FRAME_OF_REFERENCE: Final = 0x0020_0052
    TEMPORAL_POSITION: Final = 0x0020_0100
    SAMPLES: Final = 0x0028_0002
    PHOTOMETRIC: Final = 0x0028_0004
    FRAMES: Final = 0x0028_0008
    ROWS: Final = 0x0028_0010
    COLUMNS: Final = 0x0028_0011
    PIXEL_SPACING: Final = 0x0028_0030
    BITS_ALLOCATED: Final = 0x0028_0100
    BITS_STORED: Final = 0x0028_0101
    HIGH_BIT: Final = 0x0028_0102
    SIGNED: Final = 0x0028_0103
    PADDING: Final = 0x0028_0120
    PADDING_LIMIT: Final = 0x0028_0121
    WINDOW_CENTRE: Final = 0x0028_1050
    WINDOW_WIDTH: Final = 0x0028_1051
    INTERCEPT: Final = 0x0028_1052
    SLOPE: Final = 0x0028_1053
    RESCALE_TYPE: Final = 0x0028_1054
    LOSSY: Final = 0x0028_2110
    FLOAT_PIXELS: Final = 0x7FE0_0008
    DOUBLE_PIXELS: Final = 0x7FE0_0009
    PIXELS: Final = 0x7FE0_0010


WANTED: Final = frozenset(
    value for name, value in vars(Tag).items() if name.isupper() and value < Tag.FLOAT_PIXELS
)
UNSIGNED_SHORTS: Final = frozenset(
    {
        Tag.SAMPLES,
        Tag.ROWS,
        Tag.COLUMNS,
        Tag.BITS_ALLOCATED,
        Tag.BITS_STORED,
        Tag.HIGH_BIT,
        Tag.SIGNED,
        Tag.PADDING,
        Tag.PADDING_LIMIT,
    }
)


@dataclass(frozen=True, slots=True)
class Header:
    """The elements wanted from one file, and where its pixels lie.

    `values` holds the raw bytes of each element present, binary numbers as little endian.
    `pixel_offset` and `pixel_length` (bytes) are set only where the pixels can be read straight
    from the file; elsewhere a decoder is needed. `truncated` says that the file ends too early.
    """

    path: Path
    size: int
    modified_ns: int
    transfer_syntax: str
    values: dict[int, bytes]
    has_pixels: bool
    pixel_offset: int | None = None
    pixel_length: int | None = None
    truncated: bool = False

    def text(self, tag: int) -> str:
        """A value of the default character set without its padding; empty when missing."""
        return self.values.get(tag, b"").decode("ascii", "replace").strip(" \0\r\n\t")

    def texts(self, tag: int) -> tuple[str, ...]:
        """The parts of a value of several parts."""
        text = self.text(tag)
        return tuple(part.strip() for part in text.split("\\")) if text else ()

    def numbers(self, tag: int, count: int) -> tuple[float, ...] | None:
        """`count` finite decimal numbers (VR DS), or None when they are not just that."""
        parts = self.values.get(tag, b"").split(b"\\")
        if len(parts) != count:
            return None
        try:
            found = tuple(float(part.strip(b" \0")) for part in parts)
        except ValueError:
            return None
        return found if all(map(math.isfinite, found)) else None

    def number(self, tag: int) -> float | None:
        """One finite decimal number (VR DS or IS); None when missing or not a number."""
        found = self.numbers(tag, 1)
        return found[0] if found else None

    def short(self, tag: int) -> int | None:
        """An unsigned 16-bit number (VR US); None when missing."""
        value = self.values.get(tag, b"")
        return int.from_bytes(value[:2], "little") if len(value) >= 2 else None

    def day(self, tag: int) -> date | None:
        """A date (VR DA); None when missing or impossible."""
        digits = self.text(tag).replace(".", "").replace("-", "")
        try:
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        except ValueError:
            return None

    @property
    def frames(self) -> int:
        """Number of Frames, 1 when not stated."""
        return int(self.number(Tag.FRAMES) or 1)


def tag_name(tag: int) -> str:
    """The tag as people write it, such as (0028,1052)."""
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
