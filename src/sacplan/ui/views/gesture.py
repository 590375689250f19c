"""A gesture: what a drag does from its press to its release, or until it is cancelled."""

from __future__ import annotations

from typing import Protocol

from sacplan.plan.edits import Edit
from sacplan.session.ports import SessionPort

Pixel = tuple[float, float]


class Gesture(Protocol):
    """`begins_at_once` gestures act on the press itself; the others wait for a move of 3 pixels."""

    begins_at_once: bool

    def move(self, at: Pixel) -> None:
        """The pointer is at a pixel."""
        ...

    def end(self) -> None:
        """The button is released."""
        ...

    def cancel(self) -> None:
        """Everything goes back to where it was at the press."""
        ...


class PlanGesture:
    """One drag, one undo step: opened by the first edit, so that a grab alone leaves no trace."""

    begins_at_once = False

    def __init__(self, session: SessionPort, label: str) -> None:
        self._session = session
        self._label = label
        self._is_open = False

    def edit(self, edit: Edit) -> None:
        """Apply one edit of the drag."""
        if not self._is_open:
            self._session.begin_gesture(self._label)
            self._is_open = True
        self._session.apply(edit)

    def end(self) -> None:
        """Close the undo step."""
        if self._is_open:
            self._session.end_gesture()
        self._is_open = False

    def cancel(self) -> None:
        """Take the whole drag back."""
        if self._is_open:
            self._session.cancel_gesture()
        self._is_open = False


class ViewGesture:
    """A drag that changes only what is shown; cancelling shows what was shown before."""

    begins_at_once = False

    def __init__(self, session: SessionPort, **before: object) -> None:
        self._session = session
        self._before = before

    def end(self) -> None:
        """What is shown stays."""

    def cancel(self) -> None:
        """Show what was shown at the press."""
        self._session.show(**self._before)
