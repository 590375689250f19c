"""What went wrong with an archive, in words: who it is, what it said and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from pydicom.dataset import Dataset
from pynetdicom.pdu import A_ASSOCIATE_RJ

from sacplan.errors import SacplanError
from sacplan.pacs.node import DimseNode, Listener

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


def rejected(node: DimseNode, answer: A_ASSOCIATE_RJ) -> SacplanError:
    """The error for an association that was answered with a refusal, and its reason."""
    source_and_reason = (answer.source, answer.reason_diagnostic)
    if source_and_reason == _CALLED_UNKNOWN:
        why = f"it does not know the called AE title {node.called_aet}"
        remedy = "Correct the archive's AE title; capitals matter."
    elif source_and_reason == _CALLING_UNKNOWN:
        why = f"it does not know the calling AE title {node.calling_aet}"
        remedy = f"Ask the archive's keeper to allow {node.calling_aet} from this computer."
    else:
        why = _reason(answer)
        remedy = "Try again in a minute; if it stays, ask the archive's keeper."
        if node.user:
            remedy = "Check the user and the password; else try again in a minute."
    return SacplanError(
        "PACS-REJECTED", f"The archive at {node.where} rejected the association: {why}.", remedy
    )


def _reason(answer: A_ASSOCIATE_RJ) -> str:
    try:
        return answer.reason_str.lower()
    except ValueError:
        return f"for the unknown reason {answer.source}/{answer.reason_diagnostic}"


def tls_failed(node: DimseNode, error: OSError) -> SacplanError:
    """The error for a line that could not be encrypted."""
    why = getattr(error, "verify_message", "") or error.strerror or str(error)
    return SacplanError(
        "PACS-TLS",
        f"No encrypted connection to the archive at {node.where}: {why}.",
        "Check the authority file, the host name in the archive's certificate, and whether the "
        "archive wants a client certificate.",
    )


def unreachable(node: DimseNode, error: OSError) -> SacplanError:
    """The error for a host or port that nothing answers at."""
    why = "no answer in time" if isinstance(error, TimeoutError) else error.strerror or str(error)
    return SacplanError(
        "PACS-UNREACHABLE",
        f"Nothing can be reached at {node.where}: {why}.",
        "Check host and port, the network cable or VPN, and that the archive is running.",
    )


def cannot_listen(listener: Listener, error: OSError) -> SacplanError:
    """Nothing can be received at the place that was named."""
    return SacplanError(
        "PACS-NODE",
        f"Nothing can be received on {listener.address}:{listener.port}: "
        f"{error.strerror or error}.",
        "Give an address of this computer and a port that no other program uses.",
    )
