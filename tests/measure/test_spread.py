"""Shares and spreads from made scatter with known answers."""

from __future__ import annotations

import numpy as np
import pytest

from sacplan.measure.spread import shares, spread_of, tape_spread


def test_shares_are_found_among_many_idle_sources_with_few_readings() -> None:
    """100 readings, 45 sources: 4 : 2 : 1 in variance, and a little that is not linear."""
    draws = np.random.default_rng(2).standard_normal((100, 45, 3))
    made = 2 * draws[:, 3, 1] + np.sqrt(2) * draws[:, 10, 0] + draws[:, 44, 2]
    made += 0.05 * draws[:, 3, 1] ** 2
    sources = tuple(f"source {i}" for i in range(45))
    (found,) = shares(made[:, None], draws, sources)
    assert sum(found.values()) == pytest.approx(made.var(ddof=1))
    total = sum(found.values())
    parts = [found[f"source {i}"] / total for i in (3, 10, 44)]
    assert parts == pytest.approx([4 / 7, 2 / 7, 1 / 7], abs=0.03)


def test_no_scatter_has_no_shares() -> None:
    draws = np.random.default_rng(2).standard_normal((50, 2, 3))
    (found,) = shares(np.zeros((50, 1)), draws, ("a", "b"))
    assert found == {"a": 0.0, "b": 0.0}


def test_readings_to_one_side_widen_the_half_width() -> None:
    shifts = np.random.default_rng(1).normal(1.0, 0.5, 4000)
    tape = tape_spread(
        "t",
        shifts,
        {"zero": 0.25},
        image={"surface": 0.0},
        chain={"laying": 2.0},
        surface_half_range_mm=0.0,
        biases=(),
    )
    assert tape.image_u95_mm == pytest.approx(1.96 * np.hypot(1.0, 0.5), rel=0.03)
    assert tape.image.low == pytest.approx(1.0 - 0.98, abs=0.06)
    assert tape.whole.sd == pytest.approx(np.hypot(0.5, 2.0), rel=0.02)
    assert tape.whole.high - tape.whole.low == pytest.approx(2 * 1.96 * tape.whole.sd, rel=0.02)


def test_readings_without_the_number_do_not_count() -> None:
    spread = spread_of(np.array([4.0, np.nan, 6.0]), 5.0)
    assert spread.sd == pytest.approx(np.sqrt(2.0))
    assert spread_of(np.array([np.nan, 5.0]), 5.0).sd == 0.0
