"""What follows from a case and a plan: values only, frozen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sacplan.case.case import Case
from sacplan.errors import Finding
from sacplan.geometry.frame import Frame, Points, Vector
from sacplan.geometry.polyline import Curve
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


@dataclass(frozen=True, slots=True, eq=False)
class TapeMeasurement:
    """One tape: its four lengths, its path on the bone and its 95 % uncertainty.

    `u95_mm` is the whole chain up to the mark on the bone, `image_u95_mm` the image side alone.
    `path` runs from zero to `end_mm`; `taut_path` is the pulled tape. `hollow_mm` is the depth
    of the hollow that a taut tape bridges.
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

    def with_findings(self, first: tuple[Finding, ...]) -> Measurements:
        """These measurements with further findings put before their own."""
        return replace(self, findings=(*first, *self.findings))

    def tape(self, name: str) -> TapeMeasurement | None:
        """The tape of that name, where it could be measured."""
        return next((t for t in self.tapes if t.name == name), None)
