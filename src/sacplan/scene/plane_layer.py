"""The transection plane in a slice: its line over the bone, and the handles on it."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import Points, Vector, across, unit
from sacplan.geometry.plane import Plane
from sacplan.measure.margin import MarginVerdict
from sacplan.scene.marks import Grip, Handle, Marks, Stroke, pixel
from sacplan.scene.palette import PLANE, RISK
from sacplan.scene.plane_grip import PlanePose, plane_pose
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.scene.slice_section import SliceSection
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane

_BEYOND_PX = 16.0
_LEAST_SLOPE = 0.2
_WITHOUT_BONE_MM = 40.0
_TICK_PX = 13.0


class PlaneLayer:
    """A magenta line as far as the bone goes; ticks at its ends point to the removed part, thin
    lines beside it bound where the cut may come to lie."""

    def __init__(self, section: SliceSection) -> None:
        self._section = section

    def select(self, state: SessionState) -> tuple[object, ...]:
        """Plane, measurements for its handles and its band, sacrum, and whether it is locked."""
        return (
            state.plan.transection,
            state.measurements,
            state.numbers_are_current,
            None if state.case is None else state.case.sacrum,
            state.view.plane_is_locked,
        )

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The line of the plane in the slice, where the two meet at an angle."""
        plane = state.plan.transection
        if plane is None:
            return Marks()
        normal = across(plane.normal, geometry.into)
        if np.linalg.norm(normal) < _LEAST_SLOPE:
            return Marks()  # the slice all but lies in the plane: there is no line to see
        along = unit(np.cross(geometry.into, normal))
        pose = plane_pose(state.measurements, plane)
        point = plane.point if pose is None else pose.crossing.point
        foot = _onto_line(point, plane, geometry)
        reach = self._bone_reach(state, geometry, foot, along)
        if reach is None:
            return Marks()
        beyond = _BEYOND_PX * geometry.mm_per_pixel
        ends = foot + np.outer([reach[0] - beyond, reach[1] + beyond], along)
        on_bone = foot + np.outer(reach, along)
        tick = unit(normal) * _TICK_PX * geometry.mm_per_pixel
        ticks = np.stack([ends, ends + tick], axis=1)
        strokes = (
            Stroke("plane", geometry.to_pixel(ends)[None], PLANE, 1.2, 0.9, has_halo=True),
            Stroke("plane on bone", geometry.to_pixel(on_bone)[None], PLANE, 2.4, has_halo=True),
            Stroke("removed side", geometry.to_pixel(ticks), PLANE, 1.2, 0.9),
            *_band(state, geometry, on_bone, normal),
        )
        if pose is None or state.view.plane_is_locked:
            return Marks(strokes)
        return Marks(strokes, handles=_handles(pose, plane, geometry, foot, reach, ends))

    def _bone_reach(
        self, state: SessionState, geometry: SliceGeometry, foot: Vector, along: Vector
    ) -> tuple[float, float] | None:
        """From where to where, mm along the line from its foot, the plane meets bone."""
        plane = state.plan.transection
        if plane is None or state.case is None or state.case.sacrum is None:
            return -_WITHOUT_BONE_MM, _WITHOUT_BONE_MM
        pieces = self._section.pieces(state.case.sacrum, geometry)
        distance = plane.signed_distance(pieces)
        crossing = (distance[:, 0] < 0) != (distance[:, 1] < 0)
        if not crossing.any():
            return None
        d, p = distance[crossing], pieces[crossing]
        t = (d[:, 0] / (d[:, 0] - d[:, 1]))[:, None]
        at = (p[:, 0] + t * (p[:, 1] - p[:, 0]) - foot) @ along
        return float(at.min()), float(at.max())


def _band(
    state: SessionState, geometry: SliceGeometry, on_bone: Points, normal: Vector
) -> tuple[Stroke, ...]:
    """Where the cut may come to lie: the 95 % error of the midline tape to both sides. Red where
    the margin to the tumour is less than is required."""
    measured = state.measurements if state.numbers_are_current else None
    tape = measured.tape("midline") if measured is not None else None
    if measured is None or tape is None:
        return ()
    margin = measured.consequences.margin if measured.consequences is not None else None
    is_short = margin is not None and margin.verdict in (MarginVerdict.CUT, MarginVerdict.SHORT)
    step = unit(normal) * tape.u95_mm / float(np.linalg.norm(normal))
    lines = geometry.to_pixel(np.stack([on_bone - step, on_bone + step]))
    return (Stroke("risk band", lines, RISK if is_short else PLANE, 1.2, 0.6),)


def _onto_line(point: Vector, plane: Plane, geometry: SliceGeometry) -> Vector:
    """The point of the line of plane and slice that is nearest to `point`."""
    normals = np.stack([plane.normal, geometry.into])
    miss = np.array([plane.signed_distance(point), geometry.depth_mm(point)])
    return np.asarray(point - np.linalg.pinv(normals) @ miss)


def _handles(
    pose: PlanePose,
    plane: Plane,
    geometry: SliceGeometry,
    foot: Vector,
    reach: tuple[float, float],
    ends: Vector,
) -> tuple[Handle, ...]:
    along = ends[1] - ends[0]
    middle = foot + unit(along) * (sum(reach) / 2)  # off the end of the tape, which stays visible
    step = np.subtract(*geometry.to_pixel([foot + plane.normal, foot]))
    angle = float(np.degrees(np.arctan2(step[1], step[0])))
    at = pixel(geometry.to_pixel(middle))
    handles = [Handle(Grip.PLANE_SHIFT, at, middle, PLANE, "", angle, 12.0)]
    grip = Grip.PLANE_TILT if geometry.pane is Pane.SAGITTAL else Grip.PLANE_OBLIQUITY
    axis = pose.crossing.left if grip is Grip.PLANE_TILT else pose.crossing.outward
    for name, end in zip(("first", "last"), ends, strict=True):
        lever = end - pose.crossing.point
        # how far the end moves in the slice for a turn, against a turn seen face on
        gain = abs(float(np.cross(axis, plane.normal) @ lever)) / float(np.linalg.norm(lever))
        if gain > _LEAST_SLOPE:
            handles.append(Handle(grip, pixel(geometry.to_pixel(end)), end, PLANE, name, angle))
    return tuple(handles)
