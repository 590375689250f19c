"""Starts a real PostgreSQL on a free loopback port in a folder of its own, and stops it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_NOBODY = "nobody"
"""PostgreSQL does not run as root."""


def program(name: str) -> Path | None:
    """A program of the newest PostgreSQL that is installed, None where there is none."""
    places = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = shutil.which(name)
    return places[-1] if places else Path(found) if found else None


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _user() -> str | None:
    return _NOBODY if hasattr(os, "geteuid") and os.geteuid() == 0 else None


class Server:
    """A running server; each library gets a database of its own."""

    def __init__(self, port: int) -> None:
        self._base = f"host=127.0.0.1 port={port} user=tester"
        self._address = f"postgresql://tester@127.0.0.1:{port}"

    def new_library(self) -> str:
        """The address of a new, empty database."""
        name = f"library_{uuid.uuid4().hex[:10]}"
        with psycopg.connect(f"{self._base} dbname=postgres", autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return f"{self._address}/{name}"


@contextmanager
def running_postgres() -> Iterator[Server]:
    """A server as long as the block runs."""
    initdb, postgres = program("initdb"), program("postgres")
    assert initdb is not None
    assert postgres is not None
    folder = Path(tempfile.mkdtemp(prefix="sacplan-postgres-"))
    user, port = _user(), _free_port()
    if user:
        shutil.chown(folder, user)
    data = folder / "data"
    make = [initdb, "-D", data, "-U", "tester", "-A", "trust", "--no-sync", "-E", "UTF8"]
    subprocess.run(make, check=True, capture_output=True, user=user, cwd=folder)
    own = [postgres, "-D", data, "-p", str(port), "-c", "listen_addresses=127.0.0.1"]
    own += ["-c", f"unix_socket_directories={folder}", "-c", "max_connections=120"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(own, stdout=log, stderr=log, user=user, cwd=folder)
        try:
            _wait_for(port, process)
            yield Server(port)
        finally:
            process.send_signal(signal.SIGINT)  # at once, whoever is still connected
            process.wait(timeout=20)
            shutil.rmtree(folder, ignore_errors=True)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert process.poll() is None, "the server ended"
        try:
            psycopg.connect(f"host=127.0.0.1 port={port} user=tester dbname=postgres").close()
        except psycopg.OperationalError:
            threading.Event().wait(0.05)
        else:
            return
    raise AssertionError("the server did not start")
