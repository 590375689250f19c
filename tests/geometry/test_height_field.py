"""Heights over a grid against a surface written as a formula."""

from __future__ import annotations

import numpy as np
import pytest

from sacplan.geometry.frame import Frame, rotation_about
from sacplan.geometry.height_field import HeightField, height_field
from sacplan.geometry.mesh import TriangleMesh

FRAME = Frame(np.array([5.0, -3.0, 40.0]), rotation_about((1, 2, 3), 40))
GRID = np.arange(-10.0, 11.0)


def rolling(x: np.ndarray, z: np.ndarray) -> np.ndarray:
    """A smooth hollow, radius about 50 mm."""
    return np.asarray(x**2 / 100 + 0.3 * z)


def test_a_surface_comes_back_at_the_grid_points() -> None:
    fine = np.arange(-12.0, 12.1, 0.7)
    x, z = np.meshgrid(fine, fine, indexing="ij")
    made = HeightField(FRAME, fine, fine, rolling(x, z)).mesh(4.0)
    field = height_field(made, FRAME, GRID, GRID)
    assert np.allclose(field.height_mm, rolling(GRID[:, None], GRID[None]), atol=0.002)
    assert np.all(made.face_normals() @ FRAME.axes[1] > 0), "it faces up"


def test_the_highest_of_two_layers_counts_and_nothing_is_made_up_beside_them() -> None:
    low = HeightField(FRAME, GRID, GRID, np.zeros((21, 21))).mesh(4.0)
    high = HeightField(FRAME, GRID[8:13], GRID[8:13], np.full((5, 5), 3.0)).mesh(4.0)
    both = TriangleMesh(
        np.concatenate([low.vertices, high.vertices]),
        np.concatenate([low.triangles, high.triangles + len(low.vertices)]),
    )
    wide = np.arange(-15.0, 16.0)
    height = height_field(both, FRAME, wide, wide).height_mm
    assert np.allclose(height[13:18, 13:18], 3.0)
    assert np.allclose(height[6:12, 6:12], 0.0)
    assert np.isnan(height[:5]).all()
    assert np.isfinite(height).sum() == 21 * 21


def test_steep_cells_and_cells_without_a_corner_stay_open() -> None:
    height = np.zeros((21, 21))
    height[:, 15:] = 10.0
    height[0, 0] = np.nan
    mesh = HeightField(FRAME, GRID, GRID, height).mesh(4.0)
    assert len(mesh.triangles) == 2 * (20 * 19 - 1)


def test_a_mirrored_field_is_mirrored_triangle_by_triangle() -> None:
    height = np.random.default_rng(3).normal(0, 0.2, (21, 21))
    one = HeightField(FRAME, GRID, GRID, height).mesh(4.0)
    other = HeightField(FRAME, GRID, GRID, height[::-1]).mesh(4.0)
    centres = [
        FRAME.from_patient(m.vertices[m.triangles].mean(axis=1)) * [sign, 1, 1]
        for m, sign in ((one, 1), (other, -1))
    ]
    ordered = [c[np.lexsort(np.round(c, 6).T)] for c in centres]
    assert np.allclose(ordered[0], ordered[1], atol=1e-9)


def test_heights_must_fit_their_grid() -> None:
    with pytest.raises(ValueError, match="grid"):
        HeightField(FRAME, GRID, GRID, np.zeros((3, 3)))
