"""Opens an association with an archive, and says in words why it did not come about."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator, Sequence
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.association import Association
from pynetdicom.pdu_primitives import UserIdentityNegotiation
from pynetdicom.presentation import PresentationContext

from sacplan.errors import SacplanError
from sacplan.pacs.node import DimseNode, Tls

_CALLING_UNKNOWN = (1, 3)
_CALLED_UNKNOWN = (1, 7)


_NAMED = 5


class TransferIncompleteError(SacplanError):
    """PACS-INCOMPLETE; `failures` holds (what did not arrive, why) for every single one."""

    def __init__(self, problem: str, remedy: str, failures: Sequence[tuple[str, str]]) -> None:
        named = "; ".join(f"{what}: {why}" for what, why in failures[:_NAMED])
        more = f"; and {len(failures) - _NAMED} more" if len(failures) > _NAMED else ""
        listed = f" {named}{more}." if named else ""
        super().__init__("PACS-INCOMPLETE", problem + listed, remedy)
        self.failures = tuple(failures)


class StatusError(SacplanError):
    """PACS-FAILED: the archive answered with `status`, which is a failure."""

    def __init__(self, problem: str, remedy: str, status: int) -> None:
        super().__init__("PACS-FAILED", problem, remedy)
        self.status = status


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
    association = _associate(node, contexts, negotiated, handlers)
    try:
        yield association
    except BaseException:
        _end(association, in_peace=False)
        raise
    _end(association, in_peace=True)


def answered(node: DimseNode, status: Dataset, asked: str) -> int:
    """The status of an answer; raises PACS-ABORTED when the archive hung up instead."""
    if "Status" not in status:
        raise SacplanError(
            "PACS-ABORTED",
            f"The archive at {node.where} hung up, or stayed silent for "
            f"{node.timeouts.answer:g} s, when asked {asked}.",
            f"Ask the archive's keeper whether {node.calling_aet} may do this, then try again.",
        )
    return int(status.Status)


def failed(node: DimseNode, status: Dataset, asked: str) -> StatusError:
    """The error for an answer that is a refusal: its status and the archive's own words."""
    words = str(status.get("ErrorComment", "") or "").strip()
    said = f" ({words})" if words else ""
    return StatusError(
        f"The archive at {node.where} answered with status 0x{int(status.Status):04X}{said} "
        f"when asked {asked}.",
        "Give the status to the archive's keeper; its log says more.",
        int(status.Status),
    )


def not_offered(node: DimseNode, asked: str) -> SacplanError:
    """The error for an archive that takes the association but not this service."""
    return SacplanError(
        "PACS-FAILED",
        f"The archive at {node.where} does not offer {asked} to us.",
        "Ask the archive's keeper to allow it, or use another way to this archive.",
    )


def client_context(tls: Tls) -> ssl.SSLContext:
    """TLS 1.2 or newer, the archive's name checked; raises PACS-TLS on unusable files."""
    return _with_files(ssl.Purpose.SERVER_AUTH, tls)


def listening_context(tls: Tls) -> ssl.SSLContext:
    """TLS 1.2 or newer for our own listener; who calls must show a certificate."""
    context = _with_files(ssl.Purpose.CLIENT_AUTH, tls)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def without_delay(event: evt.Event) -> None:
    """Small packets leave at once: a series of small slices moves ten times as fast."""
    transport = event.assoc.dul.socket
    if transport is not None and transport.socket is not None:
        transport.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _with_files(purpose: ssl.Purpose, tls: Tls) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(purpose, cafile=str(tls.ca_file))
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if tls.cert_file is not None:
            # an encrypted key must fail here, not ask for its password on a terminal
            context.load_cert_chain(tls.cert_file, tls.key_file, password=lambda: "")
    except (OSError, ValueError) as error:
        raise SacplanError(
            "PACS-TLS",
            f"The certificate files of the archive cannot be used: {error}.",
            "Choose PEM files that belong together; the key must not need a password.",
        ) from error
    return context


def _associate(
    node: DimseNode,
    contexts: Sequence[PresentationContext],
    negotiated: Sequence[Any],
    handlers: Sequence[Any],
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
        evt_handlers=[(evt.EVT_CONN_OPEN, without_delay), *handlers],
    )
    if association.is_established:
        return association
    refusal = _why_not(node, association)
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


def _end(association: Association, *, in_peace: bool) -> None:
    if association.is_established:
        if in_peace:
            association.release()
        else:
            association.abort()
    if association.ident is not None:
        association.join(timeout=5)


def _why_not(node: DimseNode, association: Association) -> SacplanError:
    if association.is_rejected:
        return _rejected(node, association)
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


def _rejected(node: DimseNode, association: Association) -> SacplanError:
    answer = association.acceptor.primitive
    source = getattr(answer, "result_source", 0) or 0
    reason = getattr(answer, "diagnostic", 0) or 0
    if (source, reason) == _CALLED_UNKNOWN:
        why = f"it does not know the called AE title {node.called_aet}"
        remedy = "Correct the archive's AE title; capitals matter."
    elif (source, reason) == _CALLING_UNKNOWN:
        why = f"it does not know the calling AE title {node.calling_aet}"
        remedy = f"Ask the archive's keeper to allow {node.calling_aet} from this computer."
    else:
        why = str(getattr(answer, "reason_str", "") or "it gave no reason").rstrip(".").lower()
        remedy = "Try again in a minute; if it stays, ask the archive's keeper."
    return SacplanError(
        "PACS-REJECTED", f"The archive at {node.where} rejected the association: {why}.", remedy
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
            raise _unreachable(node, error) from error
        if isinstance(error, ssl.SSLError | ConnectionError) or not listen:
            raise _tls_failed(node, error) from error
    return address


def _shake_hands(plain: socket.socket, context: ssl.SSLContext, host: str, *, listen: bool) -> None:
    with context.wrap_socket(plain, server_hostname=host) as wrapped:
        if listen:
            wrapped.settimeout(1.0)
            wrapped.recv(1)


def _tls_failed(node: DimseNode, error: OSError) -> SacplanError:
    why = getattr(error, "verify_message", "") or error.strerror or str(error)
    return SacplanError(
        "PACS-TLS",
        f"No encrypted connection to the archive at {node.where}: {why}.",
        "Check the authority file, the host name in the archive's certificate, and whether the "
        "archive wants a client certificate.",
    )


def _unreachable(node: DimseNode, error: OSError) -> SacplanError:
    why = "no answer in time" if isinstance(error, TimeoutError) else error.strerror or str(error)
    return SacplanError(
        "PACS-UNREACHABLE",
        f"Nothing can be reached at {node.where}: {why}.",
        "Check host and port, the network cable or VPN, and that the archive is running.",
    )
