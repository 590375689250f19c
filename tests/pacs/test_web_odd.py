"""Archives spoken to by DICOMweb that cut off, send elsewhere, hold back, flood or say nothing."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pydicom import dcmread

from made_series import MadeSeries
from pacs.web_odd_archive import BOUNDARY, Request, odd_archive
from sacplan.errors import SacplanError
from sacplan.pacs import web
from sacplan.pacs.archive import echo, find_studies, retrieve_series, store
from sacplan.pacs.dimse_errors import TransferIncompleteError
from sacplan.pacs.node import StudyQuery, WebNode
from sacplan.progress import Cancelled, NoProgress

PARTS = f'multipart/related; type="application/dicom"; boundary={BOUNDARY}'
LAST = f"--{BOUNDARY}--\r\n".encode()
END = len(LAST)


class Holding:
    """What an archive holds: one made series; `send` answers for one image."""

    def __init__(self, folder: Path) -> None:
        self.series = MadeSeries(count=5)
        self.files = {str(dcmread(p).SOPInstanceUID): p for p in self.series.write(folder)}
        self.at_a_time = 1000
        self.send: Callable[[Request, str], None] = self.send_whole
        self.send_series: Callable[[Request], None] = busy

    def __call__(self, request: Request) -> None:
        path = request.path.partition("?")[0]
        if path.endswith(f"/series/{self.series.uid}"):
            self.send_series(request)
            return
        if not path.endswith("/instances"):
            self.send(request, path.rpartition("/")[2])
            return
        first = int(request.query.get("offset", 0))
        uids = sorted(self.files)[first : first + self.at_a_time]
        request.answer(as_json([{"00080018": {"vr": "UI", "Value": [uid]}} for uid in uids]))

    def part(self, uid: str, path: Path | None = None) -> bytes:
        head = f"--{BOUNDARY}\r\nContent-Type: application/dicom\r\n\r\n".encode()
        return head + (path or self.files[uid]).read_bytes() + b"\r\n" + LAST

    def send_whole(self, request: Request, uid: str) -> None:
        request.answer(self.part(uid), PARTS)

    def retrieve(self, url: str, folder: Path, progress: NoProgress | None = None) -> list[Path]:
        given = (WebNode("odd", url), self.series.study_uid, self.series.uid, folder)
        return list(retrieve_series(*given, progress or NoProgress()).files)


def as_json(answer: Any) -> bytes:
    return json.dumps(answer).encode()


def busy(request: Request) -> None:
    request.answer(b"later", "text/plain", 503)


@pytest.fixture
def holding(tmp_path: Path) -> Holding:
    return Holding(tmp_path / "held")


@pytest.mark.parametrize("length_told", [True, False])
def test_an_image_that_was_cut_off_is_not_kept(
    holding: Holding, tmp_path: Path, length_told: bool
) -> None:
    def cut(request: Request, uid: str) -> None:
        body = holding.part(uid)
        request.send_response(200)
        request.send_header("Content-Type", PARTS)
        if length_told:
            request.send_header("Content-Length", str(len(body)))
        request.send_header("Connection", "close")
        request.end_headers()
        request.wfile.write(body[:-300])

    holding.send = cut
    with odd_archive(holding) as (url, _), pytest.raises(SacplanError, match="PACS-ABORTED"):
        holding.retrieve(url, tmp_path / "got")
    assert not list((tmp_path / "got").iterdir())


@pytest.mark.parametrize("ended", [True, False])
def test_what_did_not_come_with_the_series_is_asked_for_alone(
    holding: Holding, tmp_path: Path, ended: bool
) -> None:
    *_, last, alien = sorted(holding.files)
    data = dcmread(holding.files[alien])
    data.SeriesInstanceUID = "1.2.3"
    strange = tmp_path / "strange.dcm"
    data.save_as(strange)
    asked_for: list[str] = []

    def send_series(request: Request) -> None:
        parts = {**holding.files, alien: strange}
        body = b"".join(holding.part(uid, parts[uid])[:-END] for uid in sorted(parts))
        first = body.index(last.encode())
        body = body + LAST if ended else body[:first]
        request.send_response(200)
        request.send_header("Content-Type", PARTS)
        request.send_header("Connection", "close")
        request.end_headers()
        request.wfile.write(body)

    def send(request: Request, uid: str) -> None:
        asked_for.append(uid)
        holding.send_whole(request, uid)

    holding.send, holding.send_series = send, send_series
    with odd_archive(holding) as (url, _):
        files = holding.retrieve(url, tmp_path / "got")
    assert sorted(asked_for) == ([alien] if ended else [last, alien])
    assert {str(dcmread(file).SeriesInstanceUID) for file in files} == {holding.series.uid}


def test_images_gone_broken_or_exchanged_are_named_and_the_others_kept(
    holding: Holding, tmp_path: Path
) -> None:
    gone, exchanged, garbled, short, good = sorted(holding.files)
    data = dcmread(holding.files[short])
    data.PixelData = data.PixelData[:-200]
    data.save_as(holding.files[short])

    def send(request: Request, uid: str) -> None:
        if uid == gone:
            request.answer(b"", "text/plain", 404)
        elif uid == garbled:
            request.answer(b"no image " * 50, PARTS)
        else:
            holding.send_whole(request, good if uid == exchanged else uid)

    holding.send = send
    incomplete = pytest.raises(TransferIncompleteError, match="1 of 5 images")
    with odd_archive(holding) as (url, _), incomplete as caught:
        holding.retrieve(url, tmp_path / "got")
    reasons = dict(caught.value.failures)
    assert set(reasons) == {gone, exchanged, garbled, short}
    assert "404" in reasons[gone]
    assert "another image" in reasons[exchanged]
    assert "voxels" in reasons[short]
    assert len(list((tmp_path / "got").iterdir())) == 1


def test_an_archive_that_lists_a_few_at_a_time_is_asked_until_it_has_told_all(
    holding: Holding, tmp_path: Path
) -> None:
    holding.at_a_time = 2
    with odd_archive(holding) as (url, _):
        assert len(holding.retrieve(url, tmp_path / "got")) == 5


def test_neither_images_nor_passwords_go_to_another_host(holding: Holding) -> None:
    with odd_archive(lambda request: request.answer(b"[]")) as (other, seen):

        def send_on(request: Request) -> None:
            request.rfile.read(int(request.headers.get("Content-Length", 0)))
            request.send_response(307)
            request.send_header("Location", other)
            request.send_header("Content-Length", "0")
            request.end_headers()

        with odd_archive(send_on) as (url, _):
            node = WebNode("odd", url, "user", "secret-word")
            with pytest.raises(SacplanError, match="sends us on to") as caught:
                echo(node)
            with pytest.raises(TransferIncompleteError, match="sends us on to"):
                store(node, [*holding.files.values()][:1], NoProgress())
    assert not seen
    assert "secret-word" not in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "body"), [("text/html", b"<html>Log in</html>"), ("application/dicom+json", b"{}")]
)
def test_what_the_archive_does_not_say_it_took_is_not_sent(
    holding: Holding, kind: str, body: bytes
) -> None:
    def answer(request: Request) -> None:
        request.rfile.read(int(request.headers["Content-Length"]))
        request.answer(body, kind)

    with odd_archive(answer) as (url, _), pytest.raises(TransferIncompleteError, match="0 of 1"):
        store(WebNode("odd", url), [*holding.files.values()][:1], NoProgress())


def test_of_many_studies_the_one_named_is_asked_for() -> None:
    def respond(request: Request) -> None:
        start = request.query.get("PatientName", "*").rstrip("*")
        names = (f"Number{index}^A" for index in range(3000))
        found = [
            {
                "0020000D": {"vr": "UI", "Value": [f"1.2.{index}"]},
                "00100010": {"vr": "PN", "Value": [{"Alphabetic": name}]},
            }
            for index, name in enumerate(names)
            if name.startswith(start)
        ]
        first = int(request.query["offset"])
        request.answer(as_json(found[first : first + int(request.query["limit"])]))

    with odd_archive(respond) as (url, _):
        (study,) = find_studies(WebNode("odd", url), StudyQuery(patient_name="Number2999"))
        assert (study.uid, study.patient_name) == ("1.2.2999", "Number2999^A")
        with pytest.raises(SacplanError, match="More than 1000 matches"):
            find_studies(WebNode("odd", url), StudyQuery(patient_name="Number"))


def flood(request: Request) -> None:
    """Send on and on, without ever telling how much it will be."""
    request.send_response(200)
    request.send_header("Content-Type", "application/dicom+json")
    request.send_header("Transfer-Encoding", "chunked")
    request.end_headers()
    while True:
        request.wfile.write(b"10000\r\n" + bytes(0x10000) + b"\r\n")


def test_an_answer_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "_MOST_BYTES", 3 * 1024**2)
    with odd_archive(flood) as (url, _), pytest.raises(SacplanError, match="more than 3 MB"):
        echo(WebNode("odd", url))


def test_errors_do_not_tell_whom_was_asked_for() -> None:
    with odd_archive(busy) as (url, _):
        assert refusal(url) == "PACS-FAILED"
    assert refusal(url) == "PACS-UNREACHABLE"


def refusal(url: str) -> str:
    patient = "-".join(("P", "SECRET"))  # a traceback quotes this file as well
    with pytest.raises(SacplanError) as caught:
        find_studies(WebNode("odd", url), StudyQuery(patient_id=patient))
    assert patient not in "".join(traceback.format_exception(caught.value))
    return caught.value.code


@pytest.fixture
def silence() -> Iterator[tuple[Event, Event]]:
    """Set when the archive is asked, and what it waits for."""
    was_asked, let_go = Event(), Event()
    yield was_asked, let_go
    let_go.set()


def test_a_silent_archive_can_be_cancelled(
    holding: Holding, tmp_path: Path, silence: tuple[Event, Event]
) -> None:
    was_asked, let_go = silence

    class CancelledOnceAsked(NoProgress):
        def stop_if_cancelled(self) -> None:
            if was_asked.is_set():
                raise Cancelled

    def say_nothing(request: Request, _uid: str) -> None:
        was_asked.set()
        let_go.wait(20)
        request.answer(b"")

    holding.send = say_nothing
    with odd_archive(holding) as (url, _):
        with pytest.raises(Cancelled):
            holding.retrieve(url, tmp_path / "got", CancelledOnceAsked())
        let_go.set()
