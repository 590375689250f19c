"""A bent bone laid flat: known places come out at their s, lateral and depth, and back."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from sacplan.geometry.frame import rotation_about
from sacplan.geometry.polyline import Curve
from sacplan.geometry.straightened import Straightened

RADIUS = 65.0
TURNS = [np.eye(3), rotation_about([0.4, 1.0, -0.3], 37.0)]


def place(s: object, lateral: object = 0.0, depth: object = 0.0) -> NDArray[np.float64]:
    """On the inside of a cylinder: s along the arc, lateral along the axis, depth outward."""
    angle, r = (np.asarray(s) - 60.0) / RADIUS, RADIUS + np.asarray(depth)
    return np.stack(
        np.broadcast_arrays(lateral, r * np.cos(angle), -r * np.sin(angle)), axis=-1
    ).astype(float)


@pytest.mark.parametrize("turn", TURNS, ids=["straight", "turned"])
def test_known_places_there_and_back(turn: NDArray[np.float64]) -> None:
    curve = Curve.through(place(np.arange(0.0, 120.1, 0.5)) @ turn.T)
    space = Straightened.about(curve, turn @ [0.0, -1.0, 0.0])
    assert space.left == pytest.approx(turn @ [1.0, 0.0, 0.0], abs=1e-6)
    grid = np.meshgrid([3.0, 40.0, 77.5, 117.0], [-35.0, 0.0, 22.0], [-12.0, 0.0, 9.0, 30.0])
    known = np.stack(grid, axis=-1).reshape(-1, 3)
    points = place(*known.T) @ turn.T
    assert np.abs(space.from_patient(points) - known).max() < 0.05
    assert np.linalg.norm(space.to_patient(known) - points, axis=1).max() < 0.05
    assert space.to_patient(space.from_patient(points)) == pytest.approx(points, abs=1e-4)


def test_beyond_the_ends_it_goes_on_straight() -> None:
    curve = Curve.through(place(np.arange(0.0, 120.1, 0.5)))
    space = Straightened.about(curve, [0.0, -1.0, 0.0])
    for s in (-45.0, -80.0, 150.0, 260.0):
        point = space.to_patient([s, 12.0, 4.0])
        assert space.from_patient(point) == pytest.approx([s, 12.0, 4.0], abs=1e-3)


def test_behind_a_hollow_a_millimetre_of_s_is_more() -> None:
    curve = Curve.through(place(np.arange(0.0, 120.1, 0.5)))
    space = Straightened.about(curve, [0.0, -1.0, 0.0])
    for depth in (-10.0, 0.0, 20.0):
        ends = space.to_patient([[59.5, 0.0, depth], [60.5, 0.0, depth]])
        told = float(space.stretch(60.0, depth))
        assert np.linalg.norm(ends[1] - ends[0]) == pytest.approx(told, abs=2e-3)
        assert told == pytest.approx(1 + depth / RADIUS, abs=2e-3)
