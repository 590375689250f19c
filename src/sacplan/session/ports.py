"""What a view needs of the open session: its state, the door to the plan, and news of changes."""

from __future__ import annotations

from typing import Protocol

from numpy.typing import ArrayLike
from psygnal import SignalInstance

from sacplan.plan.edits import Edit
from sacplan.session.state import SessionState


class SessionPort(Protocol):
    """The open session as the views see it.

    `changed(now, before)` is emitted with two SessionState after every change of any part.
    """

    @property
    def changed(self) -> SignalInstance:
        """Emitted with (now, before)."""
        ...

    @property
    def state(self) -> SessionState:
        """Case, plan, measurements and view as they are now."""
        ...

    def apply(self, edit: Edit) -> None:
        """Change the plan: one undo step, or a part of the running gesture."""
        ...

    def begin_gesture(self, label: str) -> None:
        """Take all edits up to `end_gesture` as one undo step."""
        ...

    def end_gesture(self) -> None:
        """Close the gesture; one that changed nothing leaves no undo step."""
        ...

    def cancel_gesture(self) -> None:
        """Give up the gesture and return to the plan before it."""
        ...

    def show(self, **changes: object) -> None:
        """Change the view state by field name, such as `show(crosshair_mm=...)`."""
        ...

    def place_landmark_at(self, position_mm: ArrayLike) -> None:
        """Place the landmark that is due at a patient point (3,), snap it, go on to the next."""
        ...
