"""Asks an archive by DICOMweb whether it is there and what it holds (QIDO-RS)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from sacplan.errors import SacplanError
from sacplan.pacs.answer_values import day_of, number_of
from sacplan.pacs.node import SeriesAnswer, StudyAnswer, StudyQuery, WebNode, check_uid
from sacplan.pacs.web_link import asked, client_of, watched
from sacplan.progress import NoProgress, Progress

MOST_STUDIES = 1000
_MOST_SERIES = 2000
_MOST_INSTANCES = 50_000
_MOST_BYTES = 256 * 1024**2
_STUDY_FIELDS = ("StudyDescription", "ModalitiesInStudy", "PatientBirthDate")
_SERIES_FIELDS = ("SeriesDescription", "StudyDate", "PatientID", "PatientName")
_PLAIN = re.compile(r"[A-Za-z0-9._~-]+")
"""Values that need no encoding: some archives do not decode what does."""

_TAG = re.compile("[0-9A-Fa-f]{8}")

_Answer = Mapping[str, Mapping[str, Any]]


def echo(node: WebNode) -> str:
    """Ask whether the archive is there and takes the user; returns no name, for none is given.

    Raises PACS-UNREACHABLE, PACS-TLS, PACS-REJECTED, PACS-ABORTED or PACS-FAILED.
    """
    with client_of(node, _MOST_BYTES) as client:
        _answers(node, "whether it is there", None, lambda: client.search_for_studies(limit=1))
    return ""


def find_studies(
    node: WebNode, query: StudyQuery, progress: Progress | None = None
) -> tuple[StudyAnswer, ...]:
    """The studies that match, newest first. A name without wildcard or ^ means: begins with it.

    The archive is asked as the standard says. When nothing comes, as from archives that do not
    decode an address, it is asked again for what needs no encoding and the rest is filtered here.
    Raises what `echo` raises; PACS-FAILED also when more than 1000 studies match what was asked.
    """
    progress = progress or NoProgress()
    whole = _filters(query)
    plain = {name: value for name, value in whole.items() if _PLAIN.fullmatch(value)}
    try:
        found = _studies(node, whole, query, progress)
    except SacplanError as error:
        if plain == whole or error.code != "PACS-FAILED":
            raise
        found = []  # some refuse the signs that need encoding
    if not found and plain != whole:
        found = _studies(node, plain, query, progress)
    return tuple(sorted(found, key=lambda study: study.study_date or date.min, reverse=True))


def find_series(
    node: WebNode, study_uid: str, progress: Progress | None = None
) -> tuple[SeriesAnswer, ...]:
    """The series of one study by number. Raises what `echo` raises, PACS-NODE on a bad UID."""
    check_uid(study_uid, "The study")

    def ask(client: Any, **page: int) -> Any:  # noqa: ANN401 - a client; DICOM JSON
        return client.search_for_series(study_uid, fields=_SERIES_FIELDS, **page)

    answers = _ask_all(node, "for the series of a study", progress, ask, "0020000E", _MOST_SERIES)
    found = [_series(answer, study_uid) for answer in answers]
    return tuple(sorted(found, key=lambda s: (s.number is None, s.number or 0, s.uid)))


def find_instances(
    node: WebNode, study_uid: str, series_uid: str, progress: Progress | None = None
) -> tuple[str, ...]:
    """The SOP Instance UIDs of one series, each once. Raises what `find_series` raises."""
    check_uid(study_uid, "The study")
    check_uid(series_uid, "The series")

    def ask(client: Any, **page: int) -> Any:  # noqa: ANN401 - a client; DICOM JSON
        return client.search_for_instances(study_uid, series_uid, **page)

    what = "for the instances of a series"
    answers = _ask_all(node, what, progress, ask, "00080018", _MOST_INSTANCES)
    return tuple(sorted(_text(answer, "00080018") for answer in answers))


def _studies(
    node: WebNode, filters: dict[str, str], query: StudyQuery, progress: Progress
) -> list[StudyAnswer]:
    def ask(client: Any, **page: int) -> Any:  # noqa: ANN401 - a client; DICOM JSON
        return client.search_for_studies(search_filters=filters, fields=_STUDY_FIELDS, **page)

    answers = _ask_all(node, "for studies", progress, ask, "0020000D", MOST_STUDIES)
    return [study for study in map(_study, answers) if _matches(study, query)]


def _ask_all(
    node: WebNode,
    what: str,
    progress: Progress | None,
    ask: Callable[..., Any],
    key: str,
    most: int,
) -> list[_Answer]:
    """The answers, each `key` once, page by page: an archive may give fewer than asked at a time.

    Raises PACS-FAILED when there are more than `most`, and what `echo` raises.
    """
    found: dict[str, _Answer] = {}
    read = 0
    with client_of(node, _MOST_BYTES) as client:
        while len(found) <= most:
            page = _answers(node, what, progress, partial(ask, client, limit=most + 1, offset=read))
            read += len(page)
            uids = {_text(answer, key) for answer in page} - {""}
            if uids <= found.keys():
                return list(found.values())
            found = {_text(answer, key): answer for answer in page if _text(answer, key)} | found
    raise SacplanError(
        "PACS-FAILED",
        f"More than {most} matches in the archive at {node.url}.",
        "Narrow the search: give the patient's whole id, or a shorter time.",
    )


def _answers(
    node: WebNode, what: str, progress: Progress | None, ask: Callable[[], Any]
) -> list[_Answer]:
    """The answers as DICOM JSON (PS3.18 F.2)."""

    def checked() -> list[_Answer]:
        answers: list[_Answer] = list(ask())
        if not all(isinstance(a, dict) and all(_TAG.fullmatch(k) for k in a) for a in answers):
            raise ValueError("no DICOM JSON")
        return answers

    return watched(lambda: asked(node, what, checked), progress or NoProgress())


def _filters(query: StudyQuery) -> dict[str, str]:
    wanted = {
        "PatientID": query.patient_id,
        "PatientName": query.name_pattern,
        "AccessionNumber": query.accession,
        "StudyDate": query.dates,
        "ModalitiesInStudy": query.modality,
    }
    return {name: value for name, value in wanted.items() if value}


def _matches(study: StudyAnswer, query: StudyQuery) -> bool:
    name = query.name_pattern
    groups = [group.rstrip("^ ") for group in study.patient_name.split("=")]
    names = (study.patient_name, *groups)
    return (
        _is_like(study.patient_id, query.patient_id)
        and _is_like(study.accession, query.accession)
        and (not name or any(_is_like(one, name, any_case=True) for one in names))
        and (not query.modality or query.modality in study.modalities or not study.modalities)
        and _is_within(study.study_date, query)
    )


def _is_like(text: str, pattern: str, *, any_case: bool = False) -> bool:
    """Whether a text matches a pattern with * and ?; an empty pattern matches all."""
    if not pattern:
        return True
    parts = {"*": ".*", "?": "."}
    expression = "".join(parts.get(c) or re.escape(c) for c in pattern)
    flags = re.DOTALL | (re.IGNORECASE if any_case else re.NOFLAG)
    return re.fullmatch(expression, text, flags) is not None


def _is_within(day: date | None, query: StudyQuery) -> bool:
    if day is None:
        return not (query.date_from or query.date_to)
    low, high = query.date_from or date.min, query.date_to or date.max
    return low <= day <= high


def _study(answer: _Answer) -> StudyAnswer:
    return StudyAnswer(
        uid=_text(answer, "0020000D"),
        patient_id=_text(answer, "00100020"),
        patient_name=_name(answer),
        birth_date=day_of(_text(answer, "00100030")),
        study_date=day_of(_text(answer, "00080020")),
        accession=_text(answer, "00080050"),
        description=_text(answer, "00081030"),
        modalities=tuple(str(value) for value in _values(answer, "00080061") if value),
        series=number_of(_text(answer, "00201206")),
        images=number_of(_text(answer, "00201208")),
    )


def _series(answer: _Answer, study_uid: str) -> SeriesAnswer:
    return SeriesAnswer(
        uid=_text(answer, "0020000E"),
        study_uid=study_uid,
        modality=_text(answer, "00080060"),
        number=number_of(_text(answer, "00200011")),
        description=_text(answer, "0008103E"),
        images=number_of(_text(answer, "00201209")),
        study_date=day_of(_text(answer, "00080020")),
        patient_id=_text(answer, "00100020"),
        patient_name=_name(answer),
    )


def _values(answer: _Answer, tag: str) -> list[Any]:
    element = answer.get(tag)
    values = element.get("Value") if isinstance(element, Mapping) else None
    return values if isinstance(values, list) else []


def _text(answer: _Answer, tag: str) -> str:
    values = _values(answer, tag)
    return str(values[0]).strip() if values and values[0] is not None else ""


def _name(answer: _Answer) -> str:
    values = _values(answer, "00100010")
    groups = values[0] if values and isinstance(values[0], Mapping) else {}
    kinds = ("Alphabetic", "Ideographic", "Phonetic")
    return "=".join(str(groups.get(kind) or "") for kind in kinds).rstrip("=")
