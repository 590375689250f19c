"""Brush, eraser and filling in between: areas and volumes as known on paper, on turned slices."""

from __future__ import annotations

import numpy as np
import pytest

from sacplan.geometry.frame import Vector, rotation_about
from sacplan.measure.drawn_volume import area_mm2, drawn_volume_ml
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.segmentation.between import filled_between
from sacplan.segmentation.painting import on_slice, painted

RIGHT, DOWN, INTO = rotation_about([0.3, 0.5, 1.0], 25.0)
AXES = (RIGHT, np.cross(INTO, RIGHT))
PLACE = np.array([10.0, -20.0, 30.0])


def stroke(
    old: tuple[DrawnContour, ...], path: list[Vector], radius: float, how: str = "brush"
) -> tuple[DrawnContour, ...]:
    return painted(old, np.stack(path), radius, AXES, TUMOUR, "uid", how)


def ring(
    height: float, radius: float, across: tuple[Vector, Vector] = AXES, step: float = 0.1
) -> DrawnContour:
    angle = np.arange(0.0, 2 * np.pi, step)
    circle = np.outer(np.cos(angle), across[0]) + np.outer(np.sin(angle), across[1])
    return DrawnContour(TUMOUR, PLACE + height * np.cross(*across) + radius * circle, "uid")


def test_strokes_join_and_the_eraser_makes_holes() -> None:
    disc = stroke((), [PLACE], 6.0)
    assert area_mm2(disc) == pytest.approx(36 * np.pi, rel=0.02)
    long = stroke(disc, [PLACE, PLACE + 20 * RIGHT], 6.0)
    assert area_mm2(long) == pytest.approx(36 * np.pi + 240, rel=0.02)
    assert np.abs((long[0].points_mm - PLACE) @ INTO).max() < 1e-6, "it stays on its slice"
    holed = stroke(long, [PLACE + 10 * RIGHT], 3.0, "eraser")
    assert len(holed) == 2
    assert area_mm2(holed) == pytest.approx(27 * np.pi + 240, rel=0.02)
    again = stroke(holed, [PLACE - 30 * RIGHT], 2.0)
    assert len(again) == 3, "a stroke elsewhere keeps the hole"
    assert stroke(disc, [PLACE], 9.0, "eraser") == ()
    assert on_slice((*long, ring(5.0, 8.0)), PLACE, INTO) == list(long)


def test_volumes_of_stacks_in_one_and_in_two_directions() -> None:
    heights = np.arange(-13.5, 14.0, 3.0)
    truth = 4 / 3 * np.pi * 15**3 / 1000
    one = tuple(ring(h, float(np.sqrt(225 - h**2))) for h in heights)
    other = tuple(ring(h, float(np.sqrt(225 - h**2)), (RIGHT, INTO)) for h in heights)
    assert drawn_volume_ml(one) == pytest.approx(truth, rel=0.02)
    assert drawn_volume_ml(one + other) == pytest.approx(truth, rel=0.02), "what both hold once"
    pipe = tuple(ring(h, r) for h in np.arange(0.0, 30.1, 3.0) for r in (12.0, 5.0))
    assert drawn_volume_ml(pipe) == pytest.approx((144 - 25) * np.pi * 33 / 1000, rel=0.02)
    assert drawn_volume_ml(one[:1]) is None


def test_what_is_filled_in_lies_between_and_gives_way_to_what_is_drawn() -> None:
    cone = (ring(0.0, 6.0), ring(12.0, 18.0))
    filled = filled_between(cone, 3.0)
    assert len(filled) == 3
    for contour, radius in zip(filled, (9.0, 12.0, 15.0), strict=True):
        assert contour.is_between
        middle = contour.points_mm.mean(axis=0)
        away = np.linalg.norm(contour.points_mm - middle, axis=1)
        assert away == pytest.approx(radius, abs=0.5)
    assert filled_between((*cone, *filled), 3.0)[0].points_mm == pytest.approx(filled[0].points_mm)
    aside = DrawnContour(TUMOUR, ring(12.0, 6.0).points_mm + 40 * RIGHT, "uid")
    (half,) = filled_between((ring(0.0, 6.0), aside), 6.0)
    assert (half.points_mm.mean(axis=0) - PLACE) @ RIGHT == pytest.approx(20.0, abs=0.5)
    assert filled_between((ring(0.0, 6.0), ring(0.0, 6.0, (RIGHT, INTO))), 3.0) == ()
