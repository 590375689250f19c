"""The patient frame (DICOM LPS, mm) and orthonormal frames placed in it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Vector: TypeAlias = NDArray[np.float64]
"""A point or direction, shape (3,), patient frame LPS, mm."""

Points: TypeAlias = NDArray[np.float64]
"""Points or directions, shape (n, 3), patient frame LPS, mm."""

LEFT = np.array([1.0, 0.0, 0.0])
POSTERIOR = np.array([0.0, 1.0, 0.0])
SUPERIOR = np.array([0.0, 0.0, 1.0])
for _axis in (LEFT, POSTERIOR, SUPERIOR):
    _axis.setflags(write=False)


def frozen(values: ArrayLike) -> NDArray[np.float64]:
    """A read-only float64 copy of `values`."""
    array = np.array(values, dtype=np.float64)
    array.setflags(write=False)
    return array


def is_rotation(matrix: NDArray[np.float64]) -> bool:
    """Whether a matrix (3, 3) turns, to a millionth, and neither stretches nor mirrors."""
    is_orthonormal = np.allclose(matrix @ matrix.T, np.eye(3), atol=1e-6)
    return bool(is_orthonormal and np.linalg.det(matrix) > 0)


def unit(vector: ArrayLike) -> Vector:
    """`vector` at length one. Raises ValueError for a vector of no length."""
    array = np.asarray(vector, dtype=np.float64)
    length = math.hypot(*array.tolist())  # several times as fast as numpy on three numbers
    if not math.isfinite(length) or length < 1e-12:
        raise ValueError("a direction needs a length")
    return np.asarray(array / length)


def across(vector: ArrayLike, axis: ArrayLike) -> Vector:
    """The part of `vector` at right angles to the unit vector `axis`."""
    v, a = np.asarray(vector, dtype=np.float64), np.asarray(axis, dtype=np.float64)
    return np.asarray(v - a * float(v @ a))


def crossed(a: ArrayLike, b: ArrayLike) -> Vector:
    """The vector product a x b of two vectors (3,); for single ones far quicker than numpy's."""
    (ax, ay, az), (bx, by, bz) = np.asarray(a).tolist(), np.asarray(b).tolist()
    return np.array([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx])


def rotation_about(axis: ArrayLike, angle_deg: float) -> NDArray[np.float64]:
    """The (3, 3) right-handed rotation by `angle_deg` about `axis` (Rodrigues' formula)."""
    x, y, z = unit(axis)
    k = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    angle = np.radians(angle_deg)
    return np.asarray(np.eye(3) + np.sin(angle) * k + (1.0 - np.cos(angle)) * (k @ k))


def direction_letters(direction: ArrayLike, letters: str = "RLAPIS", at_least: float = 0.25) -> str:
    """The patient letters of a direction, strongest first, such as "L" or "PI".

    `letters` names the negative and positive end of x, y and z. A part below `at_least` of
    the unit vector is not named. Source: DICOM PS3.3 C.7.6.1.1.1 (Patient Orientation).
    """
    v = unit(direction)
    order = np.argsort(-np.abs(v), kind="stable")
    named = [letters[2 * i + int(v[i] > 0)] for i in order if abs(v[i]) >= at_least]
    return "".join(named)


def mapped(
    points: ArrayLike, matrix: NDArray[np.float64], shift: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Points (..., 3) through a matrix (3, 3) and a shift (3,): matrix @ point + shift.

    Coordinate by coordinate: a product of a long thin matrix is given to several threads by the
    linear algebra library, which on a busy machine wait for each other ten times as long.
    """
    p = np.asarray(points, dtype=np.float64)
    x, y, z = p[..., 0], p[..., 1], p[..., 2]
    found = np.empty(p.shape)
    for i, (a, b, c) in enumerate(matrix.tolist()):
        found[..., i] = a * x + b * y + c * z + shift[i]
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A right-handed orthonormal frame: `origin` (3,) and `axes` (3, 3), one unit axis a row."""

    origin: Vector
    axes: NDArray[np.float64]

    def __post_init__(self) -> None:
        object.__setattr__(self, "origin", frozen(self.origin))
        object.__setattr__(self, "axes", frozen(self.axes))
        if not np.allclose(self.axes @ self.axes.T, np.eye(3), atol=1e-6):
            raise ValueError("the axes of a frame must be orthonormal")

    def from_patient(self, points: ArrayLike) -> NDArray[np.float64]:
        """Patient points (..., 3) in this frame's own coordinates."""
        return mapped(points, self.axes, -self.axes @ self.origin)

    def to_patient(self, points: ArrayLike) -> NDArray[np.float64]:
        """This frame's coordinates (..., 3) as patient points."""
        return mapped(points, self.axes.T, self.origin)
