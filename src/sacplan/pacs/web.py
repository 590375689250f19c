"""Asks an archive by DICOMweb whether it is there and what it holds (QIDO-RS)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sacplan.errors import SacplanError
from sacplan.pacs.node import SeriesAnswer, StudyAnswer, StudyQuery, WebNode, check_uid
from sacplan.pacs.web_link import asked, client_of, watched
from sacplan.progress import NoProgress, Progress

MOST_STUDIES = 1000
_MOST_SERIES = 2000
_MOST_INSTANCES = 50_000
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
    _ask(node, "whether it is there", None, lambda client: client.search_for_studies(limit=1))
    return ""


def find_studies(
    node: WebNode, query: StudyQuery, progress: Progress | None = None
) -> tuple[StudyAnswer, ...]:
    """The studies that match, newest first. A name without wildcard or ^ means: begins with it.

    Only what needs no encoding in an address is asked; the rest is filtered here, for some archives
    do not decode it. Raises what `echo` raises; PACS-FAILED also when more than 1000 studies match
    what could be asked.
    """
    filters = _filters(query)

    def ask(client: Any) -> Any:  # noqa: ANN401 - a client; DICOM JSON
        return client.search_for_studies(
            limit=MOST_STUDIES + 1, search_filters=filters, fields=_STUDY_FIELDS
        )

    answers = _ask(node, "for studies", progress, ask)
    if len(answers) > MOST_STUDIES:
        raise SacplanError(
            "PACS-FAILED",
            f"More than {MOST_STUDIES} studies in the archive at {node.url} have to be looked "
            "through.",
            "Narrow the search: give the patient's whole id, or a shorter time.",
        )
    found = [study for study in map(_study, answers) if study.uid and _matches(study, query)]
    return tuple(sorted(found, key=lambda study: study.study_date or date.min, reverse=True))


def find_series(
    node: WebNode, study_uid: str, progress: Progress | None = None
) -> tuple[SeriesAnswer, ...]:
    """The series of one study by number. Raises what `echo` raises, PACS-NODE on a bad UID."""
    check_uid(study_uid, "The study")

    def ask(client: Any) -> Any:  # noqa: ANN401 - a client; DICOM JSON
        return client.search_for_series(study_uid, limit=_MOST_SERIES, fields=_SERIES_FIELDS)

    answers = _ask(node, "for the series of a study", progress, ask)
    found = [series for series in (_series(a, study_uid) for a in answers) if series.uid]
    return tuple(sorted(found, key=lambda s: (s.number is None, s.number or 0, s.uid)))


def find_instances(
    node: WebNode, study_uid: str, series_uid: str, progress: Progress | None = None
) -> tuple[str, ...]:
    """The SOP Instance UIDs of one series, each once. Raises what `find_series` raises."""
    check_uid(study_uid, "The study")
    check_uid(series_uid, "The series")

    def ask(client: Any) -> Any:  # noqa: ANN401 - a client; DICOM JSON
        return client.search_for_instances(study_uid, series_uid, limit=_MOST_INSTANCES)

    answers = _ask(node, "for the instances of a series", progress, ask)
    uids = {_text(answer, "00080018") for answer in answers}
    return tuple(sorted(uids - {""}))


def _ask(
    node: WebNode, what: str, progress: Progress | None, ask: Callable[[Any], Any]
) -> list[_Answer]:
    """The answers as DICOM JSON (PS3.18 F.2)."""

    def checked() -> list[_Answer]:
        answers: list[_Answer] = list(ask(client))
        if not all(isinstance(a, dict) and all(_TAG.fullmatch(k) for k in a) for a in answers):
            raise ValueError("no DICOM JSON")
        return answers

    with client_of(node) as client:
        return watched(lambda: asked(node, what, checked), progress or NoProgress())


def _filters(query: StudyQuery) -> dict[str, str]:
    wanted = {
        "PatientID": query.patient_id,
        "AccessionNumber": query.accession,
        "StudyDate": query.dates,
        "ModalitiesInStudy": query.modality,
    }
    return {name: value for name, value in wanted.items() if _PLAIN.fullmatch(value)}


def _matches(study: StudyAnswer, query: StudyQuery) -> bool:
    name = query.patient_name
    if name and not set(name) & set("*?^"):
        name += "*"
    groups = (study.patient_name, *study.patient_name.split("="))
    return (
        _is_like(study.patient_id, query.patient_id)
        and _is_like(study.accession, query.accession)
        and (not name or any(_is_like(group, name, any_case=True) for group in groups))
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
        birth_date=_day(answer, "00100030"),
        study_date=_day(answer, "00080020"),
        accession=_text(answer, "00080050"),
        description=_text(answer, "00081030"),
        modalities=tuple(str(value) for value in _values(answer, "00080061") if value),
        series=_number(answer, "00201206"),
        images=_number(answer, "00201208"),
    )


def _series(answer: _Answer, study_uid: str) -> SeriesAnswer:
    return SeriesAnswer(
        uid=_text(answer, "0020000E"),
        study_uid=study_uid,
        modality=_text(answer, "00080060"),
        number=_number(answer, "00200011"),
        description=_text(answer, "0008103E"),
        images=_number(answer, "00201209"),
        study_date=_day(answer, "00080020"),
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


def _number(answer: _Answer, tag: str) -> int | None:
    with contextlib.suppress(ValueError):
        return int(_text(answer, tag))
    return None


def _day(answer: _Answer, tag: str) -> date | None:
    digits = _text(answer, tag).replace(".", "")
    with contextlib.suppress(ValueError):
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    return None
