"""One plan of many: measured and checked in a process of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sacplan.errors import SacplanError, Severity
from sacplan.services.explain_fault import explain_fault
from sacplan.services.measure_plan import Measured, measure_fully, refuse_without_tape


@dataclass(frozen=True, slots=True)
class Task:
    """A plan to be measured on the images in a folder; `sheets` is the folder its sheet goes to,
    empty for none."""

    folder: str
    plan: str
    sheets: str = ""
    language: str = "en"


def prepare_worker() -> None:
    """One thread a process: as many processes as cores are running already."""
    import SimpleITK as sitk

    sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)


Printer = Callable[[Measured, Path, str], Path]
"""Writes the sheet of a measured plan to a file, in a language."""


def do_task(task: Task, printer: Printer | None = None) -> dict[str, Any]:
    """The row of one plan: its numbers, or why there are none; its sheet where there is a printer
    and a folder for it. Never raises."""
    row: dict[str, Any] = {"plan": task.plan, "folder": task.folder}
    try:
        return row | {"status": "done", "problem": ""} | _measured(task, printer)
    except Exception as fault:  # noqa: BLE001 - one plan must not end the others
        error = explain_fault(fault)
        return row | {"status": error.code, "problem": f"{error.problem} {error.remedy}".strip()}


def _measured(task: Task, printer: Printer | None) -> dict[str, Any]:
    from sacplan.services.open_series import open_case
    from sacplan.services.plan_file import check_plan_belongs, read_plan

    plan_path, folder = Path(task.plan), Path(task.folder)
    plan = read_plan(plan_path)
    case = open_case(folder, None, None, made_on=plan.case)
    binding = tuple(check_plan_belongs(plan, case.volume))
    if plan.outline is not None:
        from sacplan.services.use_masks import with_outline_file

        case = with_outline_file(case, plan, [plan_path.parent, folder])
    measured = measure_fully(case, plan).with_findings(binding)
    refuse_without_tape(measured.measurements)
    sheet = _sheet(task, measured, printer) if printer is not None and task.sheets else ""
    return _row(measured) | {"sheet": sheet}


def _row(measured: Measured) -> dict[str, Any]:
    from sacplan.services.digests import digests_of

    found = measured.measurements
    digests = digests_of(found, measured.uncertainty)
    series, plane, midline = found.case.volume.series, found.plane, found.tape("midline")
    costs = found.consequences
    grave = [f.code for f in found.findings if f.severity is not Severity.INFO]
    row: dict[str, Any] = {
        "patient_id": series.patient.patient_id,
        "series_uid": series.series_uid,
        "findings": " ".join(sorted(grave)),
        "plan_digest": digests.plan,
        "numbers_digest": digests.numbers,
    }
    if plane is not None:
        row |= {"level": plane.level or "", "s_mm": round(plane.s_mm, 2)}
        row |= {
            "tilt_deg": round(plane.tilt_deg, 2),
            "obliquity_deg": round(plane.obliquity_deg, 2),
        }
    if midline is not None:
        row |= {
            "midline_on_tissue_mm": round(midline.on_tissue_mm, 2),
            "midline_rounded_mm": midline.rounded_mm,
            "midline_u95_mm": round(midline.u95_mm, 2),
        }
    if costs is not None and costs.margin is not None:
        row["margin_mm"] = round(costs.margin.plane_mm, 2)
    return row


def _sheet(task: Task, measured: Measured, printer: Printer) -> str:
    name = Path(task.plan).name.removesuffix(".json").removesuffix(".sacplan")
    tail = hashlib.sha256(task.plan.encode()).hexdigest()[:8]
    path = Path(task.sheets) / f"{name}-{tail}.pdf"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SacplanError(
            "SHEET-UNWRITABLE",
            f"The folder {path.parent} cannot be made: {error.strerror or error}.",
            "Choose a folder you may write to.",
        ) from error
    return str(printer(measured, path, task.language))
