"""Threshold in a brush, specks, holes, filling in: a structure comes out as it is in the images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from made_scene import MadeSession, made_case, made_volume
from sacplan.case.case import Case
from sacplan.case.overlay import Overlay
from sacplan.geometry.even_odd import even_odd
from sacplan.geometry.frame import rotation_about
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.model import Plan
from sacplan.session.brushing import Slice, begin_brush, fill_between, paint, takes_of, values_here
from sacplan.session.contour_editing import (
    fill_holes,
    insert_point,
    remove_on_slice,
    remove_point,
    remove_specks,
    rename_structure,
)
from sacplan.session.view_state import Fusion, FusionMode, Tool, ViewState

RADIUS = 15.0
CENTRE = np.array([3.0, 8.0, -5.0])
STEP = 2.0


def ball_case() -> Case:
    """A ball of 120 HU in 40 HU with noise, specks around it and pits in it, turned to the grid."""
    turn = rotation_about([1, 0.4, 0.2], 12.0)
    shape = np.array([60, 60, 36])
    affine = np.eye(4)
    affine[:3, :3] = turn * np.array([1.0, 1.0, STEP])
    affine[:3, 3] = CENTRE - affine[:3, :3] @ ((shape - 1) / 2)
    k, j, i = np.meshgrid(*(np.arange(n) for n in shape[::-1]), indexing="ij")
    points = np.stack([i, j, k], axis=-1) @ affine[:3, :3].T + affine[:3, 3]
    away = np.linalg.norm(points - CENTRE, axis=-1)
    rng = np.random.default_rng(3)
    edge = np.clip(0.5 + (RADIUS - away), 0.0, 1.0)
    voxels = 40 + 80 * edge + rng.normal(0, 6, away.shape)
    spots = ndimage.binary_dilation(rng.random(away.shape) < 0.0008, iterations=1)
    voxels[(away < RADIUS - 4) & spots] = 40
    voxels[(away > RADIUS + 4) & spots] = 120
    volume = replace(made_volume(), voxels=np.rint(voxels).astype(np.int16), affine=affine)
    return Case(volume)


def dice(contours: tuple[DrawnContour, ...], on: Slice) -> float:
    """Of the contours against the ball, over all slices of it."""
    both = one = other = 0.0
    grid = np.arange(-RADIUS - 6, RADIUS + 6, 0.25)
    x, y = np.meshgrid(grid, grid)
    for height in np.arange(-RADIUS, RADIUS + 0.1, STEP):
        flat = [
            (c.points_mm - CENTRE) @ np.stack([on.right, on.down], axis=1)
            for c in contours
            if abs(float((c.points_mm[0] - CENTRE) @ on.into) - height) < STEP / 2
        ]
        drawn = np.zeros(x.shape, dtype=bool)
        if flat:
            drawn = even_odd([(p - grid[0]) / 0.25 for p in flat], x.shape)
        true = x**2 + y**2 + height**2 <= RADIUS**2
        both, one, other = both + (drawn & true).sum(), one + drawn.sum(), other + true.sum()
    return 2 * both / (one + other)


def test_a_structure_is_outlined_by_its_values_in_ten_steps() -> None:
    case = ball_case()
    session = MadeSession(case, Plan(), ViewState(crosshair_mm=CENTRE, brush_mm=44.0))
    axes = case.volume.affine[:3, :3] / np.array([1.0, 1.0, STEP])
    on = Slice(axes[:, 0], axes[:, 1])
    begin_brush(session, Tool.BRUSH)
    low, high = values_here(session)
    assert 60 < low < 115 < high < 180
    session.show(brush_range=(80.0, high + 60))
    heights = (-13.0, -11.0, -7.0, 1.0, 7.0, 11.0, 13.0)
    for height in heights:  # steps 1 to 7
        place = CENTRE + height * on.into
        paint(session, np.array([place - 0.5 * on.right, place + 0.5 * on.right]), on)
    raw = session.state.plan
    assert len(raw.contours) >= len(heights) + 5, "specks and holes came with it"
    assert remove_specks(session, TUMOUR) >= 2  # step 8
    fill_holes(session, TUMOUR)  # step 9
    assert len(session.state.plan.contours) == len(heights)
    assert fill_between(session, TUMOUR, STEP) >= 6  # step 10
    assert dice(session.state.plan.contours, on) >= 0.97
    while session.document.undo_label is not None:
        session.document.undo()
    assert session.state.plan.contours == ()


@pytest.fixture
def squared() -> MadeSession:
    square = np.array([[0.0, 0, 0], [20, 0, 0], [20, 20, 0], [0, 20, 0]])
    plan = Plan(contours=(DrawnContour(TUMOUR, square, "1.3"),))
    return MadeSession(made_case(), plan)


def test_points_of_an_outline_come_and_go(squared: MadeSession) -> None:
    normal = np.array([0.0, 0.0, 1.0])
    assert insert_point(squared, np.array([10.0, -1.5, 0.2]), normal)
    (contour,) = squared.state.plan.contours
    assert contour.points_mm[1].tolist() == [10.0, -1.5, 0.2]
    assert not insert_point(squared, np.array([10.0, 10.0, 0.0]), normal), "no line is near"
    assert remove_point(squared, "contour 0 1")
    assert len(squared.state.plan.contours[0].points_mm) == 4
    for _ in range(2):
        assert remove_point(squared, "contour 0 0")
    assert squared.state.plan.contours == (), "two points are no outline"
    assert not remove_point(squared, "contour 0 0")
    for _ in range(4):
        squared.document.undo()
    assert len(squared.state.plan.contours[0].points_mm) == 4


def test_an_outline_is_removed_on_its_slice_and_renamed(squared: MadeSession) -> None:
    normal = np.array([0.0, 0.0, 1.0])
    assert not remove_on_slice(squared, TUMOUR, np.array([5.0, 5.0, 3.0]), normal)
    rename_structure(squared, TUMOUR, "left_ureter")
    assert [c.name for c in squared.state.plan.contours] == ["left_ureter"]
    assert remove_on_slice(squared, "left_ureter", np.array([5.0, 5.0, 0.3]), normal)
    assert squared.state.plan.contours == ()


def test_the_brush_goes_by_the_values_of_the_images_that_are_seen() -> None:
    case = ball_case()
    seen = replace(case.volume, voxels=np.full_like(case.volume.voxels, 7))
    laid = replace(case, overlay=Overlay(seen, np.eye(4)))
    session = MadeSession(laid, Plan(), ViewState(crosshair_mm=CENTRE, brush_range=(100, 140)))
    inside = CENTRE[None]
    assert not takes_of(session.state)(inside)[0], "the series laid over is half seen"
    assert values_here(session) == (6.0, 8.0)
    session.show(fusion=Fusion(FusionMode.OFF))
    assert takes_of(session.state)(inside)[0]
    assert not takes_of(session.state, seen)(inside)[0], "a further stack is shown in this view"
