"""The side planes of a stepped cut in a slice: dashed lines from where they take over."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import across, unit
from sacplan.geometry.plane import Plane
from sacplan.scene.marks import Marks, Stroke, chain
from sacplan.scene.palette import PLANE
from sacplan.scene.plane_grip import PlanePose, plane_pose
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState

_REACH_MM = 70.0
_STEP_MM = 1.0
_LEAST_SLOPE = 0.2


class SidePlaneLayer:
    """Each side plane on its own side of the line where it meets the central one."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The three planes and the curve that the middle is taken from."""
        plan = state.plan
        return plan.transection, plan.transection_left, plan.transection_right, state.measurements

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """A dashed line for each side plane."""
        pose = plane_pose(state.measurements, state.plan.transection)
        central = state.plan.transection
        if pose is None or central is None:
            return Marks()
        strokes = []
        for sign, plane in ((1, state.plan.transection_left), (-1, state.plan.transection_right)):
            pieces = None if plane is None else _pieces(plane, central, sign, pose, geometry)
            if pieces is not None and len(pieces):
                name = f"side plane {'left' if sign > 0 else 'right'}"
                strokes.append(Stroke(name, pieces, PLANE, 2.0, 1.0, has_halo=True))
        return Marks(tuple(strokes))


def _pieces(
    plane: Plane, central: Plane, sign: int, pose: PlanePose, geometry: SliceGeometry
) -> np.ndarray | None:
    """Pieces (n, 2, 2) in pixels of the plane's line in the slice, beyond the meeting line."""
    normal = across(plane.normal, geometry.into)
    if np.linalg.norm(normal) < _LEAST_SLOPE:
        return None
    along = unit(np.cross(geometry.into, normal))
    middle = pose.crossing.point
    normals = np.stack([plane.normal, geometry.into])
    miss = np.array([plane.signed_distance(middle), geometry.depth_mm(middle)])
    foot = middle - np.linalg.pinv(normals) @ miss
    points = foot + np.arange(-_REACH_MM, _REACH_MM, _STEP_MM)[:, None] * along
    outward = sign * unit(across(pose.crossing.left, central.normal))
    slope = float(plane.normal @ outward)
    if abs(slope) < 1e-6:
        return None
    meets = float(plane.normal @ (plane.point - middle)) / slope
    beyond = (points - middle) @ outward > meets
    keep = beyond[:-1] & beyond[1:]
    return np.asarray(chain(geometry.to_pixel(points))[keep][::2])
