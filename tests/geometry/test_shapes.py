"""Frames, sections and taut paths against known answers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sacplan.geometry.closest import closest_point
from sacplan.geometry.frame import direction_letters, rotation_about
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve, resample, smooth, turning_angle
from sacplan.geometry.section import facing_profile, section
from sacplan.geometry.taut import taut_profile


def sphere(radius: float, count: int = 80) -> TriangleMesh:
    """A closed sphere of latitude and longitude, normals outward."""
    lat, lon = np.meshgrid(
        np.linspace(0, np.pi, count),
        np.linspace(0, 2 * np.pi, 2 * count, endpoint=False),
        indexing="ij",
    )
    points = radius * np.stack(
        [np.sin(lat) * np.cos(lon), np.sin(lat) * np.sin(lon), np.cos(lat)], axis=-1
    )
    i, j = np.meshgrid(np.arange(count - 1), np.arange(2 * count), indexing="ij")
    k = (j + 1) % (2 * count)
    a, b, c, d = (x * 2 * count + y for x, y in ((i, j), (i + 1, j), (i + 1, k), (i, k)))
    quads = np.stack([a, b, c, a, c, d], axis=-1).reshape(-1, 3)
    return TriangleMesh(points.reshape(-1, 3), quads)


@pytest.mark.parametrize(
    ("direction", "letters"),
    [
        ((1, 0, 0), "L"),
        ((0, -1, 0), "A"),
        ((0, 0, 1), "S"),
        ((0, 0.8, -0.5), "PI"),
        ((-1, 0.1, 0), "R"),
    ],
)
def test_directions_are_named_in_the_patient_frame(
    direction: tuple[float, ...], letters: str
) -> None:
    assert direction_letters(direction) == letters


def test_rotation_turns_left_towards_posterior_about_superior() -> None:
    turned = rotation_about((0, 0, 1), 90) @ np.array([1.0, 0, 0])
    assert turned == pytest.approx([0, 1, 0], abs=1e-12)


def test_section_of_a_sphere_is_one_closed_circle() -> None:
    plane = Plane([3.0, -2.0, 5.0], [1.0, 2.0, -0.5])
    contours = section(sphere(50), plane)
    depth = float(plane.signed_distance(np.zeros(3)))
    assert len(contours) == 1
    assert contours[0][0] == pytest.approx(contours[0][-1])
    assert Curve.through(contours[0]).length_mm == pytest.approx(
        2 * np.pi * np.sqrt(2500 - depth**2), rel=2e-3
    )


def test_section_of_a_plane_that_misses_is_empty() -> None:
    assert section(sphere(50), Plane([60.0, 0, 0], [1.0, 0, 0])) == []


def test_facing_profile_is_the_near_side_of_the_bone() -> None:
    start, end = np.array([0.0, -50, 0]), np.array([30.0, -40, 0])
    x, height = facing_profile(sphere(50, 200), start, end, (0, -1, 0))
    assert height[0] == pytest.approx(0, abs=0.02)
    points = start + np.outer(x, (end - start) / np.linalg.norm(end - start))
    out = np.array([30.0, -40, 0]) + start
    out = out - (end - start) * (out @ (end - start)) / ((end - start) @ (end - start))
    points += np.outer(height, out / np.linalg.norm(out))
    assert np.linalg.norm(points, axis=1) == pytest.approx(50, abs=0.02)


def test_closest_point_lies_on_the_radius() -> None:
    found = closest_point(sphere(50, 200), (30.0, 40.0, 20.0))
    assert found == pytest.approx(np.array([30, 40, 20]) * 50 / np.sqrt(2900), abs=0.05)


def test_a_taut_tape_bridges_a_hollow_and_follows_a_ridge() -> None:
    angle = np.linspace(-50 / 60, 50 / 60, 801)
    x, height = 60 * np.sin(angle), -60 * np.cos(angle)
    touched = taut_profile(x, height)
    assert np.hypot(x[touched[-1]] - x[0], 0) == pytest.approx(88.8, abs=0.05)
    assert len(touched) == 2
    assert len(taut_profile(x, -height)) == len(x)


@given(st.floats(0.2, 1.2), st.booleans())
@settings(max_examples=30, deadline=None)
def test_turning_angle_is_signed_by_hollow_or_ridge(half: float, hollow: bool) -> None:
    angle = np.linspace(-half, half, 400)
    sign = -1 if hollow else 1
    arc = np.stack([np.zeros(400), sign * 60 * np.cos(angle), 60 * np.sin(angle)], axis=1)
    step = 2 * half / 399
    expected = 2 * half - step
    assert turning_angle(arc, (0, 1, 0)) == pytest.approx(
        expected * (1 if hollow else -1), abs=1e-6
    )


def test_smoothing_holds_the_ends_and_leaves_a_straight_path_alone() -> None:
    line = resample([[0.0, 0, 0], [30.0, 10, 5]], 0.5)
    assert smooth(line, 3.5, 0.5) == pytest.approx(line, abs=1e-9)
