"""From where the bone can be looked at with one key."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from sacplan.geometry.frame import POSTERIOR, SUPERIOR, across
from sacplan.plan.model import PROMONTORY
from sacplan.scene.bone_camera import BoneCamera, through_a_lens
from sacplan.scene.plane_grip import plane_pose
from sacplan.session.state import SessionState

if TYPE_CHECKING:
    from sacplan.scene.bone_scene import BoneScene

LENS_ANTERIOR_MM, LENS_SUPERIOR_MM = 75.0, 45.0
"""Where the lens stands from the promontory: on the way from a port near the navel, as far in as
for work on the sacrum. A typical place to look from, not the patient's own."""

VIEW_ANGLE_DEG = 60.0
_BELOW_PROMONTORY_MM = 45.0


class Side(StrEnum):
    """A named view of the bone."""

    FRONT = "front"
    BEHIND = "behind"
    """As the surgeon sees the patient lying prone, the head upwards in the picture."""

    LEFT = "left"
    RIGHT = "right"
    PLANE = "plane"
    """Along the transection plane, from the front."""

    FACE = "face"
    """Onto the cut, from below: what stays."""

    LENS = "lens"
    """From within the pelvis, as a laparoscope near the navel sees it: nearer is larger."""


def camera_from(
    side: Side, scene: BoneScene, state: SessionState, shape: tuple[float, float]
) -> BoneCamera:
    """The camera of a named view for a picture of that width and height. Without a plane the views
    that need one are the one from the front."""
    ventral, cranial = scene.front(state)
    plane = state.plan.transection
    if side is Side.LENS:
        return _lens(state)
    into, up = -ventral, cranial
    if side is Side.BEHIND:
        into = ventral
    elif side in (Side.LEFT, Side.RIGHT):
        into = np.cross(ventral, cranial) * (1.0 if side is Side.LEFT else -1.0)
    elif side is Side.PLANE and plane is not None:
        into, up = -across(ventral, plane.normal), -plane.normal
    elif side is Side.FACE and plane is not None:
        into, up = -plane.normal, across(ventral, plane.normal)
    return scene.camera_along(state, into, up, shape)


def _lens(state: SessionState) -> BoneCamera:
    """The front of the body is upwards, as the camera is held, and the feet are ahead."""
    promontory = state.plan.position(PROMONTORY)
    if promontory is None:
        promontory = state.view.crosshair_mm
    pose = plane_pose(state.measurements, state.plan.transection)
    below = promontory - _BELOW_PROMONTORY_MM * SUPERIOR
    target = below if pose is None else pose.crossing.point
    eye = promontory - LENS_ANTERIOR_MM * POSTERIOR + LENS_SUPERIOR_MM * SUPERIOR
    return through_a_lens(eye, target, -POSTERIOR, VIEW_ANGLE_DEG)
