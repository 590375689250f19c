"""The bone in three dimensions: which way round, what is under a pixel, what is painted where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from made_scene import HALF_WIDTH, MARKER, THICK, made_case, made_mesh, made_plan, ventral_point
from sacplan.measure.compute import compute
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.scene.bone_preview import bone_preview
from sacplan.scene.bone_scene import BoneScene
from sacplan.scene.label_spread import spread
from sacplan.scene.marks import Grip, Label
from sacplan.scene.poly_data import lighter_mesh
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.scene.slice_scene import SliceScene
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane, ViewState

SHAPE = (400.0, 300.0)


@pytest.fixture(scope="module")
def state() -> SessionState:
    case = made_case()
    plan = made_plan(case)
    return SessionState(case, plan, compute(case, plan), ViewState(crosshair_mm=ventral_point(55)))


@pytest.fixture
def scene() -> Iterator[BoneScene]:
    made = BoneScene()
    yield made
    made.close()


def from_front(scene: BoneScene, state: SessionState) -> SliceGeometry:
    return scene.start_camera(state, SHAPE).geometry(*SHAPE)


def test_it_is_first_seen_from_the_front(scene: BoneScene, state: SessionState) -> None:
    geometry = from_front(scene, state)
    letters = {edge: text[0] for edge, text in geometry.edge_letters().items()}
    assert letters == {"left": "R", "right": "L", "top": "S", "bottom": "I"}
    assert geometry.into[1] > 0.9


def test_a_turned_camera_is_never_a_mirror(scene: BoneScene, state: SessionState) -> None:
    camera = scene.start_camera(state, SHAPE)
    for _ in range(50):
        camera = camera.turned(17.0, -31.0).panned(3, 4).zoomed(1.02)
    geometry = camera.geometry(*SHAPE)
    turn = np.stack([geometry.right, geometry.down, geometry.into])
    assert turn @ turn.T == pytest.approx(np.eye(3), abs=1e-9)
    assert np.linalg.det(turn) == pytest.approx(1.0)


def test_the_picture_shows_kept_and_removed_bone_where_they_are(
    scene: BoneScene, state: SessionState
) -> None:
    geometry = from_front(scene, state)
    for is_moving in (True, False):
        picture = scene.picture(state, geometry, 1.0, is_moving)
        assert picture.shape == (300, 400, 4)

        def colour(s: float, u: float, picture: np.ndarray = picture) -> np.ndarray:
            x, y = geometry.to_pixel(ventral_point(s, u)).astype(int)
            return picture[y, x, :3].astype(int)

        kept, removed = colour(40, -30), colour(85, -30)
        assert kept[1] > kept[2] > 60  # ivory
        assert removed[2] > removed[1] + 15  # purple
        outside = picture[5, 5, :3]
        assert outside.tolist() == [16, 20, 24]
        tape = colour(30, 0)
        assert tape[2] > tape[0] + 60  # cyan


def test_a_pixel_finds_the_face_of_the_bone(scene: BoneScene, state: SessionState) -> None:
    geometry = from_front(scene, state)
    point = ventral_point(70, 21)
    found = scene.point_under(state, geometry, geometry.to_pixel(point))
    assert found == pytest.approx(point, abs=0.3)
    beside = geometry.to_pixel(ventral_point(70, HALF_WIDTH + 5))
    assert scene.point_under(state, geometry, beside) is None


def test_landmarks_behind_the_bone_have_no_name_and_no_handle(
    scene: BoneScene, state: SessionState
) -> None:
    behind = replace(
        state.plan.landmarks["s2_foramen_left"], position_mm=ventral_point(45, 18, THICK)
    )
    plan = state.plan.with_landmark("s2_foramen_left", behind)
    marks = scene.marks(replace(state, plan=plan), from_front(scene, state))
    names = {handle.name for handle in marks.handles if handle.grip is Grip.LANDMARK}
    assert "s2_foramen_right" in names
    assert "s2_foramen_left" not in names


def test_a_locked_plane_has_no_handles(scene: BoneScene, state: SessionState) -> None:
    geometry = from_front(scene, state)

    def grips(now: SessionState) -> set[Grip]:
        return {handle.grip for handle in scene.marks(now, geometry).handles}

    assert {Grip.PLANE_SHIFT, Grip.PLANE_OBLIQUITY} <= grips(state)
    locked = replace(state, view=replace(state.view, plane_is_locked=True))
    assert grips(locked) == {Grip.LANDMARK}
    hidden = replace(state, view=replace(state.view, marks_are_shown=False))
    assert grips(hidden) == set()


def test_the_preview_is_the_largest_bone_where_it_lies() -> None:
    volume = made_case().volume
    preview = bone_preview(volume)
    assert preview is not None
    bone = np.array(
        [ventral_point(s, u, THICK / 2) for s in range(0, 111, 4) for u in (-34, 0, 34)]
    )
    middle = preview.vertices.mean(axis=0)
    assert middle == pytest.approx(bone.mean(axis=0), abs=6)
    assert np.linalg.norm(preview.vertices - MARKER, axis=1).min() > 15
    assert preview.volume_ml() > 0  # the outside is outside
    as_mr = replace(volume, series=replace(volume.series, modality="MR"))
    assert bone_preview(as_mr) is None


def test_labels_give_way_to_each_other() -> None:
    labels = [Label(str(i), (100.0 + i, 50.0), "Promontory", (255, 255, 255)) for i in range(4)]
    placed = spread((), labels, 400, 400)
    assert placed[0].at == (100.0, 50.0)
    heights = sorted(label.at[1] for label in placed)
    assert min(np.diff(heights)) >= labels[0].size


def test_the_mesh_for_motion_is_light_and_lies_on_the_bone() -> None:
    mesh = made_mesh()
    light = lighter_mesh(mesh, 4000)
    assert 1000 < len(light.triangles) < 6000
    assert np.ptp(light.vertices, axis=0) == pytest.approx(np.ptp(mesh.vertices, axis=0), abs=3)
    assert abs(light.volume_ml() - mesh.volume_ml()) < 0.05 * mesh.volume_ml()
    assert lighter_mesh(mesh, 10**6) is mesh


def test_the_least_distance_to_the_tumour_is_marked_where_it_is(scene: BoneScene) -> None:
    case = made_case()
    plan = made_plan(case)
    angle = np.linspace(0.0, 2 * np.pi, 60, endpoint=False)
    rings = []
    for u in (-4.0, 0.0, 4.0):
        flat = np.stack([0 * angle + u, 6 * np.cos(angle), 6 * np.sin(angle)], axis=1)
        rings.append(DrawnContour(TUMOUR, ventral_point(82.0, 0.0, 8.0) + flat))
    plan = replace(plan, contours=tuple(rings))
    measured = compute(case, plan)
    assert measured.consequences is not None
    margin = measured.consequences.margin
    assert margin is not None
    shown = SessionState(case, plan, measured, ViewState(crosshair_mm=margin.plane_point_mm))
    pictures = [SliceScene(pane) for pane in (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL)]
    geometries = [each.geometry(shown, 400, 400) for each in pictures]
    every = [each.marks(shown, at) for each, at in zip(pictures, geometries, strict=True) if at]
    every.append(scene.marks(shown, from_front(scene, shown)))
    assert len(every) == 4
    for marks in every:
        (dot,) = (dot for dot in marks.dots if dot.name == "margin")
        (label,) = (label for label in marks.labels if label.name == "margin")
        assert label.text == f"{margin.plane_mm:.1f} mm"
        assert dot.opacity == 1.0 or marks is every[-1]
    (way,) = (s for s in every[1].strokes if s.name == "margin")
    assert geometries[1] is not None
    long = np.linalg.norm(np.diff(way.pieces[0], axis=0)) * geometries[1].mm_per_pixel
    assert long == pytest.approx(margin.plane_mm, abs=0.3)
    far = replace(shown, view=replace(shown.view, crosshair_mm=ventral_point(20.0, 30.0)))
    sagittal = pictures[1].geometry(far, 400, 400)
    assert sagittal is not None
    assert not any(dot.name == "margin" for dot in pictures[1].marks(far, sagittal).dots)
