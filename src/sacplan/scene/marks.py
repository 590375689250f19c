"""What is drawn over a picture, as plain values in pixels: strokes, dots, labels, handles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Vector
from sacplan.scene.palette import Colour


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """Line pieces (n, 2, 2) from pixel to pixel; `name` says what they stand for."""

    name: str
    pieces: NDArray[np.float64]
    colour: Colour
    width: float = 1.0
    opacity: float = 1.0
    is_dashed: bool = False
    has_halo: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Dot:
    """A round mark with a rim, its middle at a pixel."""

    name: str
    at: tuple[float, float]
    radius: float
    colour: Colour
    rim: Colour = (0, 0, 0)
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """A text anchored at a pixel: `anchor` is the part of the text that lies there.

    Anchors: "left", "right", "centre" by the middle of that side; "top-left", ... by a corner.
    """

    name: str
    at: tuple[float, float]
    text: str
    colour: Colour
    anchor: str = "left"
    size: float = 12.0
    is_bold: bool = False
    opacity: float = 1.0


class Grip(StrEnum):
    """What a handle takes hold of."""

    LANDMARK = "landmark"
    SUGGESTION = "suggestion"
    PLANE_SHIFT = "plane shift"
    PLANE_TILT = "plane tilt"
    PLANE_OBLIQUITY = "plane obliquity"
    CURVE_POINT = "curve point"
    CONTOUR_POINT = "contour point"
    MEASURE = "measure"
    TURN = "turn views"


PLANE_GRIPS = (Grip.PLANE_SHIFT, Grip.PLANE_TILT, Grip.PLANE_OBLIQUITY)

GRIP_HINTS = {
    Grip.LANDMARK: "Drag to move the landmark, or click it and use the arrows: 0.5 mm, with "
    "Shift 5, with Ctrl 0.05. Delete removes it.",
    Grip.SUGGESTION: "Only suggested: click to look at it, drag to correct it",
    Grip.PLANE_SHIFT: "Drag to slide the plane along the ventral curve",
    Grip.PLANE_TILT: "Drag to tilt the plane",
    Grip.PLANE_OBLIQUITY: "Drag to turn the plane to one side",
    Grip.CURVE_POINT: "Drag to correct the ventral curve",
    Grip.CONTOUR_POINT: "Drag to move this point of the outline; Delete or a right click removes "
    "it, Ctrl and a click on the line adds one",
    Grip.MEASURE: "Drag to change the measure; click and Delete to remove it",
    Grip.TURN: "Drag to turn the other two slices about this one; R puts them back",
}


_RANK = {Grip.SUGGESTION: 50.0, Grip.LANDMARK: 100.0, Grip.CURVE_POINT: 200.0, Grip.MEASURE: -50.0}
_RANK[Grip.TURN] = -90.0


@dataclass(frozen=True, slots=True, eq=False)
class Handle:
    """What can be grabbed: at a pixel, standing for a patient point (3,)."""

    grip: Grip
    at: tuple[float, float]
    position_mm: Vector
    colour: Colour
    name: str = ""
    angle_deg: float = 0.0
    reach: float = 10.0

    @property
    def key(self) -> tuple[str, str]:
        """Names the handle from one redraw to the next."""
        return self.grip.value, self.name


@dataclass(frozen=True, slots=True)
class Marks:
    """All that one layer draws, and what of it can be grabbed."""

    strokes: tuple[Stroke, ...] = ()
    dots: tuple[Dot, ...] = ()
    labels: tuple[Label, ...] = ()
    handles: tuple[Handle, ...] = field(default=())

    @staticmethod
    def together(parts: Iterable[Marks]) -> Marks:
        """The marks of several layers, the later ones on top."""
        every = tuple(parts)
        return Marks(
            tuple(s for p in every for s in p.strokes),
            tuple(d for p in every for d in p.dots),
            tuple(x for p in every for x in p.labels),
            tuple(h for p in every for h in p.handles),
        )

    def handle_at(self, pixel: ArrayLike) -> Handle | None:
        """The handle within whose reach `pixel` (2,) lies; a landmark wins over the plane, a point
        of the curve that is drawn over both; a measure gives way to all."""
        x, y = np.asarray(pixel, dtype=np.float64)
        best, least = None, np.inf
        for handle in self.handles:
            away = float(np.hypot(handle.at[0] - x, handle.at[1] - y))
            if away > handle.reach:
                continue
            rank = away - _RANK.get(handle.grip, 0.0)
            if rank < least:
                best, least = handle, rank
        return best


def chain(points: ArrayLike) -> NDArray[np.float64]:
    """The pieces (n - 1, 2, 2) of a path through pixels (n, 2)."""
    p = np.asarray(points, dtype=np.float64)
    return np.stack([p[:-1], p[1:]], axis=1)


def pixel(at: ArrayLike) -> tuple[float, float]:
    """A pixel (2,) as two numbers."""
    x, y = np.asarray(at, dtype=np.float64)
    return float(x), float(y)
