"""A real archive spoken to by DICOMweb: asked, filled, emptied, cut off and gone on with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pydicom import Dataset, dcmread
from pydicom.uid import UID, JPEGLSLossless, RLELossless

from made_series import MadeSeries
from pacs.made_certificates import authority, signed
from pacs.orthanc_server import PASSWORD, USER, WEB_PLUGIN, Running, free_ports, orthanc
from pacs.tls_front import tls_front
from sacplan.errors import SacplanError
from sacplan.pacs.archive import echo, find_series, find_studies, retrieve_series, store
from sacplan.pacs.dimse_errors import TransferIncompleteError
from sacplan.pacs.node import DimseNode, StudyQuery, WebNode
from sacplan.pacs.retrieve_keep import Retrieved
from sacplan.progress import Cancelled, NoProgress

KANJI = "Yamada^Hanako=山田^花子=やまだ^はなこ"


def node_of(archive: Running, **changes: object) -> WebNode:
    if not WEB_PLUGIN.is_file():
        pytest.skip(f"{WEB_PLUGIN} is not installed")
    return WebNode("web", **{"url": archive.web_url, "user": USER, "password": PASSWORD, **changes})


@pytest.fixture(scope="module")
def made() -> MadeSeries:
    return MadeSeries(name=KANJI, patient_id="P-WEB")


@pytest.fixture(scope="module")
def files(made: MadeSeries, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return made.write(tmp_path_factory.mktemp("sent"))


@pytest.fixture(scope="module")
def sent(archive: Running, files: list[Path]) -> WebNode:
    """The archive, with the twelve images sent."""
    node = node_of(archive)
    assert store(node, files, NoProgress()) == 12
    return node


@pytest.mark.parametrize(
    "query",
    [
        StudyQuery(patient_id="P-WEB"),
        StudyQuery(patient_id="P-W*"),
        StudyQuery(patient_name="YAMADA^h*"),
        StudyQuery(patient_id="P-WEB", patient_name="yamada"),
        StudyQuery(patient_name="*山田*", patient_id="P-WEB"),
        StudyQuery(patient_id="P-WEB", date_from=date(2026, 1, 1), date_to=date(2026, 1, 31)),
        StudyQuery(patient_id="P-WEB", date_from=date(2026, 1, 2), modality="CT"),
    ],
)
def test_a_study_is_found(sent: WebNode, made: MadeSeries, query: StudyQuery) -> None:
    (study,) = find_studies(sent, query)
    assert (study.uid, study.patient_name, study.patient_id) == (made.study_uid, KANJI, "P-WEB")
    assert (study.study_date, study.birth_date) == (date(2026, 1, 2), date(1960, 5, 1))
    assert (study.images, study.modalities) == (12, ("CT",))


@pytest.mark.parametrize(
    "query",
    [
        StudyQuery(patient_id="P-WE"),
        StudyQuery(patient_id="P-WEB", patient_name="Hanako"),
        StudyQuery(patient_id="P-WEB", date_to=date(2026, 1, 1)),
        StudyQuery(patient_id="P-WEB", modality="MR"),
        StudyQuery(patient_id="P.WEB"),
    ],
)
def test_what_does_not_match_is_not_found(sent: WebNode, query: StudyQuery) -> None:
    assert find_studies(sent, query) == ()


def test_a_series_comes_back_as_it_was_sent_and_only_what_lacks_again(
    archive: Running, sent: WebNode, made: MadeSeries, files: list[Path], tmp_path: Path
) -> None:
    (series,) = find_series(sent, made.study_uid)
    assert (series.uid, series.modality, series.images) == (made.uid, "CT", 12)
    given = (sent, made.study_uid, made.uid, tmp_path)
    got = retrieve_series(*given, NoProgress(), 12)
    assert got.fetched == 12
    back = {str(data.SOPInstanceUID): data for data in map(dcmread, got.files)}
    assert back == {str(data.SOPInstanceUID): data for data in map(dcmread, files)}
    got.files[3].unlink()
    got.files[4].write_bytes(got.files[4].read_bytes()[:-100])
    again = retrieve_series(*given, NoProgress(), 12)
    assert (again.fetched, again.files) == (2, got.files)
    got.files[5].unlink()
    over_dicom = DimseNode("dicom", "127.0.0.1", archive.dicom_port, archive.title)
    assert retrieve_series(over_dicom, *given[1:], NoProgress(), 12) == Retrieved(got.files, 1)
    with pytest.raises(TransferIncompleteError, match="13 were expected"):
        retrieve_series(*given, NoProgress(), 13)
    with pytest.raises(TransferIncompleteError, match="lists 0 images"):
        retrieve_series(sent, "1.2.3", "1.2.4", tmp_path, NoProgress())


@pytest.mark.parametrize("syntax", [RLELossless, JPEGLSLossless])
def test_compressed_images_come_as_they_are_stored(
    archive: Running, tmp_path: Path, syntax: UID
) -> None:
    series = MadeSeries(count=1, patient_id="P-SMALL")
    (path,) = series.write(tmp_path / "sent")
    data = dcmread(path)
    data.compress(syntax, generate_instance_uid=False)
    data.save_as(path)
    given = (series.study_uid, series.uid, tmp_path / "got", NoProgress())
    store(node_of(archive), [path], NoProgress())
    (back,) = map(dcmread, retrieve_series(node_of(archive), *given).files)
    assert (back, back.file_meta.TransferSyntaxUID) == (dcmread(path), syntax)


class CancelledAfter(NoProgress):
    """Wants no more after some images."""

    def __init__(self, count: int) -> None:
        self.left = count

    def report(self, _done: float, _text: str) -> None:
        self.left -= 1

    def stop_if_cancelled(self) -> None:
        if self.left <= 0:
            raise Cancelled


def test_cancelled_half_way_then_gone_on_with(
    sent: WebNode, made: MadeSeries, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        retrieve_series(sent, made.study_uid, made.uid, tmp_path, CancelledAfter(5), 12)
    assert len(list(tmp_path.iterdir())) == 5
    assert retrieve_series(sent, made.study_uid, made.uid, tmp_path, NoProgress(), 12).fetched == 7


def test_an_archive_that_goes_down_half_way_is_gone_on_with_later(tmp_path: Path) -> None:
    if not WEB_PLUGIN.is_file():
        pytest.skip(f"{WEB_PLUGIN} is not installed")
    series = MadeSeries(count=60, patient_id="P-DOWN")
    with orthanc(tmp_path / "archive") as running:
        node = node_of(running)
        files = series.write(tmp_path / "sent")
        for file in files:  # more than fits between here and there
            image = dcmread(file)
            image.Rows = image.Columns = 512
            image.PixelData = bytes(2 * 512 * 512)
            image.save_as(file)
        store(node, files, NoProgress())

        class PulledDown(NoProgress):
            def report(self, done: float, _text: str) -> None:
                if done > 1 / 60:
                    running.kill()

        with pytest.raises(SacplanError) as caught:
            retrieve_series(node, series.study_uid, series.uid, tmp_path / "got", PulledDown(), 60)
        assert caught.value.code in {"PACS-UNREACHABLE", "PACS-ABORTED"}
        assert PASSWORD not in str(caught.value)
    there = len(list((tmp_path / "got").iterdir()))
    assert 0 < there < 60
    with orthanc(tmp_path / "archive") as running:
        node = node_of(running)
        got = retrieve_series(
            node, series.study_uid, series.uid, tmp_path / "got", NoProgress(), 60
        )
        assert got.fetched == 60 - there
        assert len(list((tmp_path / "got").iterdir())) == 60


def test_refusals_say_why(archive: Running, tmp_path: Path) -> None:
    node = node_of(archive)
    port = free_ports(1)[0]
    for changed, code in (
        ({"password": "guessed"}, "PACS-REJECTED"),
        ({"user": None, "password": None}, "PACS-REJECTED"),
        ({"url": f"http://127.0.0.1:{port}/dicom-web"}, "PACS-UNREACHABLE"),
        ({"url": archive.web_url.replace("dicom-web", "nowhere")}, "PACS-FAILED"),
        ({"url": archive.web_url.replace("/dicom-web/", "/system#")}, "PACS-FAILED"),
        ({"url": archive.web_url.replace("http:", "https:")}, "PACS-TLS"),
        ({"url": f"http://127.0.0.1:{archive.dicom_port}/dicom-web"}, "PACS-ABORTED"),
    ):
        with pytest.raises(SacplanError) as caught:
            echo(replace(node, **changed))
        assert caught.value.code == code, changed
        assert "guessed" not in str(caught.value)
    text = tmp_path / "text.dcm"
    text.write_text("no image", encoding="ascii")
    with pytest.raises(SacplanError, match="text"):
        store(node, [text], NoProgress())


def test_a_file_the_archive_does_not_take_is_named(archive: Running, tmp_path: Path) -> None:
    good, bad = MadeSeries(count=2).write(tmp_path)
    broken: Dataset = dcmread(bad)
    del broken.StudyInstanceUID, broken.SOPInstanceUID
    broken.save_as(bad)
    with pytest.raises(TransferIncompleteError, match="took 1 of 2") as caught:
        store(node_of(archive), [bad, good], NoProgress())
    assert [name for name, _ in caught.value.failures] == [bad.name]


@pytest.fixture(scope="module")
def locked(
    archive: Running, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[WebNode, Path]]:
    """The archive behind TLS that wants a certificate, and the authority of somebody else."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("locked-web")
    trusted = authority(folder, "trusted")
    ours = signed(folder, trusted, "ours")
    with tls_front(
        archive.web_port, signed(folder, trusted, "server"), wants_certificate=True
    ) as port:
        node = node_of(archive, url=f"https://127.0.0.1:{port}/dicom-web")
        keys = {"cert_file": ours.certificate, "key_file": ours.key}
        yield (
            replace(node, ca_file=ours.authority, **keys),
            authority(folder, "other").authority,
        )


def test_a_series_goes_and_comes_encrypted(locked: tuple[WebNode, Path], tmp_path: Path) -> None:
    node, _ = locked
    series = MadeSeries(count=3, patient_id="P-TLS")
    assert store(node, series.write(tmp_path / "sent"), NoProgress()) == 3
    assert len(find_studies(node, StudyQuery(patient_id="P-TLS"))) == 1
    got = retrieve_series(node, series.study_uid, series.uid, tmp_path / "got", NoProgress(), 3)
    assert got.fetched == 3
    with pytest.raises(SacplanError, match="PACS-REJECTED"):
        echo(replace(node, password="guessed"))


def test_who_cannot_be_trusted_is_not(
    locked: tuple[WebNode, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    node, other = locked
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(node.ca_file))
    for changed, why in (
        (replace(node, ca_file=other), "self-signed"),
        (replace(node, ca_file=None, cert_file=None, key_file=None), "self-signed"),
        (replace(node, url=node.url.replace("127.0.0.1", "localhost")), "localhost"),
        (replace(node, cert_file=None, key_file=None), "client certificate"),
    ):
        with pytest.raises(SacplanError, match=why) as caught:
            echo(changed)
        assert caught.value.code == "PACS-TLS", changed
