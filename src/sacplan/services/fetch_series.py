"""Fetches series of a study from an archive into a folder of their own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sacplan.errors import SacplanError
from sacplan.pacs.archive import retrieve_series
from sacplan.pacs.node import SeriesAnswer
from sacplan.progress import PartOfProgress, Progress
from sacplan.services.archives import Archive

_HELD_APART = 8


@dataclass(frozen=True, slots=True)
class Fetched:
    """The folder that holds the series, and how many images were fetched now and lie there."""

    folder: Path
    fetched: int
    images: int


def fetch_series(
    archive: Archive, series: Sequence[SeriesAnswer], store: Path, progress: Progress
) -> Fetched:
    """Fetch the series of one study into a folder below `store`; what is there is kept.

    No name of a patient is in the path. Raises SacplanError FETCH-STUDIES for series of several
    studies or none, PACS-*; Cancelled (what has come is kept, and not fetched again).
    """
    studies = {each.study_uid for each in series}
    if len(studies) != 1:
        raise SacplanError(
            "FETCH-STUDIES",
            f"Series of {len(studies)} studies are to be fetched into one folder.",
            "Choose one study, and one or more of its series.",
        )
    folder = store / _study_folder(series[0])
    total = sum(each.images or 1 for each in series)
    begun = fetched = images = 0
    for each in series:
        size = each.images or 1
        part = PartOfProgress(progress, begun / total, (begun + size) / total)
        got = retrieve_series(
            archive.node,
            each.study_uid,
            each.uid,
            folder / _series_folder(each),
            part,
            each.images,
            archive.listener,
        )
        begun, fetched, images = begun + size, fetched + got.fetched, images + len(got.files)
    return Fetched(folder, fetched, images)


def _study_folder(series: SeriesAnswer) -> str:
    dated = f"{series.study_date:%Y-%m-%d}-" if series.study_date else ""
    return f"{dated}{_apart(series.study_uid)}"


def _series_folder(series: SeriesAnswer) -> str:
    number = f"{series.number:04d}-" if series.number is not None and series.number >= 0 else ""
    kind = "".join(c for c in series.modality if c.isascii() and c.isalnum())[:4]
    return f"{number}{kind or 'series'}-{_apart(series.uid)}"


def _apart(uid: str) -> str:
    return hashlib.sha256(uid.encode()).hexdigest()[:_HELD_APART]
