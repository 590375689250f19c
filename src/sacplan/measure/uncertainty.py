"""How far a tape length may be off: independent parts, summed in squares."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.measure.repeat_picks import observed_sd
from sacplan.plan.choices import DEFAULT_CHOICES, Choices
from sacplan.plan.model import PROMONTORY, Landmark

Z95 = 1.959964
THIN_MM = 1.0
THICK_MM = 3.0

PICK_SD_MM = (1.0, 2.0)
"""A landmark, on thin and on thick slices. Pelvimetry, five readers (2025): repeatability of +-2.6
to +-5.2 mm on CT is an SD of 0.9 to 1.9 mm."""

END_SD_MM = (0.7, 1.5)
"""The point at which the plane is placed on the curve, on thin and on thick slices."""

SURFACE_SD_MM = (0.3, 0.8)
"""Where the edge of the bone is seen between voxels, on thin and on thick slices. CT surfaces of
seven laboratories, 2018: below 0.8 mm root mean square."""

SCALE_CT, SCALE_MR = 0.003, 0.01
"""The scanner's own scale, a part of the length."""


@dataclass(frozen=True, slots=True)
class LengthUncertainty:
    """Standard deviations, mm, of the parts of one length (docs/decisions/0005 lists sources)."""

    zero: float
    end: float
    scale: float
    surface: float
    marking: float
    stretch: float
    laying: float

    @property
    def image_u95_mm(self) -> float:
        """95 % half-width of the image side: zero, end, scale and surface."""
        return Z95 * float(np.hypot.reduce([self.zero, self.end, self.scale, self.surface]))

    @property
    def u95_mm(self) -> float:
        """95 % half-width of the whole chain to the mark on the front of the bone."""
        return float(np.hypot(self.image_u95_mm, Z95 * self.tape_sd_mm))

    @property
    def tape_sd_mm(self) -> float:
        """SD of what the tape and the hand add: marking, stretch and laying."""
        return float(np.hypot.reduce([self.marking, self.stretch, self.laying]))


def length_uncertainty(
    volume: ImageVolume,
    length_mm: float,
    zero_sd_mm: float | None = None,
    choices: Choices = DEFAULT_CHOICES,
) -> LengthUncertainty:
    """The parts for a length on this volume, between thin (1 mm) and thick (3 mm) slices.

    A quick estimate that serves while the plane moves; `measure.perturb` has the full one.
    `zero_sd_mm` is the zero's own SD (`landmark_sd`), None for that of the promontory by default.
    """
    zero = choices.zero_sd_mm if zero_sd_mm is None else zero_sd_mm
    return LengthUncertainty(
        zero=_between(volume, PICK_SD_MM) if zero is None else zero,
        end=end_sd_mm(volume, choices),
        scale=scale_sd(volume) * length_mm,
        surface=_between(volume, SURFACE_SD_MM),
        marking=choices.marking_sd_mm,
        stretch=choices.stretch_sd_percent / 100 * length_mm,
        laying=choices.laying_sd_mm,
    )


def landmark_sd(
    volume: ImageVolume, name: str, landmark: Landmark, choices: Choices = DEFAULT_CHOICES
) -> tuple[float, str]:
    """The SD of a landmark along any one direction, mm, and where it comes from.

    What the surgeon stated, else what repeated picks show, else the choice for the promontory,
    else the default for the slices.
    """
    if landmark.sd_mm is not None:
        return landmark.sd_mm, "stated"
    seen = observed_sd(landmark)
    if seen is not None:
        return seen.sd_mm, seen.source
    if name == PROMONTORY and choices.zero_sd_mm is not None:
        return choices.zero_sd_mm, "chosen"
    return _between(volume, PICK_SD_MM), f"default for {slice_step_mm(volume):.1f} mm slices"


def end_sd_mm(volume: ImageVolume, choices: Choices = DEFAULT_CHOICES) -> float:
    """The SD of the plane's place along its normal, mm."""
    return _between(volume, END_SD_MM) if choices.end_sd_mm is None else choices.end_sd_mm


def scale_sd(volume: ImageVolume) -> float:
    """The SD of the scanner's scale, as a part of any length."""
    return SCALE_CT if volume.is_hounsfield else SCALE_MR


def surface_sd_mm(volume: ImageVolume, half_range_mm: float) -> float:
    """The SD, mm, that the choice of the bone's edge gives a length.

    `half_range_mm` is by how much moving the edge half a voxel in or out changes it; any edge
    between is as likely, so its SD is half_range / sqrt(3) (GUM 4.3.7). It is not taken below the
    default for the slices: the two are the same cause, seen twice, and do not add.
    """
    return max(half_range_mm / math.sqrt(3.0), _between(volume, SURFACE_SD_MM))


def slice_step_mm(volume: ImageVolume) -> float:
    """The step or the thickness of the slices, whichever is larger, mm."""
    return max(volume.spacing_mm[2], volume.slice_thickness_mm)


def _between(volume: ImageVolume, thin_and_thick: tuple[float, float]) -> float:
    thickness = (slice_step_mm(volume) - THIN_MM) / (THICK_MM - THIN_MM)
    thin, thick = thin_and_thick
    return thin + min(max(thickness, 0.0), 1.0) * (thick - thin)
