"""Fetches instances by C-MOVE: the archive sends them to a listener of our own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import AE, evt
from pynetdicom.presentation import build_context
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)

from sacplan.pacs.dimse import InstanceAnswer
from sacplan.pacs.dimse_errors import cannot_listen
from sacplan.pacs.dimse_link import (
    associated,
    cut_when_cancelled,
    listening_context,
    without_delay,
)
from sacplan.pacs.node import DimseNode, Listener
from sacplan.pacs.retrieve_ask import TRANSFER_SYNTAXES, Answers, ask_for, classes
from sacplan.pacs.retrieve_keep import Keeper

_ASKED = "to move a series (C-MOVE)"
_MOST_AT_ONCE = 4


def move(
    node: DimseNode,
    study_uid: str,
    lacking: Sequence[InstanceAnswer],
    keeper: Keeper,
    listener: Listener,
) -> dict[str, str]:
    """Ask the archive to send `lacking` to `listener`; returns why an instance did not come.

    The listener is open only meanwhile, and only for the archive's AE title. Raises PACS-NODE
    when it cannot listen, Cancelled, and what `find_instances` raises.
    """
    model = UID(StudyRootQueryRetrieveInformationModelMove)
    with (
        _listening(node, lacking, keeper, listener),
        associated(node, [build_context(model)]) as association,
    ):

        def send(asked: Dataset) -> Answers:
            return association.send_c_move(asked, listener.aet, model)

        with cut_when_cancelled(association, keeper.progress):
            return ask_for(node, study_uid, lacking, keeper, send, _ASKED)


@contextlib.contextmanager
def _listening(
    node: DimseNode, lacking: Sequence[InstanceAnswer], keeper: Keeper, listener: Listener
) -> Iterator[None]:
    entity = AE(ae_title=listener.aet)
    entity.require_called_aet = True
    entity.require_calling_aet = [node.called_aet]
    entity.maximum_associations = _MOST_AT_ONCE
    entity.acse_timeout = node.timeouts.association
    entity.dimse_timeout = node.timeouts.answer
    entity.network_timeout = node.timeouts.silence
    contexts = [build_context(sop, list(TRANSFER_SYNTAXES)) for sop in classes(node, lacking)]
    with_certificate = node.tls is not None and node.tls.cert_file is not None
    try:
        entity.start_server(
            (listener.address, listener.port),
            block=False,
            contexts=[build_context(Verification), *contexts],
            evt_handlers=[(evt.EVT_C_STORE, keeper.handle), (evt.EVT_CONN_OPEN, without_delay)],
            ssl_context=listening_context(node.tls) if node.tls and with_certificate else None,
        )
    except OSError as error:
        raise cannot_listen(listener, error) from error
    try:
        yield
    finally:
        entity.shutdown()
