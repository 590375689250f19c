"""The face of the cut through the bone: where it lies, and the images' values on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.even_odd import even_odd
from sacplan.geometry.frame import Points, Vector, across, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.section import section
from sacplan.scene.bone_surface import TakeOver
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.view_state import Pane

PIXEL_MM = 0.4
MOVING_PIXEL_MM = 0.9
_RIM = 2
_LEAST_FACING = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class CutPiece:
    """One plane's part of the face: a picture of `inside` (rows, columns), True in the bone."""

    geometry: SliceGeometry
    inside: NDArray[np.bool_]

    @property
    def corners(self) -> Points:
        """Upper left, upper right, lower right, lower left of the picture (4, 3), mm."""
        w, h = self.geometry.width, self.geometry.height
        return self.geometry.to_patient(np.array([[0, 0], [w, 0], [w, h], [0, h]]))

    def distance_along(self, start: Vector, direction: Vector) -> float | None:
        """How far from `start` (3,) a line of sight meets the face, mm; None where it does not."""
        plane = self.geometry.plane
        facing = float(plane.normal @ direction)
        if abs(facing) < _LEAST_FACING:
            return None
        away = -float(plane.signed_distance(start)) / facing
        column, row = np.floor(self.geometry.to_pixel(start + away * direction)).astype(int)
        rows, columns = self.inside.shape
        is_hit = 0 <= row < rows and 0 <= column < columns and bool(self.inside[row, column])
        return away if is_hit and away > 0 else None


def cut_face(
    mesh: TriangleMesh,
    plane: Plane,
    sides: Sequence[TakeOver | None] = (),
    pixel_mm: float = PIXEL_MM,
) -> tuple[CutPiece, ...]:
    """The face of a cut by `plane`, and beyond the first plane of each side by its second one.

    The mesh has to be closed. Planes that do not meet the bone give no piece.
    """
    taken = [side for side in sides if side is not None]
    pieces = [_piece(mesh, plane, [(beyond, -1.0) for beyond, _ in taken], pixel_mm)]
    pieces += [_piece(mesh, own, [(beyond, 1.0)], pixel_mm) for beyond, own in taken]
    return tuple(piece for piece in pieces if piece is not None)


def _piece(
    mesh: TriangleMesh, plane: Plane, within: list[tuple[Plane, float]], pixel_mm: float
) -> CutPiece | None:
    contours = section(mesh, plane)
    if not contours:
        return None
    hint = np.eye(3)[int(np.argmin(np.abs(plane.normal)))]
    right = unit(across(hint, plane.normal))
    down = np.cross(plane.normal, right)
    flat = [np.stack([c @ right, c @ down], axis=1) for c in contours]
    every = np.concatenate(flat)
    low = every.min(axis=0) - _RIM * pixel_mm
    columns, rows = np.ceil((every.max(axis=0) - low) / pixel_mm).astype(int) + _RIM
    middle = low + np.array([columns, rows]) * pixel_mm / 2
    centre = right * middle[0] + down * middle[1] + plane.normal * float(plane.point @ plane.normal)
    geometry = SliceGeometry(Pane.BONE, centre, right, down, pixel_mm, float(columns), float(rows))
    # centres of pixels lie at halves, even_odd counts them from whole numbers
    inside = even_odd([(c - low) / pixel_mm - 0.5 for c in flat], (int(rows), int(columns)))
    if within:
        places = np.stack(np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5), axis=-1)
        points = geometry.to_patient(places)
        for beyond, sign in within:
            inside &= sign * beyond.signed_distance(points) >= 0
    return CutPiece(geometry, inside)
