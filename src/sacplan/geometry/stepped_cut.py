"""A cut made of up to three planes: left, central and right, meeting along lines."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector, across, frozen, unit
from sacplan.geometry.plane import Plane

NEAREST_MEETING_MM = 5.0
FURTHEST_MEETING_MM = 60.0
_LEAST_SLOPE = 0.03
"""Planes that part by less than this per mm, about 2 degrees, have no sure line of meeting."""

_OPPOSED = -0.1


@dataclass(frozen=True, slots=True, eq=False)
class SteppedCut:
    """A central plane, and side planes that take over lateral of where they meet it.

    All normals point to the removed part. `central.point` is the midpoint: where the cut crosses
    the midline on the ventral face; `left_axis` (3,) is the unit vector to the patient's left.
    Raises SacplanError PLANES-DO-NOT-MEET unless each side plane meets the central one on its own
    side, 5 to 60 mm from the midpoint.
    """

    central: Plane
    left: Plane | None
    right: Plane | None
    left_axis: Vector
    _keeps: tuple[bool | None, bool | None] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "left_axis", frozen(unit(self.left_axis)))
        keeps = tuple(
            None if plane is None else self._check(plane, side)
            for plane, side in ((self.left, 1), (self.right, -1))
        )
        object.__setattr__(self, "_keeps", keeps)

    def signed_distance(self, points: ArrayLike) -> NDArray[np.float64]:
        """Values (...) at points (..., 3), mm: positive in the removed part.

        Where a side plane lies caudal of the central one, laterally, less is removed: both have to
        remove a point (the smaller distance counts). Where it lies cranial, either does. The size
        equals the distance to the cut away from its kinks and never exceeds it beside one.
        """
        middle = self.central.signed_distance(points)
        sides = [
            (plane.signed_distance(points), keep)
            for plane, keep in zip((self.left, self.right), self._keeps, strict=True)
            if plane is not None
        ]
        parts = [np.minimum(middle, d) if keep else np.maximum(middle, d) for d, keep in sides]
        if not parts:
            return middle
        if len(parts) == 1:
            return np.asarray(parts[0])
        if self._keeps[0] == self._keeps[1]:
            return np.asarray(np.minimum(*parts) if self._keeps[0] else np.maximum(*parts))
        # one of the two is the central distance wherever the other side plane rules
        return np.asarray(parts[0] + parts[1] - middle)

    def meeting_mm(self, side: int) -> float | None:
        """How far left of the midpoint the planes meet on the ventral side, mm; `side` 1 for the
        left, -1 for the right one. None without a plane on that side."""
        plane = self.left if side > 0 else self.right
        if plane is None:
            return None
        along = unit(across(self.left_axis, self.central.normal))
        return -float(plane.signed_distance(self.central.point)) / float(along @ plane.normal)

    def keeps_more(self, side: int) -> bool | None:
        """Whether the plane on that side (1 left, -1 right) lies caudal of the central one, so that
        more bone stays; None without one."""
        return self._keeps[0 if side > 0 else 1]

    def _check(self, plane: Plane, side: int) -> bool:
        """Whether the side plane keeps more. Raises SacplanError where the planes do not meet."""
        name = "left" if side > 0 else "right"
        along = unit(across(self.left_axis, self.central.normal))
        slope = float(along @ plane.normal) * side
        if float(plane.normal @ self.central.normal) < _OPPOSED:
            _refuse(name, "removes the part that the central plane keeps")
        if abs(slope) < _LEAST_SLOPE:
            _refuse(name, "is nearly parallel to the central one")
        beside = -float(plane.signed_distance(self.central.point)) / slope
        if not NEAREST_MEETING_MM <= beside <= FURTHEST_MEETING_MM:
            where = "on the wrong side of" if beside < 0 else f"{beside:.0f} mm beside"
            _refuse(name, f"meets the central one {where} the midline")
        return slope < 0


def _refuse(name: str, what: str) -> None:
    raise SacplanError(
        "PLANES-DO-NOT-MEET",
        f"The {name} plane of the stepped cut {what}.",
        f"Place it so that it meets the central plane {NEAREST_MEETING_MM:.0f} to "
        f"{FURTHEST_MEETING_MM:.0f} mm to the {name} of the midline.",
    )
