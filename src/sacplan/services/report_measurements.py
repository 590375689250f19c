"""Measurements as JSON (contract of `sacplan measure --json`) and as a table for the terminal."""

from __future__ import annotations

from typing import Any

from sacplan.errors import Finding, Severity
from sacplan.measure.measurements import Measurements, TapeMeasurement
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.services.plain_values import plain

_SEVERITY_MARK = {Severity.INFO: "i", Severity.CAUTION: "!", Severity.BLOCKER: "X"}


TISSUES_MM = range(6)
"""The tissue thicknesses whose lengths are given beside the plan's own, mm."""


def measurements_as_json(
    measurements: Measurements, uncertainty: UncertaintyResult | None = None
) -> dict[str, Any]:
    """The object that `measure --json` prints: lengths mm, angles degrees, positions LPS mm."""
    volume = measurements.case.volume
    series = volume.series
    sacrum = measurements.case.sacrum
    consequences = measurements.consequences
    return {
        "case": {
            "patient_id": series.patient.patient_id,
            "study_uid": series.study_uid,
            "series_uid": series.series_uid,
            "frame_of_reference_uid": series.frame_of_reference_uid,
            "modality": series.modality,
            "spacing_mm": plain(volume.spacing_mm),
            "sacrum_made_by": sacrum.made_by if sacrum else None,
        },
        "plane": _plane(measurements),
        "frame": plain(measurements.frame_fit),
        "landmarks": [
            {
                "name": mark.name,
                "picked_mm": plain(mark.picked_mm),
                "snapped_mm": plain(mark.position_mm),
                "distance_mm": plain(mark.distance_mm),
            }
            for mark in measurements.snapped
        ],
        "tapes": [_tape(tape) for tape in measurements.tapes],
        "tissue_mm": measurements.plan.tissue_mm,
        "roots": plain(consequences.roots) if consequences else [],
        "outlook": plain(consequences.outlook) if consequences else None,
        "joint": plain(consequences.joint) if consequences else None,
        "sac": plain(consequences.sac) if consequences else None,
        "margin": plain(consequences.margin) if consequences else None,
        "vessels": plain(consequences.vessels) if consequences else None,
        "posterior": plain(measurements.posterior, ["dorsal_curve"]),
        "removed": plain(measurements.removed),
        "dead_space": plain(measurements.dead_space),
        "uncertainty": plain(uncertainty, ["case", "plan"]),
        "counting": plain(measurements.plan.counting),
        "choices": plain(measurements.plan.choices),
        "findings": findings_as_json(measurements.findings),
    }


def _plane(measurements: Measurements) -> dict[str, Any] | None:
    plane, consequences = measurements.plane, measurements.consequences
    if plane is None:
        return None
    level = consequences.level if consequences else None
    return {
        **plain(plane),
        "level_through": level.through if level else None,
        "level_derived_from": level.derived_from if level else None,
        "level_counted": level.counted if level else False,
    }


def findings_as_json(findings: tuple[Finding, ...]) -> list[dict[str, str]]:
    """Findings as code, severity and text."""
    return [{"code": f.code, "severity": str(f.severity), "text": f.text} for f in findings]


def _tape(tape: TapeMeasurement) -> dict[str, Any]:
    by_tissue = {str(t): plain(tape.pressed_mm - t * tape.turn_rad) for t in TISSUES_MM}
    return {**plain(tape, ["path", "taut_path"]), "on_tissue_by_thickness_mm": by_tissue}


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
