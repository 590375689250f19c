"""Headers read before, by path, size and time: a folder opened again is not read again."""

from __future__ import annotations

# Kept in memory only: on disk it would be a list of patients outside the hospital's archive.
import os
import time
from collections import OrderedDict
from threading import Lock
from typing import TypeAlias

from sacplan.imaging.instance import Instance
from sacplan.imaging.read_header import read_header

MOST_FILES = 12_000
_SETTLED_NS = 2_000_000_000
"""A file written to less than this ago may change again without its size or time telling."""

_Stamp: TypeAlias = tuple[int, int, int, int]


class HeaderCache:
    """Remembers what `read_header` said of files that have not changed since."""

    def __init__(self, most_files: int = MOST_FILES) -> None:
        self._most_files = most_files
        self._known: OrderedDict[str, tuple[_Stamp, Instance | None]] = OrderedDict()
        self._lock = Lock()

    def read(self, path: str) -> Instance | None:
        """As `read_header`, and raises what it raises; refusals are not remembered."""
        status = os.stat(path)  # noqa: PTH116 - speed
        stamp = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
        with self._lock:
            known = self._known.get(path)
            if known is not None and known[0] == stamp:
                self._known.move_to_end(path)
                return known[1]
        instance = read_header(path)
        if time.time_ns() - max(status.st_mtime_ns, status.st_ctime_ns) > _SETTLED_NS:
            with self._lock:
                self._known[path] = (stamp, instance)
                while len(self._known) > self._most_files:
                    self._known.popitem(last=False)
        return instance

    def forget(self) -> None:
        """Forget everything."""
        with self._lock:
            self._known.clear()


HEADERS = HeaderCache()
"""Of this run of the program."""
