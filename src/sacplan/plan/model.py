"""The plan: what the surgeon decided, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from sacplan.geometry.frame import Points, Vector, frozen
from sacplan.geometry.plane import Plane
from sacplan.plan.choices import DEFAULT_CHOICES, Choices
from sacplan.plan.counting import Counting
from sacplan.plan.drawn import DrawnContour, DrawnCurve
from sacplan.plan.laid_series import LaidSeries
from sacplan.plan.outline_source import OutlineSource

PROMONTORY = "promontory"
APEX = "apex"

LANDMARK_TITLES: Mapping[str, str] = MappingProxyType(
    {
        PROMONTORY: "Promontory (front upper edge of S1 bone, midline)",
        "disc_top": "Disc top (most ventral point of the L5/S1 disc)",
        "s1_rear_edge": "S1 rear upper edge, midline",
        **{
            f"s{n}_s{n + 1}_disc": f"S{n}/{n + 1} disc remnant, front, midline" for n in range(1, 5)
        },
        APEX: "Apex (front lower edge of S5)",
        "coccyx_tip": "Coccyx tip",
        **{
            f"s{n}_foramen_{side}": f"S{n} anterior foramen, {side}, centre"
            for n in range(1, 5)
            for side in ("left", "right")
        },
        **{
            f"s{n}_foramen_lower_rim_{side}": f"S{n} anterior foramen, {side}, lower rim"
            for n in range(1, 5)
            for side in ("left", "right")
        },
        **{
            f"s{n}_posterior_foramen_{side}": f"S{n} posterior foramen, {side}"
            for n in range(1, 5)
            for side in ("left", "right")
        },
        "si_joint_end_left": "Caudal end of the SI joint, left",
        "si_joint_end_right": "Caudal end of the SI joint, right",
        "sac_tip": "Tip of the thecal sac",
        "hiatus_apex": "Apex of the sacral hiatus",
        "psis_left": "Posterior superior iliac spine, left",
        "psis_right": "Posterior superior iliac spine, right",
        "ischial_spine_left": "Ischial spine, left",
        "ischial_spine_right": "Ischial spine, right",
        "s2_crest": "Median crest at S2",
    }
)
"""The landmarks the plan format names, in the order they are offered. Others are kept and shown."""


PICKED, CONFIRMED, CORRECTED = "picked", "suggested, confirmed", "suggested, corrected"
"""How a landmark came to its place. Confirmed: suggested, and accepted by a user who looked at it;
corrected: moved by the user from where it was suggested."""


@dataclass(frozen=True, slots=True, eq=False)
class Landmark:
    """A named anatomical point, patient LPS mm. `sd_mm` None means the default for the series.

    `repeats_mm` (n, 3) are further picks of the same point, by the same or another reader: what
    they differ by takes the place of the default.
    """

    position_mm: Vector
    sd_mm: float | None = None
    method: str = PICKED
    series_uid: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)
    repeats_mm: Points = field(default_factory=lambda: np.zeros((0, 3)))

    def __post_init__(self) -> None:
        object.__setattr__(self, "position_mm", frozen(self.position_mm))
        object.__setattr__(self, "repeats_mm", frozen(self.repeats_mm).reshape(-1, 3))
        object.__setattr__(self, "unknown", MappingProxyType(dict(self.unknown)))


@dataclass(frozen=True, slots=True)
class TapeSpec:
    """A tape to be measured: from the landmark `zero` to the transection line, left positive.

    With TRANSECTION_MIDLINE as zero it is a cross-tape: along the line, from the midline out.
    """

    name: str
    zero: str = PROMONTORY
    lateral_mm: float = 0.0


TRANSECTION_MIDLINE = "transection_midline"
"""The zero of a cross-tape: where the transection line crosses the midline."""

DEFAULT_TAPES = (
    TapeSpec("midline"),
    TapeSpec("left", lateral_mm=15.0),
    TapeSpec("right", lateral_mm=-15.0),
    TapeSpec("cross left", TRANSECTION_MIDLINE, 15.0),
    TapeSpec("cross right", TRANSECTION_MIDLINE, -15.0),
)
MOST_TAPES = 24
"""Each is measured at every move of the plane; nobody lays as many."""

DEFAULT_TISSUE_MM = 2.0


@dataclass(frozen=True, slots=True)
class CaseReference:
    """The images a plan belongs to, as DICOM names them."""

    patient_id: str = ""
    study_uid: str = ""
    series_uid: str = ""
    frame_of_reference_uid: str = ""


LETTERS = ("A", "B", "C")
"""What kept cuts are called."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A cut that is kept to be compared: its letter, its plane, and those of a stepped cut."""

    name: str
    plane: Plane
    left: Plane | None = None
    right: Plane | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """All that is saved, undone and signed. `transection` normal points caudally (removed part).

    `transection_left` and `transection_right` make a stepped cut: further planes that take over
    from the central one beyond the lines where they meet it. `counting` None: not answered yet.
    `laid` are further series laid on the one planned on. `outline` None: the program's own outline.
    `not_placed` says of landmarks that are left out why. `candidates` are cuts kept beside the
    plan's own; nothing is measured from them until one is chosen.
    """

    landmarks: Mapping[str, Landmark] = field(default_factory=dict)
    transection: Plane | None = None
    tapes: tuple[TapeSpec, ...] = DEFAULT_TAPES
    tissue_mm: float = DEFAULT_TISSUE_MM
    case: CaseReference | None = None
    unknown: Mapping[str, Any] = field(default_factory=dict)
    transection_left: Plane | None = None
    transection_right: Plane | None = None
    ventral_curve: DrawnCurve | None = None
    contours: tuple[DrawnContour, ...] = ()
    counting: Counting | None = None
    choices: Choices = DEFAULT_CHOICES
    laid: tuple[LaidSeries, ...] = ()
    outline: OutlineSource | None = None
    not_placed: Mapping[str, str] = field(default_factory=dict)
    candidates: tuple[Candidate, ...] = ()

    def __post_init__(self) -> None:
        for name in ("landmarks", "unknown", "not_placed"):
            given = getattr(self, name)
            if not isinstance(given, MappingProxyType):  # else it is another plan's, and unchanged
                object.__setattr__(self, name, MappingProxyType(dict(given)))

    def position(self, name: str) -> Vector | None:
        """Where a landmark lies, patient LPS mm, or None while it is not placed."""
        landmark = self.landmarks.get(name)
        return None if landmark is None else landmark.position_mm

    @property
    def positions(self) -> dict[str, Vector]:
        """Where each placed landmark lies, patient LPS mm."""
        return {name: mark.position_mm for name, mark in self.landmarks.items()}

    def with_landmark(self, name: str, landmark: Landmark | None) -> Plan:
        """This plan with a landmark placed, moved, or (None) taken away."""
        landmarks = dict(self.landmarks)
        if landmark is None:
            landmarks.pop(name, None)
            return replace(self, landmarks=landmarks)
        landmarks[name] = landmark
        reasons = {n: why for n, why in self.not_placed.items() if n != name}
        return replace(self, landmarks=landmarks, not_placed=reasons)
