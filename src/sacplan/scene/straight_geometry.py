"""Where the straightened sheet lies in the patient, and the way between patient and pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Vector, frozen, unit
from sacplan.geometry.polyline import Curve
from sacplan.geometry.straightened import Straightened
from sacplan.scene.slice_geometry import MAX_HEIGHT_MM, MIN_HEIGHT_MM, SliceGeometry
from sacplan.session.state import SessionState
from sacplan.session.straight_look import StraightCut
from sacplan.session.view_state import Pane, SliceCamera

RULER_PX = 46.0
"""The width of the tape scale at the left of the picture."""

_NAMES_PX = 40.0
_ROOM_MM = 24.0
_HALF_WIDTH_MM = 46.0
_SIDE_MIDDLE_MM = 14.0
_SIDE_HALF_MM = 34.0


@dataclass(frozen=True, slots=True, eq=False)
class StraightGeometry(SliceGeometry):
    """One sheet of the straightened sacrum as shown: as a slice, but bent along the ventral curve.

    The middle of the picture is `across_mm` from the midline (FRONT, to the left) or behind the
    face (SIDE), at `s_mm`; the inherited centre and directions are those of the sheet there. Down
    in the picture is caudal, 1 mm of s everywhere as long as 1 mm across.
    """

    space: Straightened
    cut: StraightCut
    sheet_mm: float
    across_mm: float
    s_mm: float

    def to_pixel(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Pixels (..., 2) of patient points (..., 3), brought to the sheet straight."""
        return self.pixel_of(_coordinates(self.space, points_mm))

    def pixel_of(self, coordinates: ArrayLike) -> NDArray[np.float64]:
        """Pixels (..., 2) of s, lateral and depth (..., 3)."""
        c = np.asarray(coordinates, dtype=np.float64)
        across = c[..., 1] if self.cut is StraightCut.FRONT else c[..., 2]
        x = (across - self.across_mm) / self.mm_per_pixel + self.width / 2
        return np.stack([x, self.row_of(c[..., 0])], axis=-1)

    def row_of(self, s_mm: ArrayLike) -> NDArray[np.float64]:
        """The y (...) of s (...)."""
        s = np.asarray(s_mm, dtype=np.float64)
        return np.asarray((s - self.s_mm) / self.mm_per_pixel + self.height / 2)

    def coordinates(self, pixels: ArrayLike) -> NDArray[np.float64]:
        """s, lateral and depth (..., 3), mm, at pixels (..., 2)."""
        p = np.asarray(pixels, dtype=np.float64)
        across = (p[..., 0] - self.width / 2) * self.mm_per_pixel + self.across_mm
        s = (p[..., 1] - self.height / 2) * self.mm_per_pixel + self.s_mm
        other = np.full_like(s, self.sheet_mm)
        parts = [s, across, other] if self.cut is StraightCut.FRONT else [s, other, across]
        return np.stack(parts, axis=-1)

    def to_patient(self, pixels: ArrayLike) -> NDArray[np.float64]:
        """Patient points (..., 3) on the sheet at pixels (..., 2)."""
        return self.space.to_patient(self.coordinates(pixels))

    def depth_mm(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """How far (...) points (..., 3) lie off the sheet, mm; behind it counts positive."""
        return self.off_mm(_coordinates(self.space, points_mm))

    def off_mm(self, coordinates: ArrayLike) -> NDArray[np.float64]:
        """How far (...) s, lateral and depth (..., 3) lie off the sheet, mm."""
        c = np.asarray(coordinates, dtype=np.float64)
        if self.cut is StraightCut.FRONT:
            return np.asarray(c[..., 2] - self.sheet_mm)
        return np.asarray(self.sheet_mm - c[..., 1])

    def into_at(self, pixel: ArrayLike) -> Vector:
        """The way (3,) the viewer looks at a pixel (2,): at right angles to the sheet there."""
        if self.cut is StraightCut.SIDE:
            return np.asarray(-self.space.left)
        here = self.coordinates(pixel)
        return unit(
            self.space.to_patient(np.add(here, [0.0, 0.0, 1.0])) - self.space.to_patient(here)
        )

    @property
    def camera(self) -> SliceCamera:
        """The zoom and pan that show this."""
        return SliceCamera(self.mm_per_pixel * self.height, (self.across_mm, self.s_mm))


def straight_geometry(state: SessionState, width: float, height: float) -> StraightGeometry | None:
    """The sheet that a pane of `width` x `height` pixels shows; None without a ventral curve."""
    measured, look = state.measurements, state.view.straight
    if measured is None or measured.ventral_curve is None or measured.frame is None:
        return None
    curve = measured.ventral_curve
    space = _space(curve, *(float(x) for x in measured.frame.axes[1]))
    camera = state.view.cameras.get(Pane.STRAIGHT) or _whole(curve, look.cut, width, height)
    height_mm = camera.height_mm or 1.0
    across, s = camera.pan_mm
    is_front = look.cut is StraightCut.FRONT
    sheet = look.depth_mm if is_front else 0.0
    here = np.array([s, across, sheet] if is_front else [s, sheet, across])
    step = np.array([0.5, 0.0, 0.0])
    local = space.to_patient(np.stack([here, here + step, here - step]))
    down = local[1] - local[2]
    down /= np.linalg.norm(down)
    right: Vector = space.left if is_front else np.cross(down, space.left) * -1.0
    return StraightGeometry(
        Pane.STRAIGHT,
        local[0],
        right,
        down,
        height_mm / max(height, 1.0),
        width,
        height,
        space,
        look.cut,
        sheet,
        across,
        s,
    )


def panned(geometry: StraightGeometry, at: ArrayLike, to: ArrayLike) -> SliceCamera:
    """The camera that brings what is at one pixel (2,) to another."""
    way = (np.asarray(at, dtype=np.float64) - np.asarray(to)) * geometry.mm_per_pixel
    moved = replace(
        geometry, across_mm=geometry.across_mm + float(way[0]), s_mm=geometry.s_mm + float(way[1])
    )
    return moved.camera


def zoomed_about(geometry: StraightGeometry, at: ArrayLike, factor: float) -> SliceCamera:
    """The camera zoomed in by `factor`; what is at the pixel (2,) stays there."""
    now = geometry.mm_per_pixel * geometry.height
    height_mm = float(np.clip(now / factor, MIN_HEIGHT_MM, MAX_HEIGHT_MM))
    x, y = np.asarray(at, dtype=np.float64) - [geometry.width / 2, geometry.height / 2]
    change = geometry.mm_per_pixel * (1.0 - height_mm / now)
    across, s = geometry.across_mm + x * change, geometry.s_mm + y * change
    return SliceCamera(height_mm, (float(across), float(s)))


def turned(geometry: StraightGeometry, cut: StraightCut) -> SliceCamera:
    """The camera for the other cut, at the same place along the tape and as large."""
    whole = _whole(geometry.space.curve, cut, geometry.width, geometry.height)
    return SliceCamera(geometry.camera.height_mm, (whole.pan_mm[0], geometry.s_mm))


def _whole(curve: Curve, cut: StraightCut, width: float, height: float) -> SliceCamera:
    """All of the curve, and the bone beside or behind it."""
    is_front = cut is StraightCut.FRONT
    half, middle = (_HALF_WIDTH_MM, 0.0) if is_front else (_SIDE_HALF_MM, _SIDE_MIDDLE_MM)
    room = max(width - RULER_PX - _NAMES_PX, 60.0)
    scale = max((curve.length_mm + _ROOM_MM) / max(height, 1.0), 2 * half / room)
    across = middle - scale * (RULER_PX + _NAMES_PX) / 2
    return SliceCamera(scale * height, (across, float(curve.s_mm[0] + curve.s_mm[-1]) / 2))


def _coordinates(space: Straightened, points_mm: ArrayLike) -> NDArray[np.float64]:
    """s, lateral and depth (..., 3) of patient points (..., 3); of single ones, such as landmarks,
    they are kept while only the sheet moves."""
    p = np.asarray(points_mm, dtype=np.float64)
    if p.shape != (3,):
        return space.from_patient(p)
    return _of_one(space, float(p[0]), float(p[1]), float(p[2]))


@lru_cache(maxsize=512)
def _of_one(space: Straightened, x: float, y: float, z: float) -> NDArray[np.float64]:
    return frozen(space.from_patient([x, y, z]))


@lru_cache(maxsize=4)
def _space(curve: Curve, x: float, y: float, z: float) -> Straightened:
    return Straightened.about(curve, [x, y, z])
