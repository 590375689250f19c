"""The lengths of a tape: pressed, on tissue, taut, straight."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points, Vector, across, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import Curve
from sacplan.geometry.taut import taut_profile
from sacplan.geometry.turning import turning_along
from sacplan.measure.tape_profile import pressed_path

DISC_HIGHEST_MM = 30.0
"""The front of the L5/S1 disc is 10 to 20 mm high; a point further off is another disc's."""

_TOUCH_MM = 8.0

ROUNDING_MM = 0.05
"""A length this near to a whole number is printed as that number, whichever side is protected."""


@dataclass(frozen=True, slots=True, eq=False)
class TapeLengths:
    """The four lengths, mm, of the tape along `path`, and how deep the hollow is that a taut
    tape bridges; `taut_path` (n, 3) holds the points where the pulled tape touches. `turn_rad` is
    the angle the path turns through: on t mm of tissue the length is pressed less t times it."""

    path: Curve
    taut_path: Points
    pressed_mm: float
    on_tissue_mm: float
    taut_mm: float
    straight_mm: float
    hollow_mm: float
    turn_rad: float


def tape_lengths(path: Curve, outward: Vector, tissue_mm: float) -> TapeLengths:
    """The lengths of a tape laid along `path`, whose mean outward normal is `outward` (3,).

    On tissue of thickness t the tape is shorter than the arc by t times the angle it turns
    through, where the bone is hollow (parallel curves; docs/decisions/0005).
    """
    start, chord = path.points[0], path.points[-1] - path.points[0]
    along = unit(chord)
    out = unit(across(outward, along))
    x, height = (path.points - start) @ along, (path.points - start) @ out
    touched = taut_profile(x, height)
    steps = np.hypot(np.diff(x[touched]), np.diff(height[touched]))
    bridge = np.interp(x, x[touched], height[touched])
    pressed = path.length_mm
    turn = float(turning_along(path.points, out)[-1])
    return TapeLengths(
        path=path,
        taut_path=path.points[touched],
        pressed_mm=pressed,
        on_tissue_mm=pressed - tissue_mm * turn,
        taut_mm=float(steps.sum()),
        straight_mm=float(np.linalg.norm(chord)),
        hollow_mm=float(np.max(bridge - height)),
        turn_rad=turn,
    )


def tape_scale_mm(
    path: Curve, outward: Vector, s_mm: ArrayLike, tissue_mm: float
) -> NDArray[np.float64]:
    """Where points of the bone at arc length s (n,) along `path` lie on the scale of the tape.

    On t mm of tissue the tape is shorter than the bone by t times the angle turned up to there
    (parallel curves; docs/decisions/0005). Rising with s, the path's end at the length on tissue;
    s is from the path's first point, and beyond both ends the scale goes on mm for mm.
    `outward` (3,) is the mean outward normal that the lengths were taken with.
    """
    s = np.asarray(s_mm, dtype=np.float64)
    turned = turning_along(path.points, outward)
    own = path.s_mm - path.s_mm[0]
    scale = np.maximum.accumulate(own - tissue_mm * turned)
    scale = np.minimum(scale, own[-1] - tissue_mm * turned[-1])  # a bump before the end yields
    held = np.clip(s, 0.0, own[-1])
    return np.asarray(np.interp(held, own, scale) + (s - held))


def lateral_path(
    surface: TriangleMesh,
    zero: Vector,
    end: Vector,
    outward: Vector,
    *,
    zero_is_edge: bool = True,
) -> Curve:
    """The tape from the zero to a point beside the midline: the section of the bone by the plane
    of both ends and the mean outward normal. `zero_is_edge` tells a zero on the edge of the bone,
    such as the promontory, from one in the middle of the face. Raises SacplanError where the
    section misses the bone."""
    path = pressed_path(surface, zero, end, outward, start_is_edge=zero_is_edge)
    if path is None:
        raise SacplanError(
            "TAPE-MISSES-BONE",
            "Between the zero and the end of the tape the outlined bone has a wide gap.",
            "Move the plane, or lay the tape nearer to the midline.",
        )
    return Curve.through(path)


def from_disc_top(path: Curve, disc_top: Vector, outward: Vector) -> Curve:
    """The tape that starts on the top of the L5/S1 disc instead, and follows `path` from where it
    comes to lie on the bone; its s counts from the disc top (3,).

    Between them it is straight, for a tape spans the few mm of disc and edge. It touches at the
    promontory itself where that stands out, else, before a bulging disc, within the first 8 mm of
    bone: where the straight line first clears what lies before it. `outward` (3,) is the path's.
    Raises SacplanError DISC-TOP-PLACE for a point that is not above the promontory, or further
    from it than a disc is high.
    """
    zero = path.points[0]
    along = unit(path.points[-1] - zero)
    out = unit(across(outward, along))
    reach = (disc_top - zero) @ along, (disc_top - zero) @ out
    away = float(np.linalg.norm(disc_top - zero))
    if reach[0] > -1.0 or away > DISC_HIGHEST_MM:
        where = "not above it" if reach[0] > -1.0 else "further than a disc is high"
        raise SacplanError(
            "DISC-TOP-PLACE",
            f"The disc top lies {away:.0f} mm from the promontory, {where}.",
            "Place it on the most ventral point of the L5/S1 disc, or take it away.",
        )
    near = np.flatnonzero(path.s_mm - path.s_mm[0] <= _TOUCH_MM)
    offset = path.points[near] - zero
    rise = (offset @ out - reach[1]) / (offset @ along - reach[0])
    touch = int(near[np.argmax(rise)])
    return Curve.through(np.concatenate([np.asarray(disc_top)[None], path.points[touch:]]))


def rounded_mm(length_mm: float, protect: Literal["margin", "root"]) -> int:
    """The length in whole mm toward the side that is protected.

    "margin" rounds down: a shorter tape marks further cranial, away from the tumour. "root" rounds
    up. Within 0.05 mm of a whole number both give that number. Raises ValueError for another word.
    """
    if protect == "margin":
        return math.floor(length_mm + ROUNDING_MM)
    if protect == "root":
        return math.ceil(length_mm - ROUNDING_MM)
    raise ValueError(f"a length is rounded for margin or root, not for {protect!r}")
