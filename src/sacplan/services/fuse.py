"""Lays another series of the patient on the one that is planned on."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.case.overlay import BY_PICTURES, SAME_FRAME, Overlay
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.imaging.load import load_series
from sacplan.imaging.series_found import SeriesFound
from sacplan.progress import NoProgress, PartOfProgress, Progress
from sacplan.registration.register import register
from sacplan.registration.rigid import RigidTransform

_LOAD_PART = 0.1


def lay_on(case: Case, series: SeriesFound, progress: Progress | None = None) -> Overlay:
    """The series laid on the planned one: as it lies where both share a frame of reference, else by
    their pictures.

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
    frame = fixed.series.frame_of_reference_uid
    if frame and frame == moving.series.frame_of_reference_uid:
        return Overlay.laid(moving, RigidTransform.identity().matrix, 0.0, SAME_FRAME)
    found = register(fixed, moving, None, PartOfProgress(progress, _LOAD_PART, 1.0))
    return Overlay.laid(moving, found.to_fixed.matrix, found.error_mm, BY_PICTURES)


def _refuse_other_patient(fixed: ImageVolume, series: SeriesFound) -> None:
    here, there = fixed.series.patient, series.identity.patient
    if here.patient_id and there.patient_id and here.patient_id != there.patient_id:
        raise SacplanError(
            "FUSION-OTHER-PATIENT",
            f"The planned series is of patient ID '{here.patient_id}' (0010,0020), this one of "
            f"'{there.patient_id}'.",
            "Choose a series of the same patient.",
        )
