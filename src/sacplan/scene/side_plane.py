"""A side plane of a stepped cut in two numbers: where it meets the central plane, and its angle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from sacplan.geometry.frame import across, unit
from sacplan.geometry.plane import Plane
from sacplan.measure.transection import Crossing
from sacplan.scene.plane_grip import plane_pose
from sacplan.session.state import SessionState

Side = Literal["left", "right"]

MEETS_MM = 15.0
ANGLE_DEG = 15.0
"""Where a new side plane takes over, and how far it turns cranially going outward."""

_LEAST_SLOPE = 0.02


@dataclass(frozen=True, slots=True)
class SidePose:
    """`meets_mm` from the midline outward; `angle_deg` to the central plane, positive when the
    cut climbs cranially going outward."""

    meets_mm: float
    angle_deg: float


def side_plane(crossing: Crossing, central: Plane, side: Side, pose: SidePose) -> Plane:
    """The plane of that pose: the central one, turned about a line that runs from front to back."""
    outward = _outward(crossing, central, side)
    angle = np.radians(pose.angle_deg)
    normal = np.cos(angle) * central.normal + np.sin(angle) * outward
    return Plane(crossing.point + pose.meets_mm * outward, normal)


def side_pose(crossing: Crossing, central: Plane, side: Side, plane: Plane) -> SidePose | None:
    """The pose of a side plane; None where it is all but parallel to the central one."""
    outward = _outward(crossing, central, side)
    slope = float(plane.normal @ outward)
    if abs(slope) < _LEAST_SLOPE:
        return None
    meets = float(plane.normal @ (plane.point - crossing.point)) / slope
    angle = np.degrees(np.arctan2(slope, float(plane.normal @ central.normal)))
    return SidePose(meets, float(angle))


def take_overs(
    state: SessionState,
) -> tuple[tuple[Plane, Plane] | None, tuple[Plane, Plane] | None]:
    """For left and right: the plane beyond which a side plane takes over, and that plane."""
    plan = state.plan
    pose = plane_pose(state.measurements, plan.transection)
    if pose is None or plan.transection is None:
        return None, None
    found: list[tuple[Plane, Plane] | None] = []
    sides: tuple[tuple[Side, Plane | None], ...] = (
        ("left", plan.transection_left),
        ("right", plan.transection_right),
    )
    for side, plane in sides:
        own = None if plane is None else side_pose(pose.crossing, plan.transection, side, plane)
        if plane is None or own is None:
            found.append(None)
            continue
        outward = _outward(pose.crossing, plan.transection, side)
        meets = pose.crossing.point + own.meets_mm * outward
        found.append((Plane(meets, outward), plane))
    return found[0], found[1]


def _outward(crossing: Crossing, central: Plane, side: Side) -> np.ndarray:
    left = unit(across(crossing.left, central.normal))
    return left if side == "left" else -left
