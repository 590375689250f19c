"""One image as its header describes it: where it lies and how its pixels are written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from sacplan.case.identity import SeriesIdentity

Numbers = tuple[float, ...]


def printable(path: object) -> str:
    """A path as text for people and JSON: bytes that are no UTF-8 become question marks."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """How the pixels of an image are written (PS3.3 C.7.6.3).

    `padding` is the range of stored values that stand for "no pixel", lowest and highest.
    `order` is "<" or ">" and matters for uncompressed pixels only.
    """

    rows: int = 0
    columns: int = 0
    samples: int = 1
    photometric: str = ""
    bits_allocated: int = 0
    bits_stored: int = 0
    high_bit: int = 0
    is_signed: bool = False
    is_float: bool = False
    padding: tuple[int, int] | None = None
    order: str = "<"
    syntax: str = ""

    @property
    def frame_bytes(self) -> int:
        """The bytes of one uncompressed frame."""
        return (self.rows * self.columns * self.samples * self.bits_allocated + 7) // 8


@dataclass(frozen=True, slots=True)
class Acquisition:
    """What sets one run of images of a series apart from another in the same series.

    Values as written, in the order of RUN_NAMES; and what is told about the picture.
    """

    image_type: tuple[str, ...] = ()
    run: tuple[str, ...] = ()
    thickness_mm: float | None = None
    gantry_tilt_deg: float | None = None
    rescale_type: str = ""
    is_lossy: bool = False
    has_burned_in_text: bool = False
    window: tuple[float, float] | None = None


RUN_NAMES = (
    "acquisition number",
    "echo time",
    "echo number",
    "temporal position",
    "trigger time",
    "diffusion b-value",
    "acquisition date",
    "acquisition time",
)


@dataclass(frozen=True, slots=True, eq=False)
class Instance:
    """One image, a frame of a file: all the scan keeps of it.

    `position` is the patient point of the first voxel, `row` and `column` the unit directions
    along a row and down a column, `pixel_spacing` the steps between rows and between columns
    (PS3.3 C.7.6.2 and 10.7.1.3). None where the file is silent or unreadable. `pixel_offset`,
    `pixel_length` and `inflate_from` as in RawHeader, for this frame.
    """

    path: str
    sop_class: str
    sop_uid: str
    identity: SeriesIdentity
    patient_issuer: str
    pixels: PixelFormat
    acquisition: Acquisition
    position: Numbers | None
    orientation: Numbers | None
    pixel_spacing: Numbers | None
    slope: float | None
    intercept: float | None
    pixel_offset: int
    pixel_length: int
    inflate_from: int
    file_size: int
    modified_ns: int
    is_truncated: bool = False
    frame: int = 0
    frames: int = 1

    @property
    def name(self) -> str:
        """The name of the file, and of the frame where the file has several."""
        name = printable(PurePath(self.path).name)
        return f"{name} frame {self.frame + 1}" if self.frames > 1 else name

    @property
    def is_image(self) -> bool:
        """The file holds pixels."""
        return self.pixels.rows > 0 and self.pixels.columns > 0 and self.pixel_offset != 0
