"""What a scan of a folder found: studies, series, and what is odd about each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from sacplan.case.identity import Patient, SeriesIdentity
from sacplan.errors import Finding, SacplanError
from sacplan.imaging.header import Header
from sacplan.imaging.slice_stack import SliceStack

OrientationName = Literal["axial", "sagittal", "coronal", "oblique", ""]


@dataclass(frozen=True, slots=True, eq=False)
class SeriesFound:
    """One series, or one part of a series that holds pictures of several kinds.

    `key` is unique in the scan: the series UID, with #2, #3... for the further parts of a split
    series. `files` lie in the order of their positions where these are known. `refusal` says why
    it cannot become a volume. `headers` belong to `files`; `stack` is set where it can.
    """

    key: str
    identity: SeriesIdentity
    files: tuple[Path, ...]
    rows: int
    columns: int
    pixel_spacing_mm: tuple[float, float] | None
    spacing_mm: float | None
    thickness_mm: float | None
    orientation_name: OrientationName
    transfer_syntaxes: tuple[str, ...]
    image_type: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    refusal: SacplanError | None = None
    headers: tuple[Header, ...] = field(default=(), repr=False)
    stack: SliceStack | None = field(default=None, repr=False)

    @property
    def count(self) -> int:
        """Number of files."""
        return len(self.files)

    @property
    def is_localizer(self) -> bool:
        """The images call themselves a localizer."""
        return "LOCALIZER" in self.image_type


@dataclass(frozen=True, slots=True, eq=False)
class StudyFound:
    """One study of one patient."""

    study_uid: str
    date: date | None
    description: str
    patient: Patient
    series: tuple[SeriesFound, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ScanResult:
    """All that was found below `folder`; `ignored_files` are those without an image."""

    folder: Path
    studies: tuple[StudyFound, ...]
    findings: tuple[Finding, ...]
    ignored_files: int

    @property
    def series(self) -> tuple[SeriesFound, ...]:
        """The series of all studies."""
        return tuple(found for study in self.studies for found in study.series)
