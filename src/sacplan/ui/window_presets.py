"""Grey windows to choose from by key."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.session.first_view import WINDOW_PRESETS
from sacplan.session.view_state import Window


@dataclass(frozen=True, slots=True)
class Preset:
    """A named window and its key."""

    name: str
    window: Window
    key: str


CT_PRESETS = (
    Preset("Bone", WINDOW_PRESETS["bone"], "2"),
    Preset("Soft tissue", WINDOW_PRESETS["soft"], "3"),
    Preset("Pelvis", WINDOW_PRESETS["pelvis"], "4"),
    Preset("Wide (metal)", WINDOW_PRESETS["wide"], "5"),
)
