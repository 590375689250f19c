"""The straightened picture: a ball at its s, the cut where it truly passes, true distances."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from made_scene import MadeSession, made_case, made_plan, ventral_point
from sacplan.case.case import Case
from sacplan.geometry.plane import Plane
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.scene.straight_contours import straight_contours
from sacplan.scene.straight_geometry import StraightGeometry, straight_geometry
from sacplan.scene.straight_plane import cut_in_sheet
from sacplan.scene.straight_sampler import straight_values
from sacplan.scene.straight_scene import StraightScene
from sacplan.scene.tape_scale import scale_marks
from sacplan.session.state import SessionState
from sacplan.session.straight_look import StraightCut, StraightLook

SIZE = (640.0, 720.0)


def with_balls(*places: NDArray[np.float64]) -> Case:
    """The made case, in a volume turned against the patient, with bright balls instead of bone."""
    case = made_case()
    volume = case.volume
    k, j, i = np.meshgrid(*(np.arange(n) for n in volume.voxels.shape), indexing="ij")
    points = volume.index_to_patient(np.stack([i, j, k], axis=-1))
    voxels = np.zeros(volume.voxels.shape, dtype=np.int16)
    for place in places:
        away = np.linalg.norm(points - place, axis=-1)
        voxels += np.clip((6.0 - away) * 400, 0, 1600).astype(np.int16)
    return replace(case, volume=replace(volume, voxels=voxels))


def shown(state: SessionState, look: StraightLook) -> StraightGeometry:
    view = replace(state.view, straight=look)
    geometry = straight_geometry(replace(state, view=view), *SIZE)
    assert geometry is not None
    return geometry


def middle(
    values: NDArray[np.int16], geometry: StraightGeometry, at: NDArray[np.float64]
) -> object:
    """The centre of brightness, pixels, within 20 pixels of where it should be."""
    rows, columns = values.shape
    x = (np.arange(columns) + 0.5) * geometry.width / columns
    y = (np.arange(rows) + 0.5) * geometry.height / rows
    grid = np.stack(np.meshgrid(x, y), axis=-1)
    weight = np.where(np.linalg.norm(grid - at, axis=-1) < 60, np.maximum(values, 0), 0)
    return (grid * weight[..., None]).sum(axis=(0, 1)) / weight.sum()


@pytest.mark.parametrize(
    ("look", "s", "lateral", "depth"),
    [
        (StraightLook(), 30.0, 15.0, 0.0),
        (StraightLook(), 80.0, -20.0, 0.0),
        (StraightLook(depth_mm=8.0), 55.0, 18.0, 8.0),
        (StraightLook(StraightCut.SIDE), 40.0, 0.0, 12.0),
    ],
)
def test_a_ball_appears_at_its_place(
    look: StraightLook, s: float, lateral: float, depth: float
) -> None:
    case = with_balls(ventral_point(s, lateral, depth))
    session = MadeSession(case, made_plan(case))
    geometry = shown(session.state, look)
    at = geometry.pixel_of([s, lateral, depth])
    values = straight_values(case.volume, geometry)
    found = np.asarray(middle(values, geometry, at))
    assert (np.abs(found - at) * geometry.mm_per_pixel).max() < 0.3, "a tenth of a voxel"


def test_two_marks_are_as_far_apart_as_on_the_tape() -> None:
    case = made_case()
    session = MadeSession(case, made_plan(case, s=70.0))
    geometry = shown(session.state, StraightLook())
    marks = {mark.name: mark for mark in scale_marks(session.state)}
    tape = session.state.measurements.tape("midline")
    assert {m.name: m.s_mm for m in tape.marks if m.name in marks} == {
        name: mark.value_mm for name, mark in marks.items()
    }
    assert marks["cut"].value_mm == tape.pressed_mm
    assert marks["cut"].text == f"Cut {tape.pressed_mm:.1f} ± {round(tape.u95_mm)}"
    rows = {name: float(geometry.row_of(mark.s_mm)) for name, mark in marks.items()}
    on_screen = (rows["cut"] - rows["s2_foramen"]) * geometry.mm_per_pixel
    assert on_screen == pytest.approx(tape.pressed_mm - marks["s2_foramen"].value_mm, abs=1e-6)
    for side in ("left", "right"):
        position = session.state.plan.landmarks[f"s2_foramen_{side}"].position_mm
        row = float(geometry.to_pixel(position)[1])
        assert row == pytest.approx(rows["s2_foramen"], abs=0.3 / geometry.mm_per_pixel)


@pytest.mark.parametrize("look", [StraightLook(), StraightLook(depth_mm=10.0)])
def test_the_cut_is_drawn_where_it_passes(look: StraightLook) -> None:
    case = made_case()
    session = MadeSession(case, made_plan(case, 60.0, 20.0, -12.0))
    state = session.state
    plane = state.plan.transection
    for each in (look, replace(look, cut=StraightCut.SIDE)):
        geometry = shown(state, each)
        line = cut_in_sheet(plane, geometry, 60.0)
        assert np.ptp(line[:, 0]) > 0.9 * (geometry.width - 46)
        assert np.abs(plane.signed_distance(geometry.to_patient(line))).max() < 0.01
    missing = Plane([0.0, 0.0, 400.0], [0.0, 0.0, 1.0])
    assert not len(cut_in_sheet(missing, geometry, 60.0))


def test_front_is_seen_from_the_front_and_nothing_is_mirrored() -> None:
    case = made_case()
    session = MadeSession(case, made_plan(case))
    front = shown(session.state, StraightLook())
    assert front.edge_letters()["right"].startswith("L")
    assert front.to_pixel(ventral_point(50, 20))[0] > front.to_pixel(ventral_point(50, -20))[0]
    side = shown(session.state, StraightLook(StraightCut.SIDE))
    assert side.edge_letters()["right"].startswith("P")
    labels = [mark.text for mark in StraightScene().marks(session.state, front).labels]
    assert "To scale in the midline" in labels
    deep = replace(
        session.state, view=replace(session.state.view, straight=StraightLook(depth_mm=9))
    )
    marks = StraightScene().marks(deep, shown(deep, deep.view.straight))
    assert any("To scale at depth 0" in label.text for label in marks.labels)
    assert any("9.0 mm behind the face" in label.text for label in marks.labels)
    told = {label.name: label.at[1] for label in marks.labels}
    for mark in scale_marks(deep):
        row = float(front.row_of(mark.s_mm))
        assert told[f"tape mark {mark.name}"] == pytest.approx(row, abs=1.0), "names stay at ticks"


@pytest.mark.parametrize("cut", list(StraightCut))
def test_the_way_one_looks_follows_the_sheet(cut: StraightCut) -> None:
    case = made_case()
    session = MadeSession(case, made_plan(case))
    geometry = shown(session.state, StraightLook(cut))
    for at in ([200.0, 150.0], [420.0, 600.0]):
        near = geometry.to_patient([at, np.add(at, [2.0, 0.0]), np.add(at, [0.0, 2.0])])
        right, down = near[1] - near[0], near[2] - near[0]
        into = geometry.into_at(at)
        cross = np.cross(right, down)
        assert into @ (cross / np.linalg.norm(cross)) == pytest.approx(1.0, abs=1e-3)


def test_a_contour_is_dotted_where_it_crosses_the_sheet() -> None:
    case = made_case()
    turn = np.linspace(0.0, 2.0 * np.pi, 60, endpoint=False)
    ring = [ventral_point(70.0 + 12 * np.cos(a), 5.0, 4.0 + 10 * np.sin(a)) for a in turn]
    contour = DrawnContour(TUMOUR, np.array(ring))
    session = MadeSession(case, replace(made_plan(case), contours=(contour,)))
    geometry = shown(session.state, StraightLook(depth_mm=4.0))
    dots = straight_contours(session.state, geometry).dots
    found = sorted(tuple(geometry.coordinates(dot.at)) for dot in dots)
    assert np.array(found) == pytest.approx(np.array([[58, 5, 4], [82, 5, 4]]), abs=0.1)
