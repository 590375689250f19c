"""What the user prefers, one value for all of it, and how it is remembered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from sacplan.ui.settings import Settings
from sacplan.ui.shades import Theme
from sacplan.ui.text_size import TextSize

if TYPE_CHECKING:
    from sacplan.session.view_state import Hand, Window

OWN_WINDOWS = ("6", "7", "8", "9")
"""The keys under which users keep grey windows of their own."""


class MouseProfile(StrEnum):
    """The two worlds differ in what the left button does off a handle."""

    SLICER = "slicer"
    PACS = "pacs"


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that the settings dialog offers but grey windows and shortcuts."""

    theme: Theme = Theme.DARK
    text_size: TextSize = TextSize.USUAL
    mouse: MouseProfile = MouseProfile.SLICER
    wheel_is_reversed: bool = False
    plane_snaps: bool = True

    @property
    def hand(self) -> Hand:
        """What the views must know of it."""
        from sacplan.session.view_state import Hand, Tool  # loads what the splash does not need

        tool = Tool.WINDOW if self.mouse is MouseProfile.PACS else Tool.CROSSHAIR
        return Hand(tool, self.wheel_is_reversed)


def read_preferences(settings: Settings) -> Preferences:
    """The preferences as remembered; what is not known counts as not set."""
    usual = Preferences()
    return Preferences(
        _one_of(Theme, settings.word("look/theme"), usual.theme),
        _one_of(TextSize, settings.word("look/text"), usual.text_size),
        _one_of(MouseProfile, settings.word("hand/mouse"), usual.mouse),
        settings.word("hand/wheel") == "reversed",
        settings.word("hand/snap") != "off",
    )


def remember_preferences(settings: Settings, preferences: Preferences) -> None:
    """Remember the preferences."""
    settings.remember_word("look/theme", preferences.theme)
    settings.remember_word("look/text", preferences.text_size)
    settings.remember_word("hand/mouse", preferences.mouse)
    settings.remember_word("hand/wheel", "reversed" if preferences.wheel_is_reversed else "")
    settings.remember_word("hand/snap", "" if preferences.plane_snaps else "off")


def own_window(settings: Settings, key: str) -> Window | None:
    """The grey window kept under a key; None where none is."""
    from sacplan.session.view_state import Window

    try:
        center, width = (float(part) for part in settings.word(f"windows/{key}").split())
    except ValueError:
        return None
    is_sound = abs(center) < 1e6 and 1 <= width < 1e6
    return Window(center, width) if is_sound else None


def remember_own_window(settings: Settings, key: str, window: Window | None) -> None:
    """Keep a grey window under a key; None forgets it."""
    text = "" if window is None else f"{window.center:.1f} {window.width:.1f}"
    settings.remember_word(f"windows/{key}", text)


_Kind = TypeVar("_Kind", bound=StrEnum)


def _one_of(kind: type[_Kind], text: str, usual: _Kind) -> _Kind:
    return kind(text) if text in list(kind) else usual
