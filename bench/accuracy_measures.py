"""What the accuracy bench holds against the truth: one line for each number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from sacplan.geometry.plane import Plane
from sacplan.measure.measurements import Measurements, TapeMeasurement
from sacplan.phantom.tape_truth import TapeTruth
from sacplan.phantom.truth import Truth

TISSUE_MM = 2.0
SIDES = {"midline": 0.0, "left": 15.0, "right": -15.0}


@dataclass(frozen=True)
class Asked:
    """One plane on one phantom: what was measured, and what is true."""

    found: Measurements
    truth: Truth
    plane: Plane
    s_mm: float
    tilt_deg: float
    obliquity_deg: float


Number = Callable[[Asked], float | None]
"""Measured less true; None where it was not measured."""

_LENGTHS: dict[str, Callable[[TapeMeasurement, TapeTruth], float]] = {
    "pressed": lambda tape, true: tape.pressed_mm - true.pressed_mm,
    "on tissue": lambda tape, true: tape.on_tissue_mm - true.on_tissue_mm(TISSUE_MM),
    "taut": lambda tape, true: tape.taut_mm - true.taut_mm,
    "straight": lambda tape, true: tape.straight_mm - true.straight_mm,
    "end point": lambda tape, true: float(np.linalg.norm(tape.end_mm - true.end_mm)),
}

NUMBERS: dict[str, Number] = {
    "cut s": lambda a: a.found.plane and a.found.plane.s_mm - a.s_mm,
    "tilt (deg)": lambda a: a.found.plane and a.found.plane.tilt_deg - a.tilt_deg,
    "obliquity (deg)": lambda a: a.found.plane and a.found.plane.obliquity_deg - a.obliquity_deg,
    "endplate (deg)": lambda a: _less(
        a.found.frame_fit and a.found.frame_fit.endplate_deg, _endplate_deg(a)
    ),
    "left axis (deg)": lambda a: a.found.frame and _angle_deg(a),
    "thickness": lambda a: _less(
        a.found.posterior and a.found.posterior.thickness_mm, a.truth.thickness_mm(a.plane)
    ),
    "margin": lambda a: _less(
        _margin(a.found), a.truth.tumour_mm(a.plane) if a.truth.spec.tumour else None
    ),
    "sac": lambda a: _less(
        a.found.consequences and a.found.consequences.sac and a.found.consequences.sac.distance_mm,
        -a.plane.signed_distance(a.truth.landmarks["sac_tip"]),
    ),
    "level offset": lambda a: _less(
        a.found.plane and a.found.plane.level_offset_mm, _level_offset(a)
    ),
}


# A tape that ends on the flank of a ridge has a true length on tissue by the parallel curve of the
# bone itself; that of the program is the stiffer tape's. They are told apart.
_BY_DIRECTION = ("tilt (deg)", "obliquity (deg)")
"""Angles to the direction of the curve: on the flank of a ridge there is no one direction."""


def _on_a_ridge(asked: Asked) -> bool:
    ridges, s = asked.truth.face.ridges, asked.s_mm
    on_lip = ridges.lip_mm > 0 and s < 18
    return on_lip or (ridges.step_mm > 0 and abs(s - asked.truth.levels_mm[0]) < 16)


def errors(asked: Asked) -> Iterator[tuple[str, float]]:
    """Name and error, mm or degrees, of everything that was measured."""
    for side, lateral in SIDES.items():
        tape = asked.found.tape(side)
        if tape is None:
            continue
        true = asked.truth.lateral(asked.plane, lateral)
        where = "on a ridge: " if _on_a_ridge(asked) else ""
        for name, length in _LENGTHS.items():
            yield f"{where}{name}, {side}", length(tape, true)
    for side, lateral in (("cross left", 15.0), ("cross right", -15.0)):
        tape = asked.found.tape(side)
        if tape is not None:
            end = asked.truth.line(asked.plane).point_at(lateral)
            yield f"end point, {side}", float(np.linalg.norm(tape.end_mm - end))
    yield from _marks(asked)
    for name, number in NUMBERS.items():
        if name in _BY_DIRECTION and _on_a_ridge(asked):
            continue
        value = number(asked)
        if value is not None and np.isfinite(value):
            yield name, float(value)


def _marks(asked: Asked) -> Iterator[tuple[str, float]]:
    tape = asked.found.tape("midline")
    if tape is None:
        return
    for mark in tape.marks:
        n = next((n for n in range(1, 5) if mark.name == f"s{n}_s{n + 1}_disc"), None)
        if n is not None:
            yield "mark, remnant", mark.s_mm - asked.truth.levels_mm[n - 1]
        if mark.name in (f"s{m}_foramen" for m in range(1, 5)):
            rim = asked.truth.landmarks[f"{mark.name}_lower_rim_left"]
            yield "mark, foramen", mark.s_mm - asked.truth.foot_s(rim)


def _less(found: float | None, true: float | None) -> float | None:
    return None if found is None or true is None else found - true


def _margin(found: Measurements) -> float | None:
    consequences = found.consequences
    return consequences.margin.plane_mm if consequences and consequences.margin else None


def _angle_deg(asked: Asked) -> float:
    frame = asked.found.frame
    if frame is None:
        return float("nan")
    cosine = float(frame.axes[0] @ asked.truth.frame.axes[0])
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))


def _endplate_deg(asked: Asked) -> float:
    """Between the cut and the endplate in the midsagittal plane, positive where the dorsal exit is
    nearer to the endplate."""
    body = asked.plane.normal @ asked.truth.pose.rotation
    arcs = asked.truth.face.arcs
    heading = np.arctan2(body[1], -body[2])
    return float(np.degrees(heading - arcs.heading_at(0.0)))


def _level_offset(asked: Asked) -> float | None:
    plane = asked.found.plane
    names = ("S1/2", "S2/3", "S3/4", "S4/5")
    if plane is None or plane.level not in names:
        return None
    return asked.s_mm - asked.truth.levels_mm[names.index(plane.level)]
