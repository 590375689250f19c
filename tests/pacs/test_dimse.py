"""An archive that really runs is asked, searched, emptied and filled over the DICOM network."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from made_series import MadeSeries
from pacs.orthanc_server import Running, free_ports
from sacplan.errors import SacplanError
from sacplan.pacs.dimse import echo, find_instances, find_series, find_studies
from sacplan.pacs.dimse_store import store
from sacplan.pacs.node import DimseNode, StudyQuery
from sacplan.progress import NoProgress

KANJI = "Yamada^Tarou=山田^太郎=やまだ^たろう"


def node_of(archive: Running, **changes: object) -> DimseNode:
    given = {"called_aet": archive.title, "port": archive.dicom_port, **changes}
    return DimseNode("test", "127.0.0.1", **given)


@pytest.fixture(scope="session")
def made() -> MadeSeries:
    return MadeSeries(name=KANJI, patient_id="P-KANJI")


@pytest.fixture(scope="session")
def sent(
    archive: Running, made: MadeSeries, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """The twelve files that were sent, by SOP Instance UID."""
    paths = made.write(tmp_path_factory.mktemp("sent"))
    assert store(node_of(archive), paths, NoProgress()) == 12
    from pydicom import dcmread

    return {str(dcmread(path).SOPInstanceUID): path for path in paths}


def test_echo_tells_the_software(archive: Running) -> None:
    assert echo(node_of(archive)).startswith("OFFIS_DCMTK")
    assert echo(DimseNode("test", "localhost", archive.dicom_port, archive.title))


@pytest.mark.parametrize(
    "query",
    [
        StudyQuery(patient_id="P-KANJI"),
        StudyQuery(patient_name="YAMADA"),
        StudyQuery(patient_name="*山田*"),
        StudyQuery(date_from=date(2026, 1, 1), date_to=date(2026, 1, 31), modality="CT"),
        StudyQuery(date_from=date(2026, 1, 2)),
    ],
)
@pytest.mark.usefixtures("sent")
def test_a_study_is_found(archive: Running, made: MadeSeries, query: StudyQuery) -> None:
    (study,) = find_studies(node_of(archive), query)
    assert (study.uid, study.patient_name, study.patient_id) == (made.study_uid, KANJI, "P-KANJI")
    assert (study.study_date, study.birth_date) == (date(2026, 1, 2), date(1960, 5, 1))
    assert (study.images, study.modalities) == (12, ("CT",))


@pytest.mark.parametrize(
    "query",
    [
        StudyQuery(patient_id="P-KANJ"),
        StudyQuery(patient_name="Tarou"),
        StudyQuery(date_to=date(2026, 1, 1)),
        StudyQuery(patient_id="P-KANJI", modality="MR"),
    ],
)
@pytest.mark.usefixtures("sent")
def test_what_does_not_match_is_not_found(archive: Running, query: StudyQuery) -> None:
    assert find_studies(node_of(archive), query) == ()


def test_the_series_of_a_study(archive: Running, made: MadeSeries, sent: dict[str, Path]) -> None:
    (series,) = find_series(node_of(archive), made.study_uid)
    assert (series.uid, series.modality, series.description) == (made.uid, "CT", "made")
    assert (series.number, series.images, series.patient_name) == (3, 12, KANJI)
    found = find_instances(node_of(archive), made.study_uid, made.uid)
    assert {one.uid for one in found} == set(sent)


@pytest.mark.parametrize(
    ("changes", "code", "says"),
    [
        ({"called_aet": "NOBODY"}, "PACS-REJECTED", "called AE title NOBODY"),
        ({"calling_aet": "STRANGER"}, "PACS-", "STRANGER"),
        ({"port": free_ports(1)[0]}, "PACS-UNREACHABLE", "refused"),
    ],
)
def test_refusals_say_why(
    archive: Running, changes: dict[str, object], code: str, says: str
) -> None:
    with pytest.raises(SacplanError, match=says) as caught:
        find_series(node_of(archive, **changes), "1.2.3")
    assert caught.value.code.startswith(code)
    assert f"127.0.0.1:{changes.get('port', archive.dicom_port)}" in caught.value.problem
