"""The posterior card: how the line is found again from behind, with the patient prone."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.geometry.frame import Vector
from sacplan.geometry.polyline import Curve
from sacplan.measure.k_wire import KWire


@dataclass(frozen=True, slots=True)
class DorsalDistance:
    """From `landmark` to the cut's dorsal exit on the midline, mm, caudal positive.

    `along_bone`: measured along the dorsal midline of the bone; else straight.
    """

    landmark: str
    distance_mm: float
    along_bone: bool


@dataclass(frozen=True, slots=True)
class NearForamen:
    """The posterior foramen of `side` nearest to the cut: how far caudal of it the cut lies, mm."""

    landmark: str
    side: str
    distance_mm: float


@dataclass(frozen=True, slots=True, eq=False)
class PosteriorCard:
    """Patient LPS, mm, degrees.

    `exit_mm` (3,) is where the cut leaves the bone on the dorsal midline, `thickness_mm` the way
    there from the ventral crossing. `psis_line_mm`: from the line between the PSIS to the exit,
    caudal positive. `shift_mm_per_deg`: how far the exit moves cranially for one degree more tilt,
    on this bone, None where the dorsal midline ends too near; `simple_shift_mm_per_deg`: thickness
    times one degree in radians. `without_bone_mm` are the places beside the midline, left
    positive, where a wire would find no hold. `missing` names landmarks that would add a line.
    """

    exit_mm: Vector
    thickness_mm: float
    distances: tuple[DorsalDistance, ...]
    psis_line_mm: float | None
    foramina: tuple[NearForamen, ...]
    shift_mm_per_deg: float | None
    simple_shift_mm_per_deg: float
    wires: tuple[KWire, ...]
    dorsal_curve: Curve
    without_bone_mm: tuple[float, ...] = ()
    missing: tuple[str, ...] = ()
