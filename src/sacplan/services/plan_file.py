"""The plan file: read, written whole or not at all, and bound to the images it was made on."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.plan.codec import missing_parts, plan_from_json, plan_to_json
from sacplan.plan.json_reader import malformed, refuse_what_cannot_be_written
from sacplan.plan.model import CaseReference, Plan
from sacplan.whole_file import write_whole

SUFFIX = ".sacplan.json"
_MAX_BYTES = 16_000_000
_DICOM = slice(128, 132)
"""Where a DICOM file says that it is one (PS3.10 7.1)."""

_NUMBERS = re.compile(r"\[\n\s+(-?[\d.eE+-]+(?:,\n\s+-?[\d.eE+-]+)*)\n\s*\]")


def read_plan(path: Path, *, must_be_complete: bool = True) -> Plan:
    """The plan in a file; also in a DICOM report that SacPlan has exported.

    `must_be_complete` asks for what the format needs (promontory, apex, transection); the window
    also reads plans that are still being made. Raises SacplanError: PLAN-UNREADABLE,
    PLAN-FORMAT, PLAN-VERSION, PLAN-MALFORMED, PLAN-INCOMPLETE or REPORT-OBJECT.
    """
    data = _read(path)
    if data[_DICOM] == b"DICM":
        from sacplan.exchange.report import plan_file_in

        data = plan_file_in(Path(path)).encode()
    plan = plan_from_bytes(data)
    missing = missing_parts(plan)
    if must_be_complete and missing:
        raise SacplanError(
            "PLAN-INCOMPLETE",
            f"The plan file has no {', no '.join(missing)}.",
            "Finish the plan in the window, or write these parts into the file.",
        )
    return plan


def write_plan(plan: Plan, path: Path) -> Path:
    """Write the plan to `path`, whole or not at all; returns where it lies.

    Raises SacplanError PLAN-UNWRITABLE; then what was at `path` is as it was.
    """
    return write_whole(Path(path), plan_to_bytes(plan), code="PLAN-UNWRITABLE", what="the plan")


def plan_to_bytes(plan: Plan) -> bytes:
    """The contents of the plan file, UTF-8. Positions stand on one line, to be read by people."""
    text = json.dumps(plan_to_json(plan), ensure_ascii=False, indent=2, allow_nan=False)
    return (_NUMBERS.sub(_on_one_line, text) + "\n").encode("utf-8")


def plan_from_bytes(data: bytes) -> Plan:
    """The plan in the contents of a plan file. Raises as `read_plan` does."""
    try:
        values = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_without_doubles)
        refuse_what_cannot_be_written(values)
    except (ValueError, RecursionError) as error:
        raise SacplanError(
            "PLAN-FORMAT",
            f"This is not a plan file: it cannot be read as JSON ({_short(error)}).",
            f"Choose a file that SacPlan has saved (*{SUFFIX}).",
        ) from error
    return plan_from_json(values)


def reference_to(volume: ImageVolume) -> CaseReference:
    """What binds a plan to the images of `volume`."""
    series = volume.series
    return CaseReference(
        patient_id=series.patient.patient_id,
        study_uid=series.study_uid,
        series_uid=series.series_uid,
        frame_of_reference_uid=series.frame_of_reference_uid,
    )


def check_plan_belongs(plan: Plan, volume: ImageVolume) -> list[Finding]:
    """What must be seen about the plan's binding to these images.

    Raises SacplanError PLAN-OTHER-PATIENT or PLAN-OTHER-FRAME when the plan names others.
    """
    case, series = plan.case, volume.series
    if case is None:
        return [_unbound("names no images")]
    patient_id = series.patient.patient_id.strip()
    if case.patient_id.strip() and case.patient_id.strip() != patient_id:
        raise SacplanError(
            "PLAN-OTHER-PATIENT",
            f"The plan is for patient ID {case.patient_id!r}, these images are of "
            f"{patient_id or 'nobody named'!r} (0010,0020).",
            "Open the images of the plan's patient, or the plan of this patient.",
        )
    if case.series_uid and case.series_uid == series.series_uid:
        return []
    if not case.frame_of_reference_uid:
        return [_unbound("names no frame of reference")]
    if case.frame_of_reference_uid != series.frame_of_reference_uid:
        found = series.frame_of_reference_uid or "none"
        raise SacplanError(
            "PLAN-OTHER-FRAME",
            f"The plan was made in frame of reference {case.frame_of_reference_uid}, these images "
            f"lie in {found} (0020,0052): its positions do not hold here.",
            "Open the series it was made on, or another one of the same frame of reference.",
        )
    text = "The plan was made on another series of the same frame of reference."
    return [Finding("PLAN-OTHER-SERIES", Severity.INFO, text)] if case.series_uid else []


def _unbound(what: str) -> Finding:
    return Finding(
        "PLAN-UNBOUND",
        Severity.CAUTION,
        f"The plan file {what}, so nothing shows that it belongs to this patient: "
        "check every landmark on the pictures.",
    )


def _read(path: Path) -> bytes:
    try:
        if Path(path).stat().st_size > _MAX_BYTES:
            raise SacplanError(
                "PLAN-FORMAT",
                f"{Path(path).name} is too large for a plan file.",
                f"Choose a file that SacPlan has saved (*{SUFFIX}).",
            )
        return Path(path).read_bytes()
    except OSError as error:
        raise SacplanError(
            "PLAN-UNREADABLE",
            f"The plan file {path} could not be read: {error.strerror or error}.",
            "Check the name, and that you may read the file.",
        ) from error


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; a name given twice is refused, for one of the two would be lost."""
    values: dict[str, Any] = {}
    for key, value in pairs:
        if key in values:
            raise malformed(key, "to be given once", "the same name twice")
        values[key] = value
    return values


def _on_one_line(match: re.Match[str]) -> str:
    return f"[{', '.join(part.strip() for part in match[1].split(','))}]"


def _short(error: Exception) -> str:
    return str(error).splitlines()[0][:80] or type(error).__name__
