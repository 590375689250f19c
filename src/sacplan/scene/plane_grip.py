"""How a grabbed plane follows the pointer: along the ventral curve, or about one of its axes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from sacplan.geometry.frame import Vector, rotation_about
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.measure.measurements import Measurements
from sacplan.measure.transection import Crossing, plane_at
from sacplan.scene.marks import Grip
from sacplan.session.plane_nudging import MAX_ANGLE_DEG, crossing_now

_MIN_LEVER_MM = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class PlanePose:
    """The plane as s, tilt and obliquity on the ventral curve it was grabbed on."""

    measurements: Measurements
    crossing: Crossing
    tilt_deg: float
    obliquity_deg: float

    @property
    def curve(self) -> Curve:
        """The ventral curve."""
        curve = self.measurements.ventral_curve
        assert curve is not None
        return curve

    def plane(self, s_mm: float, tilt_deg: float, obliquity_deg: float) -> Plane:
        """The plane with these values, held at the curve's ends and within 60 degrees."""
        tilt, obliquity = np.clip([tilt_deg, obliquity_deg], -MAX_ANGLE_DEG, MAX_ANGLE_DEG)
        return plane_at(self.measurements, s_mm, float(tilt), float(obliquity))


def plane_pose(measurements: Measurements | None, plane: Plane | None) -> PlanePose | None:
    """The pose of a plane, or None where there is no curve or the plane does not cross it once."""
    found = crossing_now(measurements, plane)
    return PlanePose(measurements, *found) if measurements is not None and found else None


def shifted_through(pose: PlanePose, point_mm: ArrayLike) -> Plane:
    """The plane slid along the curve, tilt and obliquity kept, until it holds a point (3,)."""
    target = np.asarray(point_mm, dtype=np.float64)
    s = pose.crossing.s_mm
    low, high = float(pose.curve.s_mm[0]), float(pose.curve.s_mm[-1])
    best, least = s, np.inf
    for _ in range(25):
        plane = pose.plane(s, pose.tilt_deg, pose.obliquity_deg)
        miss = float(plane.signed_distance(target))
        if abs(miss) < least:
            best, least = s, abs(miss)
        if least < 1e-4:
            break
        along = max(0.3, float(plane.normal @ pose.curve.tangent_at(s, 2.0)))
        s = float(np.clip(s + np.clip(0.8 * miss / along, -8.0, 8.0), low, high))
    return pose.plane(best, pose.tilt_deg, pose.obliquity_deg)


def shifted_to(pose: PlanePose, s_mm: float) -> Plane:
    """The plane slid to s, tilt and obliquity kept."""
    return pose.plane(s_mm, pose.tilt_deg, pose.obliquity_deg)


def turned_through(pose: PlanePose, grip: Grip, point_mm: ArrayLike) -> Plane | None:
    """The plane tilted or turned to one side until it holds a point (3,).

    None where the point is too near the axis to say how far. With the axis k and the plane's
    normal a before the turn, Rot(k, angle) a . d = 0 is A cos + B sin + C = 0.
    """
    d = np.asarray(point_mm, dtype=np.float64) - pose.crossing.point
    tilt, obliquity = pose.tilt_deg, pose.obliquity_deg
    if grip is Grip.PLANE_TILT:
        axis, start = pose.crossing.left, pose.crossing.caudal
        d = rotation_about(pose.crossing.outward, -obliquity) @ d
        angle = _angle_to_hold(axis, start, d, tilt)
        return None if angle is None else pose.plane(pose.crossing.s_mm, angle, obliquity)
    axis = pose.crossing.outward
    start = rotation_about(pose.crossing.left, tilt) @ pose.crossing.caudal
    angle = _angle_to_hold(axis, start, d, obliquity)
    return None if angle is None else pose.plane(pose.crossing.s_mm, tilt, angle)


def _angle_to_hold(axis: Vector, start: Vector, d: Vector, now_deg: float) -> float | None:
    along = float(axis @ start) * float(axis @ d)
    a, b = float(start @ d) - along, float(np.cross(axis, start) @ d)
    size = float(np.hypot(a, b))
    if size < _MIN_LEVER_MM or abs(along) > size:
        return None
    middle = np.degrees(np.arctan2(b, a))
    half = np.degrees(np.arccos(np.clip(-along / size, -1.0, 1.0)))
    candidates = [(x + 180.0) % 360.0 - 180.0 for x in (middle - half, middle + half)]
    return float(min(candidates, key=lambda x: abs(x - now_deg)))
