"""A tape on a drawn curve is measured from the promontory, wherever the curve itself begins."""

from __future__ import annotations

import numpy as np
import pytest

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points
from sacplan.geometry.polyline import Curve
from sacplan.measure.drawn_curve import drawn_ventral_curve, gap_findings
from sacplan.plan.drawn import DrawnCurve

RADIUS_MM = 70.0
ZERO = np.array([0.0, 0.0, 0.0])


def arc(start_mm: float, end_mm: float = 90.0, outward_mm: float = 0.0) -> Points:
    """A hollow front of the bone, lengths counted from the promontory at the origin."""
    turn = np.arange(start_mm, end_mm, 0.5) / RADIUS_MM
    radius = RADIUS_MM - outward_mm
    y, z = RADIUS_MM - radius * np.cos(turn), -radius * np.sin(turn)
    return np.stack([np.zeros_like(turn), y, z], axis=1)


def length_to(path: Points, s_mm: float) -> float:
    curve = drawn_ventral_curve(DrawnCurve(path[::20], path), ZERO)
    return curve.nearest_s(arc(s_mm, s_mm + 0.4)[0])


@pytest.mark.parametrize("start_mm", [-12.0, -1.0, 0.0, 0.5, 1.5, 2.8])
def test_zero_is_the_promontory_wherever_the_curve_begins(start_mm: float) -> None:
    assert length_to(arc(start_mm), 60.0) == pytest.approx(60.0, abs=0.1)


def test_drawn_from_below_upward_it_is_as_long() -> None:
    path = arc(1.5)
    assert length_to(path[::-1], 60.0) == pytest.approx(length_to(path, 60.0), abs=1e-9)


def test_a_curve_that_begins_far_below_the_promontory_gives_no_number() -> None:
    path = arc(5.0)
    with pytest.raises(SacplanError) as refused:
        drawn_ventral_curve(DrawnCurve(path[::20], path), ZERO)
    assert refused.value.code == "CURVE-STARTS-LOW"


def test_a_curve_that_ends_near_the_promontory_gives_no_number() -> None:
    path = arc(0.0, 12.0)
    with pytest.raises(SacplanError) as refused:
        drawn_ventral_curve(DrawnCurve(path[::10], path), ZERO)
    assert refused.value.code == "CURVE-TOO-SHORT"


def test_a_gap_to_the_outlined_bone_is_told_from_a_millimetre_on() -> None:
    bone = Curve.through(arc(0.0))
    assert gap_findings(Curve.through(arc(0.0, outward_mm=0.8)), bone) == ()
    (found,) = gap_findings(Curve.through(arc(0.0, outward_mm=1.6)), bone)
    assert found.code == "CURVE-GAP"
    assert "1.6 mm" in found.text
