"""A series laid on the planned one appears where it was laid, as much of it as was asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from made_scene import MARKER, made_case, made_plan
from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.case.overlay import Overlay
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import rotation_about
from sacplan.plan.laid_series import LaidSeries
from sacplan.scene.slice_scene import SliceScene
from sacplan.session.state import SessionState
from sacplan.session.view_state import Fusion, FusionMode, Pane, ViewState, Window

SIZE = (320.0, 240.0)


def overlay() -> Overlay:
    """A bright ball of 6 mm radius at the marker, in an MR whose patient lay turned and shifted."""
    to_fixed = np.eye(4)
    to_fixed[:3, :3] = rotation_about((0.3, 1.0, -0.4), 24.0)
    to_fixed[:3, 3] = (31.0, -18.0, 44.0)
    there = np.linalg.inv(to_fixed) @ [*MARKER, 1.0]
    spacing, shape = 1.5, (40, 44, 48)
    affine = np.diag([spacing, spacing, spacing, 1.0])
    affine[:3, 3] = there[:3] - spacing * (np.array(shape[::-1]) - 1) / 2
    k, j, i = np.indices(shape)
    points = np.stack([i, j, k], axis=-1) * spacing + affine[:3, 3]
    voxels = np.where(np.linalg.norm(points - there[:3], axis=-1) < 6.0, 900, 100)
    series = SeriesIdentity(Patient(PersonName("A^B"), "1"), "2.1", "2.2", "2.3", "MR")
    volume = ImageVolume(
        voxels.astype(np.int16), affine, series, 1.5, default_window=(500.0, 1000.0)
    )
    return Overlay(volume, to_fixed)


def picture(fusion: Fusion) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Red of the axial picture with and without the overlay, and the marker's pixel in it."""
    case = made_case()
    state = SessionState(
        case, made_plan(case), None, ViewState(crosshair_mm=MARKER, window=Window(40, 400))
    )
    fused = replace(
        state,
        case=replace(case, overlay=overlay()),
        view=replace(state.view, fusion=fusion),
    )
    found = []
    for each in (fused, state):
        scene = SliceScene(Pane.AXIAL)
        geometry = scene.geometry(each, *SIZE)
        assert geometry is not None
        found.append((scene.image(each, geometry) >> 16 & 0xFF).astype(int))
    assert geometry is not None
    return found[0], found[1], geometry.to_pixel(MARKER)


def test_the_overlay_lies_where_it_was_laid() -> None:
    red, plain, marker = picture(Fusion(FusionMode.BLEND, 1.0))
    bright = np.argwhere((red > 200) & (plain != red))
    assert len(bright) > 20
    assert bright.mean(axis=0)[::-1] + 0.5 == pytest.approx(marker, abs=1.0)


def test_share_and_mode_say_how_much_of_it_is_seen() -> None:
    below, plain, _ = picture(Fusion(FusionMode.BLEND, 0.0))
    assert np.abs(below - plain).max() <= 1
    off, plain, _ = picture(Fusion(FusionMode.OFF))
    assert np.array_equal(off, plain)
    split, plain, _ = picture(Fusion(FusionMode.SPLIT, 0.5))
    middle = round(SIZE[0] / 2)
    assert np.array_equal(split[:, :middle], plain[:, :middle])
    assert (split[:, middle:] != plain[:, middle:]).mean() > 0.05
    squares, plain, _ = picture(Fusion(FusionMode.CHECKERBOARD))
    changed = squares != plain
    assert 0.02 < changed.mean() < 0.6
    assert not changed[:50, :50].any(), "the first square is the planned series"


def test_nothing_but_a_rigid_motion_lays_a_series_on_another() -> None:
    for matrix in (np.diag([-1.0, 1, 1, 1]), np.diag([1.1, 1, 1, 1]), np.diag([1.0, 1, 1, 2])):
        with pytest.raises(ValueError, match="turning and shifting"):
            LaidSeries("2.3", matrix, 0.5, "made")
