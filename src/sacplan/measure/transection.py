"""The transection plane in the surgeon's terms, and its line on the ventral face."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector, across, crossed, rotation_about, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.geometry.section import cut_segments, highest
from sacplan.measure.measurements import Measurements
from sacplan.measure.tape_profile import FELT_PIT_DEPTH_MM, bridge_pits, stiffen

TANGENT_REACH_MM = 6.0
"""Directions of the curve are chords over twice this. On made CT series a chord of 4 mm errs by 0.2
to 0.8 degrees (median; 0.7 to 3.8 in 95 of 100 places), one of 12 mm by 0.1 to 0.6 (0.4 to 1.8);
longer ones are led astray where the curvature changes from one segment to the next."""
_LINE_REACH_MM = 60.0
_LINE_STEP_MM = 0.5
_EDGE_SLOPE = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Crossing:
    """Where a plane crosses the ventral curve: s, point, and t (caudal), n (outward), L (left)."""

    s_mm: float
    point: Vector
    caudal: Vector
    outward: Vector
    left: Vector


def crossing_at(curve: Curve, left: Vector, s_mm: float) -> Crossing:
    """The local directions of the ventral curve at s."""
    caudal = unit(across(curve.tangent_at(s_mm, TANGENT_REACH_MM), left))
    return Crossing(s_mm, curve.point_at(s_mm), caudal, crossed(caudal, left), left)


def crossing_of(curve: Curve, left: Vector, plane: Plane) -> Crossing:
    """Where the plane crosses the curve. Raises SacplanError when it does not, or twice."""
    distance = plane.signed_distance(curve.points)
    change = np.flatnonzero((distance[:-1] < 0) != (distance[1:] < 0))
    if len(change) == 0:
        nearest = int(np.argmin(np.abs(distance)))
        raise SacplanError(
            "PLANE-MISSES-BONE",
            "The transection plane does not cross the front of the sacrum between promontory and "
            f"apex; it passes {abs(distance[nearest]):.0f} mm away.",
            "Place the plane on the ventral curve.",
        )
    if len(change) > 1:
        raise SacplanError(
            "PLANE-CROSSES-TWICE",
            f"The transection plane crosses the front of the sacrum {len(change)} times.",
            "Turn the plane so that it crosses the ventral curve once.",
        )
    i = int(change[0])
    t = distance[i] / (distance[i] - distance[i + 1])
    return crossing_at(curve, left, float(curve.s_mm[i] + t * (curve.s_mm[i + 1] - curve.s_mm[i])))


def plane_from_angles(crossing: Crossing, tilt_deg: float, obliquity_deg: float) -> Plane:
    """The plane at a crossing: nu = Rot(n, obliquity) Rot(L, tilt) t (docs/decisions/0005).

    Tilt is positive with the dorsal exit more cranial, obliquity with the left end more cranial.
    """
    tilted = rotation_about(crossing.left, tilt_deg) @ crossing.caudal
    return Plane(crossing.point, rotation_about(crossing.outward, obliquity_deg) @ tilted)


def angles_of(crossing: Crossing, plane: Plane) -> tuple[float, float]:
    """Tilt and obliquity, degrees, of a plane at its crossing: the inverse of plane_from_angles."""
    nu = plane.normal
    tilt = np.arcsin(np.clip(-float(nu @ crossing.outward), -1.0, 1.0))
    obliquity = np.arctan2(float(nu @ crossing.left), float(nu @ crossing.caudal))
    return float(np.degrees(tilt)), float(np.degrees(obliquity))


def plane_at(
    measurements: Measurements, s_mm: float, tilt_deg: float = 0.0, obliquity_deg: float = 0.0
) -> Plane:
    """The plane that crosses the ventral curve at s with the given angles.

    Raises SacplanError while there is no ventral curve. s is held at the curve's ends.
    """
    curve, frame = measurements.ventral_curve, measurements.frame
    if curve is None or frame is None:
        raise SacplanError(
            "CURVE-MISSING",
            "There is no ventral curve yet.",
            "Place promontory and apex and wait until the sacrum is outlined.",
        )
    held = float(np.clip(s_mm, curve.s_mm[0], curve.s_mm[-1]))
    return plane_from_angles(crossing_at(curve, frame.axes[0], held), tilt_deg, obliquity_deg)


def transection_line(surface: TriangleMesh, plane: Plane, crossing: Crossing) -> Curve:
    """Where the plane meets the ventral face: a curve whose s is u, mm from the midline, left +.

    It ends where the face turns away, or is lost. Raises SacplanError when the plane does not
    meet the bone beside the midline.
    """
    left = unit(across(crossing.left, plane.normal))
    return face_line(surface, plane, crossing.point, left, crossing.outward)


def face_line(
    surface: TriangleMesh, plane: Plane, origin: Vector, along: Vector, outward: Vector
) -> Curve:
    """The outermost line of the plane on a face, to both sides of `origin` (3,), a point of it.

    Its s is 0 at the origin and grows along the unit vector `along` (3,) in the plane.
    Raises SacplanError when the plane does not meet the bone near the origin.
    """
    out = unit(across(across(outward, plane.normal), along))
    segments = cut_segments(surface, plane) - origin
    at = np.arange(-_LINE_REACH_MM, _LINE_REACH_MM + _LINE_STEP_MM / 2, _LINE_STEP_MM)
    height = highest(segments @ along, segments @ out, at)
    centre = len(at) // 2
    lo, hi = _face_limits(at, height, centre)
    if hi - lo < 8:
        raise SacplanError(
            "PLANE-MISSES-BONE",
            "The transection plane does not meet the outlined bone beside the midline.",
            "Place the plane on the ventral curve.",
        )
    on_bone = np.flatnonzero(np.isfinite(height[lo : hi + 1])) + lo
    x = at[on_bone]
    bridged = bridge_pits(x, height[on_bone], FELT_PIT_DEPTH_MM)
    profile = stiffen(np.stack([x, bridged], axis=1))
    points = origin + profile[:, :1] * along + profile[:, 1:] * out
    curve = Curve.through(points)
    return Curve(points, curve.s_mm - curve.nearest_s(origin))


def _face_limits(
    at: NDArray[np.float64], height: NDArray[np.float64], centre: int
) -> tuple[int, int]:
    """First and last index of the face around the midline, walking out until it falls away."""
    limits = []
    for step in (-1, 1):
        i, held = centre, height[centre] if np.isfinite(height[centre]) else 0.0
        last = i
        while 0 <= i + step < len(at):
            i += step
            if np.isfinite(height[i]) and abs(height[i] - held) <= _EDGE_SLOPE * abs(
                at[i] - at[last]
            ):
                last, held = i, height[i]
            elif abs(at[i] - at[last]) > 14.0:
                break
        limits.append(last)
    return limits[0], limits[1]
