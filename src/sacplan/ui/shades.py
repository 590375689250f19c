"""The window's colours, dark and light; the pictures stay dark in both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """How the window is dressed."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(slots=True)
class Shades:
    """The colours by what they say. Inks hold 4.5:1 on ground, panel and card."""

    ground: str = "#0f1317"
    panel: str = "#161b21"
    card: str = "#1c232b"
    raised: str = "#26303a"
    hover: str = "#2f3b47"
    field: str = "#0b0e11"
    line: str = "#2a343f"
    text: str = "#dfe5eb"
    muted: str = "#a4b0bc"
    faint: str = "#8b97a3"
    accent: str = "#2fc0dd"
    accent_deep: str = "#0f6478"
    accent_hover: str = "#126e87"
    plane: str = "#f05fd9"
    good: str = "#57c98a"
    caution: str = "#f0b23e"
    caution_ground: str = "#2f2a1c"
    blocker: str = "#f77a70"
    blocker_ground: str = "#33211f"
    lit: str = "#31506b"
    kept: str = "#56b4e9"
    at_risk: str = "#e69f00"
    cut: str = "#ea7a3a"


DARK = Shades()
LIGHT = Shades(
    ground="#e6ebef",
    panel="#f1f4f7",
    card="#ffffff",
    raised="#e4eaef",
    hover="#d5dee6",
    field="#fdfeff",
    line="#b9c5cf",
    text="#15202b",
    muted="#44525f",
    faint="#56626e",
    accent="#00627a",
    accent_deep="#a5dbe8",
    accent_hover="#8fd0e0",
    plane="#9c1189",
    good="#166239",
    caution="#734b00",
    caution_ground="#fbf0d4",
    blocker="#ab1f18",
    blocker_ground="#fbe3e0",
    lit="#c4def5",
    kept="#005f99",
    at_risk="#734b00",
    cut="#983c00",
)
THEMES = {Theme.DARK: DARK, Theme.LIGHT: LIGHT}

SHADES = Shades()
"""The colours of the theme that is on. Read them where you paint, never at import."""


def wear(theme: Theme) -> None:
    """Has SHADES be those of a theme."""
    for name in Shades.__slots__:
        setattr(SHADES, name, getattr(THEMES[theme], name))


def shade_called(name: str) -> str:
    """The colour of that name in the theme that is on; what is no name is a colour itself."""
    return str(getattr(SHADES, name, name))
