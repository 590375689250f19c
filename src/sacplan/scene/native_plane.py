"""In each view the stack whose own slices lie that way, where the case has one."""

from __future__ import annotations

import numpy as np

from sacplan.case.case import Case
from sacplan.case.overlay import Overlay
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.first_view import stored_window
from sacplan.session.view_state import Window

_LEAST_COSINE = 0.77
"""40 degrees: beyond that the planned series itself shows no worse."""


def native_plane(case: Case, geometry: SliceGeometry) -> Overlay | None:
    """The further stack that reaches a slice and faces it better than the planned series does; None
    where there is none."""
    best, found = _facing(case.volume, geometry.into), None
    for plane in case.planes:
        facing = _facing(plane.volume, geometry.into)
        if facing > max(best, _LEAST_COSINE) and _reaches(plane.volume, geometry.centre_mm):
            best, found = facing, plane
    return found


def same_window(case: Case, plane: Overlay, window: Window) -> Window:
    """The window for a further stack that looks as `window` does on the planned series: as far
    from what the images ask for."""
    own, its = stored_window(case.volume), stored_window(plane.volume)
    scale = its.width / own.width
    return Window(its.center + (window.center - own.center) * scale, window.width * scale)


def _reaches(volume: ImageVolume, point_mm: Vector) -> bool:
    """Whether the slices go on to the height of a point (3,)."""
    height = float(volume.patient_to_index(point_mm)[2])
    return bool(-0.5 <= height <= volume.voxels.shape[0] - 0.5)


def _facing(volume: ImageVolume, into: Vector) -> float:
    steps = volume.affine[:3, :3]
    normal = np.cross(steps[:, 0], steps[:, 1])
    return abs(float(normal @ into)) / float(np.linalg.norm(normal))
