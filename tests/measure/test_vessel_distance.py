"""How near the cut comes to drawn vessels: to the rim of the cut, not to the endless plane."""

from __future__ import annotations

import numpy as np
import pytest

from made_scene import HALF_WIDTH, made_mesh, ventral_point
from sacplan.geometry.plane import Plane
from sacplan.measure.vessel_distance import vessel_distance
from sacplan.plan.drawn import TUMOUR, VESSELS, DrawnContour


def ring(centre: np.ndarray, radius: float, name: str = VESSELS) -> DrawnContour:
    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    flat = np.stack([np.cos(turn), np.sin(turn), 0 * turn], axis=1) * radius
    return DrawnContour(name, centre + flat)


def test_the_least_distance_is_to_the_rim_of_the_cut() -> None:
    cut = Plane(ventral_point(55), [0.0, 0.0, -1.0])
    before = ventral_point(55) + np.array([10.0, -12.0, 0.0])
    found = vessel_distance(made_mesh(), cut, [ring(before, 4.0)])
    assert found is not None
    assert found.distance_mm == pytest.approx(8.0, abs=0.15)
    assert np.linalg.norm(found.vessel_point_mm - found.bone_point_mm) == pytest.approx(
        found.distance_mm
    )
    lateral = ventral_point(55, HALF_WIDTH + 25.0)
    far = vessel_distance(made_mesh(), cut, [ring(lateral, 4.0)])
    assert far is not None
    assert far.distance_mm == pytest.approx(21.0, abs=0.3), "in the plane, but beside the bone"
    assert vessel_distance(made_mesh(), cut, [ring(before, 4.0, TUMOUR)]) is None
