"""An obliquity that the planned tapes cannot bring on to the bone is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from sacplan.case.case import Case
from sacplan.measure.compute import compute
from sacplan.measure.tape_base import widest_base
from sacplan.measure.transection import plane_at
from sacplan.plan.model import Plan, TapeSpec

Build = Callable[..., tuple[Case, Plan]]


@pytest.mark.parametrize(
    ("lateral_mm", "obliquity_deg", "is_told"),
    [((15.0, -15.0), 6.0, True), ((22.0, -22.0), 6.0, False), ((15.0, -15.0), 8.0, False)],
    ids=["30 mm apart: 6.7", "44 mm apart: 4.6", "30 mm apart, but more"],
)
def test_the_base_of_the_tapes_decides(
    case_and_plan: Build, lateral_mm: tuple[float, ...], obliquity_deg: float, is_told: bool
) -> None:
    case, plan = case_and_plan(55.0)
    specs = tuple(TapeSpec(f"tape {x:+.0f}", lateral_mm=x) for x in lateral_mm)
    oblique = plane_at(compute(case, plan), 55.0, 0.0, obliquity_deg)
    measured = compute(case, replace(plan, tapes=specs, transection=oblique))
    base = widest_base(measured.tapes)
    assert base is not None
    assert base.mm == pytest.approx(lateral_mm[0] - lateral_mm[1], abs=0.6)
    told = [f for f in measured.findings if f.code == "PLANE-OBLIQUITY-SMALL"]
    assert bool(told) == is_told


def test_one_tape_alone_fixes_no_obliquity(case_and_plan: Build) -> None:
    case, plan = case_and_plan(55.0)
    oblique = plane_at(compute(case, plan), 55.0, 0.0, 12.0)
    alone = replace(plan, tapes=(TapeSpec("midline"),), transection=oblique)
    (told,) = [f for f in compute(case, alone).findings if f.code == "PLANE-OBLIQUITY-SMALL"]
    assert "one tape alone" in told.text
