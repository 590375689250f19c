"""How long work tells how far it is and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """Raised inside a job by `stop_if_cancelled` once the user has cancelled it."""


class Progress(Protocol):
    """Given to long work as its only link to the outside."""

    def report(self, done: float, text: str) -> None:
        """Say that the fraction `done` (0 to 1) is finished; `text` names the step under way."""
        ...

    def stop_if_cancelled(self) -> None:
        """Raise Cancelled when the user no longer wants the result."""
        ...


class NoProgress:
    """A Progress that tells nobody and is never cancelled."""

    def report(self, done: float, text: str) -> None:
        """Ignore the report."""

    def stop_if_cancelled(self) -> None:
        """Never stop."""


class PartOfProgress:
    """The part from `start` to `end` of a longer piece of work."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def report(self, done: float, text: str) -> None:
        """Passed on, scaled."""
        self._whole.report(self._start + done * (self._end - self._start), text)

    def stop_if_cancelled(self) -> None:
        """Passed on."""
        self._whole.stop_if_cancelled()
