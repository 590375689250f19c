"""Lays another series of the patient on the one that is planned on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

import numpy as np

from sacplan.case.case import Case
from sacplan.case.overlay import BY_CENTRES, BY_LANDMARKS, BY_PICTURES, SAME_FRAME
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.imaging.load import load_series
from sacplan.imaging.series_found import SeriesFound
from sacplan.plan.laid_series import LaidSeries
from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.progress import NoProgress, PartOfProgress, Progress
from sacplan.registration.register import centre_on_centre, register
from sacplan.registration.rigid import RigidTransform, by_landmarks, error_at

SAME_FRAME_SD_MM = 0.5
"""How far the patient may have moved between two series of one sitting, mm. Our choice."""

PAIR_SD_MM = 1.0
"""A place is not shown in two series more exactly than this, mm, however well few of them fit."""

BY_CENTRES_SD_MM = 50.0
"""Nothing is known but that both show the same part of the body."""

_LOAD_PART = 0.1


class Way(StrEnum):
    """How a series is laid on where both do not share a frame of reference."""

    AS_PLANNED = "as_planned"
    BY_PICTURES = "by_pictures"
    BY_CENTRES = "by_centres"


def lay_on(
    case: Case,
    plan: Plan,
    series: SeriesFound,
    progress: Progress | None = None,
    *,
    way: Way = Way.AS_PLANNED,
) -> tuple[ImageVolume, LaidSeries]:
    """The series as it was scanned, and how it lies on the planned one: as it is where both share a
    frame of reference; else as the plan says; else, or where that is the `way`, by their pictures
    from where it lies now, or with the centre of the one on that of the other, to be refined.

    Raises SacplanError FUSION-OTHER-PATIENT, FUSION-ITSELF, REGISTRATION-FAILED, and as
    `load_series`; Cancelled.
    """
    progress = progress or NoProgress()
    fixed = case.volume
    _refuse_other_patient(fixed, series)
    if series.identity.series_uid == fixed.series.series_uid:
        raise SacplanError(
            "FUSION-ITSELF",
            "This is the series that is planned on.",
            "Choose another one of the same patient.",
        )
    moving = load_series(series, PartOfProgress(progress, 0.0, _LOAD_PART))
    uid, frame = moving.series.series_uid, moving.series.frame_of_reference_uid
    known = next((laid for laid in plan.laid if laid.series_uid == uid), None)
    if known is not None and way is Way.AS_PLANNED:
        return moving, known
    if frame and frame == fixed.series.frame_of_reference_uid:
        matrix = RigidTransform.identity().matrix
        return moving, LaidSeries(uid, matrix, SAME_FRAME_SD_MM, SAME_FRAME, True, frame)
    if way is Way.BY_CENTRES:
        matrix = centre_on_centre(fixed, moving).matrix
        return moving, LaidSeries(uid, matrix, BY_CENTRES_SD_MM, BY_CENTRES, False, frame)
    start = RigidTransform.from_matrix(known.to_planned) if known is not None else None
    found = register(fixed, moving, start, PartOfProgress(progress, _LOAD_PART, 1.0))
    matrix = found.to_fixed.matrix
    return moving, LaidSeries(uid, matrix, found.error_mm, BY_PICTURES, False, frame)


def fit_of(pairs: Sequence[tuple[Vector, Vector]]) -> tuple[RigidTransform, float]:
    """The motion that brings the second points of `pairs` onto the first, patient LPS mm, and the
    SD it leaves, mm. Raises SacplanError REGISTRATION-LANDMARKS."""
    here = np.array([first for first, _ in pairs])
    there = np.array([second for _, second in pairs])
    return by_landmarks(there, here)


def refined(laid: LaidSeries, pairs: Sequence[tuple[Vector, Vector]], plan: Plan) -> LaidSeries:
    """The series laid on by places shown in both: in the planned series, and in this one as it lies
    now. The error is that about the sacrum. Raises SacplanError REGISTRATION-LANDMARKS."""
    move, left_mm = fit_of(pairs)
    here = np.array([first for first, _ in pairs])
    marks = [plan.positions[name] for name in (PROMONTORY, APEX) if name in plan.positions]
    at = np.mean(marks, axis=0) if marks else here.mean(axis=0)
    return replace(
        laid,
        to_planned=move.matrix @ laid.to_planned,
        error_mm=error_at(here, max(left_mm, PAIR_SD_MM), at),
        method=BY_LANDMARKS,
        is_accepted=False,
    )


def _refuse_other_patient(fixed: ImageVolume, series: SeriesFound) -> None:
    here, there = fixed.series.patient, series.identity.patient
    if here.patient_id and there.patient_id and here.patient_id != there.patient_id:
        raise SacplanError(
            "FUSION-OTHER-PATIENT",
            f"The planned series is of patient ID '{here.patient_id}' (0010,0020), this one of "
            f"'{there.patient_id}'.",
            "Choose a series of the same patient.",
        )
