"""Words for numbers and names that several tables share."""

from __future__ import annotations

import re

from sacplan.sheet.content import tenth_mm
from sacplan.sheet.said import Said, said

_LANDMARKS = {
    "promontory": "promontory",
    "disc_top": "disc top",
    "apex": "apex",
    "coccyx_tip": "coccyx tip",
    "hiatus_apex": "apex of the hiatus",
    "s2_crest": "crest at S2",
    "psis_left": "PSIS, left",
    "psis_right": "PSIS, right",
    "sac_tip": "tip of the thecal sac",
}
FROM_BELOW = (
    *("surface", "scale", "marking", "stretch", "laying", "plane", "series laid over"),
    *("margin", "root", "textile", "silicone", "reviewer", "planner"),
    *("foramina", "disc remnant", "lower rims of the foramina"),
    *("symmetry of the bone", "the table", "cross left", "cross right"),
)
"""Words of the measurements and of the plan that are printed as they are."""

_FORAMEN = re.compile(r"s(\d)_(posterior_)?foramen_(left|right)")


def signed(value: float, plus: str, minus: str) -> Said:
    """A signed length or angle as its size and a word for its side; "0.0" alone on neither."""
    text = tenth_mm(abs(value))
    return said("0.0") if text == "0.0" else said(text, " ", plus if value > 0 else minus)


def plain_words(name: str) -> str:
    """A name of the plan format as words."""
    return name.replace("_", " ")


def landmark_words(name: str) -> str:
    """A landmark of the plan format as a table calls it."""
    foramen = _FORAMEN.fullmatch(name)
    if foramen is None:
        return _LANDMARKS.get(name, plain_words(name))
    number, is_posterior, side = foramen.groups()
    if is_posterior:
        return f"S{number} posterior foramen, {side}"
    return f"S{number} anterior foramen, {side}"
