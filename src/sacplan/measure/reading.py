"""One more reading of a plan: landmarks and plane a little elsewhere, through the same pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from sacplan.case.case import Case
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector, frozen, rotation_about
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.measure.across_series import marked_sd
from sacplan.measure.cut_line import CutLine, cut_line, cut_of
from sacplan.measure.ground import Ground, ground_of
from sacplan.measure.laid_tapes import tape_path
from sacplan.measure.marks import disc_marks, foramen_marks
from sacplan.measure.sacral_frame import SacralFrame, bare_frame
from sacplan.measure.transection import Crossing, angles_of, crossing_of
from sacplan.measure.ventral_curve import ventral_curve
from sacplan.plan.model import APEX, PROMONTORY, TRANSECTION_MIDLINE, Landmark, Plan

ROOT_LANDMARKS = tuple(
    f"s{n}_{kind}_{side}"
    for n in range(1, 5)
    for kind in ("foramen", "foramen_lower_rim")
    for side in ("left", "right")
)
BESIDE_TAPES_MM = 15.0
"""The face is kept this far beside the outermost tape: four times a tape's stiffness."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one reading gave: pressed length by tape, s by mark, and by root landmark its signed
    distance to the cut, positive on the kept side; mm, degrees."""

    tapes: Mapping[str, float]
    marks: Mapping[str, float]
    roots: Mapping[str, float]
    tilt_deg: float
    obliquity_deg: float


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """Reads a plan again and again. `face` is the part of the tape's face near the tapes,
    `sd_mm` the SDs of the landmarks, by which they weigh in the frame."""

    plan: Plan
    symmetry_axis: Vector | None
    curve: Curve
    face: TriangleMesh | None
    crossing: Crossing
    sd_mm: Mapping[str, float]

    def read(self, positions: Mapping[str, Vector], moved: Vector) -> Reading:
        """The reading for landmark positions and a plane `moved` (3,): mm along its normal, degrees
        about left, degrees about the outward normal. Raises SacplanError where that cannot be
        measured."""
        ground = self._ground(positions)
        plan = self._plan(positions, moved)
        assert plan.transection is not None
        crossing = crossing_of(ground.curve, ground.frame.left, plan.transection)
        cut = cut_of(crossing, plan.transection, plan.transection_left, plan.transection_right)
        line = cut_line(ground.face, cut, crossing) if ground.face is not None else None
        tapes = _tapes(plan, ground, crossing, line)
        marks = (*foramen_marks(positions, ground.curve), *disc_marks(positions, ground.curve))
        tilt, obliquity = angles_of(crossing, plan.transection)
        roots = [name for name in ROOT_LANDMARKS if name in positions]
        away = -cut.signed_distance(np.array([positions[name] for name in roots]).reshape(-1, 3))
        return Reading(
            tapes,
            {mark.name: mark.s_mm for mark in marks},
            dict(zip(roots, away.tolist(), strict=True)),
            tilt,
            obliquity,
        )

    def _ground(self, positions: Mapping[str, Vector]) -> Ground:
        end = self.curve.points[-1]
        frame = bare_frame(positions, self.symmetry_axis, end, self.sd_mm)
        if self.face is None or self.plan.ventral_curve is not None:
            return Ground(frame, self._from_zero(positions[PROMONTORY]), self.face, ())
        return Ground(frame, ventral_curve(self.face, frame, positions[APEX]), self.face, ())

    def _from_zero(self, zero: Vector) -> Curve:
        """The drawn curve measured from another zero: it stays where it was drawn."""
        drawn = self.curve
        moved = zero - self.plan.landmarks[PROMONTORY].position_mm
        start = float(moved @ drawn.tangent_at(drawn.s_mm[0], 2.0))
        if start <= 0:
            first = drawn.points[0] + start * drawn.tangent_at(drawn.s_mm[0], 2.0)
            points = np.concatenate([first[None], drawn.points]) if start < -1e-6 else drawn.points
            return Curve.through(points)
        below = drawn.points[drawn.s_mm > start + 1e-6]
        return Curve.through(np.concatenate([drawn.point_at(start)[None], below]))

    def _plan(self, positions: Mapping[str, Vector], moved: Vector) -> Plan:
        zeros = {spec.zero for spec in self.plan.tapes} & set(positions)
        landmarks = {name: Landmark(positions[name]) for name in zeros}
        planes = (self.plan.transection, self.plan.transection_left, self.plan.transection_right)
        central, left, right = (self._moved(plane, moved) for plane in planes)
        return replace(
            self.plan,
            landmarks=landmarks,
            transection=central,
            transection_left=left,
            transection_right=right,
        )

    def _moved(self, plane: Plane | None, moved: Vector) -> Plane | None:
        """A plane moved with the central one, as a whole, about where that crosses the midline."""
        if plane is None or self.plan.transection is None:
            return None
        turn = rotation_about(self.crossing.outward, float(moved[2])) @ rotation_about(
            self.crossing.left, float(moved[1])
        )
        shift = self.crossing.point + float(moved[0]) * self.plan.transection.normal
        return Plane(turn @ (plane.point - self.crossing.point) + shift, turn @ plane.normal)


def reader_of(case: Case, plan: Plan) -> tuple[Reader, Ground]:
    """A reader for a plan on a case, and the ground of the plan itself. Raises SacplanError where
    that is not measurable."""
    ground = ground_of(case, plan)
    if plan.transection is None:
        raise SacplanError(
            "PLANE-MISSING",
            "No transection plane is set.",
            "Place the plane on the ventral curve.",
        )
    crossing = crossing_of(ground.curve, ground.frame.left, plan.transection)
    symmetry = case.sacrum.left_axis if case.sacrum is not None else None
    face = None if ground.face is None else _corridor(ground.face, ground.frame, plan)
    sds = {name: marked_sd(case.volume, plan, name)[0] for name in plan.landmarks}
    return Reader(plan, symmetry, ground.curve, face, crossing, sds), ground


def shifted(reader: Reader, outward_mm: float) -> Reader:
    """The same reader on a bone whose front, or whose drawn curve, lies further out."""
    face, curve = reader.face, reader.curve
    if face is not None:
        moved = face.vertices + outward_mm * face.vertex_normals()
        face = TriangleMesh(moved, face.triangles)
    left = reader.crossing.left
    tangents = np.gradient(curve.points, axis=0)
    outward = np.cross(tangents, left)
    outward /= np.linalg.norm(outward, axis=1, keepdims=True)
    curve = Curve.through(frozen(curve.points + outward_mm * outward))
    return replace(reader, face=face, curve=curve)


def _tapes(
    plan: Plan, ground: Ground, crossing: Crossing, line: CutLine | None
) -> dict[str, float]:
    """The pressed lengths, mm; a tape that cannot be laid is left out, the others are not."""
    lengths = {}
    for spec in plan.tapes:
        try:
            if spec.zero == TRANSECTION_MIDLINE and line is not None:
                line.point_at(spec.lateral_mm)
                lengths[spec.name] = abs(spec.lateral_mm)  # it is given, not measured
            else:
                lengths[spec.name] = tape_path(plan, spec, ground, crossing, line)[1].length_mm
        except SacplanError:
            continue
    return lengths


def _corridor(face: TriangleMesh, frame: SacralFrame, plan: Plan) -> TriangleMesh:
    reach = max((abs(spec.lateral_mm) for spec in plan.tapes), default=0.0) + BESIDE_TAPES_MM
    for name in {spec.zero for spec in plan.tapes} & set(plan.landmarks):
        beside = abs(float(frame.frame.from_patient(plan.landmarks[name].position_mm)[0]))
        reach = max(reach, beside + BESIDE_TAPES_MM)
    near = np.abs((face.vertices - frame.frame.origin) @ frame.left) <= reach
    kept = face.triangles[near[face.triangles].all(axis=1)]
    used, renumbered = np.unique(kept, return_inverse=True)
    return TriangleMesh(face.vertices[used], renumbered.reshape(-1, 3).astype(np.int32))
