"""What was marked on a series laid over carries the error of laying on, and says so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from made_measurements import made_volume
from sacplan.errors import Severity
from sacplan.measure.across_series import (
    across_findings,
    across_sd_mm,
    contours_u95_mm,
    marked_sd,
)
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.laid_series import LaidSeries
from sacplan.plan.model import PROMONTORY, CaseReference, Landmark, Plan

MR = "9.9.1"
RING = np.array([[0.0, 0, 0], [9, 0, 0], [0, 9, 0]])


def plan(uid: str, **laid: object) -> Plan:
    landmarks = {PROMONTORY: Landmark(np.zeros(3), 1.2, series_uid=uid)}
    contours = (DrawnContour(TUMOUR, RING, uid),)
    series = LaidSeries(MR, np.eye(4), **{"error_mm": 0.9, "method": "landmarks", **laid})
    return Plan(landmarks, contours=contours, laid=(series,))


def test_marks_on_the_series_laid_over_carry_its_error() -> None:
    volume = made_volume()
    across = plan(MR)
    assert marked_sd(volume, across, PROMONTORY)[0] == pytest.approx(1.5)
    assert contours_u95_mm(volume, across, TUMOUR) == pytest.approx(1.96 * 0.9, abs=0.01)
    findings = {finding.code: finding.severity for finding in across_findings(volume, across)}
    caution, info = Severity.CAUTION, Severity.INFO
    assert findings == {"MARK-ACROSS-SERIES": info, "LAID-NOT-ACCEPTED": caution}
    accepted = list(across_findings(volume, plan(MR, is_accepted=True)))
    assert [finding.code for finding in accepted] == ["MARK-ACROSS-SERIES"]
    assert "promontory, tumour" in accepted[0].text


def test_marks_on_the_series_itself_do_not() -> None:
    volume = made_volume()
    made_elsewhere = replace(plan("7.7"), case=CaseReference(series_uid="7.7"))
    for own in (plan(volume.series.series_uid), plan(""), made_elsewhere):
        assert marked_sd(volume, own, PROMONTORY) == (1.2, "stated")
        assert contours_u95_mm(volume, own, TUMOUR) == 0
        assert not list(across_findings(volume, own))


def test_marks_on_a_series_nobody_laid_on_are_named() -> None:
    volume = made_volume()
    (finding,) = across_findings(volume, plan("5.5"))
    assert (finding.code, finding.severity) == ("MARK-OTHER-SERIES", Severity.CAUTION)
    assert across_sd_mm(volume, plan("5.5"), "5.5") == 0
