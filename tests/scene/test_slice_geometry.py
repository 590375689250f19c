"""Where slices lie, which way round they are, and what is under a pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from made_scene import MARKER, made_volume
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import rotation_about
from sacplan.scene.frame_layer import round_length_mm, scale_bar
from sacplan.scene.position_text import position_text
from sacplan.scene.reslice import Reslicer
from sacplan.scene.slice_geometry import (
    camera_centred_on,
    scroll_direction,
    slice_geometry,
    slice_step_mm,
)
from sacplan.session.view_state import Pane, SliceCamera, ViewState

SLICES = (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL)
COARSE = made_volume((6.0, 6.0, 6.0))
ALIGNED = rotation_about([1.0, 0.05, -0.1], 38.0).T


@pytest.fixture(scope="module")
def volume() -> ImageVolume:
    return made_volume()


def sheared(volume: ImageVolume) -> ImageVolume:
    """The same voxels as if the gantry had been tilted: rows and slices not at right angles."""
    affine = volume.affine.copy()
    affine[:3, 2] += 0.35 * affine[:3, 1]
    return ImageVolume(volume.voxels, affine, volume.series, 3.0)


@pytest.mark.parametrize("pane", SLICES)
@pytest.mark.parametrize("axes", [np.eye(3), ALIGNED], ids=["patient", "sacrum"])
def test_a_left_only_marker_is_seen_where_its_letter_is(
    volume: ImageVolume, pane: Pane, axes: NDArray[np.float64]
) -> None:
    view = ViewState(crosshair_mm=MARKER, axes=axes)
    geometry = slice_geometry(pane, view, volume, 360, 300)
    values = Reslicer(volume).values(geometry)
    rows, columns = np.nonzero(values > 1700)
    seen = np.array([columns.mean() + 0.5, rows.mean() + 0.5])
    assert seen == pytest.approx(geometry.to_pixel(MARKER), abs=1.5)
    letters = geometry.edge_letters()
    if pane is Pane.SAGITTAL:
        assert letters["left"][0] == "A"
        assert letters["top"][0] == "S"
    else:
        assert letters["right"][0] == "L"
        assert letters["left"][0] == "R"
        assert seen[0] > geometry.to_pixel(np.zeros(3))[0] + 20
        assert letters["top"][0] == ("A" if pane is Pane.AXIAL else "S")


@pytest.mark.parametrize("pane", SLICES)
def test_no_view_can_be_mirrored(volume: ImageVolume, pane: Pane) -> None:
    for angle in (0.0, 25.0, 130.0):
        view = ViewState(axes=rotation_about([0.2, 1.0, 0.4], angle))
        geometry = slice_geometry(pane, view, volume, 300, 200)
        turn = np.stack([geometry.right, geometry.down, geometry.into])
        assert np.linalg.det(turn) == pytest.approx(1.0)
        toward = -scroll_direction(pane, view.axes)
        assert abs(float(toward @ geometry.into)) == pytest.approx(1.0)


@given(
    x=st.floats(0, 640),
    y=st.floats(0, 480),
    angle=st.floats(-90, 90),
    height_mm=st.floats(20, 500),
)
@settings(max_examples=60, deadline=None)
def test_a_pixel_and_its_patient_point_belong_together(
    x: float, y: float, angle: float, height_mm: float
) -> None:
    camera = {Pane.CORONAL: SliceCamera(height_mm, (12.0, -7.0))}
    view = ViewState(crosshair_mm=[5, 9, -3], axes=rotation_about([1, 1, 0], angle), cameras=camera)
    geometry = slice_geometry(Pane.CORONAL, view, COARSE, 640, 480)
    point = geometry.to_patient([x, y])
    assert geometry.to_pixel(point) == pytest.approx([x, y], abs=1e-6)
    assert float(geometry.depth_mm(point)) == pytest.approx(0.0, abs=1e-9)
    assert float(geometry.depth_mm(view.crosshair_mm)) == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_slice_shows_the_volume_itself_undistorted(volume: ImageVolume, ratio: float) -> None:
    tilted = sheared(volume)
    view = ViewState(crosshair_mm=[3, 12, 5], axes=ALIGNED)
    geometry = slice_geometry(Pane.SAGITTAL, view, tilted, 121, 80)
    reslicer = Reslicer(tilted)
    values = reslicer.values(geometry, ratio)
    rows, columns = values.shape
    assert (columns, rows) == (round(121 * ratio), round(80 * ratio))
    x, y = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    at = np.stack([x * geometry.width / columns, y * geometry.height / rows], axis=-1)
    truth = tilted.sample(geometry.to_patient(at), outside=-9999.0)
    both = (values != reslicer.outside) & (truth > -9000)
    assert both.mean() > 0.2
    assert np.abs(values[both] - truth[both]).max() <= 0.51  # int16 rounds


def test_values_outside_the_volume_are_told_from_air(volume: ImageVolume) -> None:
    geometry = slice_geometry(Pane.AXIAL, ViewState(crosshair_mm=[0, 10, 0]), volume, 400, 200)
    reslicer = Reslicer(volume)
    values = reslicer.values(geometry)
    centre = np.array([geometry.width, geometry.height]) / 2
    assert values[int(centre[1]), int(centre[0])] != reslicer.outside
    assert values[0, 0] == reslicer.outside


def test_a_step_is_the_distance_between_slices_not_along_a_sheared_row(
    volume: ImageVolume,
) -> None:
    normal = np.cross(volume.affine[:3, 0], volume.affine[:3, 1])
    assert slice_step_mm(volume, normal) == pytest.approx(3.0)
    assert slice_step_mm(sheared(volume), normal) == pytest.approx(3.0)
    fine = ImageVolume(volume.voxels, volume.affine * [[0.1], [0.1], [0.1], [1]], volume.series, 1)
    assert slice_step_mm(fine, normal) == 0.5


def test_a_camera_brings_a_point_to_a_pixel(volume: ImageVolume) -> None:
    view = ViewState(crosshair_mm=[5, 9, -3], axes=ALIGNED)
    geometry = slice_geometry(Pane.AXIAL, view, volume, 500, 400)
    camera = camera_centred_on(volume, geometry, [20, 5, 8], (120, 310))
    view = ViewState(crosshair_mm=[5, 9, -3], axes=ALIGNED, cameras={Pane.AXIAL: camera})
    after = slice_geometry(Pane.AXIAL, view, volume, 500, 400)
    assert after.to_pixel([20, 5, 8]) == pytest.approx([120, 310], abs=1e-6)
    assert after.mm_per_pixel == pytest.approx(geometry.mm_per_pixel)


@pytest.mark.parametrize("height_mm", [7.0, 90.0, 333.0])
def test_the_scale_bar_is_as_long_as_it_says(volume: ImageVolume, height_mm: float) -> None:
    cameras = {Pane.AXIAL: SliceCamera(height_mm)}
    geometry = slice_geometry(Pane.AXIAL, ViewState(cameras=cameras), volume, 500, 400)
    marks = scale_bar(geometry)
    bar = marks.strokes[0].pieces[0]
    length = float(np.linalg.norm(bar[1] - bar[0])) * geometry.mm_per_pixel
    assert marks.labels[0].text == f"{length:g} mm"
    assert length == pytest.approx(round_length_mm(length * 1.3))


def test_positions_are_told_with_letters() -> None:
    assert position_text([-17.6, 35.3, 12.1]) == "R 17.6 P 35.3 S 12.1 mm"
    assert position_text([0.01, -35.26, -12.1]) == "L 0.0 A 35.3 I 12.1 mm"
    assert position_text([-0.04, 0, 0]) == "L 0.0 P 0.0 S 0.0 mm"
