"""The last resort: a fault is logged without patient data, the plan kept, and the user told."""

from __future__ import annotations

import contextlib
import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

LOGGER = logging.getLogger("sacplan")
_LOG_BYTES = 1_000_000


def log_to_file() -> Path:
    """Sends the program's log to a file in the user's log folder; returns the file."""
    path = user_log_path("sacplan", appauthor=False) / "sacplan.log"
    with contextlib.suppress(OSError):  # a log that cannot be written must not stop the work
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOGGER.addHandler(handler)
        LOGGER.setLevel(logging.INFO)
    return path


def log_fault(fault: BaseException) -> None:
    """Writes where a fault happened: types, files and lines, but no values and no messages,
    because those may hold a patient's name or path."""
    frames = traceback.extract_tb(fault.__traceback__)
    places = "; ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
    LOGGER.error("fault %s at %s", type(fault).__name__, places)


def catch_faults(tell: Callable[[BaseException], None]) -> None:
    """Has every exception that nobody caught logged and told instead of ending the program."""

    def hook(kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, _trace)
            return
        log_fault(fault)
        tell(fault)

    sys.excepthook = hook
