"""Encrypts the way to a server that speaks plainly: what comes in over TLS is handed on."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from pacs.made_certificates import Signed


@contextmanager
def tls_front(port: int, server: Signed, *, wants_certificate: bool = False) -> Iterator[int]:
    """The port on this computer where `port` is reached encrypted, for the length of the block."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(server.authority))
    context.load_cert_chain(server.certificate, server.key)
    context.verify_mode = ssl.CERT_REQUIRED if wants_certificate else ssl.CERT_NONE
    threads: list[threading.Thread] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    plain, _ = listening.accept()
                except OSError:
                    return
                threads.append(threading.Thread(target=_one, args=(plain, context, port)))
                threads[-1].start()

        server_thread = threading.Thread(target=serve)
        server_thread.start()
        try:
            yield int(listening.getsockname()[1])
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            server_thread.join()
            for thread in threads:
                thread.join()


def _one(plain: socket.socket, context: ssl.SSLContext, port: int) -> None:
    with plain, suppress(OSError):
        plain.settimeout(10)
        with (
            context.wrap_socket(plain, server_side=True) as outer,
            socket.create_connection(("127.0.0.1", port), timeout=10) as inner,
        ):
            back = threading.Thread(target=_pass_on, args=(inner, outer))
            back.start()
            _pass_on(outer, inner)
            with suppress(OSError):
                inner.shutdown(socket.SHUT_RDWR)
            back.join()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while block := source.recv(65536):
            target.sendall(block)
        target.shutdown(socket.SHUT_WR)
