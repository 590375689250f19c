"""Measurements as JSON (contract of `sacplan measure --json`) and as a table for the terminal."""

from __future__ import annotations

from typing import Any

from sacplan.errors import Finding, Severity
from sacplan.measure.measurements import Measurements, TapeMeasurement

_SEVERITY_MARK = {Severity.INFO: "i", Severity.CAUTION: "!", Severity.BLOCKER: "X"}


def measurements_as_json(measurements: Measurements) -> dict[str, Any]:
    """The object that `measure --json` prints: lengths mm, angles degrees, positions LPS mm."""
    series = measurements.case.volume.series
    plane = measurements.plane
    return {
        "case": {
            "patient_id": series.patient.patient_id,
            "study_uid": series.study_uid,
            "series_uid": series.series_uid,
            "frame_of_reference_uid": series.frame_of_reference_uid,
            "modality": series.modality,
            "spacing_mm": _rounded(measurements.case.volume.spacing_mm),
            "sacrum_made_by": measurements.case.sacrum.made_by
            if measurements.case.sacrum
            else None,
        },
        "plane": None
        if plane is None
        else {
            "s_mm": _round(plane.s_mm),
            "tilt_deg": _round(plane.tilt_deg),
            "obliquity_deg": _round(plane.obliquity_deg),
            "level": plane.level,
            "level_offset_mm": _round(plane.level_offset_mm),
        },
        "landmarks": [
            {
                "name": mark.name,
                "picked_mm": _rounded(mark.picked_mm),
                "snapped_mm": _rounded(mark.position_mm),
                "distance_mm": _round(mark.distance_mm),
            }
            for mark in measurements.snapped
        ],
        "tapes": [_tape(tape) for tape in measurements.tapes],
        "tissue_mm": measurements.plan.tissue_mm,
        "findings": findings_as_json(measurements.findings),
    }


def findings_as_json(findings: tuple[Finding, ...]) -> list[dict[str, str]]:
    """Findings as code, severity and text."""
    return [{"code": f.code, "severity": str(f.severity), "text": f.text} for f in findings]


def _tape(tape: TapeMeasurement) -> dict[str, Any]:
    return {
        "name": tape.name,
        "zero": tape.zero,
        "lateral_mm": tape.lateral_mm,
        "end_mm": _rounded(tape.end_mm),
        "pressed_mm": _round(tape.pressed_mm),
        "on_tissue_mm": _round(tape.on_tissue_mm),
        "taut_mm": _round(tape.taut_mm),
        "straight_mm": _round(tape.straight_mm),
        "u95_mm": _round(tape.u95_mm),
        "image_u95_mm": _round(tape.image_u95_mm),
        "hollow_mm": _round(tape.hollow_mm),
        "marks": [{"name": mark.name, "s_mm": _round(mark.s_mm)} for mark in tape.marks],
    }


def measurements_as_text(measurements: Measurements) -> str:
    """The same for people: plane, tapes, findings."""
    lines = []
    plane = measurements.plane
    if plane is not None:
        level = f", {plane.level} {plane.level_offset_mm:+.1f} mm" if plane.level else ""
        lines.append(
            f"Plane: s {plane.s_mm:.1f} mm, tilt {plane.tilt_deg:.1f} deg, "
            f"obliquity {plane.obliquity_deg:.1f} deg{level}"
        )
    if measurements.tapes:
        tissue = f"on {measurements.plan.tissue_mm:g} mm"
        lines.append(
            f"{'Tape':12}{'pressed':>9}{tissue:>9}{'taut':>9}{'straight':>10}{'+- 95%':>9}   zero"
        )
    lines += [
        f"{t.name:12}{t.pressed_mm:9.1f}{t.on_tissue_mm:9.1f}{t.taut_mm:9.1f}"
        f"{t.straight_mm:10.1f}{t.u95_mm:9.1f}   {t.zero}"
        for t in measurements.tapes
    ]
    lines.append(findings_as_text(measurements.findings))
    return "\n".join(line for line in lines if line)


def findings_as_text(findings: tuple[Finding, ...]) -> str:
    """One line a finding: i for information, ! for caution, X for a blocker."""
    return "\n".join(f"[{_SEVERITY_MARK[f.severity]}] {f.code}: {f.text}" for f in findings)


def _round(value: float | None) -> float | None:
    return None if value is None else round(float(value), 3)


def _rounded(values: Any) -> list[float]:  # noqa: ANN401 - any sequence of numbers
    return [round(float(v), 3) for v in values]
