"""Files that hold many images: not taken apart yet."""

from __future__ import annotations

from sacplan.imaging.instance import Instance


def has_frames(instance: Instance) -> bool:
    """The file holds several images."""
    return instance.frames > 1


def expand_frames(instance: Instance) -> list[Instance]:
    """One image a frame."""
    return [instance]
