"""The part of the transection plane that is drawn in three dimensions, and its handles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.geometry.frame import LEFT, Points, Vector, across, crossed, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.section import cut_segments
from sacplan.scene.plane_grip import PlanePose, plane_pose
from sacplan.session.state import SessionState

_BEYOND_MM = 9.0
_WITHOUT_BONE_MM = 45.0


@dataclass(frozen=True, slots=True, eq=False)
class PlanePatch:
    """A rectangle in the plane around `middle` (3,), where the plane crosses the ventral curve.

    `left` and `ventral` (3,) are its unit sides; `reach` how far it goes to the left, the right,
    the front and the back, mm. `pose` is None while there is no ventral curve to slide along.
    """

    middle: Vector
    left: Vector
    ventral: Vector
    reach: tuple[float, float, float, float]
    pose: PlanePose | None

    @property
    def corners(self) -> Points:
        """Front left, front right, back right, back left (4, 3)."""
        left, right, front, back = self.reach
        places = ((left, front), (-right, front), (-right, -back), (left, -back))
        return np.array([self.middle + u * self.left + v * self.ventral for u, v in places])


def plane_patch(state: SessionState, mesh: TriangleMesh | None) -> PlanePatch | None:
    """The patch around the section of `mesh`; None without a plane."""
    plane = state.plan.transection
    if plane is None:
        return None
    pose = plane_pose(state.measurements, plane)
    middle = plane.point if pose is None else pose.crossing.point
    left_hint = LEFT if pose is None else pose.crossing.left
    if abs(float(left_hint @ plane.normal)) > 0.95:
        left_hint = np.array([0.0, 1.0, 0.0])
    left = unit(across(left_hint, plane.normal))
    # caudal x left points out of the pelvic face
    ventral = crossed(plane.normal, left)
    reach = (_WITHOUT_BONE_MM,) * 4
    if mesh is not None:
        offset = cut_segments(mesh, plane).reshape(-1, 3) - middle
        if len(offset):
            u, v = offset @ left, offset @ ventral
            sides = (float(u.max()), float(-u.min()), float(v.max()), float(-v.min()))
            reach = tuple(max(0.0, side) + _BEYOND_MM for side in sides)  # type: ignore[assignment]
    return PlanePatch(middle, left, ventral, reach, pose)
