"""The S1 endplate, and the angle to it that surgeons quote."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike

from sacplan.geometry.frame import Frame, Vector, across, unit
from sacplan.measure.sacral_frame import SacralFrame
from sacplan.plan.model import PROMONTORY

S1_REAR_EDGE = "s1_rear_edge"
_LEAST_DEPTH_MM = 10.0
"""An endplate is 31 to 34 mm deep; two points nearer than this give no direction of it."""

_LEAST_IN_PLANE = 0.2


def endplate_frame(frame: SacralFrame, positions: Mapping[str, Vector]) -> Frame | None:
    """The frame of the S1 endplate in the midsagittal plane, origin the promontory, patient LPS.

    Rows: left; forward along the endplate, from its rear edge to the promontory; and upward, at
    right angles to it. None while promontory or rear edge is not placed, or they are nearer to
    each other than 10 mm.
    """
    zero, rear = positions.get(PROMONTORY), positions.get(S1_REAR_EDGE)
    if zero is None or rear is None:
        return None
    forward = across(zero - rear, frame.left)
    if float(np.linalg.norm(forward)) < _LEAST_DEPTH_MM:
        return None
    forward = unit(forward)
    return Frame(zero, np.stack([frame.left, forward, np.cross(forward, frame.left)]))


def endplate_angle_deg(
    frame: SacralFrame, positions: Mapping[str, Vector], plane_normal: ArrayLike
) -> float | None:
    """The angle between a transection plane and the S1 endplate in the midsagittal plane, degrees.

    0 for a cut parallel to the endplate, positive where its dorsal exit is nearer to the endplate
    than its ventral line is: the sign of the tilt. Within -90 to 90.
    `plane_normal` (3,) points either way. None without the endplate, or for a plane that nearly is
    the midsagittal plane.
    """
    endplate = endplate_frame(frame, positions)
    if endplate is None:
        return None
    normal = across(unit(plane_normal), frame.left)
    if float(np.linalg.norm(normal)) < _LEAST_IN_PLANE:
        return None
    _, forward, upward = endplate.axes
    # the cut's backward direction in M: at right angles to the normal, away from the front
    back = np.cross(frame.left, normal)
    back = back if back @ forward <= 0 else -back
    angle = np.arctan2(float(back @ upward), -float(back @ forward))
    return float(np.degrees(angle))
