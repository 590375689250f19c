"""Opens an association with an archive, and says in words why it did not come about."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pynetdicom import AE, evt
from pynetdicom.association import Association
from pynetdicom.pdu import A_ASSOCIATE_RJ
from pynetdicom.pdu_primitives import UserIdentityNegotiation
from pynetdicom.presentation import PresentationContext

from sacplan.errors import SacplanError
from sacplan.pacs.dimse_errors import not_offered, rejected, tls_failed, unreachable
from sacplan.pacs.node import DimseNode, Tls
from sacplan.pacs.tls_context import context_of
from sacplan.progress import Cancelled, Progress

_LOOK_EVERY = 0.2  # seconds


@contextlib.contextmanager
def associated(
    node: DimseNode,
    contexts: Sequence[PresentationContext],
    *,
    negotiated: Sequence[Any] = (),
    handlers: Sequence[Any] = (),
) -> Iterator[Association]:
    """An association for the length of the block: released after it, aborted when it fails.

    Raises PACS-UNREACHABLE, PACS-TLS, PACS-REJECTED or PACS-ABORTED when none comes about.
    """
    line = _Line()
    association = None
    try:
        association = _associate(node, contexts, negotiated, handlers, line)
        yield association
    except BaseException:
        _end(association, in_peace=False)
        raise
    else:
        _end(association, in_peace=True)
    finally:
        for one in line.opened:
            one.close()  # a line that the archive cut stays open otherwise


@contextlib.contextmanager
def cut_when_cancelled(association: Association, progress: Progress) -> Iterator[None]:
    """Abort the association as soon as `progress` is cancelled, though the archive is silent."""
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_LOOK_EVERY):
            try:
                progress.stop_if_cancelled()
            except Cancelled:
                association.abort()
                association.dimse.msg_queue.put((None, None))  # who waits for an answer wakes up
                return

    watcher = threading.Thread(target=watch, name="archive-cancel")
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


@dataclass
class _Line:
    """What was seen on one connection: its socket, and the archive's refusal."""

    opened: list[socket.socket] = field(default_factory=list)
    refusals: list[A_ASSOCIATE_RJ] = field(default_factory=list)

    def handlers(self) -> list[Any]:
        return [(evt.EVT_CONN_OPEN, self._when_open), (evt.EVT_PDU_RECV, self._when_received)]

    def _when_open(self, event: evt.Event) -> None:
        self.opened.extend(without_delay(event))

    def _when_received(self, event: evt.Event) -> None:
        # an archive that refuses and hangs up at once is taken for one that only hung up
        if isinstance(event.pdu, A_ASSOCIATE_RJ):
            self.refusals.append(event.pdu)


def client_context(tls: Tls) -> ssl.SSLContext:
    """TLS 1.2 or newer, the archive's name checked; raises PACS-TLS on unusable files."""
    return context_of(ssl.Purpose.SERVER_AUTH, tls.ca_file, tls.cert_file, tls.key_file)


def listening_context(tls: Tls) -> ssl.SSLContext:
    """TLS 1.2 or newer for our own listener; who calls must show a certificate."""
    context = context_of(ssl.Purpose.CLIENT_AUTH, tls.ca_file, tls.cert_file, tls.key_file)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def without_delay(event: evt.Event) -> list[socket.socket]:
    """Small packets leave at once: a series of small slices moves ten times as fast.

    Returns the socket of the connection that was opened, when there is one.
    """
    transport = event.assoc.dul.socket
    if transport is None or transport.socket is None:
        return []
    transport.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return [transport.socket]


def _associate(
    node: DimseNode,
    contexts: Sequence[PresentationContext],
    negotiated: Sequence[Any],
    handlers: Sequence[Any],
    line: _Line,
) -> Association:
    entity = AE(ae_title=node.calling_aet)
    entity.connection_timeout = node.timeouts.connect
    entity.acse_timeout = node.timeouts.association
    entity.dimse_timeout = node.timeouts.answer
    entity.network_timeout = node.timeouts.silence
    association = entity.associate(
        _knock(node, listen=False),
        node.port,
        list(contexts),
        ae_title=node.called_aet,
        ext_neg=[*negotiated, *_identity(node)],
        tls_args=(client_context(node.tls), node.host) if node.tls else None,
        evt_handlers=[*line.handlers(), *handlers],
    )
    if association.is_established:
        return association
    refusal = _why_not(node, association, line)
    _end(association, in_peace=False)
    raise refusal


def _identity(node: DimseNode) -> list[UserIdentityNegotiation]:
    if not node.user:
        return []
    item = UserIdentityNegotiation()
    item.user_identity_type = 1 if node.password is None else 2
    item.primary_field = node.user.encode()
    if node.password is not None:
        item.secondary_field = node.password.encode()
    return [item]


def _end(association: Association | None, *, in_peace: bool) -> None:
    if association is None:
        return
    if association.is_established:
        if in_peace:
            association.release()
        else:
            association.abort()
    if association.ident is not None:
        association.join(timeout=5)


def _why_not(node: DimseNode, association: Association, line: _Line) -> SacplanError:
    if line.refusals:
        return rejected(node, line.refusals[0])
    if association.rejected_contexts:
        return not_offered(node, "what is needed")
    try:
        _knock(node, listen=node.tls is not None)
    except SacplanError as found:
        return found
    return SacplanError(
        "PACS-ABORTED",
        f"Something at {node.where} took the connection but made no association.",
        "Check that this is the DICOM port (not the web port), and whether it wants TLS.",
    )


def _knock(node: DimseNode, *, listen: bool) -> str:
    """Connect without DICOM, to tell a fault of the network or of TLS from one of DICOM.

    Returns the numeric address that answered. `listen` waits for the archive's word on our
    certificate, which TLS 1.3 gives late.
    """
    reached = False
    try:
        with socket.create_connection((node.host, node.port), node.timeouts.connect) as plain:
            reached = True
            address = str(plain.getpeername()[0])
            if node.tls is not None:
                _shake_hands(plain, client_context(node.tls), node.host, listen=listen)
    except OSError as error:
        if not reached:
            raise unreachable(node, error) from error
        if isinstance(error, ssl.SSLError | ConnectionError) or not listen:
            raise tls_failed(node, error) from error
    return address


def _shake_hands(plain: socket.socket, context: ssl.SSLContext, host: str, *, listen: bool) -> None:
    with context.wrap_socket(plain, server_hostname=host) as wrapped:
        if listen:
            wrapped.settimeout(1.0)
            wrapped.recv(1)
