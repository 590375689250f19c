"""What is true of a made case, to paper accuracy: landmarks, curve, lengths to any plane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Frame, Points, Vector, rotation_about, unit
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.phantom.face import VentralFace
from sacplan.phantom.landmarks import body_landmarks, face_of
from sacplan.phantom.pose import Pose, pose_of
from sacplan.phantom.profile import SacralProfile
from sacplan.phantom.ridged_way import RidgedWay
from sacplan.phantom.soft_tissue import tumour_lobes
from sacplan.phantom.spec import PhantomSpec
from sacplan.phantom.tape_truth import TapeTruth, lateral_tape, transection_line

CURVE_STEP_MM = 0.25
TISSUE_MM = 2.0


@dataclass(frozen=True, eq=False)
class Truth:
    """The made case in the frame of reference of its own series, patient LPS mm.

    `frame` has rows L (left), A (ventral), S (cranial), origin at the promontory.
    """

    spec: PhantomSpec
    pose: Pose
    face: VentralFace
    frame: Frame
    landmarks: Mapping[str, Vector]

    @property
    def levels_mm(self) -> tuple[float, ...]:
        """s of the boundaries S1/2, S2/3, S3/4 and S4/5."""
        return self.ends_mm[:4]

    @property
    def ends_mm(self) -> tuple[float, ...]:
        """s at the lower ends of S1 to S5."""
        ends = self.spec.sacrum.ends_mm
        return ends if self._way is None else tuple(float(self._way.s_at(v)) for v in ends)

    @cached_property
    def _way(self) -> RidgedWay | None:
        """Where ridges stand on the midline, its length is no longer that of the arcs."""
        return RidgedWay.along(self.face) if self.face.ridges else None

    @cached_property
    def ventral_curve(self) -> Curve:
        """The midline of the ventral face, points on the arcs themselves and exact s."""
        length = self.ends_mm[-1]
        s = np.linspace(0.0, length, round(length / CURVE_STEP_MM) + 1)
        return Curve(self.ventral_points(s), s)

    def ventral_points(self, s_mm: NDArray[np.float64], u_mm: float = 0.0) -> Points:
        """Exact points (n, 3) of the ventral face at s (n,), u mm to the left of the midline."""
        at = s_mm if self._way is None else self._way.arc_at(s_mm)
        return self.pose.to_patient(self.face.points_at(at, u_mm))

    def neutral_plane(
        self, s_mm: float, tilt_deg: float = 0.0, obliquity_deg: float = 0.0
    ) -> Plane:
        """The plane through the ventral curve at s: at right angles to it, then tilted about the
        left axis (positive: dorsal exit more cranial) and turned about the outward normal
        (positive: left end more cranial). Its normal points caudally. On a ridge the curve's
        direction is that of the plain face under it."""
        at = s_mm if self._way is None else float(self._way.arc_at(s_mm))
        caudal = self._direction(self.face.arcs.caudal_at(at))
        outward = -self._direction(self.face.arcs.dorsal_at(at))
        tilted = rotation_about(self.frame.axes[0], tilt_deg) @ caudal
        point = self.ventral_points(np.array([s_mm]))[0]
        return Plane(point, rotation_about(outward, obliquity_deg) @ tilted)

    def s_of(self, plane: Plane) -> float:
        """s of the plane on the ventral curve, exact. Raises ValueError unless it crosses once."""
        at = self._arc_of(plane)
        return at if self._way is None else float(self._way.s_at(at))

    def _arc_of(self, plane: Plane) -> float:
        normal, offset = self._in_body(plane)
        if self._way is None:
            found = self.face.arcs.crossings(normal[1:], offset)
        else:
            found = self._way.crossings(normal[1:], offset)
        if len(found) != 1:
            raise ValueError(f"the plane crosses the ventral curve {len(found)} times")
        return found[0]

    def tape_to(self, plane: Plane) -> TapeTruth:
        """The midline tape from the promontory to the plane.

        A plain curve is hollow along its whole length, so a taut tape touches nothing between its
        ends: taut and straight are the chord. Over a ridge it is the hull.
        """
        s, at = self.s_of(plane), self._arc_of(plane)
        turn = float(self.face.arcs.heading_at(0.0) - self.face.arcs.heading_at(at))
        zero, end = self.ventral_points(np.array([0.0, s]))
        chord = float(np.linalg.norm(end - zero))
        taut = chord
        if self._way is not None:
            taut, turn = self._way.taut_to(at), self._way.turn_to(at)
        path = self.ventral_curve.upto(s).points
        return TapeTruth(0.0, end, s, taut, chord, turn, s, path)

    def line(self, plane: Plane, reach_mm: float = 25.0) -> Curve:
        """The transection line on the face to `reach_mm` on both sides; its s is u, left +."""
        normal, offset = self._in_body(plane)
        points, u = transection_line(self.face, normal, offset, self._arc_of(plane), reach_mm)
        return Curve(self.pose.to_patient(points), u)

    def lateral(self, plane: Plane, lateral_mm: float) -> TapeTruth:
        """The tape from the promontory to the point of the transection line `lateral_mm` (along
        that line, left positive) from the midline: the section of the face by the plane through
        both ends and the mean of their outward normals. Numerically exact to better than 0.01."""
        if abs(lateral_mm) < 1e-9:
            return self.tape_to(plane)
        normal, offset = self._in_body(plane)
        tape = lateral_tape(self.face, normal, offset, self._arc_of(plane), lateral_mm)
        return replace(tape.moved(self.pose), s_mm=self.s_of(plane))

    def foot_s(self, point: Vector) -> float:
        """s of the perpendicular foot of a point on the ventral curve, to 0.01 mm."""
        return self.ventral_curve.nearest_s(point)

    def tumour_mm(self, plane: Plane) -> float:
        """The gap between the plane and the made tumour, negative when it is cut; exact, as the
        tumour is two ellipsoids. Without a tumour infinite."""
        normal, offset = self._in_body(plane)
        gaps = [
            float(normal @ centre) - offset - float(np.linalg.norm(np.multiply(radii, normal)))
            for centre, radii in (tumour_lobes(self.spec) if self.spec.tumour else ())
        ]
        return min(gaps, default=float("inf"))

    def thickness_mm(self, plane: Plane) -> float:
        """From the front of the bone to its rear, along the plane, in the midline: the median crest
        or, below the apex of the hiatus, the rear of the body. NaN when the plane leaves elsewhere.
        """
        normal, offset = self._in_body(plane)
        profile, arcs = SacralProfile(self.spec.sacrum), self.face.arcs
        s = np.arange(0.0, self.spec.sacrum.arc_mm, 0.01)
        depth = np.where(s < profile.hiatus_s, profile.crest_depth(s), profile.body_depth(s))
        rear = arcs.points_at(s) + depth[:, None] * arcs.dorsal_at(s)
        off = rear @ normal[1:] - offset
        through = np.flatnonzero((off[:-1] < 0) & (off[1:] >= 0))
        if len(through) != 1:
            return float("nan")
        front = self.face.points_at(self._arc_of(plane))[1:]
        return float(np.linalg.norm(rear[through[0]] - front))

    def to_json(self) -> dict[str, Any]:
        """All of it as plain values (see `truth_file`)."""
        from sacplan.phantom.truth_file import truth_as_json

        return truth_as_json(self)

    def _direction(self, sagittal: NDArray[np.float64]) -> Vector:
        return np.asarray(self.pose.rotation @ np.array([0.0, sagittal[0], sagittal[1]]))

    def _in_body(self, plane: Plane) -> tuple[NDArray[np.float64], float]:
        normal = plane.normal @ self.pose.rotation
        return normal, float(normal @ self.pose.to_body(plane.point))


def make_truth(spec: PhantomSpec) -> Truth:
    """What is true of the case that `spec` describes; needs no image and takes milliseconds."""
    pose = pose_of(spec)
    face = face_of(spec)
    marks = {name: pose.to_patient(p) for name, p in body_landmarks(spec).items()}
    left = pose.rotation @ np.array([1.0, 0.0, 0.0])
    cranial = unit(marks["promontory"] - marks["apex"])
    axes = np.stack([left, np.cross(left, cranial), cranial])
    for point in marks.values():
        point.setflags(write=False)
    frame = Frame(marks["promontory"], axes)
    return Truth(spec, pose, face, frame, MappingProxyType(marks))
