"""The transection line of a cut on the ventral face, and what is measured along it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points, Vector, frozen, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.geometry.stepped_cut import SteppedCut
from sacplan.measure.transection import Crossing, face_line, transection_line

_NORMAL_REACH_MM = 3.0
_SETTLE_MM = 5.0
"""Over this length a side line is brought to the end of the central one: both were smoothed apart
from each other and miss by tenths of a millimetre."""

_UPRIGHT = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class CutLine:
    """`curve` is the line on the bone, its s is u: mm from the midline along it, left positive.

    `outward` (n, 3) are the unit normals out of the bone at its points. `kinks_mm` are the u at
    which the planes of a stepped cut meet.
    """

    curve: Curve
    outward: Points
    kinks_mm: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "outward", frozen(self.outward).reshape(-1, 3))

    def point_at(self, u_mm: float) -> Vector:
        """The point (3,) of the line at u. Raises SacplanError TAPE-BESIDE-BONE beyond its ends."""
        if not self.curve.s_mm[0] <= u_mm <= self.curve.s_mm[-1]:
            side = "left" if u_mm > 0 else "right"
            raise SacplanError(
                "TAPE-BESIDE-BONE",
                f"{abs(u_mm):.0f} mm to the {side} the plane no longer meets the front of the "
                "bone.",
                "Lay the tape nearer to the midline.",
            )
        return self.curve.point_at(u_mm)

    def outward_at(self, u_mm: float) -> Vector:
        """The unit normal (3,) out of the bone at u, held at the line's ends."""
        return unit([np.interp(u_mm, self.curve.s_mm, self.outward[:, i]) for i in range(3)])


def cut_of(
    crossing: Crossing, central: Plane, left: Plane | None = None, right: Plane | None = None
) -> Plane | SteppedCut:
    """The cut through its planes: the central one alone, or a stepped cut whose midpoint is the
    crossing. Raises SacplanError PLANES-DO-NOT-MEET."""
    if left is None and right is None:
        return central
    # the same plane, held at the point from which the meeting lines are counted
    anchored = Plane(crossing.point, central.normal)
    return SteppedCut(anchored, left, right, crossing.left)


def cut_line(surface: TriangleMesh, cut: Plane | SteppedCut, crossing: Crossing) -> CutLine:
    """Where the cut meets the ventral face. It ends where the face turns away, or is lost.

    With a stepped cut the line follows each plane up to where they meet, and is continuous there.
    Raises SacplanError when a plane does not meet the bone where it should.
    """
    central = cut if isinstance(cut, Plane) else cut.central
    curve = transection_line(surface, central, crossing)
    kinks: list[float] = []
    if isinstance(cut, SteppedCut):
        for side, plane in ((1, cut.left), (-1, cut.right)):
            if plane is not None:
                curve, kink = _with_side(surface, curve, cut, plane, side, crossing)
                kinks.append(kink)
    return CutLine(curve, _outward(curve, crossing), tuple(sorted(kinks)))


def cross_path(line: CutLine, lateral_mm: float) -> tuple[Curve, Vector]:
    """The cross-tape's path along the line from the midline to `lateral_mm`, and its mean outward
    normal (3,). Raises SacplanError TAPE-BESIDE-BONE beyond the line's ends, TAPE-TOO-SHORT for a
    length below a millimetre."""
    if abs(lateral_mm) < 1.0:
        raise SacplanError(
            "TAPE-TOO-SHORT",
            f"A cross-tape of {abs(lateral_mm):.1f} mm cannot be laid.",
            "Give its end a greater distance from the midline.",
        )
    end, u = line.point_at(lateral_mm), line.curve.s_mm
    low, high = sorted((0.0, lateral_mm))
    inner = np.flatnonzero((u > low + 1e-6) & (u < high - 1e-6))
    inner = inner if lateral_mm > 0 else inner[::-1]
    points = np.concatenate([line.point_at(0.0)[None], line.curve.points[inner], end[None]])
    at = np.linspace(0.0, lateral_mm, 9)
    return Curve.through(points), unit(np.sum([line.outward_at(float(a)) for a in at], axis=0))


def _with_side(
    surface: TriangleMesh,
    curve: Curve,
    cut: SteppedCut,
    plane: Plane,
    side: int,
    crossing: Crossing,
) -> tuple[Curve, float]:
    """The line with its part beyond the meeting point exchanged, and the u of that point."""
    kink = _meeting_u(curve, plane, side)
    joint = curve.point_at(kink)
    along = _lateral_direction(cut, plane, side, crossing)
    beyond = face_line(surface, plane, joint, along * side, crossing.outward)
    keep = beyond.s_mm > 1e-6 if side > 0 else beyond.s_mm < -1e-6
    away = np.abs(beyond.s_mm[keep])
    miss = joint - beyond.point_at(0.0)
    points = beyond.points[keep] + miss * np.exp(-away / _SETTLE_MM)[:, None]
    inner = curve.s_mm < kink - 1e-6 if side > 0 else curve.s_mm > kink + 1e-6
    parts = [curve.points[inner], joint[None], points]
    whole = np.concatenate(parts if side > 0 else parts[::-1])
    if len(whole) < 3 or not keep.any():
        raise _beside(side)
    joined = Curve.through(whole)
    offset = joined.nearest_s(joint) - kink
    return Curve(whole, joined.s_mm - offset), kink


def _meeting_u(curve: Curve, plane: Plane, side: int) -> float:
    """The u on the central line at which the side plane takes over."""
    distance = plane.signed_distance(curve.points)
    change = np.flatnonzero((distance[:-1] < 0) != (distance[1:] < 0))
    change = change[np.sign(curve.s_mm[change]) == side]
    if not len(change):
        raise _beside(side)
    i = int(change[np.argmin(np.abs(curve.s_mm[change]))])
    t = distance[i] / (distance[i] - distance[i + 1])
    return float(curve.s_mm[i] + t * (curve.s_mm[i + 1] - curve.s_mm[i]))


def _lateral_direction(cut: SteppedCut, plane: Plane, side: int, crossing: Crossing) -> Vector:
    """The unit direction (3,) along the side line away from the midline."""
    along = unit(np.cross(plane.normal, crossing.outward))
    beside = float(along @ crossing.left) * side
    if abs(beside) < _UPRIGHT:  # an upright plane: down where it keeps more, up where less
        down = float(along @ cut.central.normal)
        beside = down if cut.keeps_more(side) else -down
    return along if beside > 0 else -along


def _beside(side: int) -> SacplanError:
    name = "left" if side > 0 else "right"
    return SacplanError(
        "PLANES-DO-NOT-MEET",
        f"The {name} plane of the stepped cut does not meet the central one on the outlined bone.",
        f"Move it nearer to the midline, or take the {name} plane away.",
    )


def _outward(curve: Curve, crossing: Crossing) -> Points:
    """The unit normals (n, 3), at right angles to the line and to caudal at the midline."""
    at = np.clip(curve.s_mm[:, None] + [-_NORMAL_REACH_MM, _NORMAL_REACH_MM], *curve.s_mm[[0, -1]])
    ends = [
        np.stack([np.interp(at[:, j], curve.s_mm, curve.points[:, i]) for i in range(3)], axis=1)
        for j in (0, 1)
    ]
    step = ends[1] - ends[0]
    tangent = step / np.linalg.norm(step, axis=1, keepdims=True)
    normal = np.cross(crossing.caudal, tangent)
    upright = np.linalg.norm(normal, axis=1) < 0.3
    plain = crossing.outward - (tangent @ crossing.outward)[:, None] * tangent
    normal = np.where(upright[:, None], plain, normal)
    return np.asarray(normal / np.linalg.norm(normal, axis=1, keepdims=True))
