"""Scans a folder and tells what was found, as JSON or as a table for the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sacplan.errors import Finding, Severity
from sacplan.imaging.instance import printable
from sacplan.imaging.scan import scan
from sacplan.imaging.series_found import ScanResult, SeriesFound, StudyFound
from sacplan.progress import NoProgress, Progress

_MARKS = {Severity.INFO: "i", Severity.CAUTION: "!", Severity.BLOCKER: "X"}


def scan_folder(folder: Path, progress: Progress | None = None) -> ScanResult:
    """The studies and series in `folder` (or a DICOMDIR, a zip, one file). Raises SacplanError."""
    return scan(folder, progress or NoProgress())


def scan_as_json(result: ScanResult) -> dict[str, Any]:
    """The object that `scan --json` prints: lengths mm, directions LPS."""
    return {
        "folder": printable(result.folder),
        "files": result.files_seen,
        "other_files": result.other_files,
        "patients": [{"patient_id": pid, "name": name} for pid, name in result.patients],
        "findings": _findings(result.findings),
        "studies": [_study(study) for study in result.studies],
    }


def _study(study: StudyFound) -> dict[str, Any]:
    identity = study.identity
    patient = identity.patient
    return {
        "study_uid": study.study_uid,
        "date": _date(identity.study_date),
        "description": identity.study_description,
        "institution": identity.institution,
        "patient": {
            "patient_id": patient.patient_id,
            "name": {
                "alphabetic": patient.name.alphabetic,
                "ideographic": patient.name.ideographic,
                "phonetic": patient.name.phonetic,
            },
            "birth_date": _date(patient.birth_date),
            "sex": patient.sex,
        },
        "series": [_series(series) for series in study.series],
    }


def _series(series: SeriesFound) -> dict[str, Any]:
    identity, refusal = series.identity, series.refusal
    return {
        "key": series.key,
        "series_uid": identity.series_uid,
        "part": series.part,
        "number": identity.series_number,
        "modality": identity.modality,
        "description": identity.series_description,
        "frame_of_reference_uid": identity.frame_of_reference_uid,
        "images": len(series.instances),
        "geometry": _geometry(series),
        "transfer_syntaxes": list(series.transfer_syntaxes),
        "image_types": list(series.image_types),
        "loadable": series.is_loadable,
        "refusal": None
        if refusal is None
        else {"code": refusal.code, "problem": refusal.problem, "remedy": refusal.remedy},
        "findings": _findings(series.findings),
        "first_file": printable(series.instances[0].path),
    }


def _geometry(series: SeriesFound) -> dict[str, Any] | None:
    stack, pixels = series.stack, series.middle.pixels
    if stack is None:
        return None
    return {
        "plane": stack.plane_name,
        "rows": pixels.rows,
        "columns": pixels.columns,
        "slices": len(series.instances),
        "pixel_spacing_mm": [round(s, 6) for s in stack.pixel_spacing],
        "spacing_mm": round(stack.spacing_mm, 6) if len(series.instances) > 1 else None,
        "thickness_mm": series.thickness_mm,
        "row_direction": [round(float(v), 6) for v in stack.row],
        "column_direction": [round(float(v), 6) for v in stack.column],
        "normal": [round(float(v), 6) for v in stack.normal],
        "tilt_deg": round(stack.tilt_deg, 3) if len(series.instances) > 1 else None,
        "first_mm": [round(float(v), 6) for v in stack.positions[0]],
        "last_mm": [round(float(v), 6) for v in stack.positions[-1]],
    }


def _findings(findings: tuple[Finding, ...]) -> list[dict[str, str]]:
    return [{"code": f.code, "severity": str(f.severity), "text": f.text} for f in findings]


def _date(value: object) -> str | None:
    return None if value is None else str(value)


def scan_as_text(result: ScanResult) -> str:
    """The same for people: a study a heading, a series a line, what is odd below it."""
    lines = [line for finding in result.findings for line in _finding_lines(finding, "")]
    for study in result.studies:
        identity = study.identity
        patient = identity.patient
        name = patient.name.display() or "(no name)"
        born = f", born {patient.birth_date}" if patient.birth_date else ""
        lines += [
            f"{name}, ID {patient.patient_id or '(none)'}{born}",
            f"Study {identity.study_date or '(no date)'} {identity.study_description}".rstrip(),
            f"  {'no.':>5} {'':4}{'images':>6}  {'plane':17}{'spacing mm':23}description",
        ]
        lines += [line for series in study.series for line in _series_lines(series)]
        lines.append("")
    return "\n".join(lines).rstrip()


def _series_lines(series: SeriesFound) -> list[str]:
    identity, stack = series.identity, series.stack
    plane = spacing = ""
    if stack is not None:
        rows_mm, columns_mm = stack.pixel_spacing
        between = f" x {stack.spacing_mm:.3f}" if len(series.instances) > 1 else ""
        plane, spacing = stack.plane_name, f"{rows_mm:.3f} x {columns_mm:.3f}{between}"
    number = "" if identity.series_number is None else identity.series_number
    part = f" [{series.part}]" if series.part else ""
    lines = [
        f"  {number:>5} {identity.modality:4}{len(series.instances):>6}  {plane:17}{spacing:23}"
        f"{identity.series_description}{part}".rstrip(),
        f"        {series.key}",
    ]
    if series.refusal is not None:
        refusal = series.refusal
        lines.append(f"        [X] {refusal.code}: {refusal.problem} {refusal.remedy}")
    return lines + [line for f in series.findings for line in _finding_lines(f, " " * 8)]


def _finding_lines(finding: Finding, indent: str) -> list[str]:
    return [f"{indent}[{_MARKS[finding.severity]}] {finding.code}: {finding.text}"]
