"""The cases opened last: where they lie, and a hint at what they are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from sacplan.imaging.series_found import ScanResult
from sacplan.ui.settings import RECENT_LIMIT, Settings
from sacplan.ui.translate import tr

_STORED = "recent_cases"


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A folder and what was found there: kinds of series, their number, the day of the study."""

    folder: Path
    hint: str = ""


def read_recent(settings: Settings) -> list[RecentCase]:
    """The cases opened last, the newest first, whether they are still there or not."""
    try:
        stored = json.loads(settings.word(_STORED) or "[]")
    except ValueError:
        stored = []
    stored = stored if isinstance(stored, list) else []
    pairs = [each for each in stored if isinstance(each, list) and len(each) == 2]
    known = [RecentCase(Path(str(folder)), str(hint)) for folder, hint in pairs]
    return known or [RecentCase(folder) for folder in settings.recent_folders()]


def remember_case(settings: Settings, folder: Path, found: ScanResult) -> None:
    """Put a case at the head of the list."""
    others = [case for case in read_recent(settings) if case.folder != folder]
    _write(settings, [RecentCase(folder, _hint(found)), *others][:RECENT_LIMIT])


def forget_case(settings: Settings, folder: Path) -> None:
    """Take one case off the list; its images are not touched."""
    _write(settings, [case for case in read_recent(settings) if case.folder != folder])


def forget_all_cases(settings: Settings) -> None:
    """Empty the list; no image is touched."""
    _write(settings, [])


def _write(settings: Settings, cases: list[RecentCase]) -> None:
    settings.forget_recent_folders()
    pairs = [[str(case.folder), case.hint] for case in cases]
    settings.remember_word(_STORED, json.dumps(pairs, ensure_ascii=False) if pairs else "")
    settings.write_now()  # what is forgotten shall not lie on the disk any longer


def _hint(found: ScanResult) -> str:
    images = [series for series in found.series if series.is_loadable]
    kinds = ", ".join(dict.fromkeys(series.identity.modality for series in images))
    days = sorted(str(s.identity.study_date) for s in found.studies if s.identity.study_date)
    count = tr("1 series") if len(images) == 1 else tr("{0} series").format(len(images))
    return " · ".join(part for part in (kinds, count, days[-1] if days else "") if part)
