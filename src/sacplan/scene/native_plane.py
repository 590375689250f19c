"""In each view the stack whose own slices lie that way, where the case has one."""

from __future__ import annotations

import numpy as np

from sacplan.case.case import Case
from sacplan.case.overlay import Overlay
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.session.first_view import stored_window
from sacplan.session.view_state import Window

_LEAST_COSINE = 0.77
"""40 degrees: beyond that the planned series itself shows no worse."""


def native_plane(case: Case, into: Vector) -> Overlay | None:
    """The further stack whose slices face a view along `into` (3,), unit, better than the planned
    series does; None where there is none."""
    best, found = _facing(case.volume, into), None
    for plane in case.planes:
        facing = _facing(plane.volume, into)
        if facing > max(best, _LEAST_COSINE):
            best, found = facing, plane
    return found


def same_window(case: Case, plane: Overlay, window: Window) -> Window:
    """The window for a further stack that looks as `window` does on the planned series: as far
    from what the images ask for."""
    own, its = stored_window(case.volume), stored_window(plane.volume)
    scale = its.width / own.width
    return Window(its.center + (window.center - own.center) * scale, window.width * scale)


def _facing(volume: ImageVolume, into: Vector) -> float:
    steps = volume.affine[:3, :3]
    normal = np.cross(steps[:, 0], steps[:, 1])
    return abs(float(normal @ into)) / float(np.linalg.norm(normal))
