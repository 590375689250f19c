"""Archives that refuse, stay silent or send what was not asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pydicom import Dataset, dcmread
from pydicom.uid import CTImageStorage
from pynetdicom import AE, evt
from pynetdicom.presentation import build_context
from pynetdicom.sop_class import (
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    Verification,
)

from made_series import MadeSeries
from sacplan.errors import SacplanError
from sacplan.pacs.dimse import echo
from sacplan.pacs.dimse_errors import TransferIncompleteError
from sacplan.pacs.dimse_store import store
from sacplan.pacs.node import DimseNode
from sacplan.pacs.retrieve import retrieve_series
from sacplan.progress import Cancelled, NoProgress


def test_a_file_the_archive_does_not_take_is_named(tmp_path: Path) -> None:
    good, bad = MadeSeries(count=2).write(tmp_path)

    def refuse(event: evt.Event) -> int:
        return 0xA700 if event.dataset.SOPInstanceUID == refused else 0

    refused = dcmread(bad).SOPInstanceUID
    with listening_archive([CTImageStorage], (evt.EVT_C_STORE, refuse)) as port:
        node = DimseNode("test", "127.0.0.1", port, "OTHER")
        with pytest.raises(TransferIncompleteError, match="took 1 of 2") as caught:
            store(node, [bad, good], NoProgress())
    assert caught.value.failures == ((bad.name, "status 0xA700"),)


def test_a_silent_archive_can_be_cancelled(tmp_path: Path) -> None:
    (path,) = MadeSeries(count=1).write(tmp_path)
    asked, let_go = Event(), Event()

    def stay_silent(_event: evt.Event) -> int:
        asked.set()
        let_go.wait(60)
        return 0

    class CancelledOnceAsked(NoProgress):
        def stop_if_cancelled(self) -> None:
            if asked.is_set():
                raise Cancelled

    with listening_archive([CTImageStorage], (evt.EVT_C_STORE, stay_silent)) as port:
        node = DimseNode("test", "127.0.0.1", port, "OTHER")
        with pytest.raises(Cancelled):
            store(node, [path], CancelledOnceAsked())
        let_go.set()


def test_user_and_password_are_shown_to_the_archive() -> None:
    def known(event: evt.Event) -> tuple[bool, None]:
        return (event.primary_field, event.secondary_field) == (b"anna", b"secret"), None

    with listening_archive([Verification], (evt.EVT_USER_ID, known)) as port:
        node = DimseNode("test", "127.0.0.1", port, "OTHER", user="anna", password="secret")
        assert "secret" not in repr(node)
        echo(node)
        with pytest.raises(SacplanError) as caught:
            echo(replace(node, password="guessed"))
    assert caught.value.code == "PACS-REJECTED"


@contextmanager
def listening_archive(classes: list[str], *handlers: object) -> Iterator[int]:
    """Another archive, listening on a free port of this computer."""
    entity = AE("OTHER")
    entity.acse_timeout = 0.3
    contexts = [build_context(one) for one in classes]
    for context in contexts:
        context.scu_role = context.scp_role = True  # it may send when asked by C-GET
    server = entity.start_server(
        ("127.0.0.1", 0),
        block=False,
        contexts=contexts,
        evt_handlers=list(handlers),
    )
    try:
        yield server.server_address[1]
    finally:
        entity.shutdown()


def test_an_image_of_another_series_is_not_kept(tmp_path: Path) -> None:
    series = MadeSeries(count=1)
    (listed,) = series.datasets()
    strange = MadeSeries(count=1, patient_id="P-OTHER").datasets()[0]
    strange.SOPInstanceUID = strange.file_meta.MediaStorageSOPInstanceUID = listed.SOPInstanceUID

    def find(_event: evt.Event) -> Iterator[tuple[int, Dataset]]:
        answer = Dataset()
        answer.QueryRetrieveLevel = "IMAGE"
        answer.SOPInstanceUID, answer.SOPClassUID = listed.SOPInstanceUID, CTImageStorage
        yield 0xFF00, answer

    def get(_event: evt.Event) -> Iterator[object]:
        yield 1
        yield 0xFF00, strange

    models = (StudyRootQueryRetrieveInformationModelFind, StudyRootQueryRetrieveInformationModelGet)
    handlers = ((evt.EVT_C_FIND, find), (evt.EVT_C_GET, get))
    with listening_archive([*models, CTImageStorage], *handlers) as port:
        node = DimseNode("test", "127.0.0.1", port, "OTHER")
        with pytest.raises(TransferIncompleteError, match="0 of 1"):
            retrieve_series(node, series.study_uid, series.uid, tmp_path, NoProgress(), 1)
    assert list(tmp_path.iterdir()) == []
