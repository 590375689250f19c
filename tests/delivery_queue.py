"""A main thread for tests: what jobs deliver is called when the test says so."""

from __future__ import annotations

import queue
from collections.abc import Callable

WAIT_S = 30.0


class DeliveryQueue:
    """Holds calls from any thread until `run_until` makes them on the test's own."""

    def __init__(self) -> None:
        self._calls: queue.Queue[Callable[[], None]] = queue.Queue()

    def __call__(self, call: Callable[[], None]) -> None:
        self._calls.put(call)

    def run_until(self, is_reached: Callable[[], bool]) -> None:
        """Make calls as they come until `is_reached`; fail when none comes for a long time."""
        while not is_reached():
            try:
                call = self._calls.get(timeout=WAIT_S)
            except queue.Empty:
                raise AssertionError("nothing more was delivered") from None
            call()

    def run_what_is_there(self) -> None:
        """Make the calls that have come."""
        while not self._calls.empty():
            self._calls.get()()
