"""Scans a folder: reads the headers of all files and sorts them into studies and series."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.imaging.folder_files import FolderFiles, list_files
from sacplan.imaging.header_cache import HEADERS
from sacplan.imaging.instance import Instance, printable
from sacplan.imaging.multi_frame import expand_frames, has_frames
from sacplan.imaging.series_found import ScanResult, SeriesFound, StudyFound
from sacplan.imaging.sort_series import sort_series
from sacplan.imaging.tag_walker import UnusualHeader
from sacplan.progress import NoProgress, Progress

_EVERY = 16
_DIRECTORY_CLASS = "1.2.840.10008.1.3.10"


@dataclass(slots=True)
class _Read:
    """What reading the files gave."""

    instances: list[Instance] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    others: int = 0


def scan(folder: Path, progress: Progress | None = None) -> ScanResult:
    """The studies and series below `folder` (or in a zip, or a single file), headers only.

    Raises SacplanError NO-DICOM when there is none, FOLDER-MISSING, FOLDER-UNREADABLE,
    FOLDER-TOO-LARGE or FOLDER-ZIP.
    """
    progress = progress or NoProgress()
    files = list_files(Path(folder), progress)
    read = _read_all(files, progress)
    if not read.instances:
        raise _no_dicom(Path(folder), files, read)
    progress.report(0.95, "Sorting the series")
    found = _sorted(read.instances, files.kept)
    findings = _folder_findings(files, read)
    found = [_with_damage(series, read.damaged) for series in found]
    studies: dict[tuple[str, str], list[SeriesFound]] = {}
    for series in found:
        patient = series.identity.patient
        key = (patient.patient_id or patient.name.display(), series.identity.study_uid)
        studies.setdefault(key, []).append(series)
    result = ScanResult(
        folder=Path(folder),
        studies=tuple(StudyFound(uid, tuple(found)) for (_, uid), found in studies.items()),
        findings=findings,
        files_seen=len(files.paths),
        other_files=read.others + len(read.damaged) + len(read.unreadable),
    )
    progress.report(1.0, "Scanned")
    return replace(result, findings=result.findings + _patients_finding(result))


def _read_all(files: FolderFiles, progress: Progress) -> _Read:
    read = _Read()
    count = len(files.paths)
    for number, path in enumerate(files.paths):
        if number % _EVERY == 0:
            progress.stop_if_cancelled()
            progress.report(0.95 * number / count, "Reading headers")
        try:
            instance = HEADERS.read(path)
        except UnusualHeader:
            read.damaged.append(path)
            continue
        except OSError:
            read.unreadable.append(path)
            continue
        if instance is None:
            read.others += 1
        elif instance.sop_class == _DIRECTORY_CLASS:
            continue
        elif not instance.identity.series_uid and (instance.is_truncated or not instance.is_image):
            read.damaged.append(path)
        elif has_frames(instance):
            read.instances += expand_frames(instance)
        else:
            read.instances.append(instance)
    return read


def _sorted(instances: Iterable[Instance], kept: object) -> list[SeriesFound]:
    """Series by number within their study, studies by date, newest first."""
    grouped: dict[tuple[str, str], list[Instance]] = {}
    for instance in instances:
        identity = instance.identity
        grouped.setdefault((identity.study_uid, identity.series_uid), []).append(instance)
    found = [series for group in grouped.values() for series in sort_series(group, kept)]
    found.sort(key=lambda s: (s.identity.series_number or 0, s.identity.series_uid))
    found.sort(key=lambda s: str(s.identity.study_date or ""), reverse=True)
    return found


def _folder_findings(files: FolderFiles, read: _Read) -> tuple[Finding, ...]:
    found = []
    if read.damaged:
        found.append(_about(read.damaged, "FILE-DAMAGED", "file(s) are blank or damaged DICOM"))
    unreadable = [*files.unreadable, *read.unreadable]
    if unreadable:
        found.append(_about(unreadable, "FILE-UNREADABLE", "file(s) or folder(s) cannot be opened"))
    return tuple(found)


def _about(paths: list[str], code: str, what: str) -> Finding:
    names = ", ".join(printable(Path(path).name) for path in paths[:3])
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return Finding(code, Severity.CAUTION, f"{len(paths)} {what}: {names}{more}.")


def _with_damage(series: SeriesFound, damaged: list[str]) -> SeriesFound:
    """Damaged files beside those of a series may belong to it: an end of it may be missing."""
    if not damaged:
        return series
    folders = {file.parent for file in series.files}
    near = [path for path in damaged if Path(path).parent in folders]
    if not near:
        return series
    finding = _about(near, "FILE-DAMAGED", "file(s) beside this series are blank or damaged")
    return replace(series, findings=(*series.findings, finding))


def _patients_finding(result: ScanResult) -> tuple[Finding, ...]:
    if len(result.patients) < 2:
        return ()
    shown = "; ".join(
        f"{name or '(no name)'}, ID {pid or '(none)'}" for pid, name in result.patients
    )
    text = f"The folder holds images of {len(result.patients)} patients: {shown}."
    return (Finding("FOLDER-TWO-PATIENTS", Severity.CAUTION, text),)


def _no_dicom(folder: Path, files: FolderFiles, read: _Read) -> SacplanError:
    looked = (
        f"None of the {len(files.paths)} file(s) in {printable(folder)} is a readable DICOM image"
    )
    hurt = f" ({len(read.damaged)} damaged)" if read.damaged else ""
    return SacplanError(
        "NO-DICOM", f"{looked}{hurt}.", "Choose the folder that holds the series of the patient."
    )
