"""The bone cut open, seen through a lens, drawn from the images: where things are stays true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from made_scene import HALF_WIDTH, THICK, made_case, made_mesh, made_plan, ventral_point
from sacplan.geometry.frame import rotation_about
from sacplan.geometry.plane import Plane
from sacplan.measure.compute import compute
from sacplan.scene.bone_camera import looking_at
from sacplan.scene.bone_scene import BoneScene
from sacplan.scene.bone_sides import Side, camera_from
from sacplan.scene.cut_face import cut_face
from sacplan.scene.marks import Grip
from sacplan.session.bone_look import BoneLook, BonePart
from sacplan.session.state import SessionState
from sacplan.session.view_state import ViewState

SHAPE = (420.0, 300.0)


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


def opened(state: SessionState, part: BonePart, *, is_volume: bool = False) -> SessionState:
    return replace(state, view=replace(state.view, bone=BoneLook(part, is_volume)))


def test_the_face_of_a_cut_has_the_area_of_the_section() -> None:
    turn = rotation_about([0.3, 1.0, 0.5], 37.0)
    mesh = made_mesh()
    turned = type(mesh)(mesh.vertices @ turn.T, mesh.triangles)
    along = turn @ np.array([0.0, 1.0, 0.0])  # through the middle, square to the front
    (piece,) = cut_face(turned, Plane(turn @ ventral_point(55), np.cross(turn[:, 0], along)))
    area = piece.inside.sum() * piece.geometry.mm_per_pixel**2
    assert area == pytest.approx(2 * HALF_WIDTH * THICK, rel=0.01)


def test_the_face_of_a_stepped_cut_is_parted_where_its_planes_meet() -> None:
    middle = Plane(ventral_point(55), [0.0, 0.0, -1.0])
    meeting = ventral_point(55, 12.0)
    higher = Plane(meeting, unit_tilted(20.0))
    beyond = Plane(meeting, [1.0, 0.0, 0.0])
    central, side = cut_face(made_mesh(), middle, [(beyond, higher), None])
    cell = central.geometry.mm_per_pixel**2
    assert central.inside.sum() * cell == pytest.approx((HALF_WIDTH + 12) * THICK, rel=0.02)
    wide = (HALF_WIDTH - 12) / np.cos(np.radians(20))
    # there the bone is bent against the plane, so that it is cut a little thicker
    assert side.inside.sum() * cell == pytest.approx(wide * THICK, rel=0.08)


def unit_tilted(angle_deg: float) -> np.ndarray:
    angle = np.radians(angle_deg)
    return np.array([np.sin(angle), 0.0, -np.cos(angle)])


def test_the_pointer_meets_the_face_of_the_cut_and_no_bone_that_is_hidden(
    scene: BoneScene, state: SessionState
) -> None:
    plane = state.plan.transection
    assert plane is not None
    kept = opened(state, BonePart.KEPT)
    geometry = camera_from(Side.FACE, scene, kept, SHAPE).geometry(*SHAPE)
    inside = ventral_point(60, 10, THICK / 2)
    on_face = inside - plane.normal * plane.signed_distance(inside)
    found = scene.point_under(kept, geometry, geometry.to_pixel(on_face))
    assert found == pytest.approx(on_face, abs=1e-6)
    whole = scene.point_under(state, geometry, geometry.to_pixel(on_face))
    assert plane.signed_distance(whole) > 5, "uncut, the removed part is in the way"

    front = camera_from(Side.FRONT, scene, kept, SHAPE).geometry(*SHAPE)
    gone = front.to_pixel(ventral_point(90, 20))
    assert scene.point_under(state, front, gone) is not None
    assert scene.point_under(kept, front, gone) is None
    names = {h.name for h in scene.marks(kept, front).handles if h.grip is Grip.LANDMARK}
    assert "s2_foramen_left" in names
    assert "apex" not in names, "it lies on the part that is not shown"
    removed = opened(state, BonePart.REMOVED)
    names = {h.name for h in scene.marks(removed, front).handles if h.grip is Grip.LANDMARK}
    assert "apex" in names
    assert "s2_foramen_left" not in names


def test_the_picture_lacks_the_other_part_and_shows_the_images_on_the_cut(
    scene: BoneScene, state: SessionState
) -> None:
    kept = opened(state, BonePart.KEPT)
    front = camera_from(Side.FRONT, scene, kept, SHAPE).geometry(*SHAPE)
    x, y = front.to_pixel(ventral_point(90, 25)).astype(int)
    whole, cut = (scene.picture(each, front, 1.0, is_moving=False) for each in (state, kept))
    assert whole[y, x, :3].max() > 60
    assert cut[y, x, :3].tolist() == [16, 20, 24]
    face = camera_from(Side.FACE, scene, kept, SHAPE).geometry(*SHAPE)
    x, y = face.to_pixel(ventral_point(60, 12, THICK / 2)).astype(int)
    for is_moving in (True, False):
        pixel = scene.picture(kept, face, 1.0, is_moving=is_moving)[y, x, :3].astype(int)
        assert np.ptp(pixel) <= 2, "grey"
        assert 120 < pixel[0] < 220, "500 HU in a window of 350 +- 1000"


@pytest.mark.parametrize("side", Side)
def test_no_view_is_a_mirror(scene: BoneScene, state: SessionState, side: Side) -> None:
    geometry = camera_from(side, scene, state, SHAPE).geometry(*SHAPE)
    assert np.linalg.det(np.stack([geometry.right, geometry.down, geometry.into])) > 0.999
    letters = {edge: text[0] for edge, text in geometry.edge_letters().items()}
    expected = {
        Side.FRONT: ("R", "L"),
        Side.BEHIND: ("L", "R"),
        Side.LEFT: ("A", "P"),
        Side.RIGHT: ("P", "A"),
        Side.PLANE: ("R", "L"),
        Side.FACE: ("R", "L"),
        Side.LENS: ("L", "R"),
    }
    assert (letters["left"], letters["right"]) == expected[side]


def test_through_a_lens_every_point_is_drawn_where_it_is_picked(
    scene: BoneScene, state: SessionState
) -> None:
    camera = camera_from(Side.LENS, scene, state, SHAPE).turned(8, -25).zoomed(1.4)
    geometry = camera.geometry(*SHAPE)
    assert not geometry.is_to_scale
    rng = np.random.default_rng(4)
    for pixel in rng.uniform([0, 0], SHAPE, (20, 2)):
        start, direction = geometry.sight_at(pixel)
        for away in (30.0, 90.0, 200.0):
            assert geometry.to_pixel(start + away * direction) == pytest.approx(pixel, abs=1e-6)
    point = ventral_point(45, 18)
    found = scene.point_under(state, geometry, geometry.to_pixel(point))
    assert found == pytest.approx(point, abs=0.3)
    # the landmarks' balls are white: their middles are where the geometry says
    picture = scene.picture(state, geometry, 1.0, is_moving=False)[..., :3].astype(int)
    rows, columns = np.nonzero(picture.min(axis=-1) > 165)
    for name in ("s2_foramen_left", "s2_foramen_right"):
        at = geometry.to_pixel(state.plan.landmarks[name].position_mm)
        near = np.hypot(columns + 0.5 - at[0], rows + 0.5 - at[1]) < 12
        assert near.sum() > 8
        middle = [columns[near].mean() + 0.5, rows[near].mean() + 0.5]
        assert middle == pytest.approx(at, abs=1.5)


def test_the_images_drawn_as_a_body_lie_where_the_outlined_bone_lies(
    scene: BoneScene, state: SessionState
) -> None:
    bare = replace(state, plan=replace(state.plan, landmarks={}), measurements=None)
    bare = replace(bare, view=replace(bare.view, marks_are_shown=False))
    geometry = looking_at(made_mesh().vertices, [0.3, 1.0, -0.2], [0, 0, 1], SHAPE).geometry(*SHAPE)

    def seen(now: SessionState) -> np.ndarray:
        picture = scene.picture(now, geometry, 1.0, is_moving=False)[..., :3].astype(int)
        return np.abs(picture - [16, 20, 24]).max(axis=-1) > 25

    surface, volume = seen(bare), seen(opened(bare, BonePart.WHOLE, is_volume=True))
    both, either = (surface & volume).sum(), (surface | volume).sum()
    assert both / either > 0.85, "the voxels' bone has rounded edges"
    middles = [np.mean(np.nonzero(each), axis=1) for each in (surface, volume)]
    assert middles[0] == pytest.approx(middles[1], abs=2.0)
    cut = seen(opened(bare, BonePart.KEPT, is_volume=True))
    x, y = geometry.to_pixel(ventral_point(95, 0)).astype(int)
    assert volume[y, x]
    assert not cut[y, x]
