"""Writes a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import uuid
from pathlib import Path

from sacplan.errors import SacplanError

_TRIES_ON_WINDOWS = 6


def write_whole(path: Path, data: bytes, *, code: str, what: str) -> Path:
    """Put `data` at `path`: written beside it, flushed to the disk, then renamed over it.

    An interrupted or failed write leaves what was there before. `what` names the thing for the
    user ("the sheet"). Returns the resolved path. Raises SacplanError with `code` when the folder
    is missing or not writable, the disk is full, or the name belongs to something else.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise SacplanError(
            code,
            f"{what.capitalize()} cannot be written to {path}: that is not a file.",
            "Give the name of a file in an existing folder.",
        )
    scratch = target.with_name(f".sacplan-{uuid.uuid4().hex}.tmp")
    try:
        _write_and_flush(scratch, data)
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
    return target


def _write_and_flush(path: Path, data: bytes) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o666), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


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
