"""A web server on loopback that answers as it is told: archives that are odd, slow or hostile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

BOUNDARY = "part"


class Request(BaseHTTPRequestHandler):
    """One request; `path` and `query` are what was asked."""

    protocol_version = "HTTP/1.1"
    timeout = 5  # s; a client that leaves a line open does not hold up the end
    server: OddServer

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}

    def answer(self, body: bytes, kind: str = "application/dicom+json", status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def serve(self) -> None:
        self.server.seen.append(self)
        with suppress(ConnectionError):
            self.server.respond(self)

    do_GET = do_POST = serve

    def log_message(self, *_given: object) -> None:
        """Say nothing."""


class OddServer(ThreadingHTTPServer):
    """Answers with `respond`; `seen` are the requests."""

    daemon_threads = False
    seen: list[Request]
    respond: Callable[[Request], None]


@contextmanager
def odd_archive(respond: Callable[[Request], None]) -> Iterator[tuple[str, list[Request]]]:
    """The address of the server and the requests it has seen, for the length of the block."""
    with OddServer(("127.0.0.1", 0), Request) as server:
        server.seen, server.respond = [], respond
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/web", server.seen
        finally:
            server.shutdown()
            thread.join()
