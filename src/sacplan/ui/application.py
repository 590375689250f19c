"""Starts Qt, or says in one line why no window can be shown."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from sacplan.errors import SacplanError

NO_DISPLAY = SacplanError(
    "NO-DISPLAY",
    "The window cannot be opened: no display can be reached.",
    "Start SacPlan on a desktop, or work without a window: `sacplan demo --out DIR`, "
    "`sacplan measure --help`.",
)


def start_qt() -> QApplication:
    """The application. Ends the process with status 1 where there is no display.

    Qt itself would print a page and abort, which leaves a core file and says nothing of what
    can be done; its last word before that is where this one is said instead.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    held: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, text: _hear(kind, context, text, held))
    try:
        return QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
        for text in held:
            print(text, file=sys.stderr)


def _hear(kind: QtMsgType, _context: QMessageLogContext, text: str, held: list[str]) -> None:
    """Keeps what Qt says until it is known whether it will start."""
    if kind != QtMsgType.QtFatalMsg:
        held.append(text)
        return
    print(NO_DISPLAY, file=sys.stderr, flush=True)
    os._exit(1)
