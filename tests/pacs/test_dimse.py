"""An archive that really runs is asked, searched, emptied and filled over the DICOM network."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from pydicom import Dataset, dcmread

from made_series import MadeSeries
from pacs.orthanc_server import Running, free_ports
from sacplan.errors import SacplanError
from sacplan.pacs.dimse import echo, find_instances, find_series, find_studies
from sacplan.pacs.dimse_errors import TransferIncompleteError
from sacplan.pacs.dimse_store import store
from sacplan.pacs.node import DimseNode, Listener, StudyQuery
from sacplan.pacs.retrieve import retrieve_series
from sacplan.pacs.retrieve_keep import Retrieved
from sacplan.progress import Cancelled, NoProgress, Progress

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
    found = find_studies(node_of(archive), query)  # others may have sent theirs before
    (study,) = [each for each in found if each.uid == made.study_uid]
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
        ({"calling_aet": "STRANGER"}, "PACS-REJECTED", "calling AE title STRANGER"),
        ({"port": free_ports(1)[0]}, "PACS-UNREACHABLE", "refused"),
    ],
)
def test_refusals_say_why(
    archive: Running, changes: dict[str, object], code: str, says: str
) -> None:
    with pytest.raises(SacplanError, match=says) as caught:
        find_series(node_of(archive, **changes), "1.2.3")
    assert caught.value.code == code
    assert f"127.0.0.1:{changes.get('port', archive.dicom_port)}" in caught.value.problem


class CancelledAfter:
    """A progress that wants no more after some steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def report(self, done: float, text: str) -> None:
        assert 0 <= done <= 1
        self.left -= text.startswith("Received")

    def stop_if_cancelled(self) -> None:
        if self.left <= 0:
            raise Cancelled


def fetch(
    archive: Running, made: MadeSeries, folder: Path, progress: Progress | None = None
) -> Retrieved:
    given = progress or NoProgress()
    return retrieve_series(node_of(archive), made.study_uid, made.uid, folder, given, 12)


def by_uid(files: Iterable[Path]) -> dict[str, Dataset]:
    return {str(data.SOPInstanceUID): data for data in map(dcmread, files)}


@pytest.mark.usefixtures("sent")
def test_a_series_comes_back_as_it_was_sent(
    archive: Running, made: MadeSeries, sent: dict[str, Path], tmp_path: Path
) -> None:
    got = fetch(archive, made, tmp_path / "series")
    assert got.fetched == 12
    assert sorted(got.files) == sorted((tmp_path / "series").iterdir())
    back = by_uid(got.files)
    assert back == by_uid(sent.values())
    assert back[next(iter(back))].PatientName == KANJI


@pytest.mark.usefixtures("sent")
def test_only_what_lacks_is_fetched(archive: Running, made: MadeSeries, tmp_path: Path) -> None:
    files = fetch(archive, made, tmp_path).files
    for path in files[:4]:
        path.unlink()
    files[4].write_bytes(files[4].read_bytes()[:-100])
    kept = {path: path.stat().st_mtime_ns for path in files[5:]}
    again = fetch(archive, made, tmp_path)
    assert (again.fetched, again.files) == (5, files)
    assert {path: path.stat().st_mtime_ns for path in files[5:]} == kept
    assert fetch(archive, made, tmp_path).fetched == 0
    assert len(by_uid(tmp_path.iterdir())) == 12


@pytest.mark.usefixtures("sent")
def test_cancelled_half_way_then_gone_on_with(
    archive: Running, made: MadeSeries, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        fetch(archive, made, tmp_path, CancelledAfter(5))
    assert len(list(tmp_path.iterdir())) == 5
    assert fetch(archive, made, tmp_path).fetched == 7


@pytest.mark.usefixtures("sent")
def test_fewer_images_than_expected_are_refused(
    archive: Running, made: MadeSeries, tmp_path: Path
) -> None:
    with pytest.raises(SacplanError, match="lists 12 images of this series, 13") as caught:
        retrieve_series(node_of(archive), made.study_uid, made.uid, tmp_path, NoProgress(), 13)
    assert caught.value.code == "PACS-INCOMPLETE"
    with pytest.raises(SacplanError, match="lists no image"):
        retrieve_series(node_of(archive), "1.2.3", "1.2.4", tmp_path, NoProgress())


@pytest.mark.usefixtures("sent")
def test_moved_to_an_own_listener_where_get_is_not_allowed(
    archive: Running, made: MadeSeries, sent: dict[str, Path], tmp_path: Path
) -> None:
    node = node_of(archive, calling_aet="MOVER")
    given = (node, made.study_uid, made.uid, tmp_path)
    with pytest.raises(SacplanError, match="C-GET"):
        retrieve_series(*given, NoProgress(), 12)
    listener = Listener(archive.listener_port, "MOVER")
    with pytest.raises(Cancelled):
        retrieve_series(*given, CancelledAfter(4), 12, listener)
    assert len(list(tmp_path.iterdir())) == 4
    got = retrieve_series(*given, NoProgress(), 12, listener)
    assert got.fetched == 8
    assert by_uid(got.files) == by_uid(sent.values())


def test_an_image_that_the_archive_lost_is_named(archive: Running, tmp_path: Path) -> None:
    series = MadeSeries(count=3, patient_id="P-LOST")
    paths = series.write(tmp_path / "sent")
    store(node_of(archive), paths, NoProgress())
    lost = str(dcmread(paths[1]).SOPInstanceUID)
    held = [path for path in archive.storage.rglob("*") if path.is_file()]
    dicom = [(path, data) for path in held if (data := path.read_bytes())[128:132] == b"DICM"]
    (one,) = [path for path, data in dicom if lost.encode() in data]
    progress = NoProgress()
    progress.stop_if_cancelled = lambda: one.unlink(missing_ok=True)  # listed, then gone
    with pytest.raises(TransferIncompleteError, match="2 of 3") as caught:
        retrieve_series(node_of(archive), series.study_uid, series.uid, tmp_path, progress)
    assert [uid for uid, _ in caught.value.failures] == [lost]
    assert "PACS-INCOMPLETE" in str(caught.value)
    assert lost in caught.value.problem
