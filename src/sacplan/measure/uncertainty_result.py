"""How sure the numbers are: what repeated readings through the real pipeline gave."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.case.case import Case
from sacplan.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Spread:
    """A number over many readings: standard deviation, and the shifts of the 2.5 and 97.5 %
    quantiles against the plan's own number (low negative, high positive), in its own unit."""

    sd: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Share:
    """The part (0 to 1) of a length's variance that comes from `source`: a landmark, "plane",
    "surface", "scale", "marking", "stretch" or "laying"."""

    source: str
    part: float


@dataclass(frozen=True, slots=True)
class Bias:
    """A mistake with a direction: `shift_mm` of the mark on the bone, caudal positive, and what it
    harms ("margin" or "root"). Never part of the +-."""

    cause: str
    shift_mm: float
    harms: str


@dataclass(frozen=True, slots=True)
class TapeUncertainty:
    """A tape's pressed length: image side and whole chain as two spreads.

    `surface_half_range_mm` is the systematic part from where the edge of the bone was taken; it is
    contained in both. `u95_mm` and `image_u95_mm` are the 95 % half-widths that are printed.
    """

    name: str
    image: Spread
    whole: Spread
    image_u95_mm: float
    u95_mm: float
    surface_half_range_mm: float
    image_shares: tuple[Share, ...]
    whole_shares: tuple[Share, ...]
    biases: tuple[Bias, ...]


@dataclass(frozen=True, slots=True, eq=False)
class UncertaintyResult:
    """What `runs` readings of `plan` on `case` gave; `failed` of them could not be measured.

    `marks` are (name, spread) of the midline tape's marks, `roots` (landmark, spread) of the signed
    distance to the cut. `sd_sources` are (landmark, sd_mm, where the SD comes from).
    """

    case: Case
    plan: Plan
    runs: int
    failed: int
    tapes: tuple[TapeUncertainty, ...]
    tilt_deg: Spread
    obliquity_deg: Spread
    marks: tuple[tuple[str, Spread], ...]
    roots: tuple[tuple[str, Spread], ...]
    sd_sources: tuple[tuple[str, float, str], ...]

    def tape(self, name: str) -> TapeUncertainty | None:
        """The tape of that name, where it could be measured."""
        return next((t for t in self.tapes if t.name == name), None)
