"""Opens a case: chooses the series to plan on, loads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sacplan.case.case import Case
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.imaging.load import load_series
from sacplan.imaging.mr_worth import worth
from sacplan.imaging.scan import scan
from sacplan.imaging.series_found import ScanResult, SeriesFound
from sacplan.plan.model import CaseReference
from sacplan.progress import NoProgress, PartOfProgress, Progress

_SCAN_PART = 0.3
_LISTED = 8


def open_case(
    folder: Path,
    series_uid: str | None = None,
    progress: Progress | None = None,
    *,
    made_on: CaseReference | None = None,
) -> Case:
    """Scans `folder`, chooses a series, loads it. Raises SacplanError as `find_series` and
    `load_series` do."""
    progress = progress or NoProgress()
    found = find_series(
        folder, series_uid, PartOfProgress(progress, 0.0, _SCAN_PART), made_on=made_on
    )
    return open_series(found, PartOfProgress(progress, _SCAN_PART, 1.0))


def find_series(
    folder: Path,
    series_uid: str | None = None,
    progress: Progress | None = None,
    *,
    made_on: CaseReference | None = None,
) -> SeriesFound:
    """Scans `folder` and chooses a series, with the findings of the folder.

    The series is the one named (a Series Instance UID, or the key of a part as `scan` lists it),
    else that of the plan (`made_on`), else the best to plan on, in the plan's frame of reference
    where there is one; a finding then names it if others could have been taken.
    Raises SacplanError: those of `scan`, FOLDER-TWO-PATIENTS when nothing is
    named and the images are of several patients, SERIES-UNKNOWN, NO-SERIES.
    """
    result = scan(folder, progress or NoProgress())
    series = choose_series(result, series_uid, made_on)
    known = {finding.code for finding in series.findings}
    of_folder = tuple(finding for finding in result.findings if finding.code not in known)
    return replace(series, findings=series.findings + of_folder)


def open_series(series: SeriesFound, progress: Progress | None = None) -> Case:
    """Loads a series found by a scan. Raises SacplanError as `load_series` does."""
    return Case(load_series(series, progress or NoProgress()))


def choose_series(
    result: ScanResult, series_uid: str | None = None, made_on: CaseReference | None = None
) -> SeriesFound:
    """The series named by `series_uid`, else by the plan, else the best. Raises as `open_case`."""
    if series_uid:
        return _named(result, series_uid)
    if made_on is not None:
        if any(made_on.series_uid == series.key for series in result.series):
            return _named(result, made_on.series_uid)
        result = _nearest_to(made_on, result)
    if len(result.patients) > 1:
        raise SacplanError(
            "FOLDER-TWO-PATIENTS",
            f"The folder holds images of {len(result.patients)} patients: {_listed(result)}.",
            "Choose the series by its UID (--series), or the folder of one patient.",
        )
    loadable = [series for series in result.series if series.is_loadable]
    if not loadable:
        raise _nothing_to_load(result)
    best = min(loadable, key=_rank)
    return replace(best, findings=(*_choice_findings(result, best, loadable), *best.findings))


def _nearest_to(made_on: CaseReference, result: ScanResult) -> ScanResult:
    """The series a plan can be used on: parts of its own, else those of its frame of reference.

    All of them where there is none, and the plan is then refused by the series it meets."""

    def is_part(series: SeriesFound) -> bool:
        return bool(made_on.series_uid) and series.identity.series_uid == made_on.series_uid

    def is_beside(series: SeriesFound) -> bool:
        frame = made_on.frame_of_reference_uid
        return bool(frame) and series.identity.frame_of_reference_uid == frame

    for fits in (is_part, is_beside):
        studies = tuple(
            replace(study, series=kept)
            for study in result.studies
            if (kept := tuple(s for s in study.series if s.is_loadable and fits(s)))
        )
        if studies:
            return replace(result, studies=studies)
    return result


def _choice_findings(
    result: ScanResult, best: SeriesFound, loadable: list[SeriesFound]
) -> Iterator[Finding]:
    """What was chosen of several, and that a larger series was passed over."""
    chosen = f"{best.title}, {len(best.instances)} images"
    better = [s for s in result.series if not s.is_loadable and _would_be_better(s, best)]
    if better:
        passed = "; ".join(
            f"{s.title}, {len(s.instances)} images ({s.refusal.code}: {s.refusal.problem})"
            for s in better
            if s.refusal is not None
        )
        yield Finding(
            "SERIES-CHOSEN",
            Severity.CAUTION,
            f"Chosen: {chosen}, because a larger series cannot be loaded: {passed}",
        )
    elif len(loadable) > 1:
        text = f"Chosen of {len(loadable)} series that could be planned on: {chosen}."
        yield Finding("SERIES-CHOSEN", Severity.INFO, text)


def _would_be_better(refused: SeriesFound, best: SeriesFound) -> bool:
    """A refused series of images with more of them, or a CT where only an MR can be loaded."""
    modality = refused.identity.modality
    if modality not in {"CT", "MR"} or len(refused.instances) < 3:
        return False
    if modality != best.identity.modality:
        return modality == "CT"
    return len(refused.instances) > len(best.instances)


def _named(result: ScanResult, series_uid: str) -> SeriesFound:
    found = [s for s in result.series if s.key == series_uid]
    if len(found) == 1:
        return found[0]
    if found:
        raise SacplanError(
            "SERIES-UID-TWICE",
            f"The series UID {series_uid} occurs in {len(found)} studies or patients.",
            "Choose the folder of one study.",
        )
    raise SacplanError(
        "SERIES-UNKNOWN",
        f"No series {series_uid} in {result.folder}; there are: {_listed(result)}.",
        "Choose one of the series that `sacplan scan` lists.",
    )


def _rank(series: SeriesFound) -> tuple[object, ...]:
    """Smallest is best: CT first, of these a long stack of thin slices; else what is best of MR."""
    if series.identity.modality != "CT":
        return (True, *worth(series))
    spacing = series.stack.spacing_mm if series.stack is not None else 0.0
    count = len(series.instances)
    return (False, count * spacing < 100.0, round(max(spacing, 1.0), 1), -count, series.key)


def _listed(result: ScanResult) -> str:
    shown = [
        f"{s.key} ({s.identity.patient.patient_id or 'no ID'}, {s.title})"
        for s in sorted(result.series, key=lambda s: (not s.is_loadable, _rank(s)))
    ]
    more = f"; and {len(shown) - _LISTED} more" if len(shown) > _LISTED else ""
    return "; ".join(shown[:_LISTED]) + more


def _nothing_to_load(result: ScanResult) -> SacplanError:
    """The refusal of the only or largest series, so that its reason is seen."""
    largest = max(result.series, key=lambda s: (s.identity.modality == "CT", len(s.instances)))
    if len(result.series) == 1 and largest.refusal is not None:
        return largest.refusal
    reasons = "; ".join(
        f"{s.title}: {s.refusal.code} {s.refusal.problem}"
        for s in result.series[:_LISTED]
        if s.refusal is not None
    )
    return SacplanError(
        "NO-SERIES",
        f"None of the {len(result.series)} series can be loaded as a volume. {reasons}",
        "Choose a folder that holds a complete CT or MR series.",
    )
