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
from sacplan.measure.across_series import marked_sd
from sacplan.measure.drawn_curve import downward, drawn_ventral_curve, gap_findings
from sacplan.measure.measurements import Snapped
from sacplan.measure.sacral_frame import SacralFrame, sacral_frame
from sacplan.measure.tape_face import TapeFace, tape_face
from sacplan.measure.ventral_curve import ventral_curve
from sacplan.plan.drawn import DrawnCurve
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
    return _frame(_key(case, plan), symmetry, _caudal_end(plan))


def ground_of(case: Case, plan: Plan) -> Ground:
    """The ground of a plan on a case. Raises SacplanError where landmarks or bone are missing.

    A drawn curve goes before the bone's own: the surgeon has looked at it. Beside the midline the
    bone carries the tapes, where it is outlined.
    """
    if plan.ventral_curve is not None:
        return _drawn_ground(case, plan, plan.ventral_curve)
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
            marked_sd(case.volume, plan, name)[0],
        )
        for name, mark in sorted(plan.landmarks.items())
    )


@lru_cache(maxsize=16)
def _frame(
    key: _Positions,
    symmetry: tuple[float, float, float] | None,
    caudal_end: tuple[float, float, float] | None,
) -> SacralFrame:
    positions, sds = _unpacked(key)
    axis = None if symmetry is None else np.array(symmetry)
    end = None if caudal_end is None else np.array(caudal_end)
    return sacral_frame(positions, axis, sd_mm=sds, caudal_end=end)


def _caudal_end(plan: Plan) -> tuple[float, float, float] | None:
    """The lower end of a drawn curve, which stands in for an apex that is not placed."""
    zero = plan.position(PROMONTORY)
    if plan.ventral_curve is None or zero is None or plan.position(APEX) is not None:
        return None
    x, y, z = downward(plan.ventral_curve, zero)[-1]
    return float(x), float(y), float(z)


def _drawn_ground(case: Case, plan: Plan, drawn: DrawnCurve) -> Ground:
    """The ground on a drawn curve; the bone beside it where it is outlined."""
    frame = frame_of(case, plan)
    zero = plan.landmarks[PROMONTORY].position_mm
    curve = drawn_ventral_curve(drawn, zero)
    away = float(np.linalg.norm(curve.points[0] - zero))
    snapped = (Snapped(PROMONTORY, zero, np.asarray(curve.points[0]), away),)
    if case.sacrum is None or plan.position(APEX) is None:
        return Ground(frame, curve, None, snapped)
    bone = _bone_ground(case.sacrum, _key(case, plan), plan.choices.tape_width_mm)
    gaps = gap_findings(curve, bone.curve)
    return Ground(frame, curve, bone.face, snapped, gaps, bone.felt)


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
        Snapped(name, positions[name], foot, _distance(sacrum, name, positions[name], foot))
        for name, foot in ends.items()
    )
    return Ground(frame, curve, felt.mesh, snapped, felt=felt)


def _distance(sacrum: SacrumOutline, name: str, point: Vector, foot: Vector) -> float:
    """From the bone's surface; the promontory also from where the tape starts, for it may lie on
    the bone and yet behind its front edge, on the endplate."""
    away = float(np.linalg.norm(closest_point(sacrum.surface, point) - point))
    return max(away, float(np.linalg.norm(foot - point))) if name == PROMONTORY else away
