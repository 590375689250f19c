"""The line to an archive spoken to by DICOMweb: encryption, user, and how much is taken from it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from sacplan.errors import SacplanError
from sacplan.pacs.node import WebNode
from sacplan.pacs.tls_context import context_of

_CONNECTIONS = 8
_BLOCK = 1 << 18
_TAIL = 256


@dataclass(slots=True)
class Allowance:
    """How many bytes are taken from an archive until somebody says that they made sense."""

    most: int
    taken: int = 0

    def renew(self) -> None:
        """As many may come again."""
        self.taken = 0


def session_of(node: WebNode, most: int | Allowance) -> Any:  # noqa: ANN401 - a requests session
    """A session that gives up on an answer of more than `most` bytes and goes nowhere else than
    to the archive's own address. An Allowance is for one answer, and may be renewed. Raises
    SacplanError PACS-TLS where the certificate files are unusable."""
    import requests
    from requests.auth import HTTPBasicAuth

    session = requests.Session()
    session.trust_env = False  # else REQUESTS_CA_BUNDLE overrules the authority chosen here
    if node.user:
        session.auth = HTTPBasicAuth(node.user.encode(), (node.password or "").encode())
    session.headers["Accept"] = "application/dicom+json"
    scheme = urlsplit(node.url).scheme
    session.mount(f"{scheme}://", _adapter(_context(node) if scheme == "https" else None))

    def look_at(response: Any, **_given: Any) -> None:  # noqa: ANN401
        _refuse_elsewhere(node, response)
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kind.endswith(("json", "xml")):  # the library knows no parameters after these
            response.headers["Content-Type"] = kind
        response.raw = _Bounded(response, most)

    session.hooks["response"].append(look_at)
    return session


def _context(node: WebNode) -> ssl.SSLContext:
    files = node.ca_file, node.cert_file, node.key_file
    return context_of(ssl.Purpose.SERVER_AUTH, *files)


def _adapter(context: ssl.SSLContext | None) -> Any:  # noqa: ANN401 - a requests adapter
    from requests.adapters import HTTPAdapter

    class OwnContext(HTTPAdapter):
        """Trusts what the context trusts and nothing else; closed, it holds no connection."""

        def init_poolmanager(self, *given: Any, **named: Any) -> None:  # noqa: ANN401
            if context is not None:
                named["ssl_context"] = context
            super().init_poolmanager(*given, **named)

        def cert_verify(self, *_given: Any) -> None:  # noqa: ANN401
            """The context does."""

        def close(self) -> None:
            pools = self.poolmanager.pools
            for pool in [pools[key] for key in pools.keys()]:  # noqa: SIM118 - it has no __iter__
                pool.close()
            super().close()

    return OwnContext(pool_maxsize=_CONNECTIONS)


def _refuse_elsewhere(node: WebNode, response: Any) -> None:  # noqa: ANN401 - requests response
    """Neither a password nor a patient's images go where the user did not send them."""
    if not response.is_redirect:
        return
    target = urlsplit(urljoin(response.url, response.headers["Location"]))
    here = urlsplit(response.url)
    if target[:2] == here[:2] and response.request.method == "GET":
        return
    response.close()
    place = f"{target.scheme}://{target.netloc.rpartition('@')[2]}"
    raise SacplanError(
        "PACS-FAILED",
        f"The archive at {node.url} sends us on to {place}, which is not followed.",
        "If that is the archive, enter its address in place of this one; else ask its keeper.",
    )


class _Bounded:
    """What comes in of one answer, up to a limit; a multipart answer must have its end."""

    def __init__(self, response: Any, most: int | Allowance) -> None:  # noqa: ANN401
        self._raw = response.raw
        self._allowance = most if isinstance(most, Allowance) else Allowance(most)
        headers = response.headers
        framed = "Content-Length" in headers or "Transfer-Encoding" in headers
        self._needs_end = not framed and headers.get("Content-Type", "").startswith("multipart/")
        told = headers.get("Content-Length", "")
        if isinstance(most, int) and told.isdigit() and int(told) > most:
            self._refuse()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self._raw, name)

    def stream(self, amount: int = _BLOCK, decode_content: bool | None = None) -> Iterator[bytes]:
        """The blocks as they come."""
        tail = b""
        for block in self._raw.stream(max(amount, _BLOCK), decode_content=decode_content):
            self._allowance.taken += len(block)
            if self._allowance.taken > self._allowance.most:
                self._refuse()
            tail = (tail + block)[-_TAIL:]
            yield block
        if self._needs_end and not tail.rstrip().endswith(b"--"):
            from requests.exceptions import ChunkedEncodingError

            raise ChunkedEncodingError("the answer has no end")

    def _refuse(self) -> None:
        self._raw.close()
        raise SacplanError(
            "PACS-FAILED",
            f"The archive sends one answer of more than {self._allowance.most / 1024**2:.0f} MB.",
            "Fetch it by DICOM in place of DICOMweb; else ask the archive's keeper.",
        )
