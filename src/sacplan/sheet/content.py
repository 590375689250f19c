"""What is on the sheet, as plain values: the PDF writer adds nothing to it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import Finding

PRESS_FROM_MM = 2.0
"""From this difference of pressed and taut length on the sheet says PRESS (clinical default)."""


class MarkKind(StrEnum):
    """What a mark on the tape bar stands for."""

    ZERO = "zero"
    FORAMEN = "foramen"
    CUT = "cut"
    NEAR_CUT = "near cut"
    JOIN = "join"


@dataclass(frozen=True, slots=True)
class BarMark:
    """A mark on the tape bar, mm from zero along the tape as it lies on the tissue."""

    kind: MarkKind
    label: str
    s_mm: float


@dataclass(frozen=True, slots=True)
class TapeLine:
    """One tape: lengths in mm, left of midline positive. `cut_mm` is the one to cut (on tissue),
    `printed_mm` the same in whole mm, rounded to the side the surgeon protects."""

    name: str
    zero: str
    lateral_mm: float
    cut_mm: float
    printed_mm: int
    pressed_mm: float
    taut_mm: float
    straight_mm: float
    hollow_mm: float
    u95_mm: float
    image_u95_mm: float
    marks: tuple[BarMark, ...]

    @property
    def must_be_pressed(self) -> bool:
        """A pulled tape would bridge the hollow and land too far caudal."""
        return self.pressed_mm - self.taut_mm > PRESS_FROM_MM

    @property
    def side(self) -> str:
        """Where the tape ends on the transection line, in words."""
        if abs(self.lateral_mm) < 0.05:
            return "midline"
        return f"{abs(self.lateral_mm):.0f} mm {'left' if self.lateral_mm > 0 else 'right'}"


@dataclass(frozen=True, slots=True)
class PatientBlock:
    """Who: empty text where the images are silent."""

    name: str
    patient_id: str
    birth_date: date | None
    sex: str


@dataclass(frozen=True, slots=True)
class SeriesBlock:
    """Which images; spacings in mm, `age_days` None when the images carry no date."""

    modality: str
    study_date: date | None
    age_days: int | None
    study_description: str
    series_description: str
    series_number: int | None
    series_uid: str
    in_plane_mm: tuple[float, float]
    slice_step_mm: float
    slice_thickness_mm: float
    institution: str


@dataclass(frozen=True, slots=True)
class PlaneBlock:
    """The transection plane in the surgeon's terms, mm and degrees. `stepped` tells of the side
    planes of a stepped cut."""

    s_mm: float
    tilt_deg: float
    obliquity_deg: float
    level: str | None
    level_offset_mm: float | None
    level_note: str = ""
    stepped: str = ""


class TableForm(StrEnum):
    """How the rows of a table are set: one below the other, in two columns with a line to write on
    after each, or one after the other as running text."""

    PLAIN = "plain"
    RULED = "ruled"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class DetailTable:
    """A table of the further pages: a title, heads of its columns (none for a list), rows of ready
    words, and a note below. A row whose first cell ends in "!" is set in bold."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    form: TableForm = TableForm.PLAIN


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One line of the review; the value is a name, a date or a digest unless `is_words`."""

    label: str
    value: str
    is_words: bool = False


@dataclass(frozen=True, slots=True)
class StandingBlock:
    """Where the plan stands: the status of every page, the word across it (none where signed), the
    lines of the review, and the text of the QR code."""

    status: str
    watermark: str
    rows: tuple[StandingRow, ...]
    code: str
    signed: str = ""
    """Who signed and when, where that holds."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """RGB pixels (rows, columns, 3) uint8, and the patient letters at left, right, top, bottom.

    Letters stay empty where they are drawn into the pixels already.
    """

    pixels: NDArray[np.uint8]
    caption: str = ""
    letters: tuple[str, str, str, str] = ("", "", "", "")

    def __post_init__(self) -> None:
        pixels = np.asarray(self.pixels)
        if pixels.ndim == 2:
            pixels = np.repeat(pixels[..., None], 3, axis=2)
        if pixels.ndim != 3 or pixels.shape[2] not in {3, 4} or pixels.dtype != np.uint8:
            raise ValueError("a picture is (rows, columns, 3) uint8")
        own = np.array(pixels[..., :3])
        own.setflags(write=False)
        object.__setattr__(self, "pixels", own)


@dataclass(frozen=True, slots=True, eq=False)
class PictureRow:
    """Pictures that stand side by side among the details."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SheetContent:
    """All that is printed. `tapes` has the midline tape first; `findings` the gravest first.
    `mistakes` stand on the first page where they fit, else before the details."""

    standing: StandingBlock
    patient: PatientBlock
    series: SeriesBlock
    zero_statement: str
    disc_statement: str
    tissue_mm: float
    tapes: tuple[TapeLine, ...]
    plane: PlaneBlock
    pictures: tuple[Picture, ...]
    findings: tuple[Finding, ...]
    plan_digest: str
    outline_by: str
    software_version: str
    printed_on: date
    rounding: str = ""
    details: tuple[DetailTable | PictureRow, ...] = ()
    mistakes: DetailTable | None = None

    @property
    def status(self) -> str:
        """What stands in the black field of every page."""
        return self.standing.status

    @property
    def midline(self) -> TapeLine:
        """The tape that the large number and the bar belong to."""
        return self.tapes[0]


def whole_u95(half_width_mm: float) -> str:
    """A 95 % half-width in whole mm; a half goes up, so that it is never told too small."""
    return str(math.floor(round(half_width_mm, 6) + 0.5))


def tenth_mm(length_mm: float) -> str:
    """A length or angle with one decimal, never "-0.0"."""
    text = f"{length_mm:.1f}"
    return "0.0" if text == "-0.0" else text
