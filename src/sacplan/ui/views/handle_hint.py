"""What a handle says of itself while the pointer is over it."""

from __future__ import annotations

from sacplan.plan.model import LANDMARK_TITLES
from sacplan.scene.marks import GRIP_HINTS, Grip, Handle


def handle_hint(handle: Handle) -> str:
    """The tool tip of a handle."""
    if handle.grip is Grip.LANDMARK:
        return f"{LANDMARK_TITLES.get(handle.name, handle.name)}\n{GRIP_HINTS[handle.grip]}"
    return GRIP_HINTS[handle.grip]
