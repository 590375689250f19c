"""Starts a real archive on free loopback ports in a folder of its own, and stops it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

PROGRAM = Path("/usr/sbin/Orthanc")
WEB_PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
USER, PASSWORD = "tester", "tester-pass"


@dataclass(frozen=True)
class Running:
    """Where the archive listens; `listener_port` is where it sends what is moved to SACPLAN
    or to MOVER, who may not use C-GET; `storage` holds its files."""

    dicom_port: int
    web_port: int
    listener_port: int
    title: str
    storage: Path
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def kill(self) -> None:
        """Pull it down without a word."""
        for process in self.processes:
            process.kill()
            process.wait(timeout=5)

    @property
    def web_url(self) -> str:
        return f"http://127.0.0.1:{self.web_port}/dicom-web/"


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


def _settings(where: Running, more: dict[str, object]) -> dict[str, object]:
    allowed = {f"Allow{verb}": True for verb in ("Echo", "Find", "Get", "Move", "Store")}
    known: dict[str, object] = {
        "AET": "SACPLAN",
        "Host": "127.0.0.1",
        "Port": where.listener_port,
        **allowed,
    }
    known["UseDicomTls"] = bool(more.get("DicomTlsEnabled"))
    mover = known | {"AET": "MOVER", "AllowGet": False}
    settings: dict[str, object] = {
        "StorageDirectory": str(where.storage),
        "IndexDirectory": str(where.storage),
        "HttpPort": where.web_port,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": True,
        "RegisteredUsers": {USER: PASSWORD},
        "DicomAet": where.title,
        "DicomPort": where.dicom_port,
        "DicomCheckCalledAet": True,
        "DicomCheckModalityHost": True,
        "DicomAlwaysAllowEcho": False,
        "DicomAlwaysAllowStore": False,
        "DicomAlwaysAllowFind": False,
        "DicomAlwaysAllowGet": False,
        "DicomAlwaysAllowMove": False,
        "DicomModalities": {"sacplan": known, "mover": mover},
        "DefaultEncoding": "Utf8",
        "UnknownSopClassAccepted": True,
        "MaximumStorageCacheSize": 0,
        "Plugins": [],
    }
    if WEB_PLUGIN.is_file():
        settings["Plugins"] = [str(WEB_PLUGIN)]
        host = f"127.0.0.1:{where.web_port}"
        settings["DicomWeb"] = {"Enable": True, "Root": "/dicom-web/", "Host": host, "Ssl": False}
    return settings | more


@contextmanager
def orthanc(folder: Path, **more: object) -> Iterator[Running]:
    """The archive, answering, for the length of the block; `more` are settings of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    where = Running(*free_ports(3), title="ORTHANC", storage=folder / "db")
    config = folder / "orthanc.json"
    config.write_text(json.dumps(_settings(where, more)), encoding="utf-8")
    surroundings = {**os.environ, "TCP_NODELAY": "1"}
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(
            [PROGRAM, "--unlock", config],
            stdout=log,
            stderr=subprocess.STDOUT,
            env=surroundings,
            cwd=folder,
        )
        where.processes.append(process)
        try:
            for port in (where.dicom_port, where.web_port):
                _wait_for(port, process, folder)
            yield where
        finally:
            process.terminate()
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(timeout=5)


def _wait_for(port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
    pause = threading.Event()
    for _ in range(300):
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            pause.wait(0.05)
        else:
            return
    raise RuntimeError(f"Orthanc did not start: {(folder / 'log.txt').read_text()[-2000:]}")
