"""A place of a landmark that the image suggests and nobody has confirmed."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.geometry.frame import Vector, frozen


@dataclass(frozen=True, slots=True, eq=False)
class Suggestion:
    """Where the landmark `name` seems to lie, patient LPS mm, and why, in a short sentence.

    `sd_mm` is the standard deviation of the place along one axis. A suggestion never enters the
    plan by itself.
    """

    name: str
    position_mm: Vector
    sd_mm: float
    why: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "position_mm", frozen(self.position_mm))
