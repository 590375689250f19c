"""A plane under the hand rests where two segments meet and at right angles, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from made_window import outlined_case
from sacplan.measure.level import junctions_mm
from sacplan.measure.transection import plane_at
from sacplan.services.measure_plan import measure_plan
from sacplan.session.plane_nudging import crossing_now
from sacplan.session.plane_snapping import snapped
from sacplan.session.state import SessionState


@pytest.fixture(scope="module")
def state() -> SessionState:
    case, plan = outlined_case()
    return SessionState(case, plan, measure_plan(case, plan))


def pose(state: SessionState, plane: object) -> tuple[float, float, float]:
    crossing, tilt, obliquity = crossing_now(state.measurements, plane)
    return crossing.s_mm, tilt, obliquity


@pytest.mark.parametrize(("away", "rests"), [(0.7, True), (-0.9, True), (1.3, False)])
def test_a_sliding_plane_rests_at_a_junction(state: SessionState, away: float, rests: bool) -> None:
    measured = state.measurements
    at = next(iter(junctions_mm(state.plan.positions, measured.ventral_curve)[0].values()))
    plane = plane_at(measured, at + away, 6.0, -4.0)
    s, tilt, obliquity = pose(state, snapped(state, plane, slides=True))
    assert s == pytest.approx(at if rests else at + away, abs=0.01)
    assert (tilt, obliquity) == pytest.approx((6.0, -4.0), abs=0.01), "sliding turns nothing"
    off = replace(state, view=replace(state.view, snaps=False))
    assert snapped(off, plane, slides=True) is plane


def test_a_turned_plane_rests_at_right_angles(state: SessionState) -> None:
    plane = plane_at(state.measurements, 40.0, 0.8, 3.0)
    assert pose(state, snapped(state, plane, slides=False)) == pytest.approx(
        (40.0, 0.0, 3.0), abs=0.01
    )
    steep = plane_at(state.measurements, 40.0, 1.4, 3.0)
    assert snapped(state, steep, slides=False) is steep
