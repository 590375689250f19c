"""Where the made body lies in the patient frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import LEFT, POSTERIOR, SUPERIOR, frozen, rotation_about
from sacplan.phantom.spec import PhantomSpec

BODY_CENTRE = frozen([0.0, 20.0, -46.0])
"""The point the body turns about, in its own axes: behind the middle of the sacrum's chord."""

TABLE_POSITION = frozen([2.0, 31.0, -412.0])
"""Where that point lies in the patient frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Pose:
    """The motion body -> patient. Body axes are x left, y posterior, z superior, mm, with the
    promontory at the origin; `rotation` (3, 3) and `offset` (3,) take them to patient LPS."""

    rotation: NDArray[np.float64]
    offset: NDArray[np.float64]

    def to_patient(self, points: ArrayLike) -> NDArray[np.float64]:
        """Patient points (..., 3) of body points (..., 3)."""
        return np.asarray(points, dtype=np.float64) @ self.rotation.T + self.offset

    def to_body(self, points: ArrayLike) -> NDArray[np.float64]:
        """Body points (..., 3) of patient points (..., 3)."""
        return (np.asarray(points, dtype=np.float64) - self.offset) @ self.rotation

    def matrix(self) -> NDArray[np.float64]:
        """The motion as (4, 4)."""
        m = np.eye(4)
        m[:3, :3], m[:3, 3] = self.rotation, self.offset
        return m


def pose_of(spec: PhantomSpec) -> Pose:
    """Turned by roll, pitch and yaw about the body's centre, then moved into the frame of
    reference of the series."""
    body = (
        rotation_about(SUPERIOR, spec.yaw_deg)
        @ rotation_about(LEFT, spec.pitch_deg)
        @ rotation_about(POSTERIOR, spec.roll_deg)
    )
    rotation = rotation_about(LEFT, spec.turn_deg) @ body
    centre = TABLE_POSITION + np.asarray(spec.shift_mm, dtype=np.float64)
    return Pose(frozen(rotation), frozen(centre - rotation @ BODY_CENTRE))
