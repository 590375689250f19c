"""What a tired hand or a strange file can hold: each gets its code, none a plausible number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.errors import Severity
from sacplan.geometry.plane import Plane
from sacplan.measure.compute import compute
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.plan.drawn import TUMOUR, DrawnContour, DrawnCurve
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan, TapeSpec
from sacplan.segmentation.symmetry import check_midline
from sacplan.services.outline_sacrum import outline_sacrum

Spoil = Callable[[Plan, Truth], Plan]


@pytest.fixture(scope="module")
def planned() -> tuple[Case, Plan, Truth]:
    spec = PhantomSpec(yaw_deg=-9, pitch_deg=7, roll_deg=5, spacing_mm=1.2, step_mm=2.5)
    truth = make_truth(spec)
    plan = Plan(
        {name: Landmark(point) for name, point in truth.landmarks.items()},
        transection=truth.neutral_plane(62.0),
    )
    return outline_sacrum(Case(make_volume(spec)), plan), plan, truth


def exchanged(plan: Plan, one: str, other: str) -> Plan:
    a, b = plan.landmarks[one], plan.landmarks[other]
    return plan.with_landmark(one, b).with_landmark(other, a)


def all_sides_exchanged(plan: Plan, _truth: Truth) -> Plan:
    def other(name: str) -> str:
        return name.replace("left", "@").replace("right", "left").replace("@", "right")

    return replace(plan, landmarks={other(name): mark for name, mark in plan.landmarks.items()})


def cut_along(plan: Plan, truth: Truth, axis: int) -> Plan:
    return replace(
        plan, transection=Plane(truth.ventral_curve.point_at(60.0), truth.frame.axes[axis])
    )


def with_side_plane(plan: Plan, truth: Truth) -> Plan:
    assert plan.transection is not None
    left = truth.frame.axes[0]
    plane = Plane(plan.transection.point + 100 * left, plan.transection.normal + 0.01 * left)
    return replace(plan, transection_left=plane)


def drawn(plan: Plan, points: list[np.ndarray]) -> Plan:
    return replace(plan, ventral_curve=DrawnCurve(np.stack(points), np.stack(points)))


def counted_one_off(plan: Plan, step: int) -> Plan:
    """Every foramen and remnant named after its neighbour above (1) or below (-1), as happens with
    a fused L5, a sixth segment, or a slip in counting."""

    def slipped(name: str) -> str | None:
        if not (name[0] == "s" and name[1].isdigit() and ("foramen" in name or "disc" in name)):
            return name
        number = int(name[1]) + step
        after = f"_s{number + 1}_disc" if "disc" in name else name[2:]
        return f"s{number}{after}" if 1 <= number <= 4 else None

    named = {slipped(name): mark for name, mark in plan.landmarks.items()}
    return replace(plan, landmarks={name: mark for name, mark in named.items() if name})


BLOCKED: dict[str, Spoil] = {
    "LANDMARKS-LEFT-RIGHT": all_sides_exchanged,
    "LANDMARKS-ORDER": lambda plan, _: exchanged(plan, "s1_foramen_left", "s3_foramen_left"),
    "LANDMARKS-SWAPPED": lambda plan, _: Plan(
        exchanged(
            Plan({n: plan.landmarks[n] for n in (PROMONTORY, APEX)}), PROMONTORY, APEX
        ).landmarks,
        plan.transection,
    ),
    "LANDMARKS-LENGTH": lambda plan, t: Plan(
        {PROMONTORY: plan.landmarks[PROMONTORY], APEX: Landmark(t.ventral_curve.point_at(30.0))},
        plan.transection,
    ),
    "LANDMARK-MISSING": lambda plan, _: plan.with_landmark(PROMONTORY, None),
    "PLANE-MISSES-BONE": lambda plan, t: cut_along(plan, t, 0),
    "PLANE-REVERSED": lambda plan, t: replace(
        plan, transection=Plane(t.ventral_curve.point_at(60.0), -t.neutral_plane(60.0).normal)
    ),
    "PLANE-TOO-STEEP": lambda plan, t: replace(plan, transection=t.neutral_plane(62.0, 60.0, 50.0)),
    "PLANES-DO-NOT-MEET": with_side_plane,
    "LANDMARK-FAR": lambda plan, t: plan.with_landmark(
        "sac_tip", Landmark(t.landmarks["sac_tip"] + 900.0 * t.frame.axes[1])
    ),
    "TAPE-NONE": lambda plan, _: replace(plan, tapes=()),
    "CURVE-TURNS-BACK": lambda plan, t: drawn(
        plan,
        [t.ventral_curve.point_at(s) for s in (0.0, 15.0, 30.0, 45.0, 40.0, 50.0, 75.0, 105.0)],
    ),
    "CURVE-TOO-SHORT": lambda plan, t: drawn(plan, [t.landmarks[PROMONTORY]] * 2),
}

ASKED: dict[str, Spoil] = {
    "ZERO-ON-DISC": lambda plan, t: plan.with_landmark(
        PROMONTORY, Landmark(t.landmarks["disc_top"])
    ),
    "FRAME-ASYMMETRY": lambda plan, t: plan.with_landmark(
        "s2_foramen_left", Landmark(t.landmarks["s2_foramen_left"] - 9.0 * t.frame.axes[2])
    ),
    "FRAME-RESIDUAL": lambda plan, t: plan.with_landmark(
        "s1_rear_edge", Landmark(t.landmarks["s1_rear_edge"] + 8.0 * t.frame.axes[0])
    ),
    "TAPE-BESIDE-BONE": lambda plan, _: replace(
        plan, tapes=(*plan.tapes, TapeSpec("far", lateral_mm=60.0))
    ),
    "TAPE-ZERO-MISSING": lambda plan, _: replace(
        plan, tapes=(*plan.tapes, TapeSpec("odd", "a landmark nobody placed", 10.0))
    ),
    "TAPE-ZERO-OFF-BONE": lambda plan, _: replace(
        plan, tapes=(*plan.tapes, TapeSpec("odd", "psis_left", 10.0))
    ),
    "CURVE-GAP": lambda plan, t: drawn(plan, [t.landmarks[PROMONTORY], t.landmarks[APEX]]),
    "TUMOUR-FEW-CONTOURS": lambda plan, t: replace(
        plan,
        contours=(DrawnContour(TUMOUR, t.landmarks[APEX] + np.outer(np.arange(3.0), [1, 0, 0])),),
    ),
    "TAPE-UNUSUAL": lambda plan, _: counted_one_off(plan, 1),
    "LANDMARK-OFF-BONE": lambda plan, t: plan.with_landmark(
        PROMONTORY, Landmark(t.landmarks[PROMONTORY] - 6.0 * t.frame.axes[1])
    ),
    "PICKS-APART": lambda plan, t: plan.with_landmark(
        PROMONTORY,
        replace(
            plan.landmarks[PROMONTORY],
            repeats_mm=t.landmarks[PROMONTORY][None] + 9.0 * t.frame.axes[2],
        ),
    ),
    "TISSUE-THICK": lambda plan, _: replace(plan, tissue_mm=20.0),
    "SAC-OPENED": lambda plan, t: replace(plan, transection=t.neutral_plane(24.0)),
}


def test_the_sound_plan_is_asked_about_nothing_but_the_counting(
    planned: tuple[Case, Plan, Truth],
) -> None:
    case, plan, _ = planned
    own = {f.code for f in compute(case, plan).findings if f.severity != Severity.INFO}
    assert own - {"SERIES-SPACING"} == {"COUNTING-OPEN"}


@pytest.mark.parametrize("code", BLOCKED)
def test_what_cannot_be_is_stopped(planned: tuple[Case, Plan, Truth], code: str) -> None:
    case, plan, truth = planned
    measured = compute(case, BLOCKED[code](plan, truth))
    stops = {f.code for f in measured.findings if f.severity == Severity.BLOCKER}
    assert stops == {code}


@pytest.mark.parametrize("code", ASKED)
def test_what_is_odd_is_asked_and_the_rest_measured(
    planned: tuple[Case, Plan, Truth], code: str
) -> None:
    case, plan, truth = planned
    measured = compute(case, ASKED[code](plan, truth))
    found = {f.code: f.severity for f in measured.findings}
    assert found.get(code) == Severity.CAUTION
    assert Severity.BLOCKER not in found.values()
    assert measured.tape("midline") is not None


@pytest.mark.parametrize("step", [1, -1])
def test_one_slip_in_counting_is_asked_about_wherever_the_cut_lies(
    planned: tuple[Case, Plan, Truth], step: int
) -> None:
    case, plan, truth = planned
    for s in (30.0, 45.0, 76.0):
        slipped = replace(counted_one_off(plan, step), transection=truth.neutral_plane(s))
        measured = compute(case, slipped)
        assert "TAPE-UNUSUAL" in {f.code for f in measured.findings}
        tape = measured.tape("midline")
        assert tape is not None
        assert tape.pressed_mm == pytest.approx(s, abs=0.5), "a name changes no length"


def test_an_asymmetric_sacrum_is_one_finding_that_names_every_pair(
    planned: tuple[Case, Plan, Truth],
) -> None:
    case, plan, truth = planned
    for name, mark in plan.landmarks.items():
        if "foramen" in name and name.endswith("left"):
            up = mark.position_mm + 8.0 * truth.frame.axes[2]
            plan = plan.with_landmark(name, Landmark(up))
    told = [f.text for f in compute(case, plan).findings if f.code == "FRAME-ASYMMETRY"]
    assert len(told) == 1
    assert "scoliosis" in told[0]
    assert all(f"s{n}_foramen" in told[0] for n in range(1, 5))


@pytest.mark.parametrize("off_mm", [0.0, 6.0, -6.0])
def test_landmarks_beside_the_midline_are_seen_in_the_bone(
    planned: tuple[Case, Plan, Truth], off_mm: float
) -> None:
    case, _, truth = planned
    left = truth.frame.axes[0]
    ends = [truth.landmarks[name] + off_mm * left for name in (PROMONTORY, APEX)]
    told = check_midline(case.volume, ends[0], ends[1], left)
    assert [finding.code for finding in told] == ["FRAME-OFF-MIDLINE"] * bool(off_mm)
    if told:
        assert ("6 mm right" if off_mm > 0 else "6 mm left") in told[0].text
