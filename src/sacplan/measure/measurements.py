"""What follows from a case and a plan: values only, frozen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sacplan.case.case import Case
from sacplan.errors import Finding
from sacplan.geometry.frame import Frame, Points, Vector
from sacplan.geometry.polyline import Curve
from sacplan.measure.consequences import Consequences
from sacplan.measure.posterior import PosteriorCard
from sacplan.measure.removed_volume import DeadSpace, RemovedVolume
from sacplan.plan.model import Plan


@dataclass(frozen=True, slots=True, eq=False)
class Snapped:
    """A landmark brought to the bone surface."""

    name: str
    picked_mm: Vector
    position_mm: Vector
    distance_mm: float


@dataclass(frozen=True, slots=True)
class PlaneReadout:
    """The transection plane in the surgeon's terms (docs/decisions/0005)."""

    s_mm: float
    tilt_deg: float
    obliquity_deg: float
    level: str | None
    level_offset_mm: float | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on the tape's own scale, mm from zero."""

    name: str
    s_mm: float


@dataclass(frozen=True, slots=True)
class FourLengths:
    """Pressed on the bone, on tissue, taut and straight, mm."""

    pressed_mm: float
    on_tissue_mm: float
    taut_mm: float
    straight_mm: float


@dataclass(frozen=True, slots=True)
class FrameFit:
    """How well the midsagittal plane is known: weighted residual of the midline landmarks, mm, the
    pairs' lean against the common left, and the standard deviation of left, degrees. `source`
    and `used` say what it was taken from; `endplate_deg` is the cut's angle to the S1 endplate,
    None without the rear edge of S1."""

    residual_mm: float
    asymmetry_deg: float
    left_sd_deg: float
    source: str
    used: tuple[str, ...]
    endplate_deg: float | None


@dataclass(frozen=True, slots=True, eq=False)
class TapeMeasurement:
    """One tape: its four lengths, its path on the bone and its 95 % uncertainty.

    `u95_mm` is the whole chain up to the mark on the bone, `image_u95_mm` the image side alone.
    `path` runs from zero to `end_mm`; `taut_path` is the pulled tape. `hollow_mm` is the depth
    of the hollow that a taut tape bridges. `turn_rad` is the angle the path turns through: on t mm
    of tissue the tape is t times that shorter than pressed. `from_disc_top` is the same tape from
    the other zero, the disc top, where that is placed. `end_bridged_mm` is the width of the hole
    its end falls over, 0 on bone. `rounded_mm` is what is printed as cut length.
    """

    name: str
    zero: str
    lateral_mm: float
    end_mm: Vector
    pressed_mm: float
    on_tissue_mm: float
    taut_mm: float
    straight_mm: float
    u95_mm: float
    image_u95_mm: float
    hollow_mm: float
    path: Curve
    taut_path: Points
    marks: tuple[Mark, ...]
    turn_rad: float = 0.0
    from_disc_top: FourLengths | None = None
    end_bridged_mm: float = 0.0
    rounded_mm: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Measurements:
    """All numbers and findings for one plan on one case; carries both, so a stale one is told.

    `frame` has rows L, A, S (left, ventral, cranial) and its origin at the promontory. What
    cannot be computed yet is None or empty, with a finding that says what is missing.
    """

    case: Case
    plan: Plan
    frame: Frame | None
    snapped: tuple[Snapped, ...]
    ventral_curve: Curve | None
    transection_line: Points | None
    plane: PlaneReadout | None
    tapes: tuple[TapeMeasurement, ...]
    findings: tuple[Finding, ...]
    frame_fit: FrameFit | None = None
    consequences: Consequences | None = None
    posterior: PosteriorCard | None = None
    removed: RemovedVolume | None = None
    dead_space: DeadSpace | None = None

    def with_findings(self, first: tuple[Finding, ...]) -> Measurements:
        """These measurements with further findings put before their own."""
        return replace(self, findings=(*first, *self.findings))

    def tape(self, name: str) -> TapeMeasurement | None:
        """The tape of that name, where it could be measured."""
        return next((t for t in self.tapes if t.name == name), None)
