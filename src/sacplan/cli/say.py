"""What the commands print: progress, one JSON object, or why there is no result."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

from sacplan.progress import Progress

_NOT_ON_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class TerminalProgress:
    """Progress on standard error: rewritten in place on a terminal, a line a step elsewhere."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._last = ""

    def report(self, done: float, text: str) -> None:
        """Show the step under way."""
        if self._is_terminal:
            print(f"\r{done:4.0%} {text:50.50}", end="", file=sys.stderr, flush=True)
        elif text != self._last:
            print(text, file=sys.stderr)
        self._last = text

    def stop_if_cancelled(self) -> None:
        """Control-C ends the process; there is nothing else to ask."""

    def close(self) -> None:
        """Leave the progress line."""
        if self._is_terminal and self._last:
            print(f"\r{'':60}\r", end="", file=sys.stderr, flush=True)


def close(progress: Progress) -> None:
    """Leave the progress line before something is printed."""
    if isinstance(progress, TerminalProgress):
        progress.close()


def refuse(fault: Exception) -> int:
    """Says in one line on standard error why there is no result; returns the exit status."""
    from sacplan.services.explain_fault import explain_fault

    error = explain_fault(fault)
    text = f"{error.code}: {error.problem} {error.remedy}".rstrip()
    print(re.sub(_NOT_ON_ONE_LINE, " ", text), file=sys.stderr)
    return 1


def print_json(values: dict[str, Any]) -> None:
    """One JSON object; in ASCII where standard output is not UTF-8, for JSON has its own escapes
    and those of the stream are none."""
    is_unicode = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    print(json.dumps(values, ensure_ascii=not is_unicode, indent=1))
