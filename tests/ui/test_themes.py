"""Both themes can be read: every ink on every ground it stands on, nothing keeps old colours."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import sacplan.ui
from sacplan.ui.icons import icon
from sacplan.ui.shades import DARK, LIGHT, SHADES, THEMES, Shades, Theme, wear
from sacplan.ui.theme import _STYLE

READABLE = 4.5
"""WCAG 2.2, 1.4.3, level AA."""

INKS = ("text", "muted", "faint", "accent", "plane", "good", "caution", "blocker")
PAINTED = ("kept", "at_risk", "cut")
GROUNDS = ("ground", "panel", "card", "field")
MORE = (
    *(("text", on) for on in ("raised", "hover", "lit", "accent_deep", "accent_hover")),
    *(("text", on) for on in ("caution_ground", "blocker_ground")),
    *(("muted", on) for on in ("raised", "hover")),
    *(("good", "raised"), ("caution", "raised"), ("plane", "raised"), ("accent", "raised")),
)
"""What stands on buttons, chosen rows and messages."""


def luminance(shade: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = (int(shade[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs_of_the_sheet() -> set[tuple[str, str]]:
    """The pairs of ink and ground that one rule of the style sheet sets together."""
    found = set()
    for rule in re.findall(r"\{([^}]*)\}", _STYLE.template):
        ink = re.search(r"(?<![\w-])color: \$(\w+)", rule)
        ground = re.search(r"(?<![\w-])background: \$(\w+)", rule)
        if ink and ground:
            found.add((ink[1], ground[1]))
    return found


def test_the_measure_of_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("theme", Theme)
def test_every_ink_can_be_read_on_every_ground_it_stands_on(theme: Theme) -> None:
    shades = THEMES[theme]
    pairs = {(ink, on) for ink in (*INKS, *PAINTED) for on in GROUNDS}
    pairs |= set(MORE) | pairs_of_the_sheet() | {("ground", "kept"), ("ground", "caution")}
    assert len(pairs) > 45
    poor = {
        f"{ink} on {on}": round(found, 2)
        for ink, on in pairs
        if (found := contrast(getattr(shades, ink), getattr(shades, on))) < READABLE
    }
    assert poor == {}


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    own = set(re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;\s])", _STYLE.template)) - {"#000"}
    assert own == set(), "black is the ground of the pictures; all else changes with the theme"


def test_the_themes_differ_in_every_shade() -> None:
    same = [f.name for f in fields(Shades) if getattr(DARK, f.name) == getattr(LIGHT, f.name)]
    assert same == []


def test_no_module_keeps_a_shade_from_when_it_was_read() -> None:
    kept = []
    for path in Path(sacplan.ui.__path__[0]).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                continue
            kept += [
                f"{path.name}:{each.lineno}"
                for each in ast.walk(node)
                if isinstance(each, ast.Attribute)
                and isinstance(each.value, ast.Name)
                and each.value.id == "SHADES"
            ]
    assert kept == [], "read SHADES where you paint: the theme changes while the window is open"


def test_an_icon_follows_the_theme_and_is_sharp(qapp: object) -> None:
    assert qapp is not None

    def inks(ratio: float) -> set[str]:
        picture = icon("ruler").pixmap(24, 24).toImage()
        sharp = icon("ruler").pixmap(icon("ruler").actualSize(picture.size()), ratio)
        assert sharp.width() == 24 * ratio
        solid = (picture.pixelColor(x, y) for x in range(24) for y in range(24))
        return {QColor(c.rgb()).name() for c in solid if c.alpha() == 255}

    try:
        assert inks(1.0) == {SHADES.text} == {DARK.text}
        wear(Theme.LIGHT)
        assert inks(2.0) == {LIGHT.text}
    finally:
        wear(Theme.DARK)
