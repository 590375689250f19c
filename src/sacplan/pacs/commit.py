"""Asks an archive to answer for keeping what it was sent (Storage Commitment, PS3.4 annex J)."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import UID, generate_uid
from pynetdicom import AE, evt
from pynetdicom.presentation import build_context
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StorageCommitmentPushModel,
    StorageCommitmentPushModelInstance,
    Verification,
)

from sacplan.errors import SacplanError
from sacplan.pacs.dimse_errors import TransferIncompleteError, answered, cannot_listen
from sacplan.pacs.dimse_link import associated, listening_context, without_delay
from sacplan.pacs.node import DimseNode, Listener
from sacplan.progress import Progress

WAIT_S = 60.0
_LOOK_EVERY_S = 0.2
_MODEL = UID(StorageCommitmentPushModel)
_ASKED = "to commit to storage (N-ACTION)"


@dataclass(slots=True)
class _Answer:
    transaction: str
    has_come: threading.Event = field(default_factory=threading.Event)
    failed: dict[str, str] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)

    def take(self, event: Any) -> tuple[int, None]:  # noqa: ANN401 - pynetdicom's own
        """Note what the archive reports of our transaction."""
        told = event.event_information
        if str(told.get("TransactionUID") or "") == self.transaction:
            for item in told.get("ReferencedSOPSequence") or ():
                self.kept.add(str(item.ReferencedSOPInstanceUID))
            for item in told.get("FailedSOPSequence") or ():
                reason = f"0x{int(item.get('FailureReason') or 0):04X}"
                self.failed[str(item.ReferencedSOPInstanceUID)] = reason
            self.has_come.set()
        return 0x0000, None


def commit(node: DimseNode, paths: Sequence[Path], listener: Listener, progress: Progress) -> int:
    """Have the archive commit to the objects in `paths`; returns how many it answers for.

    The answer comes to `listener`, or over the same association. Raises TransferIncompleteError
    (PACS-INCOMPLETE) naming each object it does not answer for, PACS-NOT-COMMITTED when no answer
    comes within a minute, PACS-NODE when it cannot listen, Cancelled, and what `echo` raises.
    """
    objects = {str(d.SOPInstanceUID): str(d.SOPClassUID) for d in map(_header, paths)}
    answer = _Answer(str(generate_uid()))
    asked = Dataset()
    asked.TransactionUID = answer.transaction
    asked.ReferencedSOPSequence = [_reference(uid, kind) for uid, kind in objects.items()]
    handlers = [(evt.EVT_N_EVENT_REPORT, answer.take)]
    server = _listen(node, listener, answer)
    try:
        with associated(node, [build_context(_MODEL)], handlers=handlers) as association:
            instance = UID(StorageCommitmentPushModelInstance)
            status, _ = association.send_n_action(asked, 1, _MODEL, instance)
            code = answered(node, status, _ASKED)
            if code:
                raise _not_committed(node, f"it answers with status 0x{code:04X}")
            _wait(node, answer, progress)
    finally:
        server.shutdown()
    lacking = [
        (uid, answer.failed.get(uid, "not named")) for uid in objects if uid not in answer.kept
    ]
    if lacking:
        count = len(objects) - len(lacking)
        raise TransferIncompleteError(
            f"The archive at {node.where} answers for {count} of {len(objects)} objects.",
            "Send them again; if it stays, give the reasons to the archive's keeper.",
            lacking,
        )
    return len(objects)


def _header(path: Path) -> Dataset:
    return dcmread(path, stop_before_pixels=True, specific_tags=["SOPInstanceUID", "SOPClassUID"])


def _reference(uid: str, kind: str) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = kind, uid
    return item


def _listen(node: DimseNode, listener: Listener, answer: _Answer) -> AE:
    """Open for the archive's own association, as most send their answer."""
    entity = AE(ae_title=listener.aet)
    entity.require_called_aet = True
    entity.require_calling_aet = [node.called_aet]
    entity.add_supported_context(Verification)
    # here the archive asks: it is the provider on an association that it requests
    entity.add_supported_context(_MODEL, scu_role=False, scp_role=True)
    handlers: list[Any] = [
        (evt.EVT_N_EVENT_REPORT, answer.take),
        (evt.EVT_CONN_OPEN, without_delay),
    ]
    with_certificate = node.tls is not None and node.tls.cert_file is not None
    try:
        entity.start_server(
            (listener.address, listener.port),
            block=False,
            evt_handlers=handlers,
            ssl_context=listening_context(node.tls) if node.tls and with_certificate else None,
        )
    except OSError as error:
        raise cannot_listen(listener, error) from error
    return entity


def _wait(node: DimseNode, answer: _Answer, progress: Progress) -> None:
    waited = 0.0
    while not answer.has_come.wait(_LOOK_EVERY_S):
        progress.stop_if_cancelled()
        progress.report(0.5, "Waiting for the archive's commitment")
        waited += _LOOK_EVERY_S
        if waited > WAIT_S:
            raise _not_committed(node, f"no answer has come within {WAIT_S:.0f} s")


def _not_committed(node: DimseNode, why: str) -> SacplanError:
    return SacplanError(
        "PACS-NOT-COMMITTED",
        f"The archive at {node.where} does not commit to keeping the objects: {why}.",
        "They were sent. Ask the archive's keeper whether it offers Storage Commitment, and knows "
        "this computer's AE title, address and port.",
    )
