"""Whether two images are of two people, as far as their headers tell."""

from __future__ import annotations

from sacplan.case.identity import Patient


def are_different(one: Patient, other: Patient) -> bool:
    """Another ID, another birth date, or without an ID another name."""
    if one.patient_id != other.patient_id:
        return True
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return True
    return not one.patient_id and one.name != other.name
