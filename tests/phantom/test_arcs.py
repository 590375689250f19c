"""The arcs of the made sacrum against the figures on paper."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sacplan.phantom.sacrum import SHAPES, Arcs, SacrumShape, ventral_arcs

# arc, chord, depth of the hollow, mm
PAPER = {"flat": (115.0, 112.8, 9.7), "mean": (110.0, 103.7, 16.1), "curved": (105.0, 90.1, 23.6)}

arc_lengths = st.lists(st.floats(8, 40), min_size=5, max_size=5)
arc_turns = st.lists(st.floats(0.5, 30), min_size=5, max_size=5)


@pytest.mark.parametrize("name", PAPER)
def test_arc_chord_and_depth_are_those_on_paper(name: str) -> None:
    arcs = ventral_arcs(SHAPES[name])
    points = arcs.points_at(np.linspace(0, arcs.length_mm, 2001))
    chord = points[-1] - points[0]
    length = np.hypot(*chord)
    depth = np.abs((points - points[0]) @ np.array([-chord[1], chord[0]]) / length).max()
    arc, paper_chord, paper_depth = PAPER[name]
    assert arcs.length_mm == pytest.approx(arc, abs=1e-9)
    assert length == pytest.approx(paper_chord, abs=0.06)
    assert depth == pytest.approx(paper_depth, abs=0.06)


@settings(max_examples=30, deadline=None)
@given(arc_lengths, arc_turns, st.floats(-30, 80), st.floats(0.02, 0.98))
def test_s_is_the_length_along_the_points_and_is_found_again(
    lengths: list[float], turns: list[float], heading: float, share: float
) -> None:
    arcs = Arcs.build(lengths, turns, heading)
    s = share * arcs.length_mm
    points = arcs.points_at(np.linspace(0, s, 4001))
    assert np.hypot(*np.diff(points, axis=0).T).sum() == pytest.approx(s, abs=1e-4)
    tangent = arcs.caudal_at(s)
    assert any(abs(f - s) < 1e-6 for f in arcs.crossings(tangent, tangent @ points[-1]))
    dorsal = points[-1] + 12.0 * arcs.dorsal_at(s)
    if sum(turns) < 90:
        found, depth = arcs.locate(dorsal[0], dorsal[1])
        assert found == pytest.approx(s, abs=1e-6)
        assert depth == pytest.approx(12.0, abs=1e-6)


def test_a_line_that_misses_the_curve_has_no_crossing() -> None:
    arcs = ventral_arcs(SHAPES["mean"])
    assert arcs.crossings([0.0, 1.0], 20.0) == []
    assert arcs.crossings([0.0, 0.0], 0.0) == []


def test_a_chord_line_crosses_at_both_ends_and_an_end_counts_once() -> None:
    arcs = ventral_arcs(SHAPES["curved"])
    a, b = arcs.points_at(10.0), arcs.points_at(90.0)
    normal = np.array([-(b - a)[1], (b - a)[0]])
    assert arcs.crossings(normal, float(normal @ a)) == pytest.approx([10.0, 90.0], abs=1e-8)
    joint = SHAPES["curved"].ends_mm[1]
    tangent = arcs.caudal_at(joint)
    assert arcs.crossings(tangent, float(tangent @ arcs.points_at(joint))) == pytest.approx([joint])


def test_a_shape_without_a_turn_or_with_four_segments_is_refused() -> None:
    with pytest.raises(ValueError, match="turn"):
        SacrumShape("straight", (30, 25, 21, 18, 16), (0, 1, 1, 1, 1))
    with pytest.raises(ValueError, match="five"):
        SacrumShape("short", (30, 25, 21, 18), (1, 1, 1, 1))
