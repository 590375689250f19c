"""What a tape is laid on: frame, ventral curve and face; kept while only the plane moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sacplan.case.case import Case, SacrumOutline
from sacplan.errors import Finding, SacplanError
from sacplan.geometry.closest import closest_point
from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import Curve
from sacplan.measure.measurements import Snapped
from sacplan.measure.sacral_frame import SacralFrame, sacral_frame
from sacplan.measure.tape_face import TapeFace, tape_face
from sacplan.measure.uncertainty import landmark_sd
from sacplan.measure.ventral_curve import ventral_curve
from sacplan.plan.model import APEX, PROMONTORY, Plan

_FACING = -0.2
"""The least cosine between a face's normal and the ventral direction that a tape can touch."""

_Positions = tuple[tuple[str, tuple[float, float, float], float], ...]
"""Name, place and SD of every landmark."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """`curve` has s = 0 at the promontory, caudal positive. `face` is the front of the bone as a
    tape feels it, None where the curve was drawn and no bone is outlined; `felt` tells where it is
    not the outlined bone itself, None where that was not asked."""

    frame: SacralFrame
    curve: Curve
    face: TriangleMesh | None
    snapped: tuple[Snapped, ...]
    findings: tuple[Finding, ...] = ()
    felt: TapeFace | None = None

    @property
    def zero(self) -> Vector:
        """The promontory on the bone, patient LPS mm."""
        return np.asarray(self.curve.points[0])


def frame_of(case: Case, plan: Plan) -> SacralFrame:
    """The sacral frame of a plan on a case. Raises SacplanError where landmarks are missing."""
    axis = None if case.sacrum is None else case.sacrum.left_axis
    symmetry = None if axis is None else (float(axis[0]), float(axis[1]), float(axis[2]))
    return _frame(_key(case, plan), symmetry)


def ground_of(case: Case, plan: Plan) -> Ground:
    """The ground of a plan on a case. Raises SacplanError where landmarks or bone are missing."""
    if case.sacrum is None:
        raise SacplanError(
            "SACRUM-MISSING",
            "The sacrum is not outlined yet.",
            "Place promontory and apex; the outline is made from them.",
        )
    return _bone_ground(case.sacrum, _key(case, plan), plan.choices.tape_width_mm)


def ground_on(
    face: TriangleMesh, positions: Mapping[str, Vector], symmetry_axis: Vector | None
) -> Ground:
    """The ground on a ready face for landmark positions, nothing kept: for repeated readings.

    `face` is `Ground.face` of the plan itself: what a tape feels does not depend on where within a
    few mm a landmark is read."""
    frame = sacral_frame(positions, symmetry_axis)
    return Ground(frame, ventral_curve(face, frame, positions[APEX]), face, ())


def touchable(surface: TriangleMesh, frame: SacralFrame) -> TriangleMesh:
    """The part of a bone that faces a tape: less than half has to be cut at every move."""
    return surface.facing(frame.ventral, _FACING)


def _key(case: Case, plan: Plan) -> _Positions:
    return tuple(
        (
            name,
            (float(mark.position_mm[0]), float(mark.position_mm[1]), float(mark.position_mm[2])),
            landmark_sd(case.volume, name, mark, plan.choices)[0],
        )
        for name, mark in sorted(plan.landmarks.items())
    )


@lru_cache(maxsize=16)
def _frame(key: _Positions, symmetry: tuple[float, float, float] | None) -> SacralFrame:
    positions, sds = _unpacked(key)
    axis = None if symmetry is None else np.array(symmetry)
    return sacral_frame(positions, axis, sd_mm=sds)


def _unpacked(key: _Positions) -> tuple[dict[str, Vector], dict[str, float]]:
    positions = {name: np.array(place) for name, place, _ in key}
    return positions, {name: sd for name, _, sd in key}


@lru_cache(maxsize=16)
def _bone_ground(sacrum: SacrumOutline, key: _Positions, tape_width_mm: float) -> Ground:
    positions, sds = _unpacked(key)
    frame = sacral_frame(positions, sacrum.left_axis, sd_mm=sds)
    length = float(np.linalg.norm(positions[APEX] - positions[PROMONTORY]))
    felt = tape_face(touchable(sacrum.surface, frame), frame.frame, length, tape_width_mm)
    curve = ventral_curve(felt.mesh, frame, positions[APEX])
    ends = {PROMONTORY: curve.points[0], APEX: curve.points[-1]}
    snapped = tuple(
        Snapped(name, positions[name], foot, _distance(sacrum, positions[name]))
        for name, foot in ends.items()
    )
    return Ground(frame, curve, felt.mesh, snapped, felt=felt)


def _distance(sacrum: SacrumOutline, point: Vector) -> float:
    return float(np.linalg.norm(closest_point(sacrum.surface, point) - point))
