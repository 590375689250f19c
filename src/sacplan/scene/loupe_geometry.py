"""Where the magnifier of a slice looks, and in which corner it stands out of the way."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sacplan.scene.slice_geometry import SliceGeometry

MAGNIFIED = 4.0
LEAST_FIELD_MM = 24.0
"""Less than this shows grey without an edge: in a slice that is zoomed in it magnifies less."""

LEAST_GAIN = 1.5
"""Less is of no use."""

_PART, _MOST = 0.42, 208.0
_MARGIN, _CLEARANCE = 9.0, 14.0


@dataclass(frozen=True, slots=True)
class Place:
    """A square of `side` pixels, its upper left corner at (`x`, `y`)."""

    x: float
    y: float
    side: float

    def is_near(self, at: tuple[float, float]) -> bool:
        """The pixel lies in the square or just beside it."""
        return all(
            low - _CLEARANCE <= v <= low + self.side + _CLEARANCE
            for v, low in zip(at, (self.x, self.y), strict=True)
        )


def magnification(geometry: SliceGeometry, side: float) -> float:
    """How many times larger a magnifier of `side` pixels shows the slice."""
    return min(MAGNIFIED, side * geometry.mm_per_pixel / LEAST_FIELD_MM)


def loupe_geometry(geometry: SliceGeometry, at: tuple[float, float], side: float) -> SliceGeometry:
    """The square of `side` pixels around a pixel, as much larger as `magnification` says."""
    return replace(
        geometry,
        centre_mm=geometry.to_patient(at),
        mm_per_pixel=geometry.mm_per_pixel / magnification(geometry, side),
        width=side,
        height=side,
    )


def loupe_place(
    width: float, height: float, at: tuple[float, float], before: Place | None = None
) -> Place:
    """A corner of a view of `width` x `height` that is clear of the pixel `at`; it stays where it
    was `before` as long as that is clear."""
    side = float(round(min(_PART * min(width, height), _MOST)))
    right, low = width - side - _MARGIN, height - side - _MARGIN
    upper, lower = Place(right, _MARGIN, side), Place(_MARGIN, low, side)
    first = before if before in (upper, lower) else upper
    assert first is not None
    other = lower if first == upper else upper
    return other if first.is_near(at) else first
