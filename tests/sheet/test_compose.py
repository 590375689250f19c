from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from made_measurements import TODAY, made_measurements, made_tape
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.measure.consequences import Consequences
from sacplan.measure.level_label import Level
from sacplan.measure.measurements import Mark
from sacplan.measure.uncertainty_result import Spread, UncertaintyResult
from sacplan.plan.choices import Protect
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.model import Plan
from sacplan.sheet.compose import compose
from sacplan.sheet.content import MarkKind, whole_u95


def composed(measurements, today=TODAY, **more):
    return compose(measurements, {}, today=today, software_version="1.2.3", **more)


def test_every_number_of_the_model_is_on_the_sheet_unchanged():
    measurements = made_measurements()
    content = composed(measurements)
    for line, tape in zip(content.tapes, measurements.tapes, strict=True):
        assert line.cut_mm == tape.on_tissue_mm
        assert (line.pressed_mm, line.taut_mm) == (tape.pressed_mm, tape.taut_mm)
        assert (line.straight_mm, line.u95_mm) == (tape.straight_mm, tape.u95_mm)
    assert content.plane.tilt_deg == measurements.plane.tilt_deg
    assert content.status == "DRAFT - not for clinical use"
    assert content.series.age_days == 12
    assert "S1 BONE" in content.zero_statement
    assert "8.9 mm" in content.disc_statement


def test_a_mark_on_the_bar_lies_where_the_tape_on_tissue_has_it():
    """On an arc of radius r a tape on tissue t runs on r - t, so every mark shrinks alike."""
    tape = made_tape(pressed=70.0, radius=70.0)
    content = composed(made_measurements(tapes=(tape,)))
    marks = {m.label: m.s_mm for m in content.midline.marks}
    assert marks["ZERO"] == 0
    assert marks["CUT"] == pytest.approx(68.0)
    assert marks["+5"] - marks["CUT"] == pytest.approx(5)
    assert marks["S1 foramen"] == pytest.approx(27.0 * 68 / 70, abs=0.02)
    assert marks["S2 foramen"] == pytest.approx(52.5 * 68 / 70, abs=0.02)


def test_a_foramen_beyond_the_cut_is_not_on_the_tape():
    tape = replace(made_tape(), marks=(Mark("s3_foramen", 90.0), Mark("s1_foramen", 20.0)))
    content = composed(made_measurements(tapes=(tape,)))
    kinds = [m.label for m in content.midline.marks if m.kind is MarkKind.FORAMEN]
    assert kinds == ["S1 foramen"]


def test_a_blocker_keeps_the_sheet_back_and_is_named():
    blocker = Finding("CASE-OTHER", Severity.BLOCKER, "Another patient's plan.")
    with pytest.raises(SacplanError, match="CASE-OTHER") as refused:
        composed(made_measurements(findings=(blocker,)))
    assert refused.value.code == "SHEET-BLOCKED"


def test_measurements_of_another_plan_are_refused():
    measurements = made_measurements()
    composed(measurements, plan=measurements.plan)
    with pytest.raises(SacplanError) as refused:
        composed(measurements, plan=Plan())
    assert refused.value.code == "SHEET-STALE"


def test_without_a_midline_tape_there_is_no_sheet():
    with pytest.raises(SacplanError) as refused:
        composed(made_measurements(tapes=(made_tape("left", 78.0, 15.0),)))
    assert refused.value.code == "SHEET-NO-TAPE"


@pytest.mark.parametrize(
    "wrong", [{"pressed_mm": math.nan}, {"taut_mm": 90.0}, {"on_tissue_mm": -1.0}]
)
def test_lengths_that_cannot_be_are_refused(wrong):
    with pytest.raises(SacplanError) as refused:
        composed(made_measurements(tapes=(replace(made_tape(), **wrong),)))
    assert refused.value.code == "SHEET-NUMBERS"


def test_the_midline_comes_first_and_the_gravest_finding_too():
    tapes = (made_tape("left", 78.0, 15.0), made_tape())
    findings = (
        Finding("A", Severity.INFO, "an aside"),
        Finding("B", Severity.CAUTION, "look at this"),
    )
    content = composed(made_measurements(tapes=tapes, findings=findings))
    assert [t.name for t in content.tapes] == ["midline", "left"]
    assert [f.code for f in content.findings] == ["B", "A"]


def test_the_age_counts_whole_days_and_may_be_unknown():
    measurements = made_measurements()
    later = composed(measurements, today=date(2026, 3, 2) + timedelta(days=400))
    assert later.series.age_days == 400


def test_the_digest_follows_every_number_of_the_plan():
    plan = made_measurements().plan
    digests = {
        composed(replace(made_measurements(), plan=changed)).plan_digest
        for changed in (plan, replace(plan, tissue_mm=2.1), replace(plan, transection=None))
    }
    assert len(digests) == 3


def test_whole_millimetres_go_to_the_side_that_is_protected():
    made = made_measurements()
    for protect, wanted in ((Protect.MARGIN, 74), (Protect.ROOT, 75)):
        plan = replace(made.plan, choices=replace(made.plan.choices, protect=protect))
        content = composed(replace(made, plan=plan))
        assert content.midline.cut_mm == pytest.approx(74.12)
        assert content.midline.printed_mm == wanted
        assert {"margin": "down", "root": "up"}[protect] in content.rounding
    assert [whole_u95(x) for x in (4.96, 5.02, 5.5)] == ["5", "5", "6"]


def test_a_level_is_printed_only_when_the_counting_was_answered():
    made = made_measurements()
    level = Level("S3/4", -3.9, "S3", "foramina", counted=False)
    costs = Consequences(level, (), None, None, None, None)
    silent = composed(replace(made, consequences=costs))
    assert silent.plane.level is None
    assert "counted" in silent.plane.level_note
    told = replace(costs, level=replace(level, counted=True))
    answered = replace(made.plan, counting=Counting(Transition.NONE, "C2", 4))
    content = composed(replace(made, consequences=told, plan=answered))
    assert content.plane.level == "S3/4"
    assert "from C2, 4 pairs" in content.details[0].rows[0][1]


def test_uncertainty_of_another_plan_is_left_out():
    made = made_measurements()
    spread = Spread(1.0, -2.0, 2.0)
    own = UncertaintyResult(made.case, made.plan, 400, 0, (), spread, spread, (), (), ())
    for sure, count in ((own, 1), (replace(own, plan=Plan()), 0)):
        titles = [table.title for table in composed(made, uncertainty=sure).details]
        assert sum(title.startswith("How sure: 400 readings") for title in titles) == count


def test_pictures_are_kept_whole():
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)
    content = compose(made_measurements(), {"sagittal": pixels}, today=TODAY, software_version="1")
    assert np.array_equal(content.pictures[0].pixels, pixels)
    assert "idsagittal" in content.pictures[0].caption
