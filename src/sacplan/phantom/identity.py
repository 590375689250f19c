"""Who a made case is: patient, studies and UIDs, the same every time it is made."""

from __future__ import annotations

import uuid
from dataclasses import fields
from datetime import date

from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.phantom.spec import CUSTOM, PhantomSpec

DEFAULT_NAME = "Phantom^Sacrum"
MANUFACTURER = "SacPlan made case"

_NAMESPACE = uuid.UUID("5ac91a40-0f5e-5c1a-9d1e-7a0c5ac2a100")
_STUDY_DATES = {"CT": date(2024, 3, 12), "MR": date(2024, 3, 5)}


def made_uid(*parts: object) -> str:
    """A UID that follows from its parts alone (DICOM PS3.5 B.2: 2.25 and a UUID as a number)."""
    return f"2.25.{uuid.uuid5(_NAMESPACE, '|'.join(map(_text, parts))).int}"


def _text(part: object) -> str:
    """The same for 5 and 5.0, which are the same length."""
    if isinstance(part, tuple):
        return f"({','.join(map(_text, part))})"
    return repr(float(part)) if isinstance(part, int | float) else str(part)


def person_name(text: str) -> PersonName:
    """A DICOM person name from its groups "alphabetic=ideographic=phonetic"."""
    groups = [*text.split("="), "", "", ""]
    return PersonName(groups[0].strip(), groups[1].strip(), groups[2].strip())


def instance_uids(series: SeriesIdentity, count: int) -> tuple[str, ...]:
    """The SOP Instance UIDs of the slices of a made series."""
    return tuple(made_uid(series.series_uid, "instance", k) for k in range(count))


def made_series(spec: PhantomSpec, patient_name: str = DEFAULT_NAME) -> SeriesIdentity:
    """The identity of the series that `spec` describes.

    One seed is one patient. CT and MR are two studies with a frame of reference each; series of
    one modality and pose (a thin and a thick one, say) share study and frame of reference.
    """
    person = ("patient", spec.seed, patient_name)
    pose: tuple[object, ...] = (
        spec.shape,
        spec.yaw_deg,
        spec.pitch_deg,
        spec.roll_deg,
        spec.shift_mm,
        spec.turn_deg,
    )
    if spec.shape == CUSTOM:
        pose = (*pose, spec.heights_mm, spec.turns_deg)
    study = (*person, spec.modality, *pose)
    patient = Patient(
        name=person_name(patient_name),
        patient_id=f"PHANTOM-{spec.seed:04d}",
        birth_date=date(1958, 4, 9),
        sex="F",
    )
    return SeriesIdentity(
        patient=patient,
        study_uid=made_uid("study", *study),
        series_uid=made_uid("series", *study, *_chosen(spec)),
        frame_of_reference_uid=made_uid("frame", *study),
        modality=spec.modality,
        study_date=_STUDY_DATES[spec.modality],
        study_description="Made pelvis (no patient)",
        series_description=_description(spec),
        series_number=2 if spec.modality == "CT" else 4,
        body_part="PELVIS",
        manufacturer=MANUFACTURER,
        institution="SacPlan",
        patient_position="HFS",
    )


def _chosen(spec: PhantomSpec) -> list[tuple[str, object]]:
    """What differs from the defaults: a new field of the specification changes no UID."""
    return [
        (field.name, getattr(spec, field.name))
        for field in fields(spec)
        if getattr(spec, field.name) != field.default
    ]


def _description(spec: PhantomSpec) -> str:
    weighting = spec.weighting.upper()
    kind = f"{weighting} sag" if spec.modality == "MR" else "Pelvis"
    if spec.modality == "MR" and spec.orientation != "sagittal":
        kind = f"{weighting} {spec.orientation[:3]}"
    return f"{kind} {spec.slice_thickness_mm:g} mm ({spec.shape} sacrum)"
