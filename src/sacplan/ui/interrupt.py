"""Control-C in the terminal closes the window as its own button does: it asks about saving."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QWidget


def close_on_interrupt(window: QWidget) -> None:
    """Has SIGINT close `window`. Must be called on the main thread.

    Qt's loop never returns to Python while it is idle; a byte on a socket wakes it up.
    """
    ours, signals = socket.socketpair()
    ours.setblocking(False)
    signals.setblocking(False)
    signal.set_wakeup_fd(signals.fileno(), warn_on_full_buffer=False)
    signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, window)

    def wake() -> None:
        # the sockets live as long as this function does; Python runs the handler on return
        signals.fileno()
        ours.recv(64)

    notifier.activated.connect(wake)
