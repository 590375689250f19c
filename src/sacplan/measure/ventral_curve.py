"""The midline curve on the ventral face: the tape coordinate s lives on it."""

from __future__ import annotations

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import Curve
from sacplan.measure.sacral_frame import SacralFrame
from sacplan.measure.tape_profile import pressed_path


def ventral_curve(surface: TriangleMesh, frame: SacralFrame, apex: Vector) -> Curve:
    """The curve from the promontory (s = 0) to the apex on the bone, caudal positive.

    It lies in the midsagittal plane of `frame`. Raises SacplanError when the plane between the
    two landmarks does not meet the outlined bone.
    """
    path = pressed_path(surface, frame.frame.origin, apex, frame.ventral, end_is_edge=True)
    if path is None:
        raise SacplanError(
            "CURVE-MISSES-BONE",
            "Between promontory and apex the outlined bone has a gap of more than 20 mm, or is "
            "not met at all.",
            "Check both landmarks and the outline of the sacrum.",
        )
    return Curve.through(path)
