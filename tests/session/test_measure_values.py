"""The numbers of measures come from the patient: anisotropic, turned and sheared volumes alike."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from made_scene import ventral_point
from sacplan.case.case import Case, SacrumOutline
from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import rotation_about, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.measure.face_path import face_path
from sacplan.session.measure_values import value_of
from sacplan.session.measures import Measure, MeasureKind

STEPS = (0.8, 1.3, 4.0)
RADIUS = 50.0


def tilted_volume(modality: str = "CT") -> ImageVolume:
    """Turned, sheared by a tilted gantry, each slice of one value: ten times its number."""
    affine = np.eye(4)
    affine[:3, :3] = rotation_about([1, 0.5, -0.2], 28.0) * np.array(STEPS)
    affine[:3, 2] += 0.9 * unit(affine[:3, 1])
    voxels = np.broadcast_to(10 * np.arange(24)[:, None, None], (24, 60, 70)).astype(np.int16)
    patient = Patient(PersonName("Made"), "1")
    return ImageVolume(voxels, affine, SeriesIdentity(patient, "1", "2", "3", modality), 4.0)


def ball(turn: NDArray[np.float64]) -> TriangleMesh:
    """A sphere of uneven triangles, turned."""
    n, m = 90, 150
    polar, around = np.meshgrid(
        np.linspace(0.02, np.pi - 0.02, n),
        np.linspace(0, 2 * np.pi, m, endpoint=False),
        indexing="ij",
    )
    round_about = [np.sin(polar) * np.cos(around), np.sin(polar) * np.sin(around), np.cos(polar)]
    points = RADIUS * np.stack(round_about, axis=-1).reshape(-1, 3) @ turn.T
    i, j = np.meshgrid(np.arange(n - 1), np.arange(m), indexing="ij")
    a, b = i * m + j, i * m + (j + 1) % m
    triangles = np.stack([a, a + m, b, b, a + m, b + m], axis=-1).reshape(-1, 3)
    return TriangleMesh(points, triangles)


def case_of(volume: ImageVolume, mesh: TriangleMesh | None = None) -> Case:
    if mesh is None:
        return Case(volume, None)
    mask = LabelMask("sacrum", np.ones((1, 1, 1), dtype=bool), np.eye(4), "made")
    return Case(volume, SacrumOutline(mask, mesh, None, "made", ()))


def test_lengths_and_angles_are_those_in_the_patient() -> None:
    volume = tilted_volume()
    corner, along, beside = volume.index_to_patient([[10, 20, 5], [30, 20, 5], [10, 40, 5]])
    case = case_of(volume)
    length = value_of(Measure(MeasureKind.DISTANCE, 1, (corner, along)), case)
    assert length.value == pytest.approx(20 * STEPS[0], abs=1e-9)
    right = value_of(Measure(MeasureKind.ANGLE, 2, (along, corner, beside)), case)
    assert right.value == pytest.approx(90.0, abs=1e-9)
    way = rotation_about(np.cross(along - corner, beside - corner), 150.0) @ (along - corner)
    wide = value_of(Measure(MeasureKind.ANGLE, 3, (along, corner, corner + way)), case)
    assert wide.value == pytest.approx(150.0, abs=1e-9)
    far = beside + 40.0
    lines = value_of(Measure(MeasureKind.ANGLE, 4, (corner, along, far, far + way)), case)
    assert lines.value == pytest.approx(30.0, abs=1e-9), "between lines the smaller one"
    assert value_of(Measure(MeasureKind.ANGLE, 5, (corner, corner, along)), case).value is None


@pytest.mark.parametrize("modality", ["CT", "MR"])
def test_a_probe_takes_the_voxels_of_its_own_layer(modality: str) -> None:
    volume = tilted_volume(modality)
    steps = volume.affine[:3, :3]
    into = unit(np.cross(steps[:, 0], steps[:, 1]))
    centre = volume.index_to_patient([35, 30, 9])
    probe = Measure(MeasureKind.PROBE, 1, (centre,), into)
    value = value_of(probe, case_of(volume))
    assert (value.value, value.spread) == (90.0, 0.0)
    assert value.unit == ("HU" if modality == "CT" else "")
    assert value.count == pytest.approx(np.pi * 9 / (STEPS[0] * STEPS[1]), rel=0.15)
    wide = value_of(
        Measure(MeasureKind.PROBE, 2, (centre, centre + 12 * unit(steps[:, 0])), into),
        case_of(volume),
    )
    assert wide.count == pytest.approx(np.pi * 144 / (STEPS[0] * STEPS[1]), rel=0.03)
    across = value_of(
        Measure(MeasureKind.PROBE, 3, (centre, centre + 12 * into), unit(steps[:, 0])),
        case_of(volume),
    )
    assert across.value == pytest.approx(90.0, abs=1.5)
    assert across.spread == pytest.approx(10 * 12 / 2 / STEPS[2], rel=0.15), "half a radius"
    outside = value_of(Measure(MeasureKind.PROBE, 4, (centre + 500,), into), case_of(volume))
    assert outside.value is None


@pytest.mark.parametrize("turn", [np.eye(3), rotation_about([0.3, 1, 0.4], 33.0)])
def test_the_way_on_the_face_is_the_arc_and_not_along_edges(turn: NDArray[np.float64]) -> None:
    mesh = ball(turn)
    start = RADIUS * unit([0.6, -1.0, 0.3])
    for angle in (3.0, 12.0, 45.0, 80.0):
        end = rotation_about(np.cross(start, [0.2, 0.3, 1.0]), angle) @ start
        path = face_path(mesh, turn @ start, turn @ end)
        length = np.linalg.norm(np.diff(path, axis=0), axis=1).sum()
        assert length == pytest.approx(RADIUS * np.radians(angle), rel=5e-3, abs=0.05)
    assert face_path(mesh, turn @ start, -(turn @ start)) is None, "around the bone there is no way"
    points = tuple(turn @ p for p in (start, rotation_about([0, 0, 1], 30.0) @ start, end))
    value = value_of(Measure(MeasureKind.FACE, 1, points), case_of(tilted_volume(), mesh))
    assert value.value > value.straight_mm + 1.0
    assert value_of(Measure(MeasureKind.FACE, 1, points), case_of(tilted_volume())).value is None


def test_the_way_down_a_hollow_front_has_its_length() -> None:
    from made_scene import made_mesh

    path = face_path(made_mesh(), ventral_point(20, 10), ventral_point(90, 10))
    assert np.linalg.norm(np.diff(path, axis=0), axis=1).sum() == pytest.approx(70.0, abs=0.2)
