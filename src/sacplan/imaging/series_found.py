"""What a scan found: series with their geometry, what is odd about each, and why one is refused."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from sacplan.case.identity import Patient, SeriesIdentity
from sacplan.errors import Finding, SacplanError
from sacplan.imaging.instance import Instance
from sacplan.imaging.patients import are_different
from sacplan.imaging.stack import Stack


@dataclass(frozen=True, slots=True, eq=False)
class SeriesFound:
    """One series, or one part of a series whose images cannot be one volume.

    `key` names it: the Series Instance UID, with "#2", "#3" ... for further parts. `part` says
    what the part is, such as "coronal, 1 image"; it is empty for a series in one piece. `instances`
    are in slice order where there is a stack. `refusal` is why it cannot be loaded, else None.
    `duplicates` pairs each image with a dropped copy of it; `kept` holds what the files need
    to exist (an unpacked archive).
    """

    key: str
    identity: SeriesIdentity
    instances: tuple[Instance, ...]
    part: str = ""
    stack: Stack | None = None
    findings: tuple[Finding, ...] = ()
    refusal: SacplanError | None = None
    duplicates: tuple[tuple[Instance, Instance], ...] = ()
    kept: object = None

    @property
    def files(self) -> tuple[Path, ...]:
        """The files, in slice order where there is one."""
        return tuple(dict.fromkeys(Path(i.path) for i in self.instances))

    @property
    def count(self) -> int:
        """Number of images."""
        return len(self.instances)

    @property
    def rows(self) -> int:
        """Rows of the first image."""
        return self.instances[0].pixels.rows

    @property
    def columns(self) -> int:
        """Columns of the first image."""
        return self.instances[0].pixels.columns

    @property
    def pixel_spacing_mm(self) -> tuple[float, float] | None:
        """Steps between rows and between columns, mm."""
        spacing = self.instances[0].pixel_spacing
        return (spacing[0], spacing[1]) if spacing else None

    @property
    def spacing_mm(self) -> float | None:
        """The distance between slices from their positions, mm."""
        return self.stack.spacing_mm if self.stack is not None and self.count > 1 else None

    @property
    def orientation_name(self) -> str:
        """ "axial", "sagittal", "coronal" or "oblique"; empty when not known."""
        name = self.stack.plane_name if self.stack is not None else ""
        return "oblique" if name.startswith("oblique") else name

    @property
    def transfer_syntaxes(self) -> tuple[str, ...]:
        """Transfer Syntax UIDs of the files, each once."""
        return tuple(sorted({i.pixels.syntax for i in self.instances}))

    @property
    def image_type(self) -> tuple[str, ...]:
        """Image Type of the first image."""
        return self.instances[0].acquisition.image_type

    @property
    def is_loadable(self) -> bool:
        """It can be loaded as a volume."""
        return self.refusal is None

    @property
    def title(self) -> str:
        """The series as a person would name it."""
        number = "" if self.identity.series_number is None else f"{self.identity.series_number} "
        text = self.identity.series_description or "(no description)"
        return f"{self.identity.modality or '?'} {number}{text}" + (
            f" [{self.part}]" if self.part else ""
        )

    @property
    def thickness_mm(self) -> float | None:
        """The slice thickness as written in the first image that has one."""
        known = (i.acquisition.thickness_mm for i in self.instances)
        return next((t for t in known if t is not None and t > 0), None)

    @property
    def image_types(self) -> tuple[str, ...]:
        """The image types as written, each once."""
        return tuple(dict.fromkeys("\\".join(i.acquisition.image_type) for i in self.instances))

    @property
    def middle(self) -> Instance:
        """The image in the middle, to show what the series is."""
        return self.instances[len(self.instances) // 2]

    @property
    def default_window(self) -> tuple[float, float] | None:
        """Centre and width of the middle image as written; None also for MONOCHROME1.

        A series stored dark for bright is turned round when loaded, its window is not.
        """
        is_turned = self.middle.pixels.photometric == "MONOCHROME1"
        return None if is_turned else self.middle.acquisition.window


@dataclass(frozen=True, slots=True, eq=False)
class StudyFound:
    """One study of one patient and its series."""

    study_uid: str
    series: tuple[SeriesFound, ...]

    @property
    def identity(self) -> SeriesIdentity:
        """Patient, date and description, as its first series has them."""
        return self.series[0].identity

    @property
    def date(self) -> dt.date | None:
        """Study Date."""
        return self.identity.study_date

    @property
    def description(self) -> str:
        """Study Description."""
        return self.identity.study_description

    @property
    def patient(self) -> Patient:
        """The patient of the study."""
        return self.identity.patient


@dataclass(frozen=True, slots=True, eq=False)
class ScanResult:
    """All that was found in a folder: `findings` are about the folder as a whole."""

    folder: Path
    studies: tuple[StudyFound, ...]
    findings: tuple[Finding, ...] = ()
    files_seen: int = 0
    other_files: int = 0

    @property
    def ignored_files(self) -> int:
        """Files that hold no image."""
        return self.other_files

    @property
    def series(self) -> tuple[SeriesFound, ...]:
        """The series of all studies."""
        return tuple(series for study in self.studies for series in study.series)

    @property
    def patients(self) -> tuple[tuple[str, str], ...]:
        """The patients, as ID and name, each once."""
        found: list[Patient] = []
        for series in self.series:
            patient = series.identity.patient
            if all(are_different(patient, other) for other in found):
                found.append(patient)
        return tuple((patient.patient_id, patient.name.display()) for patient in found)
