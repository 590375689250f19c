"""From measurements to the content of the sheet, or a refusal."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.measure.marks import foramen_reference
from sacplan.measure.measurements import Mark, Measurements, TapeMeasurement
from sacplan.measure.tape import rounded_mm, tape_scale_mm
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.choices import Protect
from sacplan.plan.digest import plan_digest
from sacplan.plan.model import LANDMARK_TITLES, PROMONTORY, Plan
from sacplan.plan.review import Standing
from sacplan.sheet.content import (
    BarMark,
    MarkKind,
    PatientBlock,
    Picture,
    PictureRow,
    SeriesBlock,
    SheetContent,
    TapeLine,
)
from sacplan.sheet.details import detail_tables
from sacplan.sheet.plane_block import plane_block
from sacplan.sheet.standing_block import standing_block
from sacplan.sheet.sure_tables import mistakes_table

NEAR_CUT_MM = 5.0
_CAPTIONS = {
    "sagittal": "Midsagittal: ventral curve, zero and transection plane",
    "midsagittal": "Midsagittal: ventral curve, zero and transection plane",
    "axial": "Axial at the transection plane",
    "coronal": "Coronal at the transection plane",
    "bone": "Sacrum: transection plane and tapes",
    "3d": "Sacrum: transection plane and tapes",
    "behind": "From behind, as the patient lies prone",
    "radiograph": "Simulated lateral radiograph: ventral curve, zero, plane and K-wire",
}
DETAIL_PICTURES = ("radiograph", "behind")
"""Pictures that stand among the details, not on the first page."""

_ZERO_STATEMENTS = {
    PROMONTORY: "front upper edge of S1 BONE, midline (not the disc bulge)",
    "disc_top": "most ventral point of the L5/S1 DISC (not the S1 bone edge)",
}
_ROUNDING = {
    Protect.MARGIN: "whole mm rounded down, for the margin",
    Protect.ROOT: "whole mm rounded up, for the nerve root",
}
_GRAVITY = {Severity.BLOCKER: 0, Severity.CAUTION: 1, Severity.INFO: 2}


def compose(
    measurements: Measurements,
    pictures: Mapping[str, NDArray[np.uint8] | Picture],
    *,
    today: date,
    software_version: str,
    plan: Plan | None = None,
    uncertainty: UncertaintyResult | None = None,
    standing: Standing = Standing(),  # noqa: B008 - frozen
    trail: str = "",
) -> SheetContent:
    """The content of the sheet for one plan on one case.

    `pictures` are RGB (rows, columns, 3) by view name, in the order they are printed. `plan` is
    the plan as it is now, where it may have moved on since the measurements. `uncertainty` is
    what repeated readings of the same plan gave; of another plan it is left out. `standing` is
    where it stands in its review, `trail` the hash at the end of the library's audit trail.
    Raises SacplanError: SHEET-STALE for measurements of another plan, SHEET-BLOCKED for a blocking
    finding, SHEET-NO-TAPE without a midline tape, SHEET-NUMBERS for lengths that cannot be.
    """
    if plan is not None and plan is not measurements.plan:
        raise SacplanError(
            "SHEET-STALE",
            "The numbers belong to an earlier state of the plan.",
            "Wait until the lengths are recomputed, then print again.",
        )
    _refuse_blockers(measurements.findings)
    midline = _midline(measurements)
    readout = measurements.plane
    if midline is None or readout is None:
        raise SacplanError(
            "SHEET-NO-TAPE",
            "There is no midline tape to print.",
            "Place promontory, apex and transection plane, and keep a midline tape in the plan.",
        )
    others = [tape for tape in measurements.tapes if tape is not midline]
    volume, kept = measurements.case.volume, measurements.plan
    sacrum = measurements.case.sacrum
    return SheetContent(
        standing=standing_block(standing, plan_digest(kept), today, trail),
        patient=_patient(volume),
        series=_series(volume, today),
        zero_statement=_ZERO_STATEMENTS.get(midline.zero, _title(midline.zero)),
        disc_statement=_disc_statement(measurements, midline),
        tissue_mm=kept.tissue_mm,
        tapes=tuple(_tape_line(tape, measurements) for tape in [midline, *others]),
        plane=plane_block(measurements, readout),
        pictures=tuple(_picture(n, p) for n, p in pictures.items() if n not in DETAIL_PICTURES),
        findings=tuple(sorted(measurements.findings, key=lambda f: _GRAVITY[f.severity])),
        plan_digest=plan_digest(kept),
        outline_by=sacrum.made_by if sacrum is not None else "",
        software_version=software_version,
        printed_on=today,
        rounding=_ROUNDING[kept.choices.protect],
        details=(*detail_tables(measurements, _fitting(uncertainty, kept)), *_beside(pictures)),
        mistakes=mistakes_table(measurements, _fitting(uncertainty, kept)),
    )


def _beside(pictures: Mapping[str, NDArray[np.uint8] | Picture]) -> tuple[PictureRow, ...]:
    found = tuple(_picture(name, pictures[name]) for name in DETAIL_PICTURES if name in pictures)
    return (PictureRow(found),) if found else ()


def _fitting(uncertainty: UncertaintyResult | None, plan: Plan) -> UncertaintyResult | None:
    return uncertainty if uncertainty is not None and uncertainty.plan is plan else None


def _refuse_blockers(findings: tuple[Finding, ...]) -> None:
    blockers = [f for f in findings if f.severity is Severity.BLOCKER]
    if blockers:
        listed = " ".join(f"{f.code}: {f.text}" for f in blockers)
        raise SacplanError(
            "SHEET-BLOCKED",
            f"A finding keeps the sheet from being printed. {listed}",
            "Mend what the finding names, then print again.",
        )


def _midline(measurements: Measurements) -> TapeMeasurement | None:
    on_midline = [t for t in measurements.tapes if abs(t.lateral_mm) < 0.05]
    named = [t for t in on_midline if t.name == "midline"]
    from_bone = [t for t in on_midline if t.zero == PROMONTORY]
    return next(iter([*named, *from_bone]), None)


def _title(landmark: str) -> str:
    return LANDMARK_TITLES.get(landmark, landmark.replace("_", " "))


def _patient(volume: ImageVolume) -> PatientBlock:
    patient = volume.series.patient
    return PatientBlock(patient.name.display(), patient.patient_id, patient.birth_date, patient.sex)


def _series(volume: ImageVolume, today: date) -> SeriesBlock:
    series = volume.series
    columns, rows, slices = volume.spacing_mm
    return SeriesBlock(
        modality=series.modality,
        study_date=series.study_date,
        age_days=(today - series.study_date).days if series.study_date else None,
        study_description=series.study_description,
        series_description=series.series_description,
        series_number=series.series_number,
        series_uid=series.series_uid,
        in_plane_mm=(rows, columns),
        slice_step_mm=slices,
        slice_thickness_mm=volume.slice_thickness_mm,
        institution=series.institution,
    )


def _disc_statement(measurements: Measurements, midline: TapeMeasurement) -> str:
    """How far this patient's false zero lies from the true one, where both are placed."""
    disc, bone = (measurements.plan.position(name) for name in ("disc_top", PROMONTORY))
    if disc is None or bone is None or midline.zero != PROMONTORY:
        return ""
    gap = float(np.linalg.norm(disc - bone))
    return (
        f"In this patient the disc bulge lies {gap:.1f} mm from the zero: a tape started there "
        "marks too far cranial."
    )


def _tape_line(tape: TapeMeasurement, measurements: Measurements) -> TapeLine:
    _refuse_impossible(tape)
    return TapeLine(
        name=tape.name,
        zero=tape.zero,
        lateral_mm=tape.lateral_mm,
        cut_mm=tape.on_tissue_mm,
        printed_mm=rounded_mm(tape.on_tissue_mm, measurements.plan.choices.protect.value),
        pressed_mm=tape.pressed_mm,
        taut_mm=tape.taut_mm,
        straight_mm=tape.straight_mm,
        hollow_mm=tape.hollow_mm,
        u95_mm=tape.u95_mm,
        image_u95_mm=tape.image_u95_mm,
        marks=_bar_marks(tape, measurements),
    )


def _refuse_impossible(tape: TapeMeasurement) -> None:
    lengths = (tape.straight_mm, tape.taut_mm, tape.pressed_mm, tape.on_tissue_mm, tape.u95_mm)
    in_order = tape.straight_mm <= tape.taut_mm + 0.1 and tape.taut_mm <= tape.pressed_mm + 0.1
    if not all(math.isfinite(x) and x > 0 for x in lengths) or not in_order:
        shown = ", ".join(f"{x:.1f}" for x in lengths[:4])
        raise SacplanError(
            "SHEET-NUMBERS",
            f"The lengths of the {tape.name} tape contradict each other (straight, taut, pressed, "
            f"on tissue: {shown} mm).",
            "Look at the tape's path on the bone; place the landmarks or the plane anew.",
        )


def _bar_marks(tape: TapeMeasurement, measurements: Measurements) -> tuple[BarMark, ...]:
    cut = tape.on_tissue_mm
    foramina = [
        BarMark(
            MarkKind.FORAMEN,
            _label(mark, measurements.plan),
            _on_tissue(mark.s_mm, tape, measurements),
        )
        for mark in tape.marks
        if "foramen" in mark.name and 0 < mark.s_mm < tape.pressed_mm
    ]
    return (
        BarMark(MarkKind.ZERO, "ZERO", 0.0),
        *sorted(foramina, key=lambda mark: mark.s_mm),
        BarMark(MarkKind.NEAR_CUT, "-5", cut - NEAR_CUT_MM),
        BarMark(MarkKind.CUT, "CUT", cut),
        BarMark(MarkKind.NEAR_CUT, "+5", cut + NEAR_CUT_MM),
    )


def _label(mark: Mark, plan: Plan) -> str:
    """ "s1_foramen" as "S1 foramen", with the side where there is one, and "rim" where the mark
    stands for the lower rim."""
    head, _, rest = mark.name.partition("_")
    is_rim = foramen_reference(plan.positions, int(head[1:])) == "lower rim"
    return f"{head.upper()} {rest.replace('_', ' ')}{' rim' if is_rim else ''}"


def _on_tissue(s_mm: float, tape: TapeMeasurement, measurements: Measurements) -> float:
    """Where a point at arc length s on the bone lies on the tape's own scale."""
    if measurements.frame is None:
        return s_mm
    tissue = measurements.plan.tissue_mm
    return float(tape_scale_mm(tape.path, measurements.frame.axes[1], [s_mm], tissue)[0])


def _picture(name: str, picture: NDArray[np.uint8] | Picture) -> Picture:
    if isinstance(picture, Picture):
        return picture
    return Picture(picture, _CAPTIONS.get(name.lower(), name))
