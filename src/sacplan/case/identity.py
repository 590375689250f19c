"""Who was scanned, when, and in which series."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PersonName:
    """A DICOM person name in its three groups (PS3.5 6.2.1.2), each "Family^Given^..."."""

    alphabetic: str = ""
    ideographic: str = ""
    phonetic: str = ""

    def display(self) -> str:
        """The name as people read it: the ideographic group first where there is one."""
        groups = [g.replace("^", " ").strip() for g in (self.ideographic, self.alphabetic)]
        shown = [g for g in groups if g]
        if len(shown) == 2:
            return f"{shown[0]} ({shown[1]})"
        return shown[0] if shown else ""


@dataclass(frozen=True, slots=True)
class Patient:
    """The patient as the images name them; empty where the images are silent."""

    name: PersonName
    patient_id: str
    birth_date: date | None = None
    sex: str = ""


@dataclass(frozen=True, slots=True)
class SeriesIdentity:
    """One series, its study and its patient."""

    patient: Patient
    study_uid: str
    series_uid: str
    frame_of_reference_uid: str
    modality: str
    study_date: date | None = None
    study_description: str = ""
    series_description: str = ""
    series_number: int | None = None
    body_part: str = ""
    manufacturer: str = ""
    institution: str = ""
    patient_position: str = ""
