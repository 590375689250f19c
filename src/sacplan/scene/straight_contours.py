"""Where drawn contours cross the straightened sheet."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sacplan.geometry.frame import Points
from sacplan.geometry.straightened import Straightened
from sacplan.plan.drawn import DrawnContour
from sacplan.scene.marks import Dot, Label, Marks, pixel
from sacplan.scene.palette import TUMOUR_EDGE
from sacplan.scene.straight_geometry import StraightGeometry
from sacplan.session.state import SessionState


def straight_contours(state: SessionState, geometry: StraightGeometry) -> Marks:
    """A dot for every crossing, the name of the structure at the uppermost."""
    dots: list[Dot] = []
    tops: dict[str, tuple[float, float]] = {}
    for number, contour in enumerate(state.plan.contours):
        own = _coordinates(geometry.space, contour)
        off, at = geometry.off_mm(own), geometry.pixel_of(own)
        for i in np.flatnonzero((off[:-1] < 0) != (off[1:] < 0)):
            t = off[i] / (off[i] - off[i + 1])
            middle = pixel(at[i] + t * (at[i + 1] - at[i]))
            dots.append(Dot(f"contour {number}", middle, 3.0, TUMOUR_EDGE))
            if contour.name not in tops or middle[1] < tops[contour.name][1]:
                tops[contour.name] = middle
    labels = tuple(
        Label(f"contour {name}", (x, y - 7), name.replace("_", " "), TUMOUR_EDGE, "bottom", 11.0)
        for name, (x, y) in tops.items()
    )
    return Marks(dots=tuple(dots), labels=labels)


@lru_cache(maxsize=256)
def _coordinates(space: Straightened, contour: DrawnContour) -> Points:
    """s, lateral and depth (n + 1, 3) of the closed contour: kept, for only the sheet moves."""
    return space.from_patient(np.concatenate([contour.points_mm, contour.points_mm[:1]]))
