"""Writes a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from sacplan.errors import SacplanError

_TRIES_ON_WINDOWS = 6


def write_whole(path: Path, data: bytes, *, code: str, what: str) -> Path:
    """Put `data` at `path`: written beside it, flushed to the disk, then renamed over it.

    An interrupted or failed write leaves what was there before. `what` names the thing for the
    user ("the sheet"). Returns the resolved path. Raises SacplanError with `code` when the folder
    is missing or not writable, the disk is full, or the name belongs to something else.
    """
    with scratch_beside(path, code=code, what=what) as stream:
        stream.write(data)
    return Path(os.path.realpath(path))


@contextlib.contextmanager
def scratch_beside(path: Path, *, code: str, what: str) -> Iterator[IO[bytes]]:
    """A file to be written in parts; it takes the name `path` when the block ends well, and leaves
    no trace when it does not. Raises as `write_whole` does."""
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise SacplanError(
            code,
            f"{what.capitalize()} cannot be written to {path}: that is not a file.",
            "Give the name of a file in an existing folder.",
        )
    scratch = target.with_name(f".sacplan-{uuid.uuid4().hex}.tmp")
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(scratch, flags, 0o666), "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _rename(scratch, target)
    except OSError as error:
        raise SacplanError(
            code,
            f"{what.capitalize()} could not be written to {path}: {error.strerror or error}.",
            "Free some space there, or choose a folder that exists and that you may write to.",
        ) from error
    finally:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)
    _flush_folder(target.parent)


def _rename(source: Path, target: Path) -> None:
    """On Windows a virus scanner or a viewer may hold the target for a moment: try again."""
    tries = _TRIES_ON_WINDOWS if sys.platform == "win32" else 1
    for attempt in range(tries):
        try:
            source.replace(target)
        except PermissionError:
            if attempt == tries - 1:
                raise
            threading.Event().wait(0.05 * 2**attempt)
        else:
            return


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
