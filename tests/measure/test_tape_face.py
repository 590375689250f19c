"""What a tape feels of holes, bulges, ridges and a lip on a bone of arcs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from sacplan.geometry.frame import Frame
from sacplan.geometry.height_field import HeightField, height_field
from sacplan.geometry.polyline import lengths_along
from sacplan.measure.tape_face import TapeFace, tape_face
from sacplan.measure.tape_profile import pressed_path

LENGTH_MM = 105.0
ACROSS = np.arange(-45.0, 45.6, 0.5)
ALONG = np.arange(-LENGTH_MM, 0.1, 0.5)
FRAME = Frame(
    np.array([3.0, 4.0, 5.0]), np.array([[1.0, 0, 0], [0, -1.0, 0], [0, 0, -1.0]]) * [1, 1, -1]
)
Shape = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]


def plain(u: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
    """A hollow of 90 mm from side to side and 16 mm deep from end to end."""
    return np.asarray(u**2 / 180 - 16 * np.sin(np.pi * np.clip(s, 0, LENGTH_MM) / LENGTH_MM))


def spot(u0: float, s0: float, radius: float, height: float) -> Shape:
    """A round place that rises (or falls) with a rim of 1 mm."""

    def shape(u: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
        away = np.hypot(u - u0, s - s0)
        return np.asarray(height * np.clip((radius - away) / 1.0, 0, 1))

    return shape


def felt_on(extra: Shape | None = None, width: float = 5.0) -> tuple[TapeFace, NDArray[np.float64]]:
    """The felt face, and how far it lies above the plain one at u (rows) and s (columns), 1 mm."""
    u, s = np.broadcast_arrays(ACROSS[:, None], -ALONG[None])
    height = plain(u, s) + (extra(u, s) if extra else 0.0)
    mesh = HeightField(FRAME, ACROSS, ALONG, height).mesh(20.0)
    face = tape_face(mesh, FRAME, LENGTH_MM, width)
    across, along = np.arange(-40.0, 41.0), -np.arange(2.0, LENGTH_MM - 2)
    got = height_field(face.mesh, FRAME, across, along[::-1]).height_mm[:, ::-1]
    return face, got - plain(across[:, None], -along[None])


def at(above: NDArray[np.float64], u: float, s: float) -> float:
    return float(above[round(u) + 40, round(s) - 2])


def test_smooth_bone_is_not_lifted() -> None:
    face, above = felt_on()
    assert np.abs(above[10:-10]).max() < 0.05
    assert not face.bridged[20:-20, 20:-20].any()


def test_roughness_is_neither_lifted_nor_lowered() -> None:
    noise = np.random.default_rng(5).normal(0, 0.2, (len(ACROSS), len(ALONG)))
    _, above = felt_on(lambda u, s: noise + 0 * u * s)
    assert abs(float(above[10:-10, 5:-5].mean())) < 0.04


@pytest.mark.parametrize("depth", [2.0, 6.0])
def test_a_hole_narrower_than_the_tape_is_not_felt(depth: float) -> None:
    _, above = felt_on(spot(15, 55, 2.1, -depth))
    assert abs(at(above, 15, 55)) < 0.35


def test_a_groove_along_the_tape_is_felt_by_a_narrow_tape_only() -> None:
    def groove(u: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.where((np.abs(u - 12) < 2) & (np.abs(s - 52) < 30), -4.0, 0.0)

    assert at(felt_on(groove, width=5.0)[1], 12, 52) > -0.5
    assert at(felt_on(groove, width=2.0)[1], 12, 52) < -3.0


def test_the_edge_of_a_wide_hole_is_felt_only_where_no_bone_is_within_half_the_width() -> None:
    face, above = felt_on(spot(20, 55, 6.5, -8))
    assert abs(at(above, 15, 55)) < 0.4, "bone 1.5 mm further in carries the tape"
    assert abs(at(above, 20, 55)) < 0.5, "the middle is spanned along the tape"
    down = -FRAME.axes[2]
    middle = FRAME.to_patient([20.0, 0.0, -55.0])
    assert face.bridged_mm(middle, down) == pytest.approx(12.5, abs=2.0)
    assert face.bridged_mm(FRAME.to_patient([0.0, 0.0, -55.0]), down) == 0.0


def test_a_bulge_at_a_foramen_is_taken_away_and_told() -> None:
    face, above = felt_on(spot(18, 55, 6, 2.0))
    assert abs(at(above, 18, 55)) < 0.4
    assert face.bridged_mm(FRAME.to_patient([18.0, 0.0, -55.0]), FRAME.axes[2]) > 8


@pytest.mark.parametrize("height", [2.0, 4.0])
def test_a_ridge_of_the_disc_is_kept(height: float) -> None:
    def ridge(u: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(height * np.exp(-((s - 30) ** 2) / 8) * (np.abs(u) < 24))

    _, above = felt_on(ridge)
    for u in (0, 10, 18):
        assert at(above, u, 30) == pytest.approx(height, abs=0.15)


def test_a_lip_of_the_promontory_is_kept() -> None:
    _, above = felt_on(lambda u, s: np.asarray(3.0 * np.exp(-s / 2.0) * (np.abs(u) < 20)))
    for u in (0, 12):
        assert at(above, u, 2) == pytest.approx(3 * np.exp(-1), abs=0.15)


def test_a_mirrored_bone_gives_the_mirrored_face() -> None:
    one = felt_on(spot(18, 55, 6, 2.0))[1]
    other = felt_on(spot(-18, 55, 6, 2.0))[1]
    assert np.allclose(one, other[::-1], atol=1e-9)


@pytest.mark.parametrize(("lip_mm", "decay_mm"), [(0.0, 2.0), (3.0, 2.0), (3.0, 4.0)])
def test_the_tape_starts_on_the_lip_and_runs_down_it(lip_mm: float, decay_mm: float) -> None:
    def lip(u: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(lip_mm * np.exp(-s / decay_mm) * (np.abs(u) < 20))

    face, _ = felt_on(lip)
    s = np.linspace(0, 70, 1000)
    height = plain(0 * s, s) + lip(0 * s, s)
    zero = FRAME.to_patient([0.0, lip_mm, 0.0])
    end = FRAME.to_patient([0.0, height[-1], -70.0])
    path = pressed_path(face.mesh, zero, end, FRAME.axes[1])
    assert path is not None
    assert np.linalg.norm(path[0] - zero) < 0.1
    outline = float(lengths_along(np.stack([s, height], axis=1))[-1])
    assert lengths_along(path)[-1] == pytest.approx(outline, abs=0.1)


@pytest.mark.parametrize("ridge_mm", [2.0, 4.0])
def test_a_tape_climbs_the_ridge_of_a_disc(ridge_mm: float) -> None:
    def ridge(u: NDArray[np.float64], s: NDArray[np.float64]) -> NDArray[np.float64]:
        off = np.clip((s - 30) / 8, -1, 1)
        return np.asarray(ridge_mm * (1 - off**2) ** 2 * (np.abs(u) < 20))

    face, _ = felt_on(ridge)
    s = np.linspace(0, 70, 1000)
    outline = np.stack([s, plain(0 * s, s) + ridge(0 * s, s)], axis=1)
    zero, end = (FRAME.to_patient([0.0, outline[i, 1], -s[i]]) for i in (0, -1))
    path = pressed_path(face.mesh, zero, end, FRAME.axes[1])
    assert path is not None
    assert lengths_along(path)[-1] == pytest.approx(float(lengths_along(outline)[-1]), abs=0.35)
