"""The angle a path turns through, against arcs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from sacplan.geometry.frame import rotation_about
from sacplan.geometry.polyline import Curve
from sacplan.geometry.turning import turning_along
from sacplan.measure.tape import tape_lengths, tape_scale_mm

OUT = np.array([0.0, 1.0, 0.0])


def arc(radius: float, length: float, step: float = 0.5) -> NDArray[np.float64]:
    """A hollow arc as seen from +y."""
    s = np.linspace(0, length, round(length / step) + 1)
    angle = (s - length / 2) / radius
    return np.stack([radius * np.sin(angle), -radius * np.cos(angle), 0 * s], axis=1)


@given(st.floats(30, 200), st.floats(15, 130), st.floats(-180, 180))
@settings(max_examples=40, deadline=None)
def test_an_arc_turns_evenly_to_its_very_ends(radius: float, length: float, spin: float) -> None:
    if length / radius > 2.4:
        return
    turn = rotation_about((1, 1, 3), spin)
    path = arc(radius, length)
    s = np.linspace(0, length, len(path))
    hollow = turning_along(path @ turn.T, turn @ OUT)
    assert np.allclose(hollow, s / radius, atol=1e-3)
    assert np.allclose(turning_along(path @ turn.T, -turn @ OUT), -s / radius, atol=1e-3)


@pytest.mark.parametrize("wave_mm", [4.0, 8.0, 14.0])
def test_roughness_does_not_turn_a_tape(wave_mm: float) -> None:
    path = arc(90, 95)
    s = np.linspace(0, 95, len(path))
    path[:, 1] += 0.15 * np.sin(2 * np.pi * s / wave_mm)
    assert turning_along(path, OUT)[-1] == pytest.approx(95 / 90, abs=0.06)


def test_the_scale_of_the_tape_rises_to_the_length_on_tissue() -> None:
    path = Curve.through(arc(60, 80))
    for tissue in (0.0, 2.0, 5.0):
        lengths = tape_lengths(path, OUT, tissue)
        marks = tape_scale_mm(path, OUT, [0.0, 20.0, 40.0, path.length_mm], tissue)
        assert marks[0] == 0.0
        assert marks[-1] == pytest.approx(lengths.on_tissue_mm, abs=1e-9)
        assert marks[1] == pytest.approx(20 * (1 - tissue / 60), abs=0.05)
        assert lengths.on_tissue_mm == pytest.approx(
            lengths.pressed_mm - tissue * lengths.turn_rad, abs=1e-9
        )
        beyond = tape_scale_mm(path, OUT, [-5.0, path.length_mm + 5], tissue)
        assert beyond == pytest.approx([-5.0, lengths.on_tissue_mm + 5])


@given(st.integers(0, 1000))
@settings(max_examples=20, deadline=None)
def test_the_scale_never_runs_back(seed: int) -> None:
    rng = np.random.default_rng(seed)
    path = arc(25, 60)
    path[:, 1] += np.convolve(rng.normal(0, 1.5, len(path)), np.ones(15) / 15, mode="same")
    curve = Curve.through(path)
    scale = tape_scale_mm(curve, OUT, curve.s_mm, 5.0)
    assert np.all(np.diff(scale) >= 0)
