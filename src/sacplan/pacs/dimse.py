"""Asks an archive over the DICOM network whether it is there and what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydicom.charset import convert_encodings
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.uid import UID
from pynetdicom.presentation import build_context
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelFind,
    Verification,
)

from sacplan.errors import SacplanError
from sacplan.pacs.answer_values import day_of, number_of
from sacplan.pacs.dimse_errors import answered, failed
from sacplan.pacs.dimse_link import associated, cut_when_cancelled
from sacplan.pacs.node import DimseNode, SeriesAnswer, StudyAnswer, StudyQuery, check_uid
from sacplan.progress import NoProgress, Progress

_PENDING = frozenset({0xFF00, 0xFF01})
_MOST_STUDIES = 1000
_MOST_SERIES = 2000
_MOST_INSTANCES = 50_000


@dataclass(frozen=True, slots=True)
class InstanceAnswer:
    """One instance of a series; `sop_class` is empty where the archive does not tell it."""

    uid: str
    sop_class: str


def echo(node: DimseNode) -> str:
    """Ask whether the archive is there (C-ECHO); returns the name its software gives itself.

    Raises PACS-UNREACHABLE, PACS-TLS, PACS-REJECTED, PACS-ABORTED or PACS-FAILED.
    """
    with associated(node, [build_context(Verification)]) as association:
        status = association.send_c_echo()
        if answered(node, status, "whether it is there") != 0:
            raise failed(node, status, "whether it is there")
        return str(association.acceptor.implementation_version_name or "")


def find_studies(
    node: DimseNode, query: StudyQuery, progress: Progress | None = None
) -> tuple[StudyAnswer, ...]:
    """The studies that match, newest first. A name without wildcard or ^ means: begins with it.

    Raises what `echo` raises; PACS-FAILED also when more than 1000 studies match.
    """
    asked = _identifier("STUDY", query.patient_name + query.patient_id + query.accession)
    asked.PatientID = query.patient_id
    asked.PatientName = query.name_pattern
    asked.AccessionNumber = query.accession
    asked.StudyDate = query.dates
    asked.ModalitiesInStudy = query.modality
    for keyword in ("StudyInstanceUID", "PatientBirthDate", "StudyDescription", "StudyTime"):
        setattr(asked, keyword, "")
    asked.NumberOfStudyRelatedSeries = None
    asked.NumberOfStudyRelatedInstances = None
    found = [_study(one) for one in _find(node, asked, "for studies", _MOST_STUDIES, progress)]
    known = [study for study in found if study.uid]
    return tuple(sorted(known, key=lambda study: study.study_date or date.min, reverse=True))


def find_series(
    node: DimseNode, study_uid: str, progress: Progress | None = None
) -> tuple[SeriesAnswer, ...]:
    """The series of one study by number. Raises what `echo` raises, PACS-NODE on a bad UID."""
    asked = _identifier("SERIES", "")
    asked.StudyInstanceUID = check_uid(study_uid, "The study")
    for keyword in ("SeriesInstanceUID", "Modality", "SeriesDescription", "StudyDate"):
        setattr(asked, keyword, "")
    asked.PatientID = ""
    asked.PatientName = ""
    asked.SeriesNumber = None
    asked.NumberOfSeriesRelatedInstances = None
    answers = _find(node, asked, "for the series of a study", _MOST_SERIES, progress)
    found = [_series(one, study_uid) for one in answers]
    known = [series for series in found if series.uid]
    return tuple(sorted(known, key=lambda s: (s.number is None, s.number or 0, s.uid)))


def find_instances(
    node: DimseNode, study_uid: str, series_uid: str, progress: Progress | None = None
) -> tuple[InstanceAnswer, ...]:
    """The instances of one series, each once. Raises what `find_series` raises."""
    asked = _identifier("IMAGE", "")
    asked.StudyInstanceUID = check_uid(study_uid, "The study")
    asked.SeriesInstanceUID = check_uid(series_uid, "The series")
    asked.SOPInstanceUID = ""
    asked.SOPClassUID = ""
    answers = _find(node, asked, "for the instances of a series", _MOST_INSTANCES, progress)
    found = {text(one, "SOPInstanceUID"): text(one, "SOPClassUID") for one in answers}
    return tuple(InstanceAnswer(uid, sop) for uid, sop in sorted(found.items()) if uid)


def text(answer: Dataset, keyword: str) -> str:
    """An attribute as text in its own character set; empty when absent."""
    value = answer.get(keyword)
    return "" if value is None else str(value).strip()


def _identifier(level: str, words: str) -> Dataset:
    asked = Dataset()
    if not words.isascii():
        asked.SpecificCharacterSet = "ISO_IR 192"
    asked.QueryRetrieveLevel = level
    return asked


def _find(
    node: DimseNode, asked: Dataset, what: str, most: int, progress: Progress | None
) -> list[Dataset]:
    model = UID(StudyRootQueryRetrieveInformationModelFind)
    found: list[Dataset] = []
    progress = progress or NoProgress()
    with (
        associated(node, [build_context(model)]) as association,
        cut_when_cancelled(association, progress),
    ):
        for status, answer in association.send_c_find(asked, model):
            progress.stop_if_cancelled()
            code = answered(node, status, what)
            if code not in _PENDING | {0}:
                raise failed(node, status, what)
            if code and answer is not None:
                found.append(_with_ascii(answer))
            if len(found) > most:
                raise _too_many(node, most)
    return found


def _with_ascii(answer: Dataset) -> Dataset:
    """Many archives tell only the second half of ["", "ISO 2022 IR 87"]: put ASCII before it."""
    told = answer.get("SpecificCharacterSet")
    if isinstance(told, str) and told.startswith("ISO 2022"):
        implicit, little = answer.original_encoding
        answer.set_original_encoding(implicit, little, convert_encodings(["", told]))
    return answer


def _too_many(node: DimseNode, most: int) -> SacplanError:
    return SacplanError(
        "PACS-FAILED",
        f"More than {most} matches in the archive at {node.where}.",
        "Narrow the search: give the patient's id, or a shorter time.",
    )


def _study(answer: Dataset) -> StudyAnswer:
    return StudyAnswer(
        uid=text(answer, "StudyInstanceUID"),
        patient_id=text(answer, "PatientID"),
        patient_name=text(answer, "PatientName"),
        birth_date=day_of(text(answer, "PatientBirthDate")),
        study_date=day_of(text(answer, "StudyDate")),
        accession=text(answer, "AccessionNumber"),
        description=text(answer, "StudyDescription"),
        modalities=_several(answer, "ModalitiesInStudy"),
        series=number_of(text(answer, "NumberOfStudyRelatedSeries")),
        images=number_of(text(answer, "NumberOfStudyRelatedInstances")),
    )


def _series(answer: Dataset, study_uid: str) -> SeriesAnswer:
    return SeriesAnswer(
        uid=text(answer, "SeriesInstanceUID"),
        study_uid=study_uid,
        modality=text(answer, "Modality"),
        number=number_of(text(answer, "SeriesNumber")),
        description=text(answer, "SeriesDescription"),
        images=number_of(text(answer, "NumberOfSeriesRelatedInstances")),
        study_date=day_of(text(answer, "StudyDate")),
        patient_id=text(answer, "PatientID"),
        patient_name=text(answer, "PatientName"),
    )


def _several(answer: Dataset, keyword: str) -> tuple[str, ...]:
    value = answer.get(keyword)
    if not value:
        return ()
    return tuple(str(one) for one in (value if isinstance(value, MultiValue) else [value]))
