"""A real archive that speaks only TLS and wants a certificate from who calls."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from made_series import MadeSeries
from pacs.made_certificates import Signed, authority, signed
from pacs.orthanc_server import PROGRAM, orthanc
from sacplan.errors import SacplanError
from sacplan.pacs.dimse import echo, find_studies
from sacplan.pacs.dimse_store import store
from sacplan.pacs.node import DimseNode, Listener, StudyQuery, Tls
from sacplan.pacs.retrieve import retrieve_series
from sacplan.progress import NoProgress


@dataclass(frozen=True)
class Locked:
    node: DimseNode
    ours: Signed
    stranger: Signed
    listener: Listener


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Locked]:
    if not PROGRAM.is_file() or shutil.which("openssl") is None:
        pytest.skip(f"{PROGRAM} or openssl is not installed")
    folder = tmp_path_factory.mktemp("locked")
    trusted = authority(folder, "trusted")
    server = signed(folder, trusted, "server")
    ours = signed(folder, trusted, "ours")
    stranger = signed(folder, authority(folder, "other"), "stranger")
    settings = {
        "DefaultEncoding": "JapaneseKanji",
        "DicomTlsEnabled": True,
        "DicomTlsCertificate": str(server.certificate),
        "DicomTlsPrivateKey": str(server.key),
        "DicomTlsTrustedCertificates": str(trusted.certificate),
        "DicomTlsRemoteCertificateRequired": True,
    }
    with orthanc(folder / "archive", **settings) as running:
        tls = Tls(ours.authority, ours.certificate, ours.key)
        node = DimseNode("tls", "127.0.0.1", running.dicom_port, running.title, tls=tls)
        yield Locked(node, ours, stranger, Listener(running.listener_port))


def test_a_series_goes_and_comes_encrypted(locked: Locked, tmp_path: Path) -> None:
    series = MadeSeries(count=3)
    assert store(locked.node, series.write(tmp_path / "sent"), NoProgress()) == 3
    got = retrieve_series(
        locked.node, series.study_uid, series.uid, tmp_path / "got", NoProgress(), 3
    )
    assert got.fetched == 3
    got = retrieve_series(
        replace(locked.node, calling_aet="MOVER"),
        series.study_uid,
        series.uid,
        tmp_path / "moved",
        NoProgress(),
        listener=replace(locked.listener, aet="MOVER"),
    )
    assert got.fetched == 3


def test_names_are_read_in_iso_2022_ir_87(locked: Locked, tmp_path: Path) -> None:
    name = "Suzuki^Hanako=鈴木^花子=すずき^はなこ"
    series = MadeSeries(count=1, patient_id="P-87", name=name)
    store(locked.node, series.write(tmp_path), NoProgress())
    for query in (StudyQuery(patient_id="P-87"), StudyQuery(patient_name="*鈴木*")):
        assert [study.patient_name for study in find_studies(locked.node, query)] == [name]


def test_an_archive_of_another_authority_is_not_trusted(locked: Locked) -> None:
    tls = replace(locked.node.tls, ca_file=locked.stranger.authority)
    assert "self-signed" in refused(replace(locked.node, tls=tls)).problem


def test_an_archive_under_another_name_is_not_trusted(locked: Locked) -> None:
    assert "localhost" in refused(replace(locked.node, host="localhost")).problem


def test_who_shows_no_or_a_strange_certificate_is_refused(locked: Locked) -> None:
    authority_file = locked.ours.authority
    strange = Tls(authority_file, locked.stranger.certificate, locked.stranger.key)
    for tls in (Tls(authority_file), strange):
        assert "client certificate" in refused(replace(locked.node, tls=tls)).remedy


def test_without_tls_it_says_to_try_tls(locked: Locked) -> None:
    with pytest.raises(SacplanError, match="TLS") as caught:
        echo(replace(locked.node, tls=None))
    assert caught.value.code == "PACS-ABORTED"


def test_files_that_hold_no_certificate_are_refused(locked: Locked, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_bytes(b"")
    assert "PEM" in refused(replace(locked.node, tls=Tls(empty))).remedy


def refused(node: DimseNode) -> SacplanError:
    with pytest.raises(SacplanError) as caught:
        echo(node)
    assert caught.value.code == "PACS-TLS"
    return caught.value
